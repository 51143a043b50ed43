import Text

/// Finds the tags of a template file.
struct TagReader {
  private let bytes: [UInt8]
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private(set) var tags: [Tag] = []
  private(set) var problems: [(problem: TemplateProblem, range: Range<Int>)] = []

  init(_ source: SourceText) {
    bytes = source.bytes
    var offset = 0
    while let start = firstIndex(of: open, from: offset) {
      offset = readTag(at: start)
    }
  }

  /// Reads the tag that begins at an offset; returns where to go on.
  private mutating func readTag(at start: Int) -> Int {
    var inner = start + open.count
    let kind = kind(at: inner)
    if kind != .variable { inner += 1 }
    var end = close
    if kind == .delimiters { end.insert(UInt8(ascii: "="), at: 0) }
    if kind == .raw, bytes[inner - 1] == UInt8(ascii: "{") { end.insert(UInt8(ascii: "}"), at: 0) }
    guard let stop = firstIndex(of: end, from: inner) else {
      return skipUnclosedTag(at: start, end)
    }
    let range = start..<(stop + end.count)
    let name = name(in: inner..<stop)
    if kind != .comment, kind != .delimiters, name.text.contains(where: { $0 == "{" || $0.isNewline }) {
      return skipUnclosedTag(at: start, end)
    }
    if kind == .delimiters { changeDelimiters(to: name, range) }
    if name.text.isEmpty, kind != .comment, kind != .delimiters {
      problems.append((.emptyTag, range))
    } else {
      tags.append(Tag(kind, range: range, name: name))
    }
    return range.upperBound
  }

  private mutating func skipUnclosedTag(at start: Int, _ end: [UInt8]) -> Int {
    let problem = TemplateProblem.unclosedTag(close: String(decoding: end, as: UTF8.self))
    problems.append((problem, start..<(start + open.count)))
    return start + open.count
  }

  private func kind(at offset: Int) -> Tag.Kind {
    guard offset < bytes.count else { return .variable }
    return switch bytes[offset] {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "&"), UInt8(ascii: "{"): .raw
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    default: .variable
    }
  }

  private func name(in range: Range<Int>) -> TemplateName {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return TemplateName(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
  }

  private mutating func changeDelimiters(to name: TemplateName, _ range: Range<Int>) {
    let parts = name.text.utf8.split { $0.isSpace }
    guard parts.count == 2, !name.text.contains("=") else {
      problems.append((.wrongDelimiters, range))
      return
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  private func firstIndex(of pattern: [UInt8], from offset: Int) -> Int? {
    guard let first = pattern.first, offset + pattern.count <= bytes.count else { return nil }
    for index in offset...(bytes.count - pattern.count) where bytes[index] == first {
      if bytes[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
    }
    return nil
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return.
  var isSpace: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
}
