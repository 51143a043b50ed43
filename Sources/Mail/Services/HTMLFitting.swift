import Text

/// Fits the HTML of a letter to a service, piece by piece.
struct HTMLFitting {
  let fitting: TokenFitting

  private var neutralisation: Neutralisation { fitting.neutralisation }

  /// The document with the service's own tags.
  func html(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1024)
    /// The elements that stand for the links that are open: nil for a link that stays one.
    var links: [String?] = []
    for token in HTMLTokenizer.tokens(of: bytes) {
      let piece = bytes[token.range]
      switch token.kind {
      case .declaration: result += piece
      case .comment: result += comment(piece)
      case .rawText: result += neutralisation.styleSheet(piece)
      case .text: result += text(piece, mayLink: links.isEmpty && token.name.isEmpty)
      case .end:
        if token.name == "a", let element = links.popLast() ?? nil {
          result += "</\(element)>".utf8
        } else {
          result += piece
        }
      case .start:
        let element = token.name == "a" ? element(for: token, in: bytes) : nil
        if token.name == "a" { links.append(element) }
        result += start(token, in: bytes, as: element)
      }
    }
    return result
  }

  /// Go's `html/template`, in which listmonk renders letters, drops comments, and with them what Outlook needs; `Safe`
  /// keeps one as it is (listmonk, templating functions).
  private func comment(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    let isDropped = fitting.service == .listmonk && !piece.contains(UInt8(ascii: "`"))
    return MarkedText(Array(piece)).pieces.flatMap { part -> [UInt8] in
      switch part {
      case .text(let bytes): isDropped ? Array("{{ Safe `".utf8) + bytes + Array("` }}".utf8) : Array(bytes)
      case .marker(let marker): Array(fitting.tag(for: marker.token, in: .html).utf8)
      }
    }
  }

  private func text(_ piece: ArraySlice<UInt8>, mayLink: Bool) -> [UInt8] {
    MarkedText(Array(piece)).pieces.flatMap { part -> [UInt8] in
      switch part {
      case .text(let bytes): return neutralisation.html(bytes)
      case .marker(let marker):
        if case .firstName = marker.token { return Array(fitting.tag(for: marker.token, in: .html).utf8) }
        let words = HTML(escaping: fitting.words(for: marker.token)).markup
        return Array((mayLink ? link(to: marker.token, words: words) : words).utf8)
      }
    }
  }

  private func link(to token: PersonalToken, words: String) -> String {
    if let element = fitting.tags.element(of: token) { return "<\(element)>\(words)</\(element)>" }
    return "<a href=\"\(fitting.tag(for: token, in: .html))\">\(words)</a>"
  }

  // MARK: Tags

  /// The element that stands for a link to a marker, when the service wants one.
  private func element(for token: HTMLToken, in bytes: [UInt8]) -> String? {
    guard let range = token["href"]?.range, case .marker(let marker)? = MarkedText(Array(bytes[range])).pieces.first
    else { return nil }
    return fitting.tags.element(of: marker.token)
  }

  private func start(_ token: HTMLToken, in bytes: [UInt8], as element: String?) -> [UInt8] {
    if let element { return Array("<\(element)".utf8) + style(of: token, in: bytes) + Array(">".utf8) }
    var result: [UInt8] = []
    var place = token.range.lowerBound
    for attribute in token.attributes {
      guard let range = attribute.range else { continue }
      result += bytes[place..<range.lowerBound]
      result += value(bytes[range])
      place = range.upperBound
    }
    return result + bytes[place..<token.range.upperBound]
  }

  private func style(of token: HTMLToken, in bytes: [UInt8]) -> [UInt8] {
    guard let range = token["style"]?.range else { return [] }
    return Array(" style=\"".utf8) + bytes[range] + Array("\"".utf8)
  }

  private func value(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    MarkedText(Array(bytes)).pieces.flatMap { part -> [UInt8] in
      switch part {
      case .text(let bytes): neutralisation.html(bytes)
      case .marker(let marker): Array(fitting.tag(for: marker.token, in: .html).utf8)
      }
    }
  }
}
