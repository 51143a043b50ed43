import Text

/// A block of raw HTML, cut into its pieces.
struct KnownMarkup {
  let bytes: [UInt8]
  let tokens: [HTMLToken]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = HTMLTokenizer.tokens(of: bytes)
  }

  /// Whether every element in it is known, with what it takes to show it.
  var isKnown: Bool {
    var waiting: String?
    for token in tokens {
      switch token.kind {
      case .start where ElementReading.media.contains(token.name):
        if waiting != nil { return false }
        if token["src"]?.value.isEmpty ?? true { waiting = token.name }
      case .start where token.name == "source":
        if token["src"]?.value.isEmpty == false { waiting = nil }
      case .start where token.name == "img":
        if token["src"]?.value.isEmpty ?? true { return false }
      case .start:
        guard
          ElementReading.isInline(token.name) || ElementReading.blocks.contains(token.name)
            || ElementReading.empty.contains(token.name)
        else { return false }
      case .rawText, .declaration: return false
      default: break
      }
    }
    return waiting == nil
  }

  /// The first source that is named after a tag.
  func source(from index: Int) -> String? {
    tokens[index...].lazy.filter { $0.kind == .start && $0.name == "source" }.compactMap { $0["src"]?.value }
      .first { !$0.isEmpty }
  }

  /// A tag as it was typed.
  func text(of token: HTMLToken) -> String { String(decoding: bytes[token.range], as: UTF8.self) }
}
