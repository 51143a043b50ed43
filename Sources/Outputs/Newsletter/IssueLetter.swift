import Content
import Mail
import Site
import Text

/// An issue as a letter in both of its forms, shortened where it would be too heavy.
struct IssueLetter: Sendable {
  let composition: Composition
  let issue: Publication
  let collection: IssueCollection
  /// What is left out of both forms, so that everybody reads the same.
  let cut: LetterCut

  init(_ issue: Publication, collection: IssueCollection, _ composition: Composition) {
    self.composition = composition
    self.issue = issue
    self.collection = collection
    let budget = composition.site.configuration.newsletter.budget
    var builder = EmailBuilder(composition: composition, issue: issue, collection: collection, form: .personal)
    let items = builder.blocks.map { collection[$0].count }.reduce(0, +)
    var steps = 0..<(LetterCut.most(itemCount: items) + 1)
    builder.cut = LetterCut(steps: 0, itemCount: items)
    if IssueLetter.fits(builder, budget) {
      cut = builder.cut
      return
    }
    // Each step makes the letter lighter: the first that fits lies where halving finds it.
    while steps.count > 1 {
      let middle = steps.lowerBound + steps.count / 2
      builder.cut = LetterCut(steps: middle - 1, itemCount: items)
      steps = IssueLetter.fits(builder, budget) ? steps.lowerBound..<middle : middle..<steps.upperBound
    }
    cut = LetterCut(steps: min(steps.lowerBound, LetterCut.most(itemCount: items)), itemCount: items)
  }

  /// A form of the letter, ready to be rendered.
  func builder(_ form: LetterForm) -> EmailBuilder {
    EmailBuilder(composition: composition, issue: issue, collection: collection, form: form, cut: cut)
  }

  /// The HTML of a form.
  func html(_ form: LetterForm) -> [UInt8] { IssueLetter.html(of: builder(form)) }

  /// The text of a form.
  func text(_ form: LetterForm) -> [UInt8] {
    var buffer = ByteBuffer()
    composition.theme.emailText.render(EmailTextBuilder(letter: builder(form)).page, into: &buffer)
    return buffer.bytes
  }

  private static func html(of builder: EmailBuilder) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 32_768)
    builder.composition.theme.email.render(builder.page, into: &buffer)
    return buffer.bytes
  }

  /// Whether a letter travels in so many bytes. Encoding never makes it lighter, so one that is too heavy before need
  /// not be encoded.
  private static func fits(_ builder: EmailBuilder, _ budget: Int) -> Bool {
    let html = html(of: builder)
    return html.count <= budget && QuotedPrintable.encoded(html).count <= budget
  }

  // MARK: What is wrong

  /// What the letter leaves out, and whether it is too heavy all the same.
  var diagnostics: [Diagnostic] {
    let builder = builder(.archive)
    let keepsHTML = composition.site.configuration.rawHTML.contains(.issue)
    var found: [Diagnostic] = []
    for piece in builder.pieces {
      guard case .text(let stretch) = piece else { continue }
      // What the page leaves out, too, it has told itself; of a link without an address it says nothing.
      for warning in builder.render(stretch).1
      where keepsHTML || warning.kind != .rawHTML && (warning.kind != .address || warning.excerpt.isEmpty) {
        let place = issue.entry.source.location(SourcePosition(line: stretch.line + warning.line - 1, column: 1))
        found.append(.warning("letter-\(warning.code)", at: place, warning.message, help: warning.help))
      }
    }
    return found + pictures(of: builder) + weight
  }

  /// The pictures of entries that the letter would show if mail programs could.
  private func pictures(of builder: EmailBuilder) -> [Diagnostic] {
    builder.blocks.filter(\.hasPicture).compactMap { block in
      guard let first = collection[block].first else { return nil }
      let publication = composition.rendered[first.index]
      guard let refusal = builder.itemBuilder.refusal(of: publication), let image = publication.entry.header.image
      else {
        return nil
      }
      return .pictureNotInLetter(image.path, refusal, at: image.location)
    }
  }

  private var weight: [Diagnostic] {
    guard cut.steps > 0 else { return [] }
    let place = issue.entry.source.location(SourcePosition(line: 1, column: 1))
    let size = QuotedPrintable.encoded(html(.personal)).count
    let (budget, limit) = (composition.site.configuration.newsletter.budget, NewsletterSettings.limit)
    if size > limit { return [.heavyLetter(size, limit: limit, at: place)] }
    return [.shortenedLetter(size, budget: budget, gone: cut.goneCount, at: place)]
  }
}
