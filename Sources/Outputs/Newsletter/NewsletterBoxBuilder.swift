import Content
import Site
import Text

/// Makes the box that invites to the newsletter.
struct NewsletterBoxBuilder {
  let rendered: RenderedSite
  let edition: Edition

  /// The box; nothing on a site without a newsletter.
  var view: NewsletterBoxView? {
    let settings = rendered.site.configuration.newsletter
    let words = rendered.interface(edition.language)
    guard settings.subscribe != nil || !edition[.issue].isEmpty else { return nil }
    return NewsletterBoxView(
      title: title, url: rendered.site.href(rendered.site.addresses.section(.newsletter, edition.language)),
      rhythm: words.text("every_days", ["count": String(settings.every)]),
      subscribeUrl: settings.subscribe.map { $0.hasPrefix("/") ? rendered.site.basePath + $0 : $0 },
      latest: latest)
  }

  /// The newsletter's name.
  var title: String {
    let configuration = rendered.site.configuration
    return configuration.newsletter.title?.text(in: edition.language, fallback: configuration.defaultLanguage)
      ?? rendered.interface(edition.language)["newsletter"]
  }

  private var latest: LinkView? {
    edition[.issue].first.map { index in
      let issue = rendered[index]
      return LinkView(title: issue.title, url: rendered.site.href(issue.permalink))
    }
  }
}
