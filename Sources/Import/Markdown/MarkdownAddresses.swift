/// Gives the files that a Markdown text names their new addresses, and leaves all else as it is.
enum MarkdownAddresses {
  /// The text with `![A](a.jpg)` pointing at where `a.jpg` stands now.
  static func rewritten(_ text: [UInt8], _ replacement: (String) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    var copied = 0
    while index + 1 < text.count {
      guard text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      let start = index + 2
      var end = start
      while end < text.count, end - start < 2_000, text[end] > 0x20, text[end] != UInt8(ascii: ")") { end += 1 }
      index = end
      let address = String(decoding: text[start..<end], as: UTF8.self)
      guard !address.isEmpty, !address.hasPrefix("#"), !address.contains(":"), let new = replacement(address) else {
        continue
      }
      result += text[copied..<start]
      result += new.utf8
      copied = end
    }
    return result + text[copied...]
  }
}
