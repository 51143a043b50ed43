import Content
import Mail
import Markdown
import Site
import Templates
import Text

/// Makes an issue as an e-mail: absolute addresses, inline styles.
struct EmailBuilder: Sendable {
  let composition: Composition
  let issue: Publication
  let collection: IssueCollection
  var form = LetterForm.archive
  /// What is left out.
  var cut = LetterCut(steps: 0, itemCount: 0)

  /// The widest picture, in pixels: a column of 600 without its margins.
  static let imageWidth = 552
  /// Our own red, for a site whose colour would be hard to read.
  static let defaultAccent = "#a6192e"

  var rendered: RenderedSite { composition.rendered }
  var site: Site { composition.site }
  var words: Interface { rendered.interface(issue.language) }
  var name: NewsletterName { NewsletterName(rendered: rendered, language: issue.language) }
  var imprint: EmailImprint { EmailImprint(rendered: rendered, language: issue.language, form: form) }
  var tokens: LetterTokens { LetterTokens(site: site, issue: issue) }
  var webAddress: String { site.absolute(issue.permalink) }
  var homeAddress: String { tracked(site.absolute(site.addresses.home(issue.language))) }
  /// `1er mai 2026`
  var published: String { issue.published.map { words.date($0.date) } ?? "" }

  var page: EmailPage {
    EmailPage(words: composition.words(issue.language), style: Prepared(look), issue: view)
  }

  private var look: LetterLook {
    LetterLook(composition.theme.letters, accent: accent, isRightToLeft: isRightToLeft)
  }

  private var view: EmailView {
    let imprint = imprint
    return EmailView(
      lang: issue.language.tag, dir: issue.language.direction, styleSheet: look.sheet, subject: subject,
      preheader: preheader, webUrl: tracked(webAddress), siteUrl: homeAddress, logo: imprint.logo,
      letterTitle: name.title,
      numberLabel: name.number(of: issue), published: published, title: issue.title, parts: parts, more: more,
      button: button, sender: imprint.name, legalForm: imprint.legalForm, address: imprint.postalAddress,
      email: imprint.email, director: imprint.director, why: imprint.why, legalUrl: imprint.legalAddress,
      unsubscribeUrl: imprint.unsubscribeAddress)
  }

  /// The subject, with markers in the personal form.
  var subject: String {
    guard case .issue(let details) = issue.entry.details, let subject = details.subject else { return issue.title }
    return written(subject)
  }

  /// What inboxes show behind the subject.
  var preheader: String { issue.preheader.map(written) ?? tokens.resolved(rendered.summary(issue) ?? " ") }

  /// What is to say of items that are left out.
  var more: String? {
    cut.goneCount == 0 ? nil : words.count(cut.goneCount, "email_more")
  }

  /// The way to the page of the issue.
  var button: LinkView {
    LinkView(title: words["email_button"], url: tracked(webAddress))
  }

  private func written(_ text: String) -> String {
    form == .personal ? TokenMarker.marking(text) : tokens.shown(text)
  }

  private var isRightToLeft: Bool { issue.language.direction == "rtl" }

  private var accent: String {
    guard let colour = site.configuration.colour, Colour(colour)?.isReadableOnWhite == true else {
      return Self.defaultAccent
    }
    return colour
  }

  /// An address, which in letters that are sent says where readers come from, when the site asks for it.
  func tracked(_ address: String) -> String {
    guard form == .personal, let campaign = site.configuration.newsletter.campaign,
      case .issue(let details) = issue.entry.details, address.hasPrefix(site.configuration.origin)
    else { return address }
    return CampaignAddress.adding(source: campaign, number: details.number, to: address)
  }

  // MARK: Parts

  /// The stretches of the editorial and the blocks in their order.
  var pieces: [IssuePiece<EmailStretch>] {
    let stretches = IssueText(issue.entry.body, line: issue.entry.bodyLine).stretches
    let written = stretches.enumerated().map { index, stretch -> IssuePiece<EmailStretch> in
      switch stretch {
      case .text(let bytes, let line):
        .text(EmailStretch(text: bytes, line: line, prefix: index == 0 ? "" : "part-\(index)-"))
      case .block(let block): .block(block)
      }
    }
    return IssuePiece.arranged(written, collection: collection)
  }

  private var parts: [EmailPartView] {
    pieces.compactMap { piece in
      switch piece {
      case .text(let stretch): html(of: stretch).map { EmailPartView(text: $0, block: nil) }
      case .block(let block):
        view(of: block).map { EmailPartView(text: nil, block: $0) }
      }
    }
  }

  private func view(of block: IssueBlock) -> EmailBlockView? {
    let items = items(block)
    return items.isEmpty ? nil : EmailBlockView(title: words["block_\(block.rawValue)"], items: items)
  }

  /// The blocks in the order in which they are shown.
  var blocks: [IssueBlock] { pieces.compactMap { if case .block(let block) = $0 { block } else { nil } } }

  var itemBuilder: EmailItemBuilder {
    EmailItemBuilder(rendered: rendered, language: issue.language, tracked: tracked)
  }

  /// What a block shows.
  func items(_ block: IssueBlock) -> [EmailItemView] {
    let builder = itemBuilder
    var place = blocks.prefix { $0 != block }.map { collection[$0].count }.reduce(0, +)
    return collection[block].enumerated().compactMap { rank, item in
      defer { place += 1 }
      let level = cut.level(ofItem: place)
      guard level > .gone else { return nil }
      return builder.item(
        item, role: place == 0 ? .lead : .plain, level: level, withImage: rank == 0 && block.hasPicture)
    }
  }

  /// A stretch of the editorial; nil when no parser should be given it, which the page tells.
  func document(of stretch: EmailStretch) -> Document? {
    let omission = rendered.links.omission(from: issue.entry)
    return try? Document(
      parsing: LetterTokens.marked(stretch.text), omittingImages: omission, code: LetterTokens.unmarked)
  }

  private func html(of stretch: EmailStretch) -> HTML? {
    let (html, _) = render(stretch)
    return html.isEmpty ? nil : html
  }

  /// A stretch of the editorial, and what could not be shown.
  func render(_ stretch: EmailStretch) -> (HTML, [RenderingWarning]) {
    guard let document = document(of: stretch) else { return (.empty, []) }
    var renderer = EmailRenderer()
    renderer.styles = look.textStyles
    renderer.highestHeading = 2
    renderer.isRightToLeft = isRightToLeft
    renderer.imageWidth = Self.imageWidth
    renderer.labels = words.bodyLabels
    renderer.resolve = resolver(prefix: stretch.prefix)
    var buffer = ByteBuffer(capacity: stretch.text.count * 2)
    let warnings = renderer.render(document, into: &buffer)
    let html = HTML(trusted: buffer.string)
    return (form == .personal ? html : tokens.resolved(html), warnings)
  }

  /// Finds absolute addresses. Links within the text lead to the page on the site.
  func resolver(prefix: String) -> LinkResolver {
    let (links, entry, site, facts, page) = (rendered.links, issue.entry, site, rendered.facts, webAddress)
    let (tokens, form, tracked) = (tokens, form, tracked)
    return { destination, isImage in
      if let address = tokens.address(destination) {
        return form == .personal ? .placeholder(destination) : ResolvedLink(address)
      }
      if destination.hasPrefix("#") { return ResolvedLink("\(page)#\(prefix)\(destination.dropFirst())") }
      let target = links.target(of: destination, from: entry)
      if isImage { return EmailImage.link(to: destination, target, site: site, facts: facts) }
      switch target {
      case .outside: return destination.hasPrefix("//") ? ResolvedLink("https:" + destination) : nil
      case .missing, .hidden, .withheld: return ResolvedLink("")
      case .publication(let target, let fragment):
        return ResolvedLink(
          tracked(site.absolute(fragment.map { target.permalink.fragment($0) } ?? target.permalink)))
      case .site(let permalink): return ResolvedLink(tracked(site.absolute(permalink)))
      case .file(_, let permalink): return ResolvedLink(site.absolute(permalink))
      }
    }
  }
}
