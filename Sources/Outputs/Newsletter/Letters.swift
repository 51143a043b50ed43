import Content
import Mail
import Site
import Text

/// The letters of a site: each issue as a finished letter.
public struct Letters: Sendable {
  private let composition: Composition

  /// The letters of a site that was composed.
  public init(_ composition: Composition) {
    self.composition = composition
  }

  /// The numbers of the issues in a language, the newest first.
  public func numbers(in language: Language) -> [Int] {
    calendar(language).issues.compactMap { composition.rendered[$0].issueNumber }
  }

  /// The language of an issue that is not told otherwise.
  public var defaultLanguage: Language { composition.site.configuration.defaultLanguage }

  /// The finished letter of an issue, with markers for its personal tokens.
  /// - Returns: nil when the site has no such issue.
  public func letter(of number: Int, in language: Language? = nil) -> Letter? {
    issue(number, in: language ?? defaultLanguage).map(letter)
  }

  func letter(of issue: IssueLetter) -> Letter {
    let site = composition.site
    let builder = issue.builder(.personal)
    let imprint = builder.imprint
    let address = imprint.email ?? ""
    var publisher = Publisher(name: imprint.name, website: site.configuration.address)
    publisher.legalForm = imprint.legalForm
    publisher.address = imprint.postalAddress
    publisher.email = imprint.email
    publisher.director = imprint.director
    publisher.legalNotice = imprint.legalAddress
    publisher.reason = imprint.why
    publisher.unsubscribe = imprint.fallbackAddress
    let html = issue.html(.personal)
    var letter = Letter(
      number: issue.issue.issueNumber ?? 0, language: issue.issue.language, subject: builder.subject,
      preheader: builder.preheader,
      sender: Mailbox(name: site.configuration.newsletter.sender ?? imprint.name, address: address),
      date: issue.issue.published, webAddress: builder.webAddress, html: html, text: issue.text(.personal),
      images: LetterImage.images(in: html, of: site.configuration.address), publisher: publisher,
      source: issue.issue.entry.source)
    letter.sponsored = builder.blocks.flatMap { builder.items($0) }.filter { $0.label != nil }.map(\.title)
    return letter
  }

  /// An issue by its number.
  func issue(_ number: Int, in language: Language) -> IssueLetter? {
    let calendar = calendar(language)
    guard let place = calendar.issues.firstIndex(where: { composition.rendered[$0].issueNumber == number }) else {
      return nil
    }
    return letter(at: place, in: calendar)
  }

  /// What an issue carries.
  func collection(of issue: Publication) -> IssueCollection? {
    let calendar = calendar(issue.language)
    return calendar.issues.firstIndex(of: issue.index).map { place in
      IssueCollection(issue, window: calendar.windows[place], rendered: composition.rendered)
    }
  }

  private func letter(at place: Int, in calendar: IssueCalendar) -> IssueLetter {
    let issue = composition.rendered[calendar.issues[place]]
    let collection = IssueCollection(issue, window: calendar.windows[place], rendered: composition.rendered)
    return IssueLetter(issue, collection: collection, composition)
  }

  private func calendar(_ language: Language) -> IssueCalendar {
    IssueCalendar(composition.site.edition(language), site: composition.site)
  }

  /// What is wrong with all letters.
  var diagnostics: [Diagnostic] {
    composition.site.editions.flatMap { edition in
      let calendar = IssueCalendar(edition, site: composition.site)
      // Of a letter that was sent nothing can be mended.
      let coming = calendar.issues.indices.filter { composition.rendered[calendar.issues[$0]].asSent == nil }
      return coming.flatMap { letter(at: $0, in: calendar).diagnostics }
    }
  }
}

extension Publication {
  /// The number of an issue.
  var issueNumber: Int? {
    if case .issue(let issue) = entry.details { issue.number } else { nil }
  }

  /// The issue as it was sent, when it was.
  var asSent: SentIssue? {
    if case .issue(let issue) = entry.details { issue.asSent } else { nil }
  }
}
