import Content
import Site
import Templates
import Text

/// Makes what the page and the feeds show of a letter that was sent, from what was kept of it.
struct SentIssueViewBuilder {
  let sent: SentIssue
  let issue: Publication
  let rendered: RenderedSite

  private var site: Site { rendered.site }
  private var words: Interface { rendered.interface(issue.language) }

  private var pieces: [IssuePiece<HTML>] {
    IssuePiece.arranged(
      rendered.body(issue).pieces, blocks: sent.record.blocks.compactMap { IssueBlock(rawValue: $0.id) },
      isListed: sent.record.isListed)
  }

  private func kept(_ block: IssueBlock) -> IssueRecord.Block? {
    sent.record.blocks.first { $0.id == block.rawValue }
  }

  // MARK: The page

  /// The editorial with what the letter carried.
  var parts: [IssuePartView] {
    pieces.compactMap { piece in
      switch piece {
      case .text(let html): IssuePartView(text: html, block: nil)
      case .block(let block): kept(block).map { IssuePartView(text: nil, block: view(of: $0, block)) }
      }
    }
  }

  private func view(of kept: IssueRecord.Block, _ block: IssueBlock) -> IssueBlockView {
    IssueBlockView(
      id: kept.id, title: kept.title,
      entries: block == .events || block == .coverage ? [] : kept.items.map { Prepared(card($0)) },
      events: block == .events ? kept.items.map(event) : [],
      coverage: block == .coverage ? kept.items.map(coverage) : [])
  }

  private func card(_ item: IssueRecord.Item) -> EntryCard {
    EntryCard(
      language: issue.language, kind: item.kind, kindLabel: item.kindLabel, title: item.title,
      url: site.href(written: item.address),
      summary: item.summary, date: item.date, iso: item.iso, byline: item.byline, note: item.note,
      image: item.picture.flatMap(image), lang: item.language, dir: item.direction)
  }

  private func event(_ item: IssueRecord.Item) -> EventCard {
    EventCard(
      title: item.title, url: site.href(written: item.address), summary: item.summary, when: item.when ?? "",
      startIso: item.iso, day: item.day ?? "", month: item.month ?? "", year: item.year, place: item.place,
      note: item.note, statusLabel: item.status, cancelled: item.status != nil, past: false, lang: item.language,
      dir: item.direction)
  }

  private func coverage(_ item: IssueRecord.Item) -> CoverageItemView {
    CoverageItemView(
      id: nil, outlet: item.outlet ?? "", title: item.title, url: site.href(written: item.address),
      date: item.date ?? "", iso: item.iso, journalist: item.journalist, quote: item.summary,
      release: item.release.map { LinkView(title: $0.title, url: site.href(written: $0.address)) },
      lang: item.language, dir: item.direction)
  }

  /// The picture as it is now; nothing when it is gone or may not be shown any more.
  private func image(_ picture: IssueRecord.Picture) -> ImageView? {
    let builder = ImageViewBuilder(rendered: rendered, width: 640)
    if picture.file.hasPrefix("https://") { return builder.image(elsewhere: picture.file, picture.alternative) }
    guard case .file(let path, let permalink) = rendered.links.keptFile(picture.file) else { return nil }
    return builder.image(
      path: path, permalink: permalink, alternative: picture.alternative, language: issue.language)
  }

  // MARK: Feeds

  /// The whole letter in the simple HTML that readers of feeds show, with what was corrected since.
  var feedText: HTML {
    let letter = pieces.map { piece in
      switch piece {
      case .text(let html): html.markup
      case .block(let block): kept(block).map(markup) ?? ""
      }
    }
    return HTML(trusted: (letter + corrections).joined(separator: "\n"))
  }

  private func markup(_ block: IssueRecord.Block) -> String {
    IssueFeedText.heading(block.title)
      + block.items.map { item in
        IssueFeedText.item(
          item.title, address: site.absolute(written: item.address),
          [item.label, item.letterNote, item.letterSummary])
      }.joined()
  }

  private var corrections: [String] {
    guard case .issue(let details) = issue.entry.details, !details.corrections.isEmpty else { return [] }
    let views = CorrectionsBuilder(details.corrections, words: words).views
    let items = views.map { view in
      "<p><strong>\(HTML(escaping: view.typeLabel).markup)</strong> \(HTML(escaping: view.date).markup): "
        + "\(HTML(escaping: view.text).markup)</p>\n"
    }
    return [IssueFeedText.heading(words["corrections"]) + items.joined()]
  }
}
