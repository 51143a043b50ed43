import Content
import Text

/// Headers of all kinds, YAML and TOML, and `site.yml`.
enum HeaderTrial {
  private static let kinds = Kind.allCases

  /// A file of the kind that the first byte chooses.
  static func run(_ bytes: [UInt8]) -> String? {
    guard let choice = bytes.first, let configuration else { return nil }
    let kind = kinds[Int(choice) % kinds.count]
    let source = SourceText(path: "content/\(kind.folder)/a.md", bytes: Array(bytes.dropFirst()))
    guard let file = EntryFile(path: "\(kind.folder)/a.md", languages: [.french]) else { return "no file" }
    let result = EntryReader(configuration: configuration).read(source, file: file)
    if result.entry == nil, !result.diagnostics.hasErrors { return "an entry is refused without an error" }
    return Messages.whatIsWrong(with: result.diagnostics, in: source)
  }

  /// `site.yml`.
  static func runSettings(_ bytes: [UInt8]) -> String? {
    let source = SourceText(path: "content/site.yml", bytes: bytes)
    let result = ConfigurationReader.read(source)
    if result.configuration == nil, !result.diagnostics.hasErrors { return "site.yml is refused without an error" }
    return Messages.whatIsWrong(with: result.diagnostics, in: source)
  }

  /// A YAML header, for two readers.
  static func runYAML(_ bytes: [UInt8]) -> String? {
    // Other bytes than UTF-8 are refused before either of them.
    String(validating: bytes, as: UTF8.self) != nil && YAMLHeader.isReadAlike(bytes) == false
      ? "Yams reads this header otherwise" : nil
  }

  /// An entry that Gazette wrote itself, by its path below `content/`: it must have a header that can be read.
  static func whatIsWrong(withEntry path: String, _ bytes: [UInt8]) -> String? {
    guard let configuration, let file = EntryFile(path: path, languages: [.french]) else { return "no file: \(path)" }
    let result = EntryReader(configuration: configuration).read(
      SourceText(path: "content/" + path, bytes: bytes), file: file)
    guard result.entry == nil, let reason = result.diagnostics.first(where: { $0.severity == .error }) else {
      return nil
    }
    return "\(path): \(reason.code): \(reason.summary.english)"
  }

  private static let configuration = ConfigurationReader.read(
    SourceText(
      path: "content/site.yml",
      text: "titre: T\nadresse: https://exemple.example/\nlangues: [fr, en]\nfuseau: Europe/Paris\n")
  ).configuration
}
