import Text

/// What a file seems to be, by its first bytes.
enum FormatGuess {
  /// The refusal of a file that is not what it was said to be.
  static func mistaken(_ source: ImportSource, for format: ImportFormat) -> ImportRefusal {
    let guess = guess(source)
    let help = guess.map {
      Message(
        en: "It seems to be of \($0.name): try “gazette import \($0.rawValue) …”.",
        fr: "Il semble venir de \($0.name) : essayez « gazette import \($0.rawValue) … ».")
    }
    return ImportRefusal(
      Message(
        en: "“\(source.name)” is no export of \(format.name).",
        fr: "« \(source.name) » n’est pas un export de \(format.name)."),
      help: help)
  }

  /// The format of a file or a folder; nil when nothing tells it.
  static func guess(_ source: ImportSource) -> ImportFormat? {
    switch source.place {
    case .folder(let path): return (try? FolderListing.files(in: path)).flatMap(guess(files:))
    default:
      guard let head = try? source.text().next() else { return nil }
      return guess(head: String(decoding: head.prefix(1 << 16), as: UTF8.self), name: source.name)
    }
  }

  /// By the first bytes of a file.
  static func guess(head: String, name: String) -> ImportFormat? {
    let start = head.trimmingSpace
    if start.hasPrefix("///DOTCLEAR") { return .dotclear }
    if start.hasPrefix("From ") || name.hasSuffix(".eml") || name.hasSuffix(".mbox") { return .mail }
    if start.hasPrefix("AUTHOR:") || start.hasPrefix("TITLE:") { return .movabletype }
    if start.hasPrefix("{") {
      if head.contains("\"db\"") { return .ghost }
      if head.contains("jsonfeed.org") { return .feed }
      if head.contains("\"orderedItems\"") { return .mastodon }
      return nil
    }
    guard start.hasPrefix("<") else { return nil }
    if head.contains("xmlns:wp=") || head.contains("<wp:") { return .wordpress }
    if head.contains("disqus.com") { return .disqus }
    if head.contains("<SPIP") || head.contains("<spip_") { return .spip }
    if head.contains("schemas.google.com/blogger") { return .blogger }
    if head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF") { return .feed }
    return head.lowercased().contains("<html") ? .letters : nil
  }

  /// By the names in a folder.
  static func guess(files: [String]) -> ImportFormat? {
    func holds(_ test: (String) -> Bool) -> Bool { files.contains(where: test) }
    if holds({ $0.hasSuffix("outbox.json") }) { return .mastodon }
    if holds({ $0.hasSuffix("campaigns.csv") }) { return .letters }
    if holds({ $0.hasSuffix("posts.csv") }) { return .substack }
    if holds({ $0.hasSuffix("_config.yml") || $0.contains("_posts/") }) { return .jekyll }
    if holds({ $0.hasSuffix("hugo.toml") || $0.hasSuffix("hugo.yaml") || $0.hasSuffix("config.toml") }) { return .hugo }
    if holds({ $0.hasSuffix(".eml") || $0.hasSuffix(".mbox") }) { return .mail }
    if holds({ $0.hasPrefix("posts/") && $0.hasSuffix(".html") }) { return .medium }
    return holds({ $0.hasSuffix(".html") }) ? .letters : nil
  }
}
