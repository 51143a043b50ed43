import Content
import Mail
import Markdown
import Site
import Text

/// Makes what is kept of a letter when it is sent.
struct SentIssueMaker {
  let composition: Composition
  let issue: Publication
  let collection: IssueCollection

  private var rendered: RenderedSite { composition.rendered }
  private var site: Site { composition.site }
  private var builder: EmailBuilder { EmailBuilder(composition: composition, issue: issue, collection: collection) }

  /// The letter as it leaves now. The files of its pictures are not known here.
  var sent: SentIssue {
    let letter = IssueLetter(issue, collection: collection, composition)
    let page = IssueViewBuilder(composition: composition, issue: issue, collection: collection)
    let record = IssueRecord(
      number: issue.issueNumber ?? 0, letterTitle: builder.name.title, numberLabel: builder.name.number(of: issue),
      published: builder.published, window: page.window, isListed: collection.isListed, blocks: blocks, links: links)
    return SentIssue(
      record: record, html: letter.html(.archive), text: letter.text(.archive), source: issue.entry.source.bytes)
  }

  private var blocks: [IssueRecord.Block] {
    let (builder, words) = (builder, builder.words)
    return builder.blocks.map { block in
      let items = zip(collection[block], builder.items(block)).map { item(block, $0, $1) }
      return IssueRecord.Block(id: block.rawValue, title: words["block_\(block.rawValue)"], items: items)
    }
  }

  private func item(_ block: IssueBlock, _ member: IssueMember, _ told: EmailItemView) -> IssueRecord.Item {
    let publication = rendered[member.index]
    let cards = composition.cards(issue.language)
    var address = publication.permalink.href
    if case .coverage(let coverage) = publication.entry.details, let elsewhere = coverage.address {
      address = elsewhere
    }
    var item = IssueRecord.Item(
      entry: publication.entry.file.path, kind: publication.kind.rawValue, title: told.title, address: address)
    item.language = cards.foreignLanguage(publication)
    item.direction = publication.language.direction
    (item.label, item.letterNote, item.letterSummary) = (told.label, told.note, told.summary)
    switch block {
    case .events: cards.event(publication).map { add($0.retold(member), to: &item) }
    case .coverage: cards.coverage(publication).map { add($0.retold(member), to: &item) }
    case .posts, .press, .community:
      add(cards.entry(publication).view.retold(member, label: told.label), of: publication, to: &item)
    }
    return item
  }

  private func add(_ card: EntryCard, of publication: Publication, to item: inout IssueRecord.Item) {
    (item.kindLabel, item.summary, item.byline, item.note) = (card.kindLabel, card.summary, card.byline, card.note)
    (item.date, item.iso) = (card.date, card.iso)
    guard let image = card.image, let reference = publication.entry.header.image else { return }
    var file = reference.path
    if case .file(let path, _) = rendered.links.file(file, from: publication.entry) { file = path }
    item.picture = IssueRecord.Picture(file: file, alternative: image.alt)
  }

  private func add(_ card: EventCard, to item: inout IssueRecord.Item) {
    (item.summary, item.when, item.iso, item.note) = (card.summary, card.when, card.startIso, card.note)
    (item.day, item.month, item.year) = (card.day, card.month, card.year)
    (item.place, item.status) = (card.place, card.statusLabel)
  }

  private func add(_ card: CoverageItemView, to item: inout IssueRecord.Item) {
    (item.outlet, item.journalist, item.summary) = (card.outlet, card.journalist, card.quote)
    (item.date, item.iso) = (card.date, card.iso)
    item.release = card.release.map { link in
      IssueRecord.Link(title: link.title, address: String(link.url.dropFirst(site.configuration.basePath.count)))
    }
  }

  /// Where the links of the text to other texts lead.
  private var links: [String: String] {
    var found: [String: String] = [:]
    for stretch in IssueText(issue.entry.body, line: issue.entry.bodyLine).stretches {
      guard case .text(let text, _) = stretch, let document = try? Document(parsing: LetterTokens.marked(text)) else {
        continue
      }
      for destination in document.destinations where !destination.isImage {
        let target = rendered.links.target(of: destination.text, from: issue.entry)
        guard case .publication(let entry, let fragment) = target else { continue }
        found[destination.text] = (fragment.map { entry.permalink.fragment($0) } ?? entry.permalink).href
      }
    }
    return found
  }
}
