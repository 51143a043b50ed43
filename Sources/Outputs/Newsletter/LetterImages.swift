import Mail
import Site
import Text

/// Finds the images that a letter shows.
enum LetterImages {
  /// The images of the site in a letter that our own templates wrote, each once, in the order of their appearance.
  static func all(in html: [UInt8], site: Site) -> [LetterImage] {
    var found: [LetterImage] = []
    let text = String(decoding: html, as: UTF8.self)
    for part in text.split(separator: "<img ", omittingEmptySubsequences: false).dropFirst() {
      guard let start = part.firstRange(of: "src=\"")?.upperBound else { continue }
      let written = String(part[start...].prefix { $0 != "\"" })
      let address = written.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
      guard address.hasPrefix(site.origin + "/") else { continue }
      let path = String(address.dropFirst(site.origin.count + 1).prefix { $0 != "?" && $0 != "#" })
      let image = LetterImage(address: address, path: path.percentDecoded ?? path)
      if !found.contains(image) { found.append(image) }
    }
    return found
  }
}
