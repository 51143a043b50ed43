import Text

/// Makes the addresses in a page's HTML absolute, for readers outside the site: feeds and e-mail.
///
/// Only `href`, `src`, `srcset` and `poster` inside tags change; text, code, comments, scripts and styles stay as
/// they are. `/…` gets the site's address, `#…` and relative addresses the page's.
public struct AbsoluteAddresses: Sendable, Hashable {
  /// What stands before the first `/` of an address of the site, without a slash at the end.
  let site: String
  /// The page's address without fragment.
  let page: String
  /// The page's address up to its last slash.
  let folder: String

  /// Addresses of one page.
  ///
  /// - Parameters:
  ///   - site: what goes before `/…`, such as `https://example.org`; a slash at its end does not count.
  ///   - page: the absolute address of the page that the HTML belongs to.
  public init(site: String, page: String) {
    var site = Substring(site)
    while site.last == "/" { site.removeLast() }
    var page = page.prefix { $0 != "#" }
    self.page = HTML(escaping: String(page)).markup
    while let last = page.last, last != "/" { page.removeLast() }
    folder = HTML(escaping: String(page)).markup
    self.site = HTML(escaping: String(site)).markup
  }

  /// The same markup with absolute addresses; without a copy when nothing has to be added.
  public func resolving(_ html: HTML) -> HTML {
    var buffer = ByteBuffer(capacity: html.markup.utf8.count + 1024)
    var markup = html.markup
    markup.withUTF8 { append($0, to: &buffer) }
    return buffer.count == html.markup.utf8.count ? html : HTML(trusted: buffer.string)
  }

  /// Adds markup with absolute addresses.
  public func append(_ html: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    buffer.reserve(html.count + 512)
    var scanner = TagScanner(html)
    var written = 0
    while let attribute = scanner.nextAddress() {
      buffer.append(UnsafeBufferPointer(rebasing: html[written..<attribute.value.lowerBound]))
      written = attribute.value.lowerBound
      if attribute.isSet {
        for start in CandidateScanner.starts(in: html, attribute.value) {
          buffer.append(UnsafeBufferPointer(rebasing: html[written..<start]))
          buffer.append(prefix(for: UnsafeBufferPointer(rebasing: html[start..<attribute.value.upperBound])))
          written = start
        }
      } else {
        buffer.append(prefix(for: UnsafeBufferPointer(rebasing: html[attribute.value])))
      }
    }
    buffer.append(UnsafeBufferPointer(rebasing: html[written...]))
  }

  /// What has to stand before an address to make it absolute.
  private func prefix(for address: UnsafeBufferPointer<UInt8>) -> String {
    guard let first = address.first else { return "" }
    switch first {
    case UInt8(ascii: "/"): return address.count > 1 && address[1] == UInt8(ascii: "/") ? "" : site
    case UInt8(ascii: "#"), UInt8(ascii: "?"): return page
    case UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): return folder
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return hasScheme(address) ? "" : folder
    case UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "~"), 0x80...: return folder
    default: return ""
    }
  }

  /// Whether an address begins with a scheme and a colon (RFC 3986 section 3.1); a colon written as a character
  /// reference counts, so that nothing is taken for a file name that a browser would run.
  private func hasScheme(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in address {
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "&"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: " "): return false
      default: continue
      }
    }
    return false
  }
}
