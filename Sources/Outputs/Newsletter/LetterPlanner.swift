import Content
import Mail
import Site
import Templates
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
          instructions: MessageLanguage(locale: site.configuration.defaultLanguage.tag)
        ) { [composition] in
          let collection = IssueCollection(issue, window: window, rendered: composition.rendered)
          let builder = EmailBuilder(composition: composition, issue: issue, collection: collection)
          return LetterPlanner(composition: composition).letter(builder, number: details.number)
        }
      }
    }
  }

  private func letter(_ builder: EmailBuilder, number: Int) -> Letter {
    let issue = builder.issue
    var html = ByteBuffer(capacity: 32_768)
    composition.theme.email.render(builder.page, into: &html)
    var text = ByteBuffer(capacity: 8192)
    composition.theme.emailText.render(EmailTextBuilder(letter: builder).page, into: &text)
    return Letter(
      number: number, language: issue.language, subject: builder.subject, preheader: builder.preheader,
      sender: sender(builder), date: issue.published, webAddress: builder.webAddress, html: html.bytes,
      text: text.bytes, images: LetterImage.images(in: html.bytes, of: site.configuration.address),
      publisher: publisher(builder), source: issue.entry.source)
  }

  private func sender(_ builder: EmailBuilder) -> Mailbox {
    let settings = site.configuration.newsletter
    let organisation = site.configuration.organisation
    return Mailbox(
      name: settings.sender ?? organisation.name, address: settings.from ?? organisation.email ?? "")
  }

  private func publisher(_ builder: EmailBuilder) -> Publisher {
    let imprint = builder.imprint
    var publisher = Publisher(name: imprint.name, website: site.configuration.address)
    publisher.legalForm = imprint.legalForm
    publisher.address = imprint.postalAddress
    publisher.email = imprint.email
    publisher.director = imprint.director
    publisher.legalNotice = imprint.legalAddress
    publisher.reason = builder.words["email_why"]
    publisher.unsubscribe = imprint.unsubscribeAddress
    return publisher
  }
}
