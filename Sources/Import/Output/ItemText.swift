import Markdown

/// The text of an item as Markdown, and what it lost.
struct ItemText {
  /// The text.
  var markdown: [UInt8]
  /// What was lost, and how often.
  var losses: [Loss: Int]
  /// The words that are not in it any more.
  var lostWords: [String] = []

  /// Takes off a heading in front that says the same as the title.
  mutating func dropHeading(_ title: String) {
    guard let end = markdown.firstIndex(of: UInt8(ascii: "\n")), markdown.first == UInt8(ascii: "#") else { return }
    guard VisibleWords(of: Array(markdown[..<end])) == VisibleWords(of: Array(title.utf8)) else { return }
    markdown = Array(markdown[end...].drop { $0 == UInt8(ascii: "\n") })
  }

  /// Lines without marks as Markdown: an empty line ends a paragraph.
  static func plain(_ text: [UInt8]) -> [UInt8] {
    var html: [UInt8] = Array("<p>".utf8)
    html.reserveCapacity(text.count + text.count / 8)
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): html += "&amp;".utf8
      case UInt8(ascii: "<"): html += "&lt;".utf8
      case UInt8(ascii: "\n"): html += "<br>".utf8
      default: html.append(byte)
      }
    }
    return HTMLConversion(html).markdown
  }
}

extension ImportSession {
  /// The text of an item.
  func text(of item: ImportedItem) -> ItemText {
    text(of: item.body, item: item, isLetter: item.kind == .letter)
  }

  /// A text that belongs to an item.
  func text(of body: ImportedItem.Body, item: ImportedItem, isLetter: Bool = false) -> ItemText {
    switch body {
    case .markdown(let text):
      return ItemText(
        markdown: MarkdownAddresses.rewritten(text) { mediaCopy($0, .image, of: item) }, losses: item.losses)
    case .plain(let text): return ItemText(markdown: ItemText.plain(text), losses: item.losses)
    case .html(let source), .looseHTML(let source):
      let (html, tags) = isLetter ? MergeTags.removedFromWords(of: source) : (source, 0)
      let rule = addressRule(for: item, isLetter: isLetter)
      var breaksLines = false
      if case .looseHTML = body { breaksLines = true }
      let tree = HTMLTree(parsing: html)
      let conversion = HTMLConversion(tree, addresses: rule, breaksLines: breaksLines)
      var losses = item.losses.merging(conversion.losses, uniquingKeysWith: +)
      let before = VisibleWords(tree)
      if tags > 0 { losses[.mergeTag, default: 0] += tags }
      var markdown = conversion.markdown
      var after = VisibleWords(markdown: markdown)
      if after == nil {
        losses[.marks, default: 0] += 1
        markdown = ItemText.plain(Array(before.list.joined(separator: " ").utf8))
        after = VisibleWords(markdown: markdown)
      }
      var lost = before.missing(in: after ?? VisibleWords(of: []))
      let omitted = item.omittedWords + conversion.omittedWords
      if !omitted.isEmpty { lost = lost.filter { !omitted.contains($0) } }
      return ItemText(markdown: markdown, losses: losses, lostWords: lost)
    }
  }

  /// What becomes of the addresses in a text.
  private func addressRule(for item: ImportedItem, isLetter: Bool) -> AddressRule {
    AddressRule { [self] written, use, words in
      if let copy = mediaCopy(written, use, of: item) { return .kept(copy, nil) }
      if use == .image, let copy = fetchedCopy(written, of: item, isLetter: isLetter) { return .kept(copy, nil) }
      if isLetter, let outcome = LetterCleaning.outcome(for: written, use, words: words) { return outcome }
      switch use {
      case .image:
        if written.lowercased().hasPrefix("data:") { return .wordsOnly(.image) }
        guard let whole = absolute(written, in: item) else {
          report.missFile(written)
          return .wordsOnly(.image)
        }
        report.missFile(whole)
        return .kept(whole, nil)
      case .link: return link(written, of: item)
      }
    }
  }

  /// The address here of a file that is at hand.
  private func mediaCopy(_ written: String, _ use: AddressRule.Use, of item: ImportedItem) -> String? {
    if use == .link, !WebAddress(written).namesFile { return nil }
    return mediaAddress(written, in: item.folder)
  }

  /// The address here of a picture that was fetched. Those in comments are not shown, and those that count the readers of
  /// a letter are not asked for.
  private func fetchedCopy(_ written: String, of item: ImportedItem, isLetter: Bool) -> String? {
    guard item.type != "comment", let whole = absolute(written, in: item) else { return nil }
    return isLetter && !LetterCleaning.isPicture(whole) ? nil : fetchedAddress(whole)
  }

  /// A link that leads to what the export holds leads to it here; a relative one becomes whole.
  private func link(_ written: String, of item: ImportedItem) -> AddressRule.Outcome {
    // A masked address of a person
    if written.contains("@…") { return .wordsOnly(.address) }
    if written.hasPrefix("#") || written.lowercased().hasPrefix("mailto:") { return .kept(written, nil) }
    guard let whole = absolute(written, in: item) else {
      if let path = FormerAddress.alias(WebAddress(written).path), knownPaths.contains(path) { return .kept(path, nil) }
      return written.contains(":") && !written.hasPrefix("/") ? .kept(written, nil) : .wordsOnly(.target)
    }
    let address = WebAddress(whole)
    if hosts.contains(address.host), address.namesFile, let copy = fetchedAddress(whole) { return .kept(copy, nil) }
    guard hosts.contains(address.host), let path = FormerAddress.alias(address.path), knownPaths.contains(path) else {
      return .kept(whole, nil)
    }
    return .kept(address.fragment.map { path + "#" + $0 } ?? path, nil)
  }

  /// An address with its host; nil when nothing tells it.
  private func absolute(_ written: String, in item: ImportedItem) -> String? {
    if written.hasPrefix("//") { return "https:" + written }
    let head = written.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if head.contains(":") { return WebAddress(written).host.isEmpty ? nil : written }
    guard let base = item.address, let scheme = base.range(of: "://") else { return nil }
    let root = base[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let origin = base[..<scheme.upperBound] + root
    if written.hasPrefix("/") { return origin + written }
    let path = WebAddress(base).path
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return origin + folder + written
  }
}

extension String {
  /// Where a text begins in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
