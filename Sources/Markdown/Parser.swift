import CMarkArena
import CMarkGFM

/// From bytes to a tree, with a look at the structure before each step that a hostile text could make slow.
struct Parser {
  let syntax: Syntax
  let limits: StructureLimits
  /// Whether the text is known to be UTF-8, so that it need not be looked at again.
  var isKnownUTF8 = false

  /// The parser is asked for its depth after this many bytes. A text that opens a level a line, each with two
  /// spaces more, opens no more than their square root.
  private static let portion = 4096

  func parse(_ source: ArraySlice<UInt8>) throws(StructureError) -> Tree {
    let tree = try parse(source, everything: false)
    return if let tree { tree } else { try parse(source, everything: true) ?? Tree(node: nil) }
  }

  /// The tree; nil when the text turns out to need an extension that was thought to be of no use.
  ///
  /// `strikethrough` and `autolink` cost time and a lock. Few texts need them, and the look at the structure tells.
  private func parse(_ source: ArraySlice<UInt8>, everything: Bool) throws(StructureError) -> Tree? {
    guard source.count <= limits.bytes else { throw StructureError(.size, line: 1) }
    var options = CMARK_OPT_SOURCEPOS
    if !isKnownUTF8 { options |= CMARK_OPT_VALIDATE_UTF8 }
    if syntax.contains(.footnotes) { options |= CMARK_OPT_FOOTNOTES }
    guard let parser = cmark_parser_new_with_mem(options, cmark_tree_arena_allocator()) else { return Tree(node: nil) }
    defer { cmark_parser_free(parser) }
    Extensions.attach(syntax.subtracting(.inline), to: parser)
    try feed(source, to: parser)
    endLastParagraph(of: source, in: parser)
    let scan = try checkInlines(of: parser)
    var inline: Syntax = []
    if everything || scan.holdsTildes { inline.insert(.strikethrough) }
    if everything || scan.holdsAddresses { inline.insert(.autolinks) }
    inline.formIntersection(syntax)
    Extensions.attach(inline, to: parser)
    let root = Extensions.finish(parser, alone: !inline.isEmpty)
    if syntax.contains(.autolinks), !inline.contains(.autolinks), scan.holdsDestinations, let root,
      AddressFinder.holdsAddress(root)
    {
      cmark_node_free(root.pointer)
      return nil
    }
    return Tree(
      node: root, unusedNotes: scan.notes.isEmpty ? [] : unused(scan.notes, in: root),
      mayHoldSpacedAddresses: scan.holdsSpacedAddresses)
  }

  /// A tree, and what is not in it.
  struct Tree {
    let node: Node?
    var unusedNotes: [UnusedNote] = []
    var mayHoldSpacedAddresses = false
  }

  /// The notes that are not among those at the end of a tree.
  private func unused(_ notes: [UnusedNote], in root: Node?) -> [UnusedNote] {
    var used: Set<Int> = []
    var last = root?.lastChild
    while let note = last, note.kind == .footnoteDefinition {
      used.insert(note.line)
      last = note.previous
    }
    return notes.filter { !used.contains($0.line) }
  }

  /// The block phase.
  private func feed(
    _ source: ArraySlice<UInt8>, to parser: UnsafeMutablePointer<cmark_parser>
  ) throws(StructureError) {
    let fed = source.withUnsafeBufferPointer { bytes -> Result<Void, StructureError> in
      do throws(StructureError) {
        return .success(try feed(bytes, to: parser))
      } catch {
        return .failure(error)
      }
    }
    try fed.get()
  }

  private func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, to parser: UnsafeMutablePointer<cmark_parser>
  ) throws(StructureError) {
    var scan = BlockScan(limits: limits)
    var start = 0
    var line = 0
    while line < bytes.count {
      let end = Self.lineEnd(bytes, from: line)
      try scan.scan(UnsafeBufferPointer(rebasing: bytes[line..<end]))
      line = min(end + 1, bytes.count)
      guard line - start >= Self.portion || line == bytes.count else { continue }
      UnsafeBufferPointer(rebasing: bytes[start..<line]).withMemoryRebound(to: CChar.self) { portion in
        cmark_parser_feed(parser, portion.baseAddress, portion.count)
      }
      start = line
      // A list and its item are two blocks; the document and a paragraph are there too.
      guard cmark_parser_depth(parser) <= 2 * limits.nesting + 2 else {
        throw StructureError(.nesting, line: scan.line)
      }
    }
  }

  /// Has the last line read, and the last paragraph too: its link definitions are known then. The empty line that
  /// does so means nothing at the end of a text.
  private func endLastParagraph(of source: ArraySlice<UInt8>, in parser: UnsafeMutablePointer<cmark_parser>) {
    guard let last = source.last else { return }
    if last != 0x0A, last != 0x0D { cmark_parser_feed(parser, "\n", 1) }
    if let block = Node(parser.pointee.current), block.kind == .paragraph {
      cmark_parser_feed(parser, "\n", 1)
    }
  }

  /// Lines end as cmark ends them: at a line feed or a carriage return.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
    return end
  }

  /// What the inline phase would have to go through.
  private func checkInlines(of parser: UnsafeMutablePointer<cmark_parser>) throws(StructureError) -> InlineScan {
    var scan = InlineScan(limits: limits)
    guard let root = Node(parser.pointee.root) else { return scan }
    root.walk(&scan)
    if let error = scan.error { throw error }
    let longest = Int(cmark_parser_longest_reference(parser))
    guard longest * scan.closings <= limits.copiedReferences else {
      throw StructureError(.references, line: 1)
    }
    return scan
  }
}
