import Content
import Mail
import Site

/// The letter as it was sent, for the site: to the byte, but for pictures that are others now, or gone.
struct SentLetterHTML {
  private let html: [UInt8]
  private let record: IssueRecord
  private let rendered: RenderedSite

  init(_ html: [UInt8], of record: IssueRecord, _ rendered: RenderedSite) {
    self.html = html
    self.record = record
    self.rendered = rendered
  }

  var bytes: [UInt8] {
    LetterMarkup.replacingImages(in: html) { address in
      guard let file = record.pictures[address] else { return address }
      guard case .file(let path, let permalink) = rendered.links.keptFile(file) else { return nil }
      guard let picture = rendered.facts.picture(path) else { return rendered.site.absolute(permalink) }
      // The same picture has the same address, whichever of its sizes the letter shows.
      if picture.plain.contains(where: { rendered.site.absolute(href: picture.href($0)) == address }) { return address }
      return rendered.site.absolute(href: picture.href(picture.plain(upTo: EmailBuilder.imageWidth)))
    }
  }
}
