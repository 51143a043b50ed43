import Text

/// A page that shows a letter as readers will see it, and what every rule says of it. It stands alone: no network, no
/// scripts, and it is not for the public.
public struct PreflightPage: Sendable {
  /// The HTML document.
  public let bytes: [UInt8]

  /// The page of a letter, in a language.
  public init(_ preflight: Preflight, in language: MessageLanguage) {
    var page = PreflightPageWriter(preflight: preflight, language: language)
    page.write()
    bytes = page.buffer.bytes
  }
}
