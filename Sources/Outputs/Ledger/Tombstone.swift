import Content
import Site
import Text

/// The page at an address that was given up: it says so, and why.
struct Tombstone {
  let composition: Composition
  let record: AddressRecord
  let remark: LedgerRemark?

  /// The page; nil for an address at which a browser expects no page.
  var artifact: PlannedArtifact? {
    let permalink = Permalink(record.path)
    guard permalink.isPage else { return nil }
    return PlannedArtifact(
      composition.theme.withdrawn, at: permalink, from: "content/" + AddressLedger.path, listing: nil
    ) { page(at: permalink) }
  }

  private func page(at permalink: Permalink) -> WithdrawnPage {
    let language = composition.site.language(ofPath: record.path)
    let words = composition.rendered.interface(language)
    // What a consent has ended is not named any more.
    let title = remark == nil || record.title.isEmpty ? words["gone_title"] : record.title
    var outline = PageOutline(kind: "withdrawn", title: title, permalink: permalink, language: language)
    outline.isHidden = true
    var (day, reason): (CivilDate?, String) = (nil, "")
    if case .gone(let date, let text) = remark?.fate { (day, reason) = (date, text) }
    return WithdrawnPage(
      page: composition.furniture.page(outline), words: words.words, title: title,
      note: day.map { words.text("withdrawn_on", ["date": words.date($0)]) }, iso: day?.iso,
      reason: reason.isEmpty ? words["gone_otherwise"] : reason, contacts: [])
  }
}

extension Permalink {
  /// Whether a browser that goes there expects a page.
  var isPage: Bool {
    path.hasSuffix("/") || [".html", ".htm", ".php"].contains { path.hasSuffix($0) }
      || path.split(separator: "/").last?.contains(".") == false
  }
}

extension Site {
  /// The language of the pages below whose home page a path lies.
  func language(ofPath path: String) -> Language {
    let home = { (edition: Edition) in edition.home.path }
    let found = editions.filter { path.hasPrefix(home($0)) }.max { home($0).utf8.count < home($1).utf8.count }
    return found?.language ?? configuration.defaultLanguage
  }
}
