/// The tables of a flat export: a line `[name column,column]`, then rows of quoted texts.
struct DotclearTables {
  private var tables: [String: [[String: String]]] = [:]

  subscript(name: String) -> [[String: String]] { tables[name] ?? [] }

  init(_ source: ImportSource) throws(ImportRefusal) {
    let input = try source.text()
    var rest: [UInt8] = []
    var name = ""
    var columns: [String] = []
    var isFirst = true
    while true {
      let piece = try input.next()
      rest += piece
      var start = 0
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n"))
        ?? (piece.isEmpty && start < rest.count ? rest.count : nil)
      {
        let line = rest[start..<end]
        start = min(end + 1, rest.count)
        if isFirst {
          guard line.starts(with: "///DOTCLEAR|".utf8) else { throw FormatGuess.mistaken(source, for: .dotclear) }
          isFirst = false
        } else if line.first == UInt8(ascii: "["), let close = line.lastIndex(of: UInt8(ascii: "]")) {
          let words = String(decoding: line[line.index(after: line.startIndex)..<close], as: UTF8.self).split(
            separator: " ")
          name = words.first.map(String.init) ?? ""
          columns = words.count > 1 ? words[1].split(separator: ",").map(String.init) : []
        } else if line.first == UInt8(ascii: "\"") {
          let row = Dictionary(zip(columns, Self.values(of: line)), uniquingKeysWith: { first, _ in first })
          tables[name, default: []].append(row)
        }
      }
      rest.removeSubrange(..<start)
      if piece.isEmpty { return }
    }
  }

  /// `"a","b"`, with `\"`, `\n`, `\r` and `\\` inside.
  private static func values(of line: ArraySlice<UInt8>) -> [String] {
    var values: [String] = []
    var value: [UInt8] = []
    var isInside = false
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      index += 1
      if !isInside {
        isInside = byte == UInt8(ascii: "\"")
      } else if byte == UInt8(ascii: "\\"), index < line.endIndex {
        switch line[index] {
        case UInt8(ascii: "n"): value.append(0x0A)
        case UInt8(ascii: "r"): break
        default: value.append(line[index])
        }
        index += 1
      } else if byte == UInt8(ascii: "\"") {
        values.append(String(decoding: value, as: UTF8.self))
        value = []
        isInside = false
      } else {
        value.append(byte)
      }
    }
    return values
  }
}
