/// Writes one line of Markdown, with a backslash where a mark is meant as itself.
struct LineWriting {
  /// Where a line stands.
  enum Place {
    case paragraph, heading, cell
  }

  private(set) var bytes: [UInt8] = []
  private(set) var losses: [Loss: Int] = [:]
  private let place: Place
  private let prefix: [UInt8]
  private var isInLink = false

  init(place: Place, prefix: [UInt8]) {
    self.place = place
    self.prefix = prefix
  }

  /// Adds the pieces of a line.
  mutating func write(_ line: [Inline]) {
    let delimiters = Delimiters(line)
    for (lost, count) in delimiters.losses { losses[lost, default: 0] += count }
    var skippedClose: Int?
    for (index, inline) in line.enumerated() {
      if let skipped = skippedClose, index <= skipped { continue }
      switch inline {
      case .space: bytes.append(0x20)
      case .lineBreak: writeBreak()
      case .text(let text): write(text, followedBy: index + 1 < line.count ? line[index + 1] : nil)
      case .box(let isTicked): bytes += isTicked ? "[x]".utf8 : "[ ]".utf8
      case .code(let code): writeCode(code)
      case .image(let address, let alternative, let title):
        protectExclamation(isImage: true)
        bytes += "![".utf8
        writeEscaped(Array(alternative.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8), inLink: true)
        writeDestination(address, title: title)
      case .open(.link(let address, let title)):
        if title.isEmpty, place != .cell, let text = Self.soleText(in: line, at: index), text == Array(address.utf8),
          Self.isAutolink(text)
        {
          bytes += [UInt8(ascii: "<")] + text + [UInt8(ascii: ">")]
          skippedClose = index + 2
        } else {
          protectExclamation(isImage: false)
          bytes.append(UInt8(ascii: "["))
          isInLink = true
        }
      case .close(.link(let address, let title)):
        isInLink = false
        writeDestination(address, title: title)
      case .open, .close: bytes += delimiters[index]
      }
    }
  }

  private static func soleText(in line: [Inline], at index: Int) -> [UInt8]? {
    guard index + 2 < line.count, case .text(let text) = line[index + 1], case .close(.link) = line[index + 2] else {
      return nil
    }
    return text
  }

  private static func isAutolink(_ text: [UInt8]) -> Bool {
    (text.starts(with: "http://".utf8) || text.starts(with: "https://".utf8))
      && text.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") && $0 < 0x7F }
  }

  /// An exclamation mark in front of a link would make it an image.
  private mutating func protectExclamation(isImage: Bool) {
    if !isImage, bytes.last == UInt8(ascii: "!") {
      bytes.removeLast()
      bytes += "\\!".utf8
    }
  }

  private mutating func writeBreak() {
    switch place {
    case .heading: bytes.append(0x20)
    case .cell: bytes += "<br>".utf8
    case .paragraph:
      bytes += "\\\n".utf8
      bytes += prefix
    }
  }

  private var isAtLineStart: Bool {
    if place != .paragraph { return place == .heading && bytes.isEmpty }
    if bytes.isEmpty { return true }
    return bytes.count >= prefix.count + 2 && bytes[bytes.count - prefix.count - 1] == UInt8(ascii: "\n")
      && bytes.hasSuffix(prefix)
  }

  private mutating func writeCode(_ code: [UInt8]) {
    var code = code
    if place == .cell { code = code.flatMap { $0 == UInt8(ascii: "|") ? Array("\\|".utf8) : [$0] } }
    // A run of backticks of any other length than that of the fence stays as it is.
    var runs: Set<Int> = []
    var current = 0
    for byte in code + [0] {
      if byte == UInt8(ascii: "`") { current += 1 } else { runs.insert(current); current = 0 }
    }
    var length = 1
    while runs.contains(length) { length += 1 }
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: length)
    let needsSpace =
      code.first == UInt8(ascii: "`") || code.last == UInt8(ascii: "`")
      || (code.first == 0x20 && code.last == 0x20 && code.contains { $0 != 0x20 })
    bytes += fence
    if needsSpace { bytes.append(0x20) }
    bytes += code
    if needsSpace { bytes.append(0x20) }
    bytes += fence
  }

  private mutating func writeDestination(_ address: String, title: String) {
    bytes += "](".utf8
    writeAddress(address)
    if !title.isEmpty {
      bytes += " \"".utf8
      for byte in title.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
          || byte == UInt8(ascii: "`")
          || (byte == UInt8(ascii: "|") && place == .cell)
        {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ")"))
  }

  private mutating func writeAddress(_ address: String) {
    if address.isEmpty { bytes += "<>".utf8 }
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "`"):
        bytes += [UInt8(ascii: "%"), Self.hex(byte >> 4), Self.hex(byte & 15)]
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(byte)
      case UInt8(ascii: "|") where place == .cell: bytes += "\\|".utf8
      default: bytes.append(byte)
      }
    }
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 55 + digit }

  private mutating func write(_ text: [UInt8], followedBy next: Inline?) {
    writeEscaped(text, inLink: isInLink, isLast: next == nil)
  }

  /// Words, with a backslash in front of what would be a mark.
  private mutating func writeEscaped(_ text: [UInt8], inLink: Bool, isLast: Bool = false) {
    var start = 0
    if isAtLineStart { start = writeLineStart(text) }
    bytes.reserveCapacity(bytes.count + text.count - start)
    for index in start..<max(start, text.count) {
      let byte = text[index]
      let context = TextContext(text: text, index: index, before: index == 0 ? bytes.last : text[index - 1])
      if byte.isASCIIPunctuation, context.needsBackslash(inLink: inLink, place: place, isLast: isLast) {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
  }

  /// Adds what would be the mark of a block at the start of a line.
  /// - Returns: how many bytes of the text were added.
  private mutating func writeLineStart(_ text: [UInt8]) -> Int {
    guard let first = text.first else { return 0 }
    let second = text.count > 1 ? text[1] : 0x20
    switch first {
    case UInt8(ascii: "#"):
      let end = text.firstIndex { $0 != UInt8(ascii: "#") } ?? text.count
      guard end == text.count || text[end] == 0x20 else { return 0 }
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard second == 0x20 || second == first else { return 0 }
    case UInt8(ascii: "="): guard second == first || text.count == 1 else { return 0 }
    case UInt8(ascii: ":"): guard second == UInt8(ascii: "-") else { return 0 }
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "["): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let end = text.firstIndex { !$0.isASCIIDigit } ?? text.count
      guard end < text.count, end < 10, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"),
        end + 1 == text.count || text[end + 1] == 0x20
      else { return 0 }
      bytes += text[..<end] + [UInt8(ascii: "\\"), text[end]]
      return end + 1
    default: return 0
    }
    bytes += [UInt8(ascii: "\\"), first]
    return 1
  }
}

extension [UInt8] {
  /// Whether it ends in some bytes.
  fileprivate func hasSuffix(_ other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
