import Text

extension Entry {
  /// Where a value stands in the header below one of the keys, for a message; the file when it is not found.
  ///
  /// The header is read again: only somebody who has found a mistake needs this.
  /// - Parameter keys: the English names of keys.
  public func location(of value: String, under keys: String...) -> SourceLocation {
    guard let block = try? HeaderBlock(of: source), let pairs = try? HeaderReader.pairs(of: block, in: source) else {
      return source.location
    }
    let table = kind.fieldTable
    for pair in pairs {
      guard let name = table.field(for: pair.key)?.name, keys.contains(name) else { continue }
      if let node = pair.node.first(holding: value) { return source.location(node.position, length: node.length) }
    }
    return source.location
  }
}

extension SiteConfiguration {
  /// Where a value stands below a key of the configuration, for a message.
  /// - Parameter key: the English name of the key.
  public func location(of value: String, under key: String) -> SourceLocation {
    let pairs = (try? YAMLHeader.read(source.bytes[...], firstLine: 1, source: source)) ?? []
    for pair in pairs where FieldTable.site.field(for: pair.key)?.name == key {
      if let node = pair.node.first(holding: value) { return source.location(node.position, length: node.length) }
    }
    return source.location
  }
}

extension HeaderNode {
  /// The first text in it that equals a value.
  fileprivate func first(holding wanted: String) -> HeaderNode? {
    switch value {
    case .scalar(let text, _): text.trimmed == wanted ? self : nil
    case .list(let items): items.lazy.compactMap { $0.first(holding: wanted) }.first
    case .map(let pairs): pairs.lazy.compactMap { $0.node.first(holding: wanted) }.first
    case .null: nil
    }
  }
}
