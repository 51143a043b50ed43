import Content
import Mail
import Site
import Text

/// Makes the issues of the newsletter as letters that can be sent.
struct LetterPlanner {
  let composition: Composition

  private var site: Site { composition.site }

  /// Every letter of the site, by edition, the newest first.
  var letters: [PlannedLetter] {
    site.editions.flatMap { edition in
      let calendar = IssueCalendar(edition, site: site)
      return calendar.issues.indices.compactMap { place -> PlannedLetter? in
        let issue = composition.rendered[calendar.issues[place]]
        guard case .issue(let details) = issue.entry.details else { return nil }
        let window = calendar.windows[place]
        return PlannedLetter(
          number: details.number, language: issue.language, title: issue.title, date: issue.published,
          source: issue.entry.source.path,
          service: site.configuration.newsletter.service.flatMap(SendingService.init(named:)),
          instructions: MessageLanguage(locale: site.configuration.defaultLanguage.tag),
          letter: { [composition] in
            let collection = IssueCollection(issue, window: window, rendered: composition.rendered)
            return Letters(composition).letter(of: IssueLetter(issue, collection: collection, composition))
          },
          sent: details.sent,
          keepsake: { [composition] in
            let collection = IssueCollection(issue, window: window, rendered: composition.rendered)
            return SentIssueMaker(composition: composition, issue: issue, collection: collection).sent
          })
      }
    }
  }
}
