import CGumbo
import Text

/// Medium: a ZIP with a page for each post in `posts/`.
struct MediumExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    guard case .folder(let folder) = source.place else { throw FormatGuess.mistaken(source, for: .medium) }
    let pages = try source.files.filter { $0.contains("posts/") && $0.hasSuffix(".html") }
    guard !pages.isEmpty else { throw FormatGuess.mistaken(source, for: .medium) }
    for page in pages {
      guard let bytes = ProjectWriting.read("\(folder)/\(page)"),
        let tree = HTMLTree(parsing: TextDecoding.text(bytes)), let root = tree.root
      else {
        session.pass("post", id: page, .unreadable)
        continue
      }
      guard let body = root.first(where: { $0["data-field"] == "body" }) else {
        session.pass("post", id: page, .unknown)
        continue
      }
      // What one answered to others is exported like a post, without a headline.
      guard
        body.first(where: { $0.has(class: "graf--title") || $0.role == .heading(3) || $0.role == .heading(1) }) != nil
          || root.first(where: { $0.has(class: "p-name") })?.trimmedText.isEmpty == false
      else {
        session.pass("comment", id: page, name: page, .noPage)
        continue
      }
      try session.take(item(root, page: page, bytes: TextDecoding.text(bytes), folder: folder, session.settings.zone))
    }
  }

  private func item(
    _ root: HTMLNode, page: String, bytes: [UInt8], folder: String, _ zone: TimeZoneRules
  ) -> ImportedItem {
    let name = page.split(separator: "/").last.map { String($0.dropLast(5)) } ?? page
    var item = ImportedItem(type: "post", id: page, kind: .post)
    item.title = root.first { $0.has(class: "p-name") }?.trimmedText ?? HTMLText.title(of: bytes) ?? ""
    item.summary = root.first { $0["data-field"] == "subtitle" }?.trimmedText
    item.date = ImportDates.any(root.first { $0.has(class: "dt-published") }?["datetime"], zone: zone)
    item.authors = [root.first { $0.has(class: "p-author") }?.trimmedText].compactMap { $0 }
    item.address = root.first { $0.has(class: "p-canonical") }?["href"]
    item.status = name.hasPrefix("draft") ? .draft : .published
    if item.date == nil { item.date = ImportDates.any(String(name.prefix(10)), zone: zone) }
    item.slug = Slug(item.title)?.text
    item.folder = folder
    item.body = .html(Self.body(of: bytes))
    item.omittedWords = VisibleWords(of: Array(item.title.utf8)).list
    return item
  }

  /// The section that holds the text; the rest of the page are its data.
  private static func body(of page: [UInt8]) -> [UInt8] {
    let text = String(decoding: page, as: UTF8.self)
    guard let start = text.firstRange(of: "data-field=\"body\""),
      let open = text[start.upperBound...].firstIndex(of: ">")
    else { return page }
    let end = text[open...].firstRange(of: "<footer>")?.lowerBound ?? text.endIndex
    return Array(text[text.index(after: open)..<end].utf8)
  }
}
