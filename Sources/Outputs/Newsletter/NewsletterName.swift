import Content
import Site
import Text

/// What the newsletter says of itself in a language.
struct NewsletterName {
  let rendered: RenderedSite
  let language: Language

  private var site: Site { rendered.site }
  private var settings: NewsletterSettings { site.configuration.newsletter }
  private var words: Interface { rendered.interface(language) }

  /// Its name.
  var title: String {
    settings.title?.text(in: language, fallback: site.configuration.defaultLanguage) ?? words["newsletter"]
  }

  /// How often it appears, in words.
  var rhythm: String {
    switch settings.every {
    case 7: words["every_week"]
    case 14, 15: words["every_fortnight"]
    default: words.text("every_days", ["count": words.number(settings.every)])
    }
  }

  /// Where to subscribe.
  var subscribeAddress: String? { settings.subscribe.map { site.href(written: $0) } }

  /// The box that invites readers of other pages.
  /// - Parameters:
  ///   - edition: the edition that has issues; this language's otherwise.
  ///   - latest: the last issue, on a page that is not one itself.
  func box(of edition: Edition? = nil, latest: Publication? = nil) -> NewsletterBoxView {
    NewsletterBoxView(
      title: title, url: site.href(site.addresses.section(.newsletter, edition?.language ?? language)), rhythm: rhythm,
      subscribeUrl: subscribeAddress,
      latest: latest.map { LinkView(title: $0.title, url: site.href($0.permalink)) })
  }

  /// `N° 42`
  func number(of issue: Publication) -> String {
    guard case .issue(let details) = issue.entry.details else { return "" }
    return words.text("issue_number", ["number": String(details.number)])
  }
}
