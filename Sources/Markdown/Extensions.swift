import CMarkGFM
import Synchronization

/// The extensions that cmark-gfm keeps in lists of the process.
enum Extensions {
  /// Registering checks and sets without a lock of its own; a static is made once, whoever asks first.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// While `strikethrough` or `autolink` parse inlines, cmark-gfm adds their characters to a table that the whole
  /// process shares, and clears it at the end: two parsers finishing at once give wrong HTML, silently.
  private static let inlinePhase = Mutex(())

  /// Attaches to a parser the extensions that a syntax needs.
  static func attach(_ syntax: Syntax, to parser: UnsafeMutablePointer<cmark_parser>) {
    guard isRegistered else { return }
    if syntax.contains(.tables) { attach("table", to: parser) }
    if syntax.contains(.strikethrough) { attach("strikethrough", to: parser) }
    if syntax.contains(.autolinks) { attach("autolink", to: parser) }
    if syntax.contains(.taskLists) { attach("tasklist", to: parser) }
  }

  private static func attach(_ name: StaticString, to parser: UnsafeMutablePointer<cmark_parser>) {
    name.withUTF8Buffer { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { characters in
        guard let found = cmark_find_syntax_extension(characters.baseAddress) else { return }
        _ = cmark_parser_attach_syntax_extension(parser, found)
      }
    }
  }

  /// Ends the parsing.
  /// - Parameter alone: whether `strikethrough` or `autolink` is attached: two threads must not do that at one time.
  ///   A parser without them may meet their characters in the table, and then cuts a text where it need not; cmark
  ///   joins neighbouring texts again at the end.
  static func finish(_ parser: UnsafeMutablePointer<cmark_parser>, alone: Bool) -> Node? {
    guard alone else { return Node(cmark_parser_finish(parser)) }
    let address = UInt(bitPattern: parser)
    let root = inlinePhase.withLock { _ in
      UnsafeMutablePointer<cmark_parser>(bitPattern: address).flatMap {
        UInt(bitPattern: cmark_parser_finish($0))
      }
    }
    return Node(UnsafeMutablePointer<cmark_node>(bitPattern: root ?? 0))
  }
}
