import Text

/// Ghost: the JSON file of Settings, Labs, Export. Tables that are not named here, among them secrets, are not read.
struct GhostExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    let name = try source.files.first { $0.hasSuffix(".json") } ?? ""
    let export = try source.file(name).json()
    guard let data = export["db"]?.list.first?["data"] ?? export["data"], data["posts"] != nil else {
      throw FormatGuess.mistaken(source, for: .ghost)
    }
    let tables = Tables(data)
    session.publication = data["settings"]?.list.first { $0["key"]?.text == "title" }?["value"]?.text
    for post in data["posts"]?.list ?? [] { try session.take(item(post, tables, zone: session.settings.zone)) }
  }

  /// Names by the numbers of posts.
  private struct Tables {
    let authors: [String: [String]]
    let tags: [String: [String]]
    let metas: [String: JSONValue]

    init(_ data: JSONValue) {
      authors = Self.join(data, "posts_authors", "author_id", with: "users")
      tags = Self.join(data, "posts_tags", "tag_id", with: "tags")
      metas = Dictionary(
        (data["posts_meta"]?.list ?? []).compactMap { meta in meta["post_id"]?.text.map { ($0, meta) } },
        uniquingKeysWith: { first, _ in first })
    }

    private static func join(_ data: JSONValue, _ table: String, _ key: String, with other: String) -> [String:
      [String]]
    {
      let names = Dictionary(
        (data[other]?.list ?? []).compactMap { value in value["id"]?.text.map { ($0, value["name"]?.text ?? "") } },
        uniquingKeysWith: { first, _ in first })
      let rows = (data[table]?.list ?? []).sorted { ($0["sort_order"]?.number ?? 0) < ($1["sort_order"]?.number ?? 0) }
      var joined: [String: [String]] = [:]
      for row in rows {
        guard let post = row["post_id"]?.text, let name = row[key]?.text.flatMap({ names[$0] }) else { continue }
        joined[post, default: []].append(name)
      }
      return joined
    }
  }

  private func item(_ post: JSONValue, _ tables: Tables, zone: TimeZoneRules) -> ImportedItem {
    let id = post["id"]?.text ?? post["slug"]?.text ?? ""
    let isPage = post["type"]?.text == "page" || post["page"]?.isTrue == true
    var item = ImportedItem(type: isPage ? "page" : "post", id: id, kind: isPage ? .page : .post)
    item.title = post["title"]?.text ?? ""
    item.slug = post["slug"]?.text
    item.date = date(post["published_at"] ?? post["created_at"], zone: zone)
    item.updated = date(post["updated_at"], zone: zone)
    item.summary = post["custom_excerpt"]?.text ?? tables.metas[id]?["meta_description"]?.text
    item.authors = tables.authors[id] ?? []
    // A tag that begins with # is for the editors only.
    item.topics = (tables.tags[id] ?? []).filter { !$0.hasPrefix("#") }
    item.picture = post["feature_image"]?.text.map(Self.plain)
    item.formerAddresses = item.slug.map { ["/\($0)/"] } ?? []
    let isPublic = ["public", "all", nil].contains(post["visibility"]?.text)
    item.status =
      switch post["status"]?.text {
      case "published", "sent": isPublic ? .published : .restricted
      default: .draft
      }
    if let html = post["html"]?.text {
      item.body = .html(Array(Self.plain(html).utf8))
    } else {
      item.body = .plain(Array((post["plaintext"]?.text ?? "").utf8))
      if post["mobiledoc"] != nil || post["lexical"] != nil { item.losses[.marks] = 1 }
    }
    return item
  }

  private func date(_ value: JSONValue?, zone: TimeZoneRules) -> Timestamp? {
    if case .number(let number)? = value { return ImportDates.epoch(number, zone: zone) }
    return ImportDates.any(value?.text, zone: zone)
  }

  /// Addresses of the site itself begin with a name that the program fills in.
  private static func plain(_ text: String) -> String {
    text.replacing("__GHOST_URL__", with: "")
  }
}
