/// The box of an item of a task list.
struct TaskBox {
  let isTicked: Bool

  /// Reads the box from the text: cmark-gfm takes a box for ticked when `[x]` stands anywhere in its line.
  init(_ item: Node, source: ArraySlice<UInt8>, lines: inout SourceLines) {
    isTicked =
      Self.mark(of: item, in: source, lines: &lines).map { $0 | 0x20 == UInt8(ascii: "x") }
      ?? item.list.checked
  }

  /// The byte between the brackets.
  private static func mark(of item: Node, in source: ArraySlice<UInt8>, lines: inout SourceLines) -> UInt8? {
    guard item.list.checked, let line = lines.start(ofLine: item.line) else { return nil }
    let start = line + item.column - 1
    guard start < source.endIndex else { return nil }
    let rest = source[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    guard let open = rest.firstIndex(of: UInt8(ascii: "[")), open + 1 < rest.endIndex else { return nil }
    return rest[open + 1]
  }
}
