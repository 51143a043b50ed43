import Text
internal import Yams

/// Reads YAML into header nodes: what is plain by ourselves, anything else through Yams' node tree, which keeps lines
/// and columns.
package enum YAMLHeader {
  /// The largest header or configuration, in bytes; the largest of 8,000 real files has 3 kB.
  static let largestSize = 65_536
  /// How many values a header may hold once aliases are followed.
  static let mostNodes = 20_000

  /// The keys and values of a header, or of a whole file.
  /// - Parameter firstLine: the line of the file, from 1, on which `bytes` begin.
  /// - Throws: a `Diagnostic` for what is not YAML, for a duplicate key, and for what is not a map of keys.
  static func read(
    _ bytes: ArraySlice<UInt8>, firstLine: Int, source: SourceText
  ) throws(Diagnostic) -> [HeaderPair] {
    if let pairs = PlainYAML.read(bytes, firstLine: firstLine) { return pairs }
    return try readWithYams(bytes, firstLine: firstLine, source: source)
  }

  /// Reads any YAML as `read` does.
  static func readWithYams(
    _ bytes: ArraySlice<UInt8>, firstLine: Int, source: SourceText
  ) throws(Diagnostic) -> [HeaderPair] {
    let failures = YAMLFailure(source: source, firstLine: firstLine)
    guard bytes.count <= largestSize else { throw failures.tooLarge }
    let root: Node?
    do {
      let yaml = String(decoding: bytes, as: UTF8.self)
      root = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw failures.diagnostic(for: error)
    }
    var converter = NodeConverter(firstLine: firstLine, remaining: mostNodes)
    guard let node = root.map({ converter.convert($0, depth: 0) }) else { return [] }
    guard converter.remaining > 0 else { throw failures.tooLarge }
    switch node.value {
    case .map(let pairs): return pairs
    case .null: return []
    case .scalar, .list: throw failures.notAMap(at: node)
    }
  }
}

/// Turns Yams' nodes into ours, with a budget, because aliases can make a small file stand for a huge tree.
private struct NodeConverter {
  let firstLine: Int
  var remaining: Int

  mutating func convert(_ node: Node, depth: Int) -> HeaderNode {
    remaining -= 1
    let position = position(of: node)
    guard remaining > 0, depth < 64 else {
      remaining = 0
      return HeaderNode(.null, at: position, length: 1)
    }
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      let isNull = !isQuoted && (scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null")
      let length = max(1, HeaderNode.length(of: scalar.string) + (isQuoted ? 2 : 0))
      let value: HeaderNode.Value = isNull ? .null : .scalar(scalar.string, isQuoted: isQuoted)
      return HeaderNode(value, at: position, length: length)
    case .sequence(let sequence):
      var items: [HeaderNode] = []
      for item in sequence where remaining > 0 { items.append(convert(item, depth: depth + 1)) }
      return HeaderNode(.list(items), at: position, length: 1)
    case .mapping(let mapping):
      var pairs: [HeaderPair] = []
      for (key, value) in mapping where remaining > 0 {
        let text = key.scalar?.string ?? ""
        pairs.append(
          HeaderPair(key: text, keyPosition: self.position(of: key), node: convert(value, depth: depth + 1)))
      }
      return HeaderNode(.map(pairs), at: position, length: 1)
    case .alias:
      return HeaderNode(.null, at: position, length: 1)
    }
  }

  private func position(of node: Node) -> SourcePosition {
    let mark = node.mark
    return SourcePosition(line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
  }
}
