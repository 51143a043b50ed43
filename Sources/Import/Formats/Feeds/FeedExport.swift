import Text

/// RSS 0.9 to 2.0, Atom 1.0 and JSON Feed 1.0 and 1.1. A feed holds the latest items only.
struct FeedExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    let head = String(decoding: try source.text().next().prefix(4096), as: UTF8.self).trimmingSpace
    if head.hasPrefix("{") { return try readJSON(source, into: session) }
    guard head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF") || head.contains("<channel")
    else {
      throw FormatGuess.mistaken(source, for: .feed)
    }
    var count = 0
    let zone = session.settings.zone
    try session.records(of: try source.text(), named: ["item", "entry"]) { path, element in
      guard path.count <= 2 else { return }
      if element.name == "title", session.publication == nil { session.publication = element.value }
      if element.name == "link", let link = element.value ?? element.attributes["href"], count == 0 {
        let host = WebAddress(link).host
        if !host.isEmpty, element.attributes["rel"] != "hub" { session.hosts.insert(host) }
      }
    } record: { element throws(ImportRefusal) in
      if count == 0 { try session.rename(session.hosts.min() ?? source.stem) }
      count += 1
      let item = element.name == "item" ? Self.rss(element, zone) : Self.atom(element, zone)
      try session.take(item)
    }
  }

  private static func rss(_ element: XMLElement, _ zone: TimeZoneRules) -> ImportedItem {
    let link = element.value("link") ?? element.attributes["rdf:about"]
    var item = ImportedItem(
      type: "post", id: element.value("guid") ?? link ?? element.value("title") ?? "", kind: .post)
    item.title = HTMLText.plain(element.value("title") ?? "")
    item.date = ImportDates.any(element.value("pubDate") ?? element.value("dc:date"), zone: zone)
    item.authors = [element.value("dc:creator") ?? element.value("author").map(name)].compactMap { $0 }
    item.topics = element.all("category").compactMap(\.value)
    item.address = link
    let whole = element.bytes("content:encoded")
    item.body = .html(whole.isEmpty ? element.bytes("description") : whole)
    if !whole.isEmpty { item.summary = element.value("description").map(HTMLText.plain).map { String($0.prefix(300)) } }
    item.files = element.all("enclosure").compactMap { $0.attributes["url"] }
    return finished(item)
  }

  private static func atom(_ element: XMLElement, _ zone: TimeZoneRules) -> ImportedItem {
    let links = element.all("link")
    let link = (links.first { ["alternate", nil].contains($0.attributes["rel"]) } ?? links.first)?.attributes["href"]
    var item = ImportedItem(type: "post", id: element.value("id") ?? link ?? "", kind: .post)
    item.title = HTMLText.plain(element.value("title") ?? "")
    item.date = ImportDates.any(element.value("published") ?? element.value("updated"), zone: zone)
    item.updated = ImportDates.any(element.value("updated"), zone: zone)
    item.authors = element.all("author").compactMap { $0.value("name") }
    item.topics = element.all("category").compactMap { $0.attributes["label"] ?? $0.attributes["term"] }
    item.address = link
    let content = element["content"] ?? element["summary"]
    item.body = content.map(body) ?? .html([])
    if element["content"] != nil { item.summary = element.value("summary").map(HTMLText.plain) }
    item.language = element.attributes["xml:lang"]
    return finished(item)
  }

  /// RFC 4287 section 4.1.3.3: escaped HTML, elements of XHTML, or plain text.
  private static func body(_ content: XMLElement) -> ImportedItem.Body {
    switch content.attributes["type"] {
    case "xhtml": .html(Array(content.markup.utf8))
    case "html", "text/html": .html(content.text)
    default: content.text.contains(UInt8(ascii: "<")) ? .html(content.text) : .plain(content.text)
    }
  }

  /// `zoe@example.org (Zoé)` names Zoé.
  private static func name(_ author: String) -> String {
    guard let open = author.firstIndex(of: "("), let close = author.lastIndex(of: ")"), open < close else {
      return author
    }
    return String(author[author.index(after: open)..<close])
  }

  private static func finished(_ item: ImportedItem) -> ImportedItem {
    var item = item
    let last = item.address.flatMap { WebAddress($0).path.split(separator: "/").last }.map(String.init)
    item.slug = last.map { name in String(name.prefix { $0 != "." }) }.flatMap { $0.isEmpty ? nil : $0 }
    return item
  }

  /// JSON Feed 1.1 (jsonfeed.org).
  private func readJSON(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    let feed = try source.text().json()
    guard feed["version"]?.text?.contains("jsonfeed") == true else { throw FormatGuess.mistaken(source, for: .feed) }
    session.publication = feed["title"]?.text
    let host = feed["home_page_url"]?.text.map { WebAddress($0).host } ?? ""
    if !host.isEmpty { session.hosts.insert(host) }
    try session.rename(host.isEmpty ? source.stem : host)
    for entry in feed["items"]?.list ?? [] {
      var item = ImportedItem(type: "post", id: entry["id"]?.text ?? entry["url"]?.text ?? "", kind: .post)
      item.title = entry["title"]?.text ?? ""
      item.date = ImportDates.any(entry["date_published"]?.text, zone: session.settings.zone)
      item.updated = ImportDates.any(entry["date_modified"]?.text, zone: session.settings.zone)
      item.authors = (entry["authors"]?.list ?? [entry["author"]].compactMap { $0 }).compactMap { $0["name"]?.text }
      item.topics = (entry["tags"]?.list ?? []).compactMap(\.text)
      item.address = entry["url"]?.text
      item.summary = entry["summary"]?.text
      item.picture = entry["image"]?.text
      item.language = entry["language"]?.text
      let html = entry["content_html"]?.text
      item.body = html.map { .html(Array($0.utf8)) } ?? .plain(Array((entry["content_text"]?.text ?? "").utf8))
      try session.take(Self.finished(item))
    }
  }
}
