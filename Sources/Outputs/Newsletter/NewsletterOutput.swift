import Content
import Site
import Text

/// The newsletter: the list of its issues, each issue on the site, as an e-mail and as plain text.
struct NewsletterOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition in
      edition[.issue].isEmpty ? [] : lists(composition, edition) + issues(composition, edition)
    }
  }

  private func lists(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let list = composition.site.addresses.section(.newsletter, edition.language)
    let words = composition.rendered.interface(edition.language)
    let name = NewsletterName(rendered: composition.rendered, language: edition.language)
    let paging = Paging(IssueCalendar(edition, site: composition.site).issues, at: list, composition)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.newsletter, at: sheet.permalink, from: Kind.issue.folder) {
        var outline = composition.outline(
          list: "newsletter", title: name.title, at: sheet.permalink, edition, feeds: sheet.number == 1)
        outline.previous = sheet.previous
        outline.next = sheet.next
        return NewsletterPage(
          page: composition.furniture.page(outline), words: composition.words(edition.language), rhythm: name.rhythm,
          subscribeUrl: name.subscribeAddress,
          issues: sheet.items.map { IssueViewBuilder.card(composition.rendered[$0], composition) },
          pagination: paging.view(sheet, words: words))
      }
    }
  }

  private func issues(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let calendar = IssueCalendar(edition, site: composition.site)
    return calendar.issues.indices.flatMap { place in
      let issue = composition.rendered[calendar.issues[place]]
      let collection = IssueCollection(issue, window: calendar.windows[place], rendered: composition.rendered)
      let page = PlannedArtifact(
        composition.theme.issue, at: issue.permalink, from: issue.entry.source.path,
        listing: composition.listing(issue)
      ) {
        IssueViewBuilder(composition: composition, issue: issue, collection: collection)
          .page(neighbours: composition.neighbours(at: place, in: calendar.issues))
      }
      return [page] + emails(composition, issue, collection)
    }
  }

  private func emails(
    _ composition: Composition, _ issue: Publication, _ collection: IssueCollection
  ) -> [PlannedArtifact] {
    let folder = issue.emailFolder
    let source = issue.entry.source.path
    if let sent = issue.asSent {
      guard let html = sent.html, let text = sent.text else { return [] }
      return [
        PlannedArtifact(at: folder.appending("email.html"), from: source) { [rendered = composition.rendered] in
          $0.append(SentLetterHTML(html, of: sent.record, rendered).bytes)
        },
        PlannedArtifact(at: folder.appending("email.txt"), from: source) { $0.append(text) },
      ]
    }
    let letter = { @Sendable in IssueLetter(issue, collection: collection, composition) }
    return [
      PlannedArtifact(at: folder.appending("email.html"), from: source) { $0.append(letter().html(.archive)) },
      PlannedArtifact(at: folder.appending("email.txt"), from: source) { $0.append(letter().text(.archive)) },
    ]
  }
}

extension Publication {
  /// Where the e-mails of an issue lie: in its page's folder, or beside a page that is a file in one of its name.
  fileprivate var emailFolder: Permalink {
    guard !permalink.path.hasSuffix("/"), let dot = permalink.path.lastIndex(of: ".") else { return permalink }
    return Permalink(permalink.path[..<dot] + "/")
  }
}
