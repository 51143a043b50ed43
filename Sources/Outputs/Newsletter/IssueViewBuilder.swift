import Content
import Formats
import Site
import Templates
import Text

/// Makes the page of an issue.
struct IssueViewBuilder {
  let composition: Composition
  let issue: Publication
  let collection: IssueCollection

  private var rendered: RenderedSite { composition.rendered }
  private var site: Site { composition.site }
  private var words: Interface { rendered.interface(issue.language) }
  private var name: NewsletterName { NewsletterName(rendered: rendered, language: issue.language) }

  /// An issue in a list.
  static func card(_ issue: Publication, _ composition: Composition) -> IssueCard {
    let rendered = composition.rendered
    return IssueCard(
      numberLabel: NewsletterName(rendered: rendered, language: issue.language).number(of: issue), title: issue.title,
      url: composition.site.href(issue.permalink),
      summary: shownPreheader(of: issue, composition.site) ?? rendered.summary(issue),
      date: issue.published.map { rendered.interface(issue.language).date($0.date) } ?? "",
      iso: issue.published?.iso ?? "", lang: nil, dir: issue.language.direction)
  }

  /// The preheader for everybody.
  static func shownPreheader(of issue: Publication, _ site: Site) -> String? {
    issue.preheader.map(LetterTokens(site: site, issue: issue).shown)
  }

  private var preheader: String? { Self.shownPreheader(of: issue, site) }

  func page(neighbours: (older: LinkView?, newer: LinkView?)) -> IssuePage {
    let step = LinkView(
      title: name.title, url: site.href(site.addresses.section(.newsletter, issue.language)))
    var outline = composition.outline(issue, kind: "issue", trail: [step])
    outline.description = preheader ?? outline.description
    let data = StructuredDataBuilder(composition: composition)
    if sent == nil { outline.pictures = data.pictures(of: issue, listing: listed).map { .image($0) } }
    var article = data.article(issue, .post)
    article.corrections = corrections.latest.map { .init(date: $0.date, text: $0.text) }
    outline.things = [.article(article)]
    return IssuePage(
      page: composition.furniture.page(outline), words: composition.words(issue.language),
      issue: view(neighbours: neighbours))
  }

  private func view(neighbours: (older: LinkView?, newer: LinkView?)) -> IssueView {
    IssueView(
      letterTitle: sent?.record.letterTitle ?? name.title,
      numberLabel: sent?.record.numberLabel ?? name.number(of: issue), title: issue.title, preheader: preheader,
      authors: composition.cards(issue.language).authors(of: issue), origin: composition.origin(of: issue),
      licence: composition.licence(issue),
      published: sent?.record.published ?? issue.published.map { words.date($0.date) } ?? "",
      publishedIso: issue.published?.iso ?? "", window: sent.map(\.record.window) ?? window, parts: parts,
      corrections: corrections.views, correctionsNote: corrections.note, newsletter: name.box(),
      hasNeighbours: neighbours.older != nil || neighbours.newer != nil, older: neighbours.older,
      newer: neighbours.newer)
  }

  /// `Du 1er au 15 mai 2026`; nothing for a single day.
  var window: String? {
    let zone = site.configuration.timeZone
    let first = zone.local(collection.window.after.adding(seconds: 1)).date
    let last = zone.local(collection.window.through).date
    guard first < last else { return nil }
    return words.text("issue_window", ["start": words.start(of: first, before: last), "end": words.date(last)])
  }

  /// What was sent, when it was.
  private var sent: SentIssue? { issue.asSent }

  private var corrections: CorrectionsBuilder {
    guard case .issue(let details) = issue.entry.details else { return CorrectionsBuilder([], words: words) }
    return CorrectionsBuilder(details.corrections, words: words)
  }

  /// The editorial with what the issue carries.
  var parts: [IssuePartView] {
    if let sent { return SentIssueViewBuilder(sent: sent, issue: issue, rendered: rendered).parts }
    return IssuePiece.arranged(rendered.body(issue).pieces, collection: collection).map { piece in
      switch piece {
      case .text(let html): IssuePartView(text: html, block: nil)
      case .block(let block): IssuePartView(text: nil, block: view(of: block))
      }
    }
  }

  /// The entries that the page shows as cards.
  private var listed: [Publication] {
    IssuePiece.arranged(rendered.body(issue).pieces, collection: collection).flatMap { piece -> [Publication] in
      guard case .block(let block) = piece, block != .events, block != .coverage else { return [] }
      return collection[block].map { rendered[$0.index] }
    }
  }

  private func view(of block: IssueBlock) -> IssueBlockView {
    let cards = composition.cards(issue.language)
    let members = collection[block]
    return IssueBlockView(
      id: block.rawValue, title: words["block_\(block.rawValue)"],
      entries: block == .events || block == .coverage ? [] : members.map { Prepared(card($0)) },
      events: block == .events ? members.compactMap { cards.event(rendered[$0.index])?.retold($0) } : [],
      coverage: block == .coverage ? members.compactMap { cards.coverage(rendered[$0.index])?.retold($0) } : [])
  }

  private func card(_ member: IssueMember) -> EntryCard {
    let publication = rendered[member.index]
    return composition.cards(issue.language).entry(publication).view
      .retold(member, label: EmailItemBuilder.label(publication, words))
  }
}

extension Publication {
  /// The line that inboxes show after the subject.
  var preheader: String? {
    if case .issue(let issue) = entry.details { issue.preheader } else { nil }
  }
}
