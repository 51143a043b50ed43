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
    let sections: [(SectionNames.Section, String)] = [
      (.blog, "blog"), (.press, "press"), (.events, "events"), (.newsletter, "newsletter"), (.community, "community"),
    ]
    return links(to: sections)
  }

  /// Archive, topics, people, charters, and the pages.
  var footerLinks: [LinkView] {
    let sections: [(SectionNames.Section, String)] = [
      (.search, "search"), (.archive, "archive"), (.topics, "topics"), (.people, "people"), (.charter, "charters"),
    ]
    let pages = edition[.page].map { site.publications[$0] }
    return links(to: sections) + pages.map { LinkView(title: $0.title, url: site.href($0.permalink)) }
  }

  private func links(to sections: [(SectionNames.Section, String)]) -> [LinkView] {
    sections.filter { edition.holds($0.0) }.map { section, word in
      LinkView(title: words[word], url: site.href(site.addresses.section(section, edition.language)))
    }
  }
}
