import Text

/// One file of the output: where it goes, and how its bytes come to be.
///
/// A class of constants: thousands are sorted, and what they hold is not copied then.
public final class Artifact: Sendable {
  /// Where the bytes come from.
  public enum Content: Sendable {
    /// They are rendered into a buffer that is empty before.
    case rendered(@Sendable (inout ByteBuffer) -> Void)
    /// They are those of a regular file; a symbolic link is refused.
    case file(String)
  }

  /// The file inside the output.
  public let address: OutputPath
  /// The content file that caused it, as messages name it.
  public let source: String
  /// Where the bytes come from.
  public let content: Content
  /// Whether the work for other files is done with this one: it is begun before all others.
  public let isFirst: Bool
  /// Whether its bytes are those that the last build wrote. It is rendered all the same when the output is no longer
  /// what that build left; see `OutputWriter.write`.
  public let isKept: Bool

  /// A file that is rendered. `render` may be called more than once and must give the same bytes each time.
  public init(
    _ address: OutputPath, from source: String, isFirst: Bool = false, isKept: Bool = false,
    render: @escaping @Sendable (inout ByteBuffer) -> Void
  ) {
    self.address = address
    self.source = source
    self.isFirst = isFirst
    self.isKept = isKept
    content = .rendered(render)
  }

  /// A file that is copied as it is from the path `file`.
  public init(_ address: OutputPath, from source: String, isKept: Bool = false, copying file: String) {
    self.address = address
    self.source = source
    isFirst = false
    self.isKept = isKept
    content = .file(file)
  }
}
