import Content
import Markdown
import Site
import Text

/// A press release as plain text: what somebody pastes into an editorial system, one line a paragraph.
struct ReleaseText {
  let composition: Composition
  let publication: Publication
  let release: Release

  private var rendered: RenderedSite { composition.rendered }
  private var site: Site { composition.site }
  private var language: Language { publication.language }
  private var words: Interface { rendered.interface(language) }
  private var desk: PressDesk { PressDesk(rendered: rendered, language: language) }

  /// The whole text.
  /// - Parameters:
  ///   - label: `Communiqué de presse n° 12`.
  ///   - status: whether it may be published.
  func text(label: String, status: String) -> String {
    let head = [label, status].joined(separator: "\n")
    let title = [publication.title, release.subtitle].compactMap { $0 }.joined(separator: "\n")
    let parts =
      [head, title, dateline, body] + release.quotes.map(quote)
      + [corrections, boilerplate, contacts].compactMap { $0 }
      + [site.absolute(publication.permalink)]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The text of the release without what surrounds it.
  var body: String {
    let omission = rendered.links.omission(from: publication.entry)
    guard let document = try? Document(parsing: publication.entry.body, omittingImages: omission) else { return "" }
    var renderer = PlainTextRenderer()
    renderer.columns = 100_000
    renderer.labels = words.bodyLabels
    renderer.resolve = AbsoluteLinks(rendered: rendered).resolver(for: publication)
    return String(renderer.render(document)[...].drop(while: \.isNewline).trimmingSuffix(while: \.isNewline))
  }

  private var dateline: String {
    [release.city, publication.published.map { words.moment($0) }].compactMap { $0 }.joined(separator: ", ")
  }

  private func quote(_ quote: Quote) -> String {
    let view = desk.quote(quote)
    let speaker = [view.name, view.role ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    let text = language.tag.hasPrefix("fr") ? "«\u{A0}\(view.text)\u{A0}»" : "“\(view.text)”"
    return text + "\n— " + speaker
  }

  private var corrections: String? {
    guard !release.corrections.isEmpty else { return nil }
    let lines = release.corrections.map { correction in
      "\(words[correction.sort.rawValue]), \(words.date(correction.date.date))\(words["colon"]) \(correction.text)"
    }
    return ([words["corrections"]] + lines).joined(separator: "\n")
  }

  private var boilerplate: String? {
    desk.boilerplateText(release.boilerplate).map { desk.boilerplateTitle + "\n" + $0 }
  }

  private var contacts: String? {
    let contacts = desk.contacts(release.contacts)
    guard !contacts.isEmpty else { return nil }
    let texts = contacts.map { contact in
      let name = [contact.name, contact.role].compactMap { $0 }.joined(separator: ", ")
      return [name, contact.phone, contact.email].compactMap { $0 }.joined(separator: "\n")
    }
    return ([words["press_contacts"]] + texts).joined(separator: "\n")
  }
}
