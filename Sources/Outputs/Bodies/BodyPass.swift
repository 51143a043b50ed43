import Content
import Markdown
import Site
import Text

/// Renders the text of one entry.
struct BodyPass {
  let publication: Publication
  let site: Site
  let links: LinkDirectory
  let facts: FileFacts
  var labels = RenderingLabels.english

  /// How many destinations of one text are told with their place, and how many of them may lead nowhere before the
  /// search ends: to find a place, and what is nearest, takes time.
  private static let toldOfOneText = 100

  private var diagnostics: [Diagnostic] = []
  private var files: [String] = []
  private var pictures: [String] = []
  private var withheld: [String] = []
  private var siteLinks: [SiteLink] = []
  private var headings: [Heading] = []
  private var excerpt = ""
  private var wordCount = 0

  init(publication: Publication, site: Site, links: LinkDirectory, facts: FileFacts) {
    self.publication = publication
    self.site = site
    self.links = links
    self.facts = facts
  }

  private var entry: Entry { publication.entry }

  mutating func run() -> (body: RenderedBody, diagnostics: [Diagnostic]) {
    var parts: [RenderedBody.Part] = []
    var articles: [RenderedBody.Article] = []
    switch entry.kind {
    case .issue: parts = issueParts()
    case .charter: (parts, articles) = charterParts()
    default:
      if let html = render(entry.body, line: entry.bodyLine) { parts = [.text(html)] }
    }
    if let sent = publication.asSent { addPictures(of: sent.record) }
    let facts = BodyFacts(
      headings: headings, excerpt: excerpt, wordCount: wordCount, files: files, pictures: pictures, withheld: withheld,
      siteLinks: siteLinks)
    return (RenderedBody(parts: parts, articles: articles, facts: facts), diagnostics)
  }

  /// A stretch of the text as HTML.
  /// - Parameter line: the line of the file, from 1, at which it begins.
  private mutating func render(_ text: ArraySlice<UInt8>, line: Int, highestHeading: Int = 2, prefix: String = "")
    -> HTML?
  {
    do throws(StructureError) {
      let isLetter = entry.kind == .issue
      var omitted: [String] = []
      let omission = links.omission(from: entry) { omitted.append($0) }
      let keepsHTML = site.configuration.rawHTML.contains(entry.kind)
      let document = try Document(
        parsing: isLetter ? LetterTokens.marked(text) : text,
        syntax: keepsHTML ? .content.subtracting(.knownHTML) : .content, isKnownUTF8: true, omittingImages: omission,
        code: isLetter ? { LetterTokens.unmarked($0) } : nil)
      withheld += omitted
      let survey = document.survey
      // The letter shows elements of HTML in its own way, whatever the page does.
      if isLetter, keepsHTML, let letter = try? Document(parsing: LetterTokens.marked(text), omittingImages: omission) {
        check(letter.destinations, of: letter, line: line)
      } else {
        check(survey.destinations, of: document, line: line)
      }
      // Where a letter led when it was sent it cannot be mended.
      if publication.asSent != nil { diagnostics = [] }
      headings += document.headings
      if excerpt.isEmpty, entry.header.description == nil { excerpt = resolved(document.excerpt(maximum: 240)) }
      wordCount += survey.wordCount
      var renderer = HTMLRenderer()
      renderer.allowsRawHTML = keepsHTML
      renderer.highestHeading = highestHeading
      renderer.idPrefix = prefix
      renderer.labels = labels
      renderer.resolve = linkResolver
      renderer.firstImageIsSeen = entry.header.image == nil && line == entry.bodyLine
      var buffer = ByteBuffer(capacity: text.count * 5 / 4)
      for warning in renderer.render(document, into: &buffer) {
        let place = entry.source.location(SourcePosition(line: line + warning.line - 1, column: 1))
        diagnostics.append(.warning(warning.code, at: place, warning.message, help: help(for: warning)))
      }
      let html = HTML(trusted: buffer.string)
      return isLetter ? LetterTokens(site: site, issue: publication).resolved(html) : html
    } catch {
      let place = entry.source.location(SourcePosition(line: line + error.line - 1, column: 1))
      diagnostics.append(.error(error.code, at: place, error.message, help: error.help))
    }
    return nil
  }

  private func resolved(_ text: String) -> String {
    entry.kind == .issue ? LetterTokens(site: site, issue: publication).resolved(text) : text
  }

  /// What to do about what was left out. The way to allow raw HTML is not for texts that members send in.
  private func help(for warning: RenderingWarning) -> Message {
    guard warning.kind == .rawHTML, entry.kind != .contribution else { return warning.help }
    let folder = entry.kind.folder
    return Message(
      en: "\(warning.help.english); to keep HTML, write in site.yml raw-html: [\(folder)]",
      fr: "\(warning.help.french) ; pour garder le HTML, écrivez dans site.yml html-brut: [\(folder)]")
  }

  /// The address that each link of the page gets.
  private var linkResolver: Markdown.LinkResolver {
    let (links, entry, site, facts) = (links, entry, site, facts)
    let tokens = entry.kind == .issue ? LetterTokens(site: site, issue: publication) : nil
    let (led, isSent) = (publication.asSent?.record.links ?? [:], publication.asSent != nil)
    return { destination, isImage in
      if !isImage, let address = led[destination] { return ResolvedLink(site.href(written: address)) }
      if let address = tokens?.address(destination) { return ResolvedLink(address) }
      switch links.target(of: destination, from: entry) {
      case .missing where isSent: return ResolvedLink("")
      case .outside, .missing: return nil
      case .hidden, .withheld: return ResolvedLink("")
      case .publication(let target, let fragment):
        return ResolvedLink(site.href(fragment.map { target.permalink.fragment($0) } ?? target.permalink))
      case .site(let permalink): return ResolvedLink(site.href(permalink))
      case .file(let path, let permalink):
        if isImage, let picture = facts.picture(path) { return picture.link }
        let size = isImage ? facts.pixelSize(of: path) : nil
        return ResolvedLink(site.href(permalink), width: size?.width, height: size?.height, isLazy: true)
      }
    }
  }

  private mutating func check(_ destinations: [Destination], of document: borrowing Document, line: Int) {
    var needsPlaces = false
    var missing = 0
    for destination in destinations where !destination.text.hasMarkers {
      switch links.target(of: destination.text, from: entry) {
      case .file(let path, _):
        if destination.isImage { pictures.append(path) } else { files.append(path) }
      case .withheld(let path): withheld.append(path)
      case .site, .hidden: needsPlaces = true
      case .missing:
        needsPlaces = true
        missing += 1
      case .outside, .publication: needsPlaces = needsPlaces || destination.text.contains("#")
      }
      if missing == Self.toldOfOneText { break }
    }
    // Where a link stands takes work to find, and only a message needs it.
    guard needsPlaces else { return }
    var seen: Set<String> = []
    var told = 0
    missing = 0
    for link in document.linksAndImages
    where !link.destination.hasMarkers && seen.insert(link.destination).inserted {
      let target = links.target(of: link.destination, from: entry)
      if case .outside = target, !link.destination.hasPrefix("#") { continue }
      told += 1
      let location = told <= Self.toldOfOneText ? place(of: link, line: line) : entry.source.location
      switch target {
      case .site(let permalink): siteLinks.append(SiteLink(permalink: permalink, location: location))
      case .hidden(let path): diagnostics.append(.linkToHidden(path, at: location))
      case .missing(let nearest):
        diagnostics.append(.brokenLink(link.destination, isImage: link.isImage, nearest: nearest, at: location))
        missing += 1
        if missing == Self.toldOfOneText { return }
      case .publication(let other, let fragment?):
        siteLinks.append(SiteLink(permalink: other.permalink.fragment(fragment), location: location))
      case .outside:
        let fragment = String(link.destination.dropFirst()).percentDecoded ?? ""
        siteLinks.append(SiteLink(permalink: publication.permalink.fragment(fragment), location: location))
      case .publication, .file, .withheld: break
      }
    }
  }

  private func place(of link: Link, line: Int) -> SourceLocation {
    let position = SourcePosition(line: line + link.position.line - 1, column: link.position.column)
    return entry.source.location(position, length: max(1, link.destination.count))
  }

  // MARK: Newsletters

  /// The pictures of a letter that was sent, as far as they are there and may be shown.
  private mutating func addPictures(of record: IssueRecord) {
    let files = Set(record.pictures.values).union(record.items.compactMap(\.picture?.file))
    for file in files.sorted() {
      switch links.keptFile(file) {
      case .file(let path, _): pictures.append(path)
      case .withheld(let path): withheld.append(path)
      default: break
      }
    }
  }

  /// The editorial, cut where a line asks for a block.
  private mutating func issueParts() -> [RenderedBody.Part] {
    var parts: [RenderedBody.Part] = []
    for stretch in IssueText(entry.body, line: entry.bodyLine).stretches {
      switch stretch {
      case .block(let block): parts.append(.block(block))
      case .text(let bytes, let line):
        let prefix = parts.isEmpty ? "" : "part-\(parts.count)-"
        if let html = render(bytes, line: line, prefix: prefix), !html.isEmpty { parts.append(.text(html)) }
      }
    }
    return parts
  }

  // MARK: Charters

  /// The preamble, and the articles that second-level headings begin.
  private mutating func charterParts() -> (parts: [RenderedBody.Part], articles: [RenderedBody.Article]) {
    guard let outline = try? Document(parsing: entry.body).headings.filter({ $0.level == 2 }) else {
      return (render(entry.body, line: entry.bodyLine).map { [.text($0)] } ?? [], [])
    }
    let lines = LineIndex(entry.body)
    var articles: [RenderedBody.Article] = []
    let end = outline.first.map { lines.start(ofLine: $0.line) } ?? entry.body.endIndex
    let preamble = render(entry.body[entry.body.startIndex..<end], line: entry.bodyLine)
    for (index, heading) in outline.enumerated() {
      let first = heading.line + lines.headingHeight(atLine: heading.line)
      let next = index + 1 < outline.count ? outline[index + 1].line : lines.count + 1
      let text = entry.body[lines.start(ofLine: first)..<lines.start(ofLine: next)]
      let html = render(text, line: entry.bodyLine + first - 1, highestHeading: 3, prefix: "article-\(heading.id)-")
      articles.append(.init(anchor: "article-\(heading.id)", title: heading.text, body: html ?? .empty))
    }
    return (preamble.flatMap { $0.isEmpty ? nil : [.text($0)] } ?? [], articles)
  }
}
