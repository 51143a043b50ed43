import Text

/// The tag filter of GFM 6.11: it disarms nine elements and nothing else. It is no sanitiser.
enum TagFilter {
  private static let names: [StaticString] = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Adds raw HTML with the `<` of filtered tags as `&lt;`.
  static func append(_ html: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    var run = 0
    for index in 0..<html.count where html[index] == UInt8(ascii: "<") && isFiltered(html, at: index) {
      buffer.append(UnsafeBufferPointer(rebasing: html[run..<index]))
      buffer.append(literal: "&lt;")
      run = index + 1
    }
    buffer.append(UnsafeBufferPointer(rebasing: html[run...]))
  }

  /// Adds one inline tag, with its own `<` as `&lt;` when it is filtered: what its attributes say stays.
  static func append(inline html: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    guard html.first == UInt8(ascii: "<"), isFiltered(html, at: 0) else { return buffer.append(html) }
    buffer.append(literal: "&lt;")
    buffer.append(UnsafeBufferPointer(rebasing: html.dropFirst()))
  }

  private static func isFiltered(_ html: UnsafeBufferPointer<UInt8>, at open: Int) -> Bool {
    var start = open + 1
    if start < html.count, html[start] == UInt8(ascii: "/") { start += 1 }
    return names.contains { name in
      let end = start + name.utf8CodeUnitCount
      guard end < html.count else { return false }
      let isNamed = (0..<name.utf8CodeUnitCount).allSatisfy { html[start + $0] | 0x20 == name.utf8Start[$0] }
      guard isNamed else { return false }
      switch html[end] {
      case 0x09...0x0D, 0x20, UInt8(ascii: ">"): return true
      case UInt8(ascii: "/"): return end + 1 < html.count && html[end + 1] == UInt8(ascii: ">")
      default: return false
      }
    }
  }
}
