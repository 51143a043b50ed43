/// The marks of emphasis in a line, where Markdown can say them.
///
/// A run of `*` opens when no white space follows, and no punctuation unless white space or punctuation stands in
/// front; to close, the other way round (CommonMark 0.29 section 6.4). Where that fails, the mark is left out.
struct Delimiters {
  private var marks: [Int: [UInt8]] = [:]
  private(set) var losses: [Loss: Int] = [:]

  /// What is written at a place of the line.
  subscript(index: Int) -> [UInt8] { marks[index] ?? [] }

  init(_ line: [Inline]) {
    var open: [(index: Int, mark: Inline.Mark)] = []
    for (index, inline) in line.enumerated() {
      switch inline {
      case .open(let mark) where !mark.isLink: open.append((index, mark))
      case .close(let mark) where !mark.isLink:
        guard let last = open.lastIndex(where: { $0.mark == mark }) else { continue }
        let start = open.remove(at: last).index
        if Self.opens(at: start, line), Self.closes(at: index, line) {
          let bytes = Self.bytes(of: mark)
          marks[start] = bytes
          marks[index] = bytes
        } else {
          losses[.emphasis, default: 0] += 1
        }
      default: break
      }
    }
  }

  private static func bytes(of mark: Inline.Mark) -> [UInt8] {
    switch mark {
    case .emphasis: Array("*".utf8)
    case .strong: Array("**".utf8)
    case .strike: Array("~~".utf8)
    case .link: []
    }
  }

  private static func opens(at index: Int, _ line: [Inline]) -> Bool {
    let (before, after) = (side(before: index, line), side(after: index, line))
    return after == .word || (after == .punctuation && before != .word)
  }

  private static func closes(at index: Int, _ line: [Inline]) -> Bool {
    let (before, after) = (side(before: index, line), side(after: index, line))
    return before == .word || (before == .punctuation && after != .word)
  }

  private enum Side { case space, punctuation, word }

  private static func side(before index: Int, _ line: [Inline]) -> Side {
    var index = index - 1
    while index >= 0 {
      switch line[index] {
      case .open(let mark), .close(let mark):
        if mark.isLink { return .punctuation }
        index -= 1
      case .space, .lineBreak: return .space
      case .code, .image, .box: return .punctuation
      case .text(let bytes): return Self.side(String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last)
      }
    }
    return .space
  }

  private static func side(after index: Int, _ line: [Inline]) -> Side {
    var index = index + 1
    while index < line.count {
      switch line[index] {
      case .open(let mark), .close(let mark):
        if mark.isLink { return .punctuation }
        index += 1
      case .space, .lineBreak: return .space
      case .code, .image, .box: return .punctuation
      case .text(let bytes): return Self.side(String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first)
      }
    }
    return .space
  }

  private static func side(_ scalar: Unicode.Scalar?) -> Side {
    guard let scalar else { return .space }
    if scalar.isASCII { return scalar == " " ? .space : UInt8(scalar.value).isASCIIPunctuation ? .punctuation : .word }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return .punctuation
    default: return .word
    }
  }
}
