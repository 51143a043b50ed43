import Text

extension SourceText {
  /// The file with one more key in its header; nil when it has no header.
  /// - Parameters:
  ///   - value: what the key gets, in quotes where the format of the header wants them.
  ///   - names: English names of keys: the line comes after the first of them, and last without any. In TOML it comes
  ///     first, for nothing may stand behind tables.
  ///   - inFrench: whether the key has its French name.
  public func withHeaderLine(_ field: Field, _ value: String, after names: [String], inFrench: Bool) -> [UInt8]? {
    guard let block = try? HeaderBlock(of: self), let format = block.format else { return nil }
    let name = inFrench ? field.french : field.name
    switch format {
    case .toml: return inserting("\(name) = \"\(value)\"\n", at: block.header.lowerBound)
    case .yaml:
      let pairs = (try? HeaderReader.pairs(of: block, in: self)) ?? []
      let known = Set(Field.common.filter { names.contains($0.name) }.flatMap { [$0.name, $0.french] }.map(Field.fold))
      let line = pairs.first { known.contains(Field.fold($0.key)) }?.keyPosition.line
      return inserting("\(name): \(value)\n", at: line.map(endOfLine) ?? block.header.upperBound)
    }
  }

  private func inserting(_ line: String, at offset: Int) -> [UInt8] {
    let isOnLine = offset > 0 && bytes[offset - 1] != 10
    return bytes[..<offset] + (isOnLine ? [10] : []) + Array(line.utf8) + bytes[offset...]
  }

  /// The offset at which the line after line `number` begins.
  private func endOfLine(_ number: Int) -> Int {
    var (line, index) = (1, 0)
    while index < bytes.count {
      index += 1
      if bytes[index - 1] == 10 {
        if line == number { return index }
        line += 1
      }
    }
    return index
  }
}
