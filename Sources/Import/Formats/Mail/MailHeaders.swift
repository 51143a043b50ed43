/// The headers of a message (RFC 5322), words in other characters decoded (RFC 2047).
struct MailHeaders {
  private var values: [String: String] = [:]
  /// Where the body begins.
  let end: Int

  /// Reads the headers at the start of some bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    var current: (name: String, value: [UInt8])?
    var values: [String: String] = [:]
    func finish() {
      guard let (name, value) = current, values[name] == nil else { return }
      values[name] = Self.text(value)
    }
    while index < bytes.endIndex {
      let lineEnd = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[index..<lineEnd]
      if line.last == 0x0D { line = line.dropLast() }
      index = min(lineEnd + 1, bytes.endIndex)
      if line.isEmpty { break }
      if line.first == 0x20 || line.first == 0x09 {
        if (current?.value.count ?? 0) < 100_000 { current?.value += [0x20] + line.drop { $0 == 0x20 || $0 == 0x09 } }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        finish()
        let name = String(decoding: line[line.startIndex..<colon], as: UTF8.self).lowercased().trimmingSpace
        current = (name, Array(line[(colon + 1)...].drop { $0 == 0x20 }))
      }
    }
    finish()
    self.values = values
    end = index
  }

  /// The value of a header, by its name in small letters.
  subscript(name: String) -> String? { values[name] }

  /// A parameter of a header: `charset` of `text/plain; charset=utf-8`.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = values[name] else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, String(pair[0]).trimmingSpace.lowercased() == parameter else { continue }
      return String(pair[1]).trimmingQuotes
    }
    return nil
  }

  /// Bytes of a header as text. Encoded words of one character set that follow each other are one: some programs cut
  /// them inside a character.
  static func text(_ value: [UInt8]) -> String {
    var result = ""
    var index = 0
    var plain: [UInt8] = []
    var encoded: (charset: String, bytes: [UInt8])?
    func flushEncoded() {
      if let (charset, bytes) = encoded { result += MailCharset.text(bytes, charset) }
      encoded = nil
    }
    func flushPlain() {
      result += MailCharset.text(plain, "utf-8")
      plain = []
    }
    while index < value.count {
      if value[index...].starts(with: "=?".utf8), let word = encodedWord(value, at: index) {
        if encoded != nil, plain.allSatisfy({ $0 == 0x20 }) {
          plain = []
        } else {
          flushEncoded()
          flushPlain()
        }
        if let (charset, bytes) = encoded, charset == word.charset {
          encoded = (charset, bytes + word.bytes)
        } else {
          flushEncoded()
          encoded = (word.charset, word.bytes)
        }
        index = word.end
      } else {
        if encoded != nil, value[index] != 0x20 {
          flushEncoded()
        }
        plain.append(value[index])
        index += 1
      }
    }
    flushEncoded()
    flushPlain()
    return result
  }

  /// `=?utf-8?Q?caf=C3=A9?=`
  private static func encodedWord(_ value: [UInt8], at start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
    var marks: [Int] = []
    var index = start + 2
    while index < value.count, marks.count < 3, index - start < 1_000 {
      if value[index] == UInt8(ascii: "?") { marks.append(index) }
      index += 1
    }
    guard marks.count == 3, index < value.count, value[index] == UInt8(ascii: "="), marks[1] == marks[0] + 2 else {
      return nil
    }
    let charset = String(decoding: value[(start + 2)..<marks[0]], as: UTF8.self).lowercased()
    let content = value[(marks[1] + 1)..<marks[2]]
    switch value[marks[0] + 1] | 0x20 {
    case UInt8(ascii: "b"): return (charset, TransferEncoding.base64(content), index + 1)
    case UInt8(ascii: "q"):
      let spaced = content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (charset, TransferEncoding.quotedPrintable(spaced[...]), index + 1)
    default: return nil
    }
  }
}
