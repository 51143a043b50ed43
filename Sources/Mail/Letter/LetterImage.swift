import Text

/// An image that a letter shows.
public struct LetterImage: Sendable, Hashable {
  /// The absolute address, as the HTML has it before escaping.
  public let address: String
  /// The path of the file in the site's output, such as `blog/grille-pain/photo.jpg`.
  public let path: String

  /// An image.
  public init(address: String, path: String) {
    self.address = address
    self.path = path
  }
}

extension LetterImage {
  /// The images of a site that an HTML document shows, each once, in the order of their first appearance.
  /// - Parameter website: the absolute address of the site, with a slash at its end.
  public static func images(in html: [UInt8], of website: String) -> [LetterImage] {
    var seen: Set<String> = []
    return HTMLTokenizer.tokens(of: html).compactMap { token in
      guard token.kind == .start, token.name == "img", let address = token["src"]?.value, address.hasPrefix(website),
        seen.insert(address).inserted
      else { return nil }
      let path = address.dropFirst(website.count).prefix { $0 != "?" && $0 != "#" }
      return LetterImage(address: address, path: path.removingPercents)
    }
  }
}

extension StringProtocol {
  /// The text with `%XX` as the bytes that they stand for.
  var removingPercents: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
