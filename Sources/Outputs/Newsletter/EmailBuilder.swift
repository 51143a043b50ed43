import Content
import Markdown
import Site
import Templates
import Text

/// Makes an issue as an e-mail: absolute addresses, inline styles.
struct EmailBuilder: Sendable {
  let composition: Composition
  let issue: Publication
  let collection: IssueCollection

  /// The widest picture, in pixels: a column of 600 without its margins.
  static let imageWidth = 552
  /// Our own red, for a site whose colour would be hard to read.
  static let defaultAccent = "#a6192e"

  var rendered: RenderedSite { composition.rendered }
  var site: Site { composition.site }
  var words: Interface { rendered.interface(issue.language) }
  var name: NewsletterName { NewsletterName(rendered: rendered, language: issue.language) }
  var imprint: EmailImprint { EmailImprint(rendered: rendered, language: issue.language) }
  var webAddress: String { site.absolute(issue.permalink) }
  var homeAddress: String { site.absolute(site.addresses.home(issue.language)) }
  /// `1er mai 2026`
  var published: String { issue.published.map { words.date($0.date) } ?? "" }

  var page: EmailPage { EmailPage(words: composition.words(issue.language), issue: view) }

  private var view: EmailView {
    let imprint = imprint
    return EmailView(
      lang: issue.language.tag, dir: issue.language.direction, align: isRightToLeft ? "right" : "left",
      accent: accent, subject: subject, preheader: preheader,
      webUrl: webAddress, siteUrl: homeAddress, logo: imprint.logo, letterTitle: name.title,
      numberLabel: name.number(of: issue), published: published, title: issue.title, parts: parts,
      sender: imprint.name, legalForm: imprint.legalForm, address: imprint.postalAddress, email: imprint.email,
      director: imprint.director, legalUrl: imprint.legalAddress, unsubscribeUrl: imprint.unsubscribeAddress)
  }

  /// What inboxes show behind the subject.
  var preheader: String { issue.preheader ?? rendered.summary(issue) ?? " " }

  /// The subject of the message.
  var subject: String {
    if case .issue(let details) = issue.entry.details, let subject = details.subject { return subject }
    return issue.title
  }

  private var isRightToLeft: Bool { issue.language.direction == "rtl" }

  private var accent: String {
    guard let colour = site.configuration.colour, Contrast.isReadable(colour) else { return Self.defaultAccent }
    return colour
  }

  // MARK: Parts

  /// The stretches of the editorial and the blocks in their order.
  var pieces: [IssuePiece<EmailStretch>] {
    let stretches = IssueText(issue.entry.body, line: issue.entry.bodyLine).stretches
    let written = stretches.enumerated().map { index, stretch -> IssuePiece<EmailStretch> in
      switch stretch {
      case .text(let bytes, _): .text(EmailStretch(text: bytes, prefix: index == 0 ? "" : "part-\(index)-"))
      case .block(let block): .block(block)
      }
    }
    return IssuePiece.arranged(written, filled: collection.filled)
  }

  private var parts: [EmailPartView] {
    pieces.compactMap { piece in
      switch piece {
      case .text(let stretch): html(of: stretch).map { EmailPartView(text: $0, block: nil) }
      case .block(let block):
        EmailPartView(text: nil, block: EmailBlockView(title: words["block_\(block.rawValue)"], items: items(block)))
      }
    }
  }

  /// What a block shows; only the first entry has its picture, for letters have to stay light.
  func items(_ block: IssueBlock) -> [EmailItemView] {
    let builder = EmailItemBuilder(rendered: rendered, language: issue.language)
    return collection[block].enumerated().map { place, index in
      builder.item(rendered[index], withImage: place == 0 && block != .events)
    }
  }

  private func html(of stretch: EmailStretch) -> HTML? {
    let omission = rendered.links.omission(from: issue.entry)
    guard let document = try? Document(parsing: stretch.text, omittingImages: omission) else { return nil }
    var renderer = EmailRenderer()
    renderer.styles = .letter(accent: accent, isRightToLeft: isRightToLeft)
    renderer.highestHeading = 2
    renderer.imageWidth = Self.imageWidth
    renderer.labels = words.bodyLabels
    renderer.resolve = resolver(prefix: stretch.prefix)
    let html = renderer.render(document)
    return html.isEmpty ? nil : html
  }

  /// Finds absolute addresses. Links within the text lead to the page on the site.
  func resolver(prefix: String) -> LinkResolver {
    let (links, entry, site, facts, page) = (rendered.links, issue.entry, site, rendered.facts, webAddress)
    return { destination, isImage in
      if destination.hasPrefix("#") { return ResolvedLink("\(page)#\(prefix)\(destination.dropFirst())") }
      let target = links.target(of: destination, from: entry)
      // Of a picture that has renditions one is taken that every program shows.
      var picture: ShownPicture?
      if isImage, case .file(let path, _) = target { picture = facts.picture(path) }
      if isImage, picture == nil, !EmailImage.isShownEverywhere(destination) { return ResolvedLink("") }
      switch target {
      case .outside: return destination.hasPrefix("//") ? ResolvedLink("https:" + destination) : nil
      case .missing, .hidden, .withheld: return ResolvedLink("")
      case .publication(let target, let fragment):
        return ResolvedLink(site.absolute(fragment.map { target.permalink.fragment($0) } ?? target.permalink))
      case .site(let permalink): return ResolvedLink(site.absolute(permalink))
      case .file(let path, let permalink):
        if let picture {
          let rendition = picture.plain(upTo: ShownPicture.ordinaryWidth)
          return ResolvedLink(
            site.absolute(href: picture.href(rendition)), width: rendition.width, height: rendition.height)
        }
        let size = isImage ? facts.pixelSize(of: path) : nil
        return ResolvedLink(site.absolute(permalink), width: size?.width, height: size?.height)
      }
    }
  }
}
