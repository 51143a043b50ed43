import CMarkGFM

/// A place in the tree that a `Document` owns. It must not outlive the document.
struct Node: Equatable {
  let pointer: UnsafeMutablePointer<cmark_node>

  init(_ pointer: UnsafeMutablePointer<cmark_node>) {
    self.pointer = pointer
  }

  init?(_ pointer: UnsafeMutablePointer<cmark_node>?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: cmark_kind { cmark_node_kind(pointer) }
  var parent: Node? { Node(pointer.pointee.parent) }
  var next: Node? { Node(pointer.pointee.next) }
  var previous: Node? { Node(pointer.pointee.prev) }
  var firstChild: Node? { Node(pointer.pointee.first_child) }
  var lastChild: Node? { Node(pointer.pointee.last_child) }

  /// The text of a text, code, code block, raw HTML or footnote node.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_text(pointer)) }
  /// What follows the fence of a code block.
  var info: UnsafeBufferPointer<UInt8> { bytes(cmark_node_info(pointer)) }
  /// Where a link leads, or an image is.
  var destination: UnsafeBufferPointer<UInt8> { bytes(cmark_node_destination(pointer)) }
  /// The title of a link or an image.
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_caption(pointer)) }

  /// The element of HTML that a node stands for.
  var element: KnownElement? {
    guard kind == .element else { return nil }
    return KnownElement(rawValue: String(decoding: bytes(cmark_node_element_name(pointer)), as: UTF8.self))
  }
  /// What the attributes of that element say: the title of an abbreviation, the language and direction of a part.
  var elementDetail: UnsafeBufferPointer<UInt8> { bytes(cmark_node_element_detail(pointer)) }

  /// The level of a heading, 1 to 6.
  var level: Int { Int(cmark_node_level(pointer)) }
  /// The properties of a list or of an item.
  var list: cmark_list { cmark_node_list(pointer) }
  /// The line on which it starts, from 1.
  var line: Int { max(Int(pointer.pointee.start_line), 1) }
  /// The line on which it ends, from 1.
  var lastLine: Int { max(Int(pointer.pointee.end_line), line) }
  /// The byte at which it starts in its line, from 1.
  var column: Int { max(Int(pointer.pointee.start_column), 1) }

  /// Whether a paragraph belongs to a tight list, where it has no element of its own.
  var isTight: Bool {
    guard let list = parent?.parent, list.kind == .list else { return false }
    return list.list.tight
  }

  /// Whether a paragraph is nothing but a link in strong letters, `**[Come in](…)**`: e-mails make it a button.
  var isButton: Bool {
    guard let strong = firstChild, strong.next == nil, strong.kind == .strong, let link = strong.firstChild,
      link.next == nil, link.kind == .link
    else { return false }
    return parent?.kind == .document
  }

  /// Whether an item of a list has a box to tick.
  var isTask: Bool { cmark_node_is_task(pointer) }
  /// Whether a row is the header of its table.
  var isHeader: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The alignment of column `index` of a table: `l`, `c`, `r`, or 0 when none was asked for.
  func alignment(ofColumn index: Int) -> UInt8 {
    guard index < Int(cmark_gfm_extensions_get_table_columns(pointer)) else { return 0 }
    return cmark_gfm_extensions_get_table_alignments(pointer)?[index] ?? 0
  }

  /// The definition that a footnote reference points to.
  var footnote: Node? { Node(pointer.pointee.parent_footnote_def) }
  /// The rank of a footnote reference among those to the same definition, from 1.
  var referenceNumber: Int { Int(cmark_node_reference_number(pointer)) }
  /// How many references a footnote definition has.
  var referenceCount: Int { Int(cmark_node_reference_count(pointer)) }

  private func bytes(_ chunk: cmark_chunk) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(chunk.data), count: Int(chunk.len))
  }
}
