import CMarkArena
import CMarkGFM
import Glibc

/// A parsed Markdown text. It owns the tree of cmark-gfm and frees it at its end.
///
/// Nothing changes the tree once it is made, so that threads may read one document at the same time. It cannot be
/// copied; keep it in a `let` of a class to share it.
public struct Document: ~Copyable, Sendable {
  /// The address of the root: a number, because a pointer says nothing about who else may write to the tree.
  private let address: UInt
  /// The address of the memory that holds the tree.
  private let arena: UInt
  /// The text as it was given.
  let source: ArraySlice<UInt8>
  /// The identifiers that the author gave to headings (`## Title {#name}`), by the address of their nodes.
  let customIDs: [UInt: String]
  /// The footnotes that nothing refers to, which are left out.
  let unusedNotes: [UnusedNote]
  /// Whether the text holds a `{`, without which there are no attributes and no tags of templates.
  let holdsBraces: Bool
  /// Whether some address may hold a space, and so be none.
  let mayHoldSpacedAddresses: Bool

  /// Parses a text in UTF-8 (invalid sequences become U+FFFD), without its front matter.
  ///
  /// - Parameters:
  ///   - isKnownUTF8: whether the text was found to be valid, so that it need not be looked at again.
  ///   - isOmitted: whether an image with this destination is left out, with its alternative text and title, as if it
  ///     had never been there.
  ///   - code: what to show instead of the text of code, as it was typed.
  /// - Throws: a refusal, when the structure of the text goes over a limit.
  public init(
    parsing source: ArraySlice<UInt8>, syntax: Syntax = .content, limits: StructureLimits = StructureLimits(),
    isKnownUTF8: Bool = false, omittingImages isOmitted: ((_ destination: String) -> Bool)? = nil,
    code: (([UInt8]) -> [UInt8])? = nil
  ) throws(StructureError) {
    let arena = cmark_tree_arena_new()
    let outer = cmark_tree_arena_enter(arena)
    defer { _ = cmark_tree_arena_enter(outer) }
    // Nothing of the document is set before all is known: what can fail comes first.
    let tree: Parser.Tree
    do throws(StructureError) {
      tree = try Parser(syntax: syntax, limits: limits, isKnownUTF8: isKnownUTF8).parse(source)
    } catch {
      cmark_tree_arena_free(arena)
      throw error
    }
    let root = tree.node
    if syntax.contains(.knownHTML), Self.holds("<", source) { KnownHTML.read(below: root) }
    if let isOmitted { OmittedImages.remove(below: root, where: isOmitted) }
    let holdsBraces = Self.holds("{", source)
    let mayHaveLists = syntax.contains(.attributeLists) && holdsBraces
    customIDs = mayHaveLists ? AttributeLists.remove(below: root) : [:]
    if let code { CodeTexts.change(below: root, to: code) }
    address = root.map { UInt(bitPattern: $0.pointer) } ?? 0
    unusedNotes = tree.unusedNotes
    mayHoldSpacedAddresses = tree.mayHoldSpacedAddresses
    self.arena = UInt(bitPattern: arena)
    self.source = source
    self.holdsBraces = holdsBraces
  }

  private static func holds(_ character: Unicode.Scalar, _ source: ArraySlice<UInt8>) -> Bool {
    source.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(character.value), bytes.count) != nil } ?? false
    }
  }

  /// Parses a text in UTF-8, without its front matter.
  ///
  /// - Throws: a refusal, when the structure of the text goes over a limit.
  public init(
    parsing source: [UInt8], syntax: Syntax = .content, limits: StructureLimits = StructureLimits()
  ) throws(StructureError) {
    try self.init(parsing: source[...], syntax: syntax, limits: limits)
  }

  /// Parses a text, without its front matter.
  ///
  /// - Throws: a refusal, when the structure of the text goes over a limit.
  public init(
    parsing text: String, syntax: Syntax = .content, limits: StructureLimits = StructureLimits()
  ) throws(StructureError) {
    try self.init(parsing: Array(text.utf8), syntax: syntax, limits: limits)
  }

  deinit {
    cmark_tree_arena_free(OpaquePointer(bitPattern: arena))
  }

  /// Takes a visitor through the whole tree.
  func walk(_ visitor: inout some NodeVisitor) {
    root?.walk(&visitor)
  }

  var root: Node? { Node(UnsafeMutablePointer<cmark_node>(bitPattern: address)) }
}
