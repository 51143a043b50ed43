import Text

/// SPIP: an XML dump of its tables (`<spip_articles>…`), as its administration saves it; the older names without
/// `spip_` too. Read twice: links and names stand anywhere.
struct SPIPExport: FormatReader {
  static let tables: Set<String> = [
    "articles", "auteurs", "auteurs_articles", "auteurs_liens", "rubriques", "mots", "mots_articles", "mots_liens",
    "breves", "forum", "documents", "documents_articles", "documents_liens", "urls",
  ]
  private static let records = Set(
    tables.flatMap { ["spip_\($0)", $0] } + ["article", "auteur", "rubrique", "breve", "mot"])

  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    var site = SPIPSite()
    _ = try XMLRecords.read(try source.text(), named: Self.records) { path, element in
      if path.isEmpty { site.addSite(element) }
    } record: { element in
      site.add(element, zone: session.settings.zone)
    }
    guard site.isExport else { throw FormatGuess.mistaken(source, for: .spip) }
    session.hosts = site.hosts
    session.knownPaths = site.paths
    session.publication = site.name
    try session.rename(site.hosts.min() ?? source.stem)
    try session.records(of: try source.text(), named: Self.records) { element throws(ImportRefusal) in
      switch SPIPSite.table(of: element) {
      case "articles": try session.take(item(element, "article", site, session.settings.zone))
      case "breves": try session.take(item(element, "breve", site, session.settings.zone))
      default: break
      }
    }
    for (id, comments) in site.comments.sorted(by: { $0.key < $1.key }) where !site.articles.contains(id) {
      for comment in comments { session.pass("comment", id: comment.id, name: id, .noPage) }
    }
    for document in site.documents.values.sorted(by: { $0.file < $1.file }) {
      session.report.find("file")
      if session.mediaAddress("/IMG/" + document.file, in: "") != nil {
        session.report.keep("file")
      } else {
        session.leaveOut("file", id: document.file, name: document.title, .noFile)
      }
    }
  }

  private func item(_ element: XMLElement, _ object: String, _ site: SPIPSite, _ zone: TimeZoneRules) -> ImportedItem {
    let id = element.value("id_\(object)") ?? ""
    let key = object + id
    var item = ImportedItem(type: "article", id: key, kind: .post)
    item.title = Self.title(element.value("titre") ?? "")
    item.date = ImportDates.any(element.value("date") ?? element.value("date_heure"), zone: zone)
    item.updated = ImportDates.any(element.value("date_modif"), zone: zone)
    item.authors = site.authors(of: key)
    item.topics = site.topics(of: key) + [element.value("id_rubrique").flatMap { site.sections[$0] }].compactMap { $0 }
    item.language = element.value("lang")
    item.summary = element.value("descriptif").map { HTMLText.plain(SPIPText($0, site: site).html) }
    item.formerAddresses = ["/spip.php?\(key)"] + (site.addresses[key] ?? []).map { "/" + $0 }
    item.slug = site.addresses[key]?.last
    item.status =
      switch element.value("statut") {
      case "publie": .published
      case "poubelle", "refuse": .discarded
      default: .draft
      }
    var text = ""
    for (name, mark) in [("surtitre", ""), ("soustitre", ""), ("chapo", ""), ("texte", ""), ("ps", "\n\n----\n\n")] {
      if let part = element.value(name) { text += mark + part + "\n\n" }
    }
    let converted = SPIPText(text, site: site)
    item.body = .html(Array(converted.html.utf8))
    item.losses = converted.losses
    item.comments = site.comments[key] ?? []
    return item
  }

  /// A number in front keeps titles in an order: `10. Titre`. And a title may be said in several languages.
  static func title(_ text: String) -> String {
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    let plain = !digits.isEmpty && rest.hasPrefix(". ") ? String(rest.dropFirst(2)) : text
    return HTMLText.plain(SPIPText.firstLanguage(plain))
  }
}
