import Text

/// The point of a picture that no crop should lose, in hundredths of its width from the left and of its height from
/// the top.
public struct FocalPoint: Sendable, Hashable {
  /// From the left, 0…100.
  public let x: Int
  /// From the top, 0…100.
  public let y: Int

  /// A point written as `30% 20%`, or with the words top, bottom, left, right, centre and their French counterparts;
  /// nil for anything else.
  public init?(_ written: String) {
    let words = written.lowercased().replacing(",", with: " ").split(whereSeparator: \.isWhitespace)
    guard (1...2).contains(words.count) else { return nil }
    var (x, y): (Int?, Int?) = (nil, nil)
    for word in words {
      switch word {
      case "left", "gauche": x = 0
      case "right", "droite": x = 100
      case "top", "haut": y = 0
      case "bottom", "bas": y = 100
      case "center", "centre", "middle", "milieu": continue
      default:
        guard let share = Int(word.hasSuffix("%") ? word.dropLast() : word), (0...100).contains(share),
          words.count == 2
        else { return nil }
        if x == nil { x = share } else { y = share }
      }
    }
    self.x = x ?? 50
    self.y = y ?? 50
  }
}

extension HeaderReader {
  /// The point of a picture that crops keep; nil when the key is missing or wrong.
  mutating func focus() -> FocalPoint? {
    guard let written = text(.focus), let node = node(.focus) else { return nil }
    guard let point = FocalPoint(written) else {
      wrong(
        .focus, node, Message(en: "is not a point of a picture", fr: "n’est pas un point d’une image"),
        help: Message(
          en: "write how far it is from the left and from the top: 30% 20%, or a word such as top",
          fr: "écrivez sa distance au bord gauche puis au bord haut : 30% 20%, ou un mot comme haut"))
      return nil
    }
    return point
  }
}
