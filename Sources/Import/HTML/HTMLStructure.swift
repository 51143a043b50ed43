/// A look at the tags of a text before libgumbo sees them.
///
/// It frees its tree by recursion, clones open formatting for every block, and compares each attribute of a tag with
/// all others: some small hostile texts would end the program or keep it busy for hours. Tags beyond the limits are
/// left out, the words stay. No text that a person wrote comes near them.
struct HTMLStructure {
  /// Elements inside each other.
  static let depth = 256
  /// Formatting (`b`, `font`, …) that is open at the same time.
  static let formatting = 24
  /// Formatting that is cloned into blocks.
  static let clones = 200_000
  /// Attributes of one tag.
  static let attributes = 100

  private let source: [UInt8]
  /// What is kept, once something was left out.
  private var kept: [UInt8]?
  /// The bytes of the source that are in `kept` or left out.
  private var done = 0
  private var stack: [Name] = []
  private var openFormatting = 0
  private var cloned = 0
  private var omitted: [Name: Int] = [:]
  private var count = 0

  /// The text within the limits, and how many tags were left out.
  static func bounded(_ source: [UInt8]) -> (text: [UInt8], omitted: Int) {
    var structure = HTMLStructure(source: source)
    structure.scan()
    guard var kept = structure.kept else { return (source, 0) }
    kept.append(contentsOf: source[structure.done...])
    return (kept, structure.count)
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private mutating func scan() {
    var index = 0
    while let open = source[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < source.count else { return }
      switch source[index] {
      case UInt8(ascii: "/"): index = scanEnd(from: open)
      case UInt8(ascii: "!"): index = skipDeclaration(from: open)
      case let byte where byte.isASCIILetter: index = scanStart(from: open)
      default: continue
      }
    }
  }

  private mutating func scanStart(from open: Int) -> Int {
    let name = Name(source, at: open + 1)
    let (end, attributes) = tagEnd(from: open + 1 + name.length)
    /// Of a tag that stays.
    func omitAttributes() {
      guard attributes > Self.attributes else { return }
      omit(from: open + 1 + name.length, to: max(open + 1 + name.length, end - 1))
    }
    if name.isVoid {
      omitAttributes()
      return end
    }
    if name.isUnseen {
      let last = rawEnd(of: name, from: end)
      if name.isFrame { omitAttributes() }
      omit(from: name.isFrame ? end : open, to: last)
      return last
    }
    if name.isUnwanted {
      omit(from: open, to: end)
      return end
    }
    if name.isFormatting {
      guard openFormatting < Self.formatting, cloned < Self.clones, stack.count < Self.depth else {
        return omitTag(name, from: open, to: end)
      }
      openFormatting += 1
    } else {
      guard stack.count < Self.depth else { return omitTag(name, from: open, to: end) }
      cloned += openFormatting
      if cloned >= Self.clones { closeFormatting(at: open) }
      if name.closesItself, let last = stack.lastIndex(of: name), last >= stack.count - 2 { stack.remove(at: last) }
    }
    stack.append(name)
    omitAttributes()
    return end
  }

  private mutating func scanEnd(from open: Int) -> Int {
    guard open + 2 < source.count, source[open + 2].isASCIILetter else { return open + 2 }
    let name = Name(source, at: open + 2)
    let (end, _) = tagEnd(from: open + 2 + name.length)
    if name.isUnwanted || name.isUnseen {
      omit(from: open, to: end)
      return end
    }
    if let waiting = omitted[name], waiting > 0 {
      omitted[name] = waiting - 1
      omit(from: open, to: end)
      return end
    }
    guard let last = stack.lastIndex(of: name) else { return end }
    if name.isFormatting {
      stack.remove(at: last)
      openFormatting -= 1
    } else {
      // Formatting outlives the block that it was opened in.
      let formatting = stack[last...].filter(\.isFormatting)
      stack.removeSubrange(last...)
      stack.append(contentsOf: formatting)
    }
    return end
  }

  private mutating func omitTag(_ name: Name, from open: Int, to end: Int) -> Int {
    omitted[name, default: 0] += 1
    count += 1
    omit(from: open, to: end)
    return end
  }

  /// Ends all formatting in front of an offset.
  private mutating func closeFormatting(at offset: Int) {
    omit(from: offset, to: offset)
    for name in stack.reversed() where name.isFormatting {
      kept?.append(contentsOf: Array("</".utf8) + name.bytes + [UInt8(ascii: ">")])
      omitted[name, default: 0] += 1
      count += 1
    }
    stack.removeAll(where: \.isFormatting)
    openFormatting = 0
  }

  private mutating func omit(from start: Int, to end: Int) {
    var text = kept ?? []
    // Without its other owner, the array grows in place.
    kept = nil
    text.append(contentsOf: source[done..<start])
    kept = text
    done = end
  }

  /// Where a tag ends, and how many attributes it seems to have.
  private func tagEnd(from start: Int) -> (end: Int, attributes: Int) {
    var index = start
    var attributes = 0
    var quote: UInt8?
    var isAfterEquals = false
    while index < source.count {
      let byte = source[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: ">"): return (index, attributes)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isAfterEquals { quote = byte }
      case UInt8(ascii: "="):
        isAfterEquals = true
        continue
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D, UInt8(ascii: "/"):
        attributes += 1
        if isAfterEquals, byte != UInt8(ascii: "/") { continue }
      default: break
      }
      isAfterEquals = false
    }
    return (index, attributes)
  }

  private func skipDeclaration(from open: Int) -> Int {
    let isComment = source[(open + 2)...].starts(with: "--".utf8)
    guard isComment else { return source[open...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? source.count }
    var index = open + 4
    if source[index...].starts(with: ">".utf8) { return index + 1 }
    if source[index...].starts(with: "->".utf8) { return index + 2 }
    while let dash = source[index...].firstIndex(of: UInt8(ascii: "-")) {
      if source[dash...].starts(with: "-->".utf8) { return dash + 3 }
      if source[dash...].starts(with: "--!>".utf8) { return dash + 4 }
      index = dash + 1
    }
    return source.count
  }

  /// The end of an element whose content is not markup.
  private func rawEnd(of name: Name, from start: Int) -> Int {
    var index = start
    while let open = source[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < source.count, source[index] == UInt8(ascii: "/") else { continue }
      if Name(source, at: index + 1) == name { return tagEnd(from: index + 1 + name.length).end }
    }
    return source.count
  }
}

extension HTMLStructure {
  /// The name of a tag in lower case; long ones are cut.
  private struct Name: Hashable {
    let bytes: [UInt8]
    let length: Int

    init(_ source: [UInt8], at start: Int) {
      var end = start
      while end < source.count, source[end].isASCIILetter || source[end].isASCIIDigit { end += 1 }
      length = end - start
      bytes = source[start..<min(end, start + 16)].map { $0.isASCIILetter ? $0 | 0x20 : $0 }
    }

    static func == (left: Name, right: Name) -> Bool { left.bytes == right.bytes }
    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    private static func set(_ names: String) -> Set<[UInt8]> {
      Set(names.split(separator: " ").map { Array($0.utf8) })
    }
    private static let void = set(
      "area base br col embed hr img input link meta param source track wbr keygen image frame")
    private static let unseen = set("script style title svg template noembed noframes iframe")
    private static let unwanted = set("select textarea xmp plaintext listing math frameset frame html body head")
    private static let formattingNames = set("a b big code em font i nobr s small strike strong tt u")
    private static let closingThemselves = set("p li dt dd tr td th option")

    var isVoid: Bool { Self.void.contains(bytes) }
    /// Not shown, and read by rules of their own, which depend on what is around them: out with all they hold.
    var isUnseen: Bool { Self.unseen.contains(bytes) }
    /// Read by rules of their own; what they hold is read like any other text.
    var isUnwanted: Bool { Self.unwanted.contains(bytes) }
    /// Its address is wanted, its content is not.
    var isFrame: Bool { bytes == Array("iframe".utf8) }
    var isFormatting: Bool { Self.formattingNames.contains(bytes) }
    var closesItself: Bool { Self.closingThemselves.contains(bytes) }
  }
}
