import Content
import Media
import Site
import Text

/// What lies in an archive beside its files: a text for people and a list for programs, in the organisation's language.
struct ArchiveTexts {
  let composition: Composition
  /// The kits whose files are in the archive.
  let kits: [Publication]

  private var site: Site { composition.site }
  private var language: Language { site.configuration.defaultLanguage }
  private var words: Interface { composition.rendered.interface(language) }
  private var isFrench: Bool { language.tag.hasPrefix("fr") }

  /// The name of the text for people.
  var readmeName: String { isFrench ? "LISEZMOI.txt" : "README.txt" }
  /// The name of the list.
  var manifestName: String { isFrench ? "manifeste.csv" : "manifest.csv" }

  /// Credits, terms and contacts.
  /// - Parameter files: the names in the archive, and the paths below `content/`.
  func readme(_ files: [(name: String, path: String)]) -> String {
    var parts = [title]
    let dates = kits.compactMap { $0.modified ?? $0.published }
    if let date = dates.max() { parts.append("\(words["date"])\(words["colon"]) \(words.date(date.date))") }
    parts += files.map(description)
    let terms = kits.compactMap { kit in kit.entry.header.licence.map { "\(kit.title)\(words["colon"]) \($0)" } }
    if !terms.isEmpty { parts.append(([words["licence_name"]] + terms).joined(separator: "\n")) }
    parts.append(contacts)
    parts += kits.map { site.absolute($0.permalink) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    let name = site.configuration.organisation.name
    return kits.count == 1 ? "\(kits[0].title)\n\(name)" : "\(words["press"])\n\(name)"
  }

  private func description(_ file: (name: String, path: String)) -> String {
    let sidecar = composition.rendered.sidecars[file.path]
    let lines = [
      text(sidecar?.caption), sidecar?.credit.map { "\(words["credit_name"])\(words["colon"]) \($0)" },
      licence(of: file.path).map { "\(words["licence_name"])\(words["colon"]) \($0)" },
    ]
    return ([file.name] + lines.compactMap { $0 }).joined(separator: "\n  ")
  }

  private func licence(of path: String) -> String? {
    composition.rendered.sidecars[path]?.licence
      ?? kits.first { path.hasPrefix($0.entry.file.folder + "/") }?.entry.header.licence
  }

  private func text(_ text: LocalizedText?) -> String? { text?.text(in: language, fallback: language) }

  private var contacts: String {
    let desk = PressDesk(rendered: composition.rendered, language: language)
    var own: [Contact] = []
    if kits.count == 1, case .kit(let kit) = kits[0].entry.details { own = kit.contacts }
    let people = desk.contacts(own).map { contact in
      [[contact.name, contact.role].compactMap { $0 }.joined(separator: ", "), contact.phone, contact.email]
        .compactMap { $0 }.joined(separator: "\n  ")
    }
    return ([words["press_contacts"]] + people).joined(separator: "\n")
  }

  /// The list as spreadsheets of the language read it.
  func manifest(_ files: [(name: String, path: String, facts: FileSummary?)]) -> String {
    let head = ["file", "bytes", "sha256", "title", "caption", "credit", "licence", "alt", "date"]
    let rows = files.map { file -> [String] in
      let sidecar = composition.rendered.sidecars[file.path]
      return [
        file.name, file.facts.map { String($0.byteCount) } ?? "", file.facts?.digest.hexadecimal ?? "",
        text(sidecar?.title) ?? "",
        text(sidecar?.caption) ?? "", sidecar?.credit ?? "", licence(of: file.path) ?? "",
        text(sidecar?.alternative) ?? "", sidecar?.date?.iso ?? "",
      ]
    }
    return CSVTable(rows: [head] + rows, separator: isFrench ? ";" : ",").text
  }
}
