import Content
import Site
import Text

/// Makes the main menu and the footer's links of a language from what there is.
struct MenuBuilder {
  let rendered: RenderedSite
  let edition: Edition

  private var site: Site { rendered.site }
  private var words: Interface { rendered.interface(edition.language) }

  /// The main menu: the configuration's, else the sections that hold something.
  var menu: [LinkView] {
    let configured = site.configuration.menu
    guard configured.isEmpty else {
      return configured.map { item in
        LinkView(
          title: item.title.text(in: edition.language, fallback: site.configuration.defaultLanguage),
          url: site.href(written: item.address))
      }
    }
    return sections.filter(\.isFilled).map { link($0.section, $0.name) }
  }

  /// Archive, topics, people, charters, and the pages.
  var footerLinks: [LinkView] {
    var links: [LinkView] = []
    if edition.archive.count > 0 { links.append(link(.archive, "archive")) }
    if !edition.topics.isEmpty { links.append(link(.topics, "topics")) }
    if !edition.profiles.isEmpty { links.append(link(.people, "people")) }
    if !edition.charters.isEmpty { links.append(link(.charter, "charters")) }
    let pages = edition[.page].map { site.publications[$0] }
    return links + pages.map { LinkView(title: $0.title, url: site.href($0.permalink)) }
  }

  private var sections: [(section: SectionNames.Section, name: String, isFilled: Bool)] {
    [
      (.blog, "blog", !edition[.post].isEmpty),
      (.press, "press", ![.release, .kit, .coverage].allSatisfy { edition[$0].isEmpty }),
      (.events, "events", !edition[.event].isEmpty), (.newsletter, "newsletter", !edition[.issue].isEmpty),
      (.community, "community", !edition[.contribution].isEmpty),
    ]
  }

  private func link(_ section: SectionNames.Section, _ name: String) -> LinkView {
    LinkView(title: words[name], url: site.href(site.addresses.section(section, edition.language)))
  }
}
