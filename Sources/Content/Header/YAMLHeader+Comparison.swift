import Text

extension YAMLHeader {
  /// Whether the reader of plain YAML gives what Yams gives; nil when it leaves the header to Yams. For trials with any
  /// bytes at all.
  package static func isReadAlike(_ bytes: [UInt8]) -> Bool? {
    guard let plain = PlainYAML.read(bytes[...], firstLine: 2) else { return nil }
    let source = SourceText(path: "a.md", bytes: Array("---\n".utf8) + bytes)
    return plain == (try? readWithYams(bytes[...], firstLine: 2, source: source))
  }
}
