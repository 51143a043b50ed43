import Text

/// Substack: a ZIP with `posts.csv` and a body a post in `posts/`.
struct SubstackExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    guard case .folder(let folder) = source.place, try source.files.contains("posts.csv") else {
      throw FormatGuess.mistaken(source, for: .substack)
    }
    let table = CSVTable(try source.file("posts.csv").all())
    for row in table.rows {
      guard let id = row["post_id"], !id.isEmpty else { continue }
      guard let body = try ProjectWriting.content(of: "\(folder)/posts/\(id).html") else {
        session.pass("post", id: id, name: HTMLText.plain(row["title"] ?? ""), .noFile)
        continue
      }
      guard ["everyone", "", nil].contains(row["audience"]) else {
        session.pass("post", id: id, name: HTMLText.plain(row["title"] ?? ""), .paid)
        continue
      }
      try session.take(item(row, id: id, body: TextDecoding.text(body), folder: folder, zone: session.settings.zone))
    }
  }

  private func item(
    _ row: [String: String], id: String, body: [UInt8], folder: String, zone: TimeZoneRules
  ) -> ImportedItem {
    let isPage = row["type"] == "page"
    let slug = id.firstIndex(of: ".").map { String(id[id.index(after: $0)...]) } ?? id
    var item = ImportedItem(type: isPage ? "page" : "post", id: id, kind: isPage ? .page : .post)
    item.title = HTMLText.plain(row["title"] ?? "")
    item.summary = row["subtitle"].map(HTMLText.plain)
    item.slug = slug
    item.date = ImportDates.any(row["post_date"], zone: zone)
    item.status = row["is_published"]?.lowercased() == "true" ? .published : .draft
    item.formerAddresses = ["/p/\(slug)"]
    item.folder = folder
    var html = body
    if let sound = row["podcast_url"], !sound.isEmpty {
      html = Array("<audio src=\"\(HTMLText.escaped(sound))\"></audio>".utf8) + html
    }
    item.body = .html(html)
    return item
  }
}
