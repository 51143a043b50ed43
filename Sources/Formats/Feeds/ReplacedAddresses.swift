import Text

/// Replaces the addresses in a page's HTML: the values of `href`, `src`, `srcset` and `poster`.
public struct ReplacedAddresses: Sendable {
  private let replacement: @Sendable (_ address: String) -> String?

  /// - Parameter replacement: gives what stands in place of an address, both with the character references that markup
  ///   needs; nil leaves it as it is.
  public init(_ replacement: @escaping @Sendable (_ address: String) -> String?) {
    self.replacement = replacement
  }

  /// Adds markup with other addresses.
  public func append(_ html: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    var scanner = TagScanner(html)
    var written = 0
    while let attribute = scanner.nextAddress() {
      for range in ranges(of: attribute, in: html) {
        guard let other = replacement(String(decoding: html[range], as: UTF8.self)) else { continue }
        buffer.append(UnsafeBufferPointer(rebasing: html[written..<range.lowerBound]))
        buffer.append(other)
        written = range.upperBound
      }
    }
    buffer.append(UnsafeBufferPointer(rebasing: html[written...]))
  }

  private func ranges(of attribute: TagScanner.Attribute, in html: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard attribute.isSet else { return [attribute.value] }
    return CandidateScanner.starts(in: html, attribute.value).map { start in
      var end = start
      while end < attribute.value.upperBound, !html[end].isHTMLSpace, html[end] != UInt8(ascii: ",") { end += 1 }
      return start..<end
    }
  }
}
