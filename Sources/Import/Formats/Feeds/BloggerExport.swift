import Text

/// Blogger: one Atom file with posts, pages, comments, settings and templates.
struct BloggerExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    var comments: [String: [ImportedComment]] = [:]
    var isBlogger = false
    let zone = session.settings.zone
    // Comments stand behind all posts.
    _ = try XMLRecords.read(try source.text(), named: ["entry"]) { element in
      guard let kind = Self.kind(of: element) else { return }
      isBlogger = true
      if kind == "comment", let post = Self.reply(element) {
        comments[post, default: []].append(Self.comment(element, zone))
      }
      if kind == "post", let link = Self.address(of: element) {
        session.hosts.insert(WebAddress(link).host)
        if !Self.isDraft(element), let path = FormerAddress.alias(WebAddress(link).path) {
          session.knownPaths.insert(path)
        }
      }
    }
    guard isBlogger else { throw FormatGuess.mistaken(source, for: .blogger) }
    try session.rename(session.hosts.min() ?? source.stem)
    try session.records(of: try source.text(), named: ["entry"]) { path, element in
      if path == ["feed"], element.name == "title" { session.publication = element.value }
    } record: { element throws(ImportRefusal) in
      let id = element.value("id") ?? ""
      switch Self.kind(of: element) {
      case "post", "page":
        var item = Self.item(element, id: id, zone)
        item.comments = comments.removeValue(forKey: id) ?? []
        try session.take(item)
      case "comment": break
      case let kind: session.pass(kind ?? "entry", id: id, name: element.value("title") ?? "", .system)
      }
    }
    for (post, lost) in comments.sorted(by: { $0.key < $1.key }) {
      for comment in lost { session.pass("comment", id: comment.id, name: post, .noPage) }
    }
  }

  /// `post`, `page`, `comment`, `settings`, `template`.
  private static func kind(of element: XMLElement) -> String? {
    let term = element.all("category").first { $0.attributes["scheme"]?.hasSuffix("2005#kind") == true }?.attributes[
      "term"]
    let kind = term ?? element.value("blogger:type")?.lowercased()
    return kind?.split(separator: "#").last.map(String.init)
  }

  private static func isDraft(_ element: XMLElement) -> Bool {
    element["app:control"]?.value("app:draft") == "yes" || element.value("blogger:status") == "DRAFT"
  }

  private static func address(of element: XMLElement) -> String? {
    element.all("link").first { $0.attributes["rel"] == "alternate" }?.attributes["href"]
  }

  /// The post that a comment is about.
  private static func reply(_ element: XMLElement) -> String? {
    element["thr:in-reply-to"]?.attributes["ref"] ?? element.value("blogger:parent")
  }

  private static func item(_ element: XMLElement, id: String, _ zone: TimeZoneRules) -> ImportedItem {
    let isPage = kind(of: element) == "page"
    var item = ImportedItem(type: isPage ? "page" : "post", id: id, kind: isPage ? .page : .post)
    item.title = HTMLText.plain(element.value("title") ?? "")
    item.date = ImportDates.any(element.value("published"), zone: zone)
    item.updated = ImportDates.any(element.value("updated"), zone: zone)
    item.authors = element.all("author").compactMap { $0.value("name") }
    item.topics = element.all("category").filter { $0.attributes["scheme"]?.hasSuffix("ns#") == true }
      .compactMap { $0.attributes["term"] }
    item.address = address(of: element)
    item.slug = item.address.flatMap { WebAddress($0).path.split(separator: "/").last }.map { name in
      String(name.prefix { $0 != "." })
    }
    item.status = isDraft(element) ? .draft : .published
    item.body = .html(element.bytes("content"))
    return item
  }

  private static func comment(_ element: XMLElement, _ zone: TimeZoneRules) -> ImportedComment {
    let related = element.all("link").first { $0.attributes["rel"] == "related" }?.attributes["href"]
    // The address of the comment that it answers ends in its number.
    let parent = related.flatMap { $0.split(separator: "/").last }.map(String.init)
    let id = element.value("id").flatMap { $0.split(separator: "-").last }.map(String.init) ?? ""
    let isRemoved = element.children.contains { $0.attributes["name"] == "blogger.contentRemoved" }
    return ImportedComment(
      id: id, parent: parent, author: element["author"]?.value("name") ?? "",
      date: ImportDates.any(element.value("published"), zone: zone), body: .html(element.bytes("content")),
      status: isRemoved ? .removed : .approved)
  }
}
