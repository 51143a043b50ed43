import Media
import Text

/// A letter's HTML changed so that a browser shows it as a mail program would.
struct LetterView {
  let checked: CheckedLetter

  /// The letter with its images in its own bytes: the page needs no network.
  var normal: [UInt8] { rewritten { token, bytes in withImages(token, bytes) } }

  /// Images off: their alternative texts.
  var withoutImages: [UInt8] {
    rewritten { token, bytes in token.name == "img" ? without("src", in: token, bytes) : bytes }
  }

  /// As webmails show it that throw style sheets away.
  var withoutStyleSheet: [UInt8] {
    rewritten(styleSheet: { _ in "" }) { token, bytes in withImages(token, bytes) }
  }

  /// The colours that the letter declares for dark mode.
  var declaredDark: [UInt8] {
    let html = rewritten(styleSheet: { sheet in
      sheet.replacing("(prefers-color-scheme:dark)", with: "all").replacing("(prefers-color-scheme: dark)", with: "all")
    }) { token, bytes in withImages(token, bytes) }
    return html
  }

  /// Colours turned over by a mail program that knows nothing of the letter’s own.
  var inverted: [UInt8] {
    let dark = Array("background-color:\(Colour.white.inverted.hexadecimal);".utf8)
    return rewritten(styleSheet: { _ in "" }) { token, bytes in
      var result = token.name == "body" && token["style"] == nil ? bytes : inverting(token, bytes)
      if token.name == "body", let place = result.firstRange(of: Array("style=\"".utf8))?.upperBound {
        result.insert(contentsOf: dark, at: place)
      }
      return withImages(token, result)
    }
  }

  // MARK: Rewriting

  private func rewritten(
    styleSheet: (String) -> String = { $0 }, _ change: (HTMLToken, [UInt8]) -> [UInt8]
  ) -> [UInt8] {
    let bytes = checked.plain.html
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for token in checked.document.tokens {
      let piece = Array(bytes[token.range])
      switch token.kind {
      case .start: result += change(token, piece)
      case .rawText where token.name == "style": result += styleSheet(String(decoding: piece, as: UTF8.self)).utf8
      default: result += piece
      }
    }
    return result
  }

  private func without(_ name: String, in token: HTMLToken, _ bytes: [UInt8]) -> [UInt8] {
    guard let range = token[name]?.range else { return bytes }
    let start = token.range.lowerBound
    return Array(bytes[..<(range.lowerBound - start)] + bytes[(range.upperBound - start)...])
  }

  private func withImages(_ token: HTMLToken, _ bytes: [UInt8]) -> [UInt8] {
    guard token.name == "img", let source = token["src"], let range = source.range,
      let image = checked.images[checked.path(of: source.value)],
      let place = bytes.firstRange(of: Array(checked.plain.html[range]))
    else { return bytes }
    let type =
      switch PictureFormat(signature: image) {
      case .jpeg: "jpeg"
      case .gif: "gif"
      default: "png"
      }
    let data = Array("data:image/\(type);base64,\(Base64.encoded(image))".utf8)
    return Array(bytes[..<place.lowerBound]) + data + bytes[place.upperBound...]
  }

  private func inverting(_ token: HTMLToken, _ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "#") {
      result += rest[..<mark]
      let digits = rest[rest.index(after: mark)...].prefix(6)
      if digits.count == 6, let colour = Colour("#" + digits) {
        result += colour.inverted.hexadecimal
        rest = rest[mark...].dropFirst(7)
      } else {
        result += "#"
        rest = rest[mark...].dropFirst()
      }
    }
    return Array((result + rest).utf8)
  }
}
