/// Short texts between HTML and plain words.
enum HTMLText {
  /// The words of a short text with references or tags in it.
  static func plain(_ text: String) -> String {
    guard text.contains("&") || text.contains("<"), let tree = HTMLTree(parsing: text) else { return text }
    return tree.root?.trimmedText ?? text
  }

  /// A text for HTML.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// What the element `title` of a page holds, which the parser passes over.
  static func title(of page: [UInt8]) -> String? {
    var index = 0
    while let open = page[index...].firstIndex(of: UInt8(ascii: "<")), open < 100_000 {
      index = open + 1
      let head = String(decoding: page[index...].prefix(5), as: UTF8.self).lowercased()
      guard head == "title", let start = page[index...].firstIndex(of: UInt8(ascii: ">")) else { continue }
      let end = page[start...].firstIndex(of: UInt8(ascii: "<")) ?? page.count
      let title = plain(String(decoding: page[(start + 1)..<end], as: UTF8.self)).trimmingSpace
      return title.isEmpty ? nil : title
    }
    return nil
  }
}
