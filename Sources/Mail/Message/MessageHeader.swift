import Text

/// The header of a message (RFC 5322), with encoded words (RFC 2047) where a text is not plain ASCII.
struct MessageHeader {
  /// The lines so far, with CR LF at their ends.
  private(set) var bytes: [UInt8] = []

  /// Adds a field whose body holds nothing but ASCII, and folds it where it is given in several parts.
  mutating func add(_ name: String, _ parts: String...) {
    var width = name.utf8.count + 1
    bytes += "\(name):".utf8
    for (index, part) in parts.enumerated() {
      if index > 0, width + 1 + part.utf8.count > 76 {
        bytes += "\r\n".utf8
        width = 0
      }
      bytes += " \(part)".utf8
      width += 1 + part.utf8.count
    }
    bytes += "\r\n".utf8
  }

  /// Adds a field of free text, such as the subject.
  mutating func add(_ name: String, text: String) {
    bytes += "\(name):".utf8
    append(words: Self.words(of: text, mayBePlain: { $0 >= 32 && $0 < 127 }), indent: name.utf8.count + 1)
    bytes += "\r\n".utf8
  }

  /// Adds a field with one mailbox.
  mutating func add(_ name: String, mailbox: Mailbox) {
    bytes += "\(name):".utf8
    let address = Self.line(mailbox.address).filter { !" <>,;\"".contains($0) }
    if mailbox.name.isEmpty {
      bytes += " \(address)\r\n".utf8
      return
    }
    // The characters of an atom (RFC 5322 section 3.2.3); anything else is encoded instead of quoted.
    let words = Self.words(of: mailbox.name) { byte in
      (48...57).contains(byte) || (97...122).contains(byte | 0x20) || " '-!#$%&*+/?^_`{|}~".utf8.contains(byte)
    }
    let width = append(words: words, indent: name.utf8.count + 1)
    bytes += (width + address.utf8.count + 3 > 76 ? "\r\n <\(address)>\r\n" : " <\(address)>\r\n").utf8
  }

  // MARK: Words

  @discardableResult
  private mutating func append(words: [String], indent: Int) -> Int {
    var width = indent
    for word in words {
      if width > indent, width + 1 + word.utf8.count > 76 {
        bytes += "\r\n".utf8
        width = 0
      }
      bytes += " \(word)".utf8
      width += 1 + word.utf8.count
    }
    return width
  }

  /// The text as plain words, or as encoded words of at most 60 characters.
  private static func words(of text: String, mayBePlain: (UInt8) -> Bool) -> [String] {
    let text = line(text)
    let isPlain = text.utf8.allSatisfy(mayBePlain) && !text.contains("=?") && !text.contains("  ")
    let plain = text.split(separator: " ").map(String.init)
    if isPlain, text.first != " ", text.last != " ", plain.allSatisfy({ $0.utf8.count < 70 }) { return plain }
    var words: [String] = []
    var payload = ""
    for character in text {
      let encoded = character.utf8.map(encoded).joined()
      if !payload.isEmpty, payload.utf8.count + encoded.utf8.count > 48 {
        words.append("=?utf-8?q?\(payload)?=")
        payload = ""
      }
      payload += encoded
    }
    return payload.isEmpty ? words : words + ["=?utf-8?q?\(payload)?="]
  }

  /// A byte in the encoding “Q”; only letters and digits stay, which is right in every field (RFC 2047 section 5).
  private static func encoded(_ byte: UInt8) -> String {
    if byte == 32 { return "_" }
    if (48...57).contains(byte) || (97...122).contains(byte | 0x20) { return String(Unicode.Scalar(byte)) }
    let digits = [UInt8(ascii: "="), QuotedPrintable.digit(byte >> 4), QuotedPrintable.digit(byte & 15)]
    return String(decoding: digits, as: UTF8.self)
  }

  /// A text in one line, without control characters: nothing in it can begin a field of its own.
  static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value < 32 || scalar.value == 127 ? " " : scalar)
    }
    return String(scalars)
  }
}
