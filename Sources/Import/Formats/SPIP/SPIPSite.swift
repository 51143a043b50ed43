import Text

/// What a dump says about the whole site, by the keys that links use: `article12`, `rubrique3`.
struct SPIPSite {
  /// A file of the site.
  struct Document {
    let file: String
    let title: String
    let isImage: Bool
  }

  private(set) var isExport = false
  private(set) var hosts: Set<String> = []
  private(set) var name: String?
  private(set) var articles: Set<String> = []
  private var published: Set<String> = []
  private(set) var sections: [String: String] = [:]
  private(set) var titles: [String: String] = [:]
  private(set) var addresses: [String: [String]] = [:]
  private(set) var documents: [String: Document] = [:]
  private(set) var comments: [String: [ImportedComment]] = [:]
  private var names: [String: String] = [:]
  private var words: [String: String] = [:]
  private var authorsOf: [String: [String]] = [:]
  private var wordsOf: [String: [String]] = [:]

  /// The name of the table that a record is of.
  static func table(of element: XMLElement) -> String {
    let name = element.name.hasPrefix("spip_") ? String(element.name.dropFirst(5)) : element.name
    return ["article", "auteur", "rubrique", "breve", "mot"].contains(name) ? name + "s" : name
  }

  func authors(of key: String) -> [String] { (authorsOf[key] ?? []).compactMap { names[$0] } }
  func topics(of key: String) -> [String] { (wordsOf[key] ?? []).compactMap { words[$0] } }

  /// The paths at which former addresses of what is public stand.
  var paths: Set<String> {
    Set(published.flatMap { addresses[$0] ?? [] }.compactMap { FormerAddress.alias("/" + $0) })
  }

  /// Reads what the file says about itself.
  mutating func addSite(_ element: XMLElement) {
    guard element.name == "SPIP" else { return }
    isExport = true
    let host = element.attributes["adresse_site"].map { WebAddress($0).host } ?? ""
    if !host.isEmpty { hosts.insert(host) }
  }

  /// Where a link of the former site leads here; nil when that is not in the dump.
  func address(of key: String) -> String? {
    guard let path = addresses[key]?.first.flatMap({ FormerAddress.alias("/" + $0) }) else { return nil }
    return path
  }

  mutating func add(_ element: XMLElement, zone: TimeZoneRules) {
    switch Self.table(of: element) {
    case "articles":
      isExport = true
      if let id = element.value("id_article") {
        articles.insert("article" + id)
        if element.value("statut") == "publie" { published.insert("article" + id) }
        titles["article" + id] = SPIPExport.title(element.value("titre") ?? "")
      }
    case "breves":
      if let id = element.value("id_breve") {
        articles.insert("breve" + id)
        if element.value("statut") == "publie" { published.insert("breve" + id) }
        titles["breve" + id] = SPIPExport.title(element.value("titre") ?? "")
      }
    case "rubriques":
      if let id = element.value("id_rubrique") {
        sections[id] = SPIPExport.title(element.value("titre") ?? "")
        titles["rubrique" + id] = sections[id]
      }
    case "auteurs": if let id = element.value("id_auteur") { names[id] = element.value("nom") }
    case "mots": if let id = element.value("id_mot") { words[id] = element.value("titre").map(SPIPExport.title) }
    case "auteurs_articles", "auteurs_liens": Self.link(element, "id_auteur", to: &authorsOf)
    case "mots_articles", "mots_liens": Self.link(element, "id_mot", to: &wordsOf)
    case "urls":
      if let type = element.value("type"), let id = element.value("id_objet"), let url = element.value("url") {
        addresses[type + id, default: []].append(url)
      }
    case "documents": addDocument(element)
    case "forum": addComment(element, zone: zone)
    default: break
    }
  }

  private static func object(of element: XMLElement) -> String? {
    if let id = element.value("id_article"), id != "0" { return "article" + id }
    if let id = element.value("id_breve"), id != "0" { return "breve" + id }
    guard let type = element.value("objet"), let id = element.value("id_objet") else { return nil }
    return type + id
  }

  private static func link(_ element: XMLElement, _ key: String, to table: inout [String: [String]]) {
    guard let object = object(of: element), let id = element.value(key) else { return }
    table[object, default: []].append(id)
  }

  private mutating func addDocument(_ element: XMLElement) {
    guard let id = element.value("id_document"), let file = element.value("fichier") else { return }
    let plain = file.hasPrefix("IMG/") ? String(file.dropFirst(4)) : file
    let ending = plain.split(separator: ".").last?.lowercased() ?? ""
    documents[id] = Document(
      file: plain, title: element.value("titre").map(SPIPExport.title) ?? plain,
      isImage: ["jpg", "jpeg", "png", "gif", "webp", "svg"].contains(ending))
  }

  private mutating func addComment(_ element: XMLElement, zone: TimeZoneRules) {
    guard let object = Self.object(of: element), let id = element.value("id_forum") else { return }
    let status: ImportedComment.Status =
      switch element.value("statut") {
      case "publie": .approved
      case "spam": .spam
      case "off": .removed
      default: .pending
      }
    let parent = element.value("id_parent")
    let text = [element.value("titre").map { "{{\($0)}}" }, element.value("texte")].compactMap { $0 }
    let html = SPIPText(text.joined(separator: "\n\n"), site: SPIPSite()).html
    comments[object, default: []].append(
      ImportedComment(
        id: id, parent: parent == "0" ? nil : parent, author: element.value("auteur") ?? "",
        date: ImportDates.any(element.value("date_heure"), zone: zone), body: .html(Array(html.utf8)), status: status))
  }
}
