import CVips
import Text

/// Draws share cards. Text is set by Pango: joined letters, both directions, accents, lines broken between words.
struct ShareCardMaker {
  /// Changes when the same card should look otherwise.
  static let recipe = "card 3"
  /// The families that are asked for, the first that has a letter sets it.
  static let families = "Noto Sans, Noto Sans Arabic, Noto Naskh Arabic, DejaVu Sans"

  let card: ShareCard

  /// The sizes of a title, in pixels of a card 1,200 pixels wide; the first that leaves it whole is taken.
  private static let titleSizes = [84, 76, 68, 60, 54, 48, 42, 36, 32, 28, 25, 22]

  private var isRightToLeft: Bool { card.language.direction == "rtl" }
  /// What a length on a card of 1,200 by 630 pixels is on this one.
  private func scaled(_ length: Int) -> Int {
    max(1, Int((Double(length) * min(Double(card.width) / 1200, Double(card.height) / 630)).rounded()))
  }
  private var margin: Int { scaled(72) }
  private var textWidth: Int { card.width - 2 * margin }

  /// The card as a PNG file.
  func png() throws(PictureFault) -> [UInt8] {
    let ink = card.colour.readable
    let softened = ink.mixed(with: card.colour, 0.12)
    let faint = softened.contrast(with: card.colour) >= 4.5 ? softened : ink
    var canvas = Canvas(width: card.width, height: card.height, card.colour)
    let foot = card.height - margin
    let name = try whole(
      card.site, sizes: [34, 30, 26, 22, 18], width: textWidth - (card.logo == nil ? 0 : scaled(236)),
      height: scaled(120))
    var bottom = foot - name.height
    draw(name, top: bottom, faint, on: &canvas)
    if let logo = card.logo { bottom = min(bottom, try draw(logo, bottom: foot, on: &canvas)) }
    let kicker = try whole(card.kicker, sizes: [30, 26, 22], weight: "", width: textWidth, height: scaled(90))
    draw(kicker, top: margin, faint, on: &canvas)
    let rule = PictureArea(left: margin, top: margin + kicker.height + scaled(22), width: textWidth, height: scaled(3))
    canvas.fill(rule, ink.mixed(with: card.colour, 0.5))
    let start = rule.top + rule.height + scaled(34)
    let title = try whole(card.title, sizes: Self.titleSizes, width: textWidth, height: bottom - scaled(36) - start)
    draw(title, top: start, ink, on: &canvas)
    guard let encoded = canvas.png() else { throw .noLibrary }
    return encoded
  }

  /// How many letters no font of this machine has; nil when that cannot be told.
  var unknownLetters: Int? {
    let text = [card.title, card.kicker, card.site].joined(separator: " ")
    let count = text_unknown_glyphs(markup(text), "\(Self.families) 32")
    return count < 0 ? nil : Int(count)
  }

  // MARK: Text

  /// A text in the largest of some sizes in which it is whole; one that is whole in none loses its last words.
  func whole(
    _ text: String, sizes: [Int], weight: String = "Bold ", width: Int, height: Int
  ) throws(PictureFault) -> Pixels {
    let isWhole = { (pixels: borrowing Pixels) in pixels.height <= height && pixels.width <= width }
    var found: Pixels?
    // The sizes fall: all after one that fits do, too.
    var (first, end) = (0, sizes.count)
    while first < end {
      let middle = (first + end) / 2
      let pixels = try set(text, "\(weight)\(scaled(sizes[middle]))", width: width)
      if isWhole(pixels) {
        found = consume pixels
        end = middle
      } else {
        first = middle + 1
      }
    }
    if let found { return found }
    let smallest = "\(weight)\(scaled(sizes[sizes.count - 1]))"
    var words = text.split(separator: " ")
    while true {
      let shown = words.joined(separator: " ") + (words.count == text.split(separator: " ").count ? "" : " …")
      let pixels = try set(shown, smallest, width: width, breaksWords: true)
      if isWhole(pixels) { return pixels }
      guard words.count > 1 else {
        return try set(String(text.prefix(40)) + "…", smallest, width: width, breaksWords: true)
      }
      words.removeLast(max(1, words.count / 8))
    }
  }

  private func set(
    _ text: String, _ style: String, width: Int, breaksWords: Bool = false
  ) throws(PictureFault) -> Pixels {
    guard vips_begin() else { throw .noLibrary }
    let font = "\(Self.families) \(style)"
    let raw = font.withCString { font in
      text_set(markup(text), text_style(font: font, width: Int32(width), breaks_words: breaksWords))
    }
    guard let pixels = Pixels(raw) else { throw .damaged }
    return pixels
  }

  /// The text as Pango’s markup, beginning with a mark of the language’s direction.
  private func markup(_ text: String) -> String {
    var buffer = ByteBuffer()
    buffer.append("<span lang=\"\(card.language.tag)\">\(isRightToLeft ? "\u{200F}" : "\u{200E}")")
    let plain = text.keepingXMLCharacters()
    buffer.append(escaping: plain.isEmpty ? " " : plain)
    buffer.append("</span>")
    return buffer.string
  }

  private func draw(_ text: borrowing Pixels, top: Int, _ colour: Colour, on canvas: inout Canvas) {
    canvas.draw(text, left: isRightToLeft ? card.width - margin - text.width : margin, top: top, colour)
  }

  /// The logo in a white box at the end of the last line.
  /// - Returns: the box’s upper edge.
  private func draw(_ logo: Logo, bottom: Int, on canvas: inout Canvas) throws(PictureFault) -> Int {
    let pad = scaled(14)
    let pixels = try logo.pixels(width: scaled(180), height: scaled(84))
    let left = isRightToLeft ? margin : card.width - margin - 2 * pad - pixels.width
    let top = bottom - 2 * pad - pixels.height
    canvas.fill(
      PictureArea(left: left, top: top, width: pixels.width + 2 * pad, height: pixels.height + 2 * pad), .white)
    canvas.draw(pixels, left: left + pad, top: top + pad)
    return top
  }
}
