import Text

/// Keeps what authors wrote from being taken for a service's own syntax, so that the reader sees what was written.
struct Neutralisation: Sendable {
  let service: SendingService

  /// The bytes with which the service's syntax begins and ends. In HTML each becomes a character reference.
  private var reserved: [UInt8] {
    switch service {
    case .mailProgram: []
    case .mailchimp: Array("|".utf8)
    case .campaignMonitor: Array("[]".utf8)
    case .mailjet, .sendGrid: Array("[]{}".utf8)
    case .brevo, .listmonk, .buttondown: Array("{}".utf8)
    }
  }

  /// Text or an attribute's value of an HTML document.
  func html(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let reserved = reserved
    guard bytes.contains(where: reserved.contains) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      if reserved.contains(byte) { result += "&#\(byte);".utf8 } else { result.append(byte) }
    }
    return result
  }

  /// A style sheet: a space between braces changes nothing in it, and is syntax of no service.
  func styleSheet(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard reserved.contains(UInt8(ascii: "{")) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      if let last = result.last {
        let opens = last == UInt8(ascii: "{") && "{%#".utf8.contains(byte)
        if opens || (last == byte && byte == UInt8(ascii: "}")) { result.append(32) }
      }
      result.append(byte)
    }
    return result
  }

  /// A plain text, in which a word joiner (U+2060), which has no width, comes between two characters that would begin
  /// or end the service's syntax.
  /// - Parameter atTag: whether a tag of the service follows.
  func text(_ bytes: ArraySlice<UInt8>, atTag: Bool = false) -> [UInt8] {
    guard service != .mailProgram else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      if let last = result.last, isSyntax(last, byte) { result += Self.joiner }
      result.append(byte)
    }
    if atTag, let last = result.last, "{[*<-".utf8.contains(last) { result += Self.joiner }
    return result
  }

  private func isSyntax(_ first: UInt8, _ second: UInt8) -> Bool {
    let pair = (Character(Unicode.Scalar(first)), Character(Unicode.Scalar(second)))
    switch (service, pair) {
    case (.mailProgram, _): return false
    case (.mailchimp, ("*", "|")), (.mailchimp, ("|", "*")): return true
    case (.mailchimp, _): return false
    case (.campaignMonitor, ("[", _)), (.campaignMonitor, ("<", _)): return Self.beginsName(second)
    case (.campaignMonitor, _): return false
    case (.mailjet, ("[", "[")), (.mailjet, ("]", "]")), (.sendGrid, ("<", "%")): return true
    case (.sendGrid, ("[", _)): return Self.beginsName(second)
    case (_, ("{", "{")), (_, ("}", "}")), (_, ("{", "%")), (_, ("{", "#")): return true
    default: return false
    }
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "%")
  }

  private static let joiner: [UInt8] = [0xE2, 0x81, 0xA0]

  /// What stands for a first name that is not known, where a service writes it between quotes or brackets.
  func fallback(_ text: String, in channel: Channel) -> String {
    switch channel {
    case .html:
      return String(decoding: html(Array(HTML(escaping: text).markup.utf8)[...]), as: UTF8.self)
    case .text:
      var text = text
      if service == .mailjet { text = text.replacing("\"", with: "”") }
      if service == .campaignMonitor { text = text.replacing("]", with: ")").replacing("[", with: "(") }
      return String(decoding: self.text(Array(text.utf8)[...], atTag: true), as: UTF8.self)
    }
  }
}
