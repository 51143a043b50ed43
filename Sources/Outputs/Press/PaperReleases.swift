import Content
import Media
import Site
import Text

/// The press releases as documents for paper.
public struct PaperReleases: Sendable {
  private let composition: Composition
  private let contentFolder: String
  private let renditions: RenditionCache

  /// - Parameters:
  ///   - contentFolder: the path of `content/` on this machine.
  ///   - renditions: where the renditions of pictures lie.
  public init(_ composition: Composition, contentFolder: String, renditions: RenditionCache) {
    self.composition = composition
    self.contentFolder = contentFolder
    self.renditions = renditions
  }

  private var rendered: RenderedSite { composition.rendered }

  /// Makes the PDF files that are not there yet.
  /// - Returns: where the files lie, by index of the publication, and the sources of the releases that have none.
  public func print(
    with printer: PDFPrinter, in folder: String, workers: Int,
    progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async -> (files: [Int: String], failed: [String]) {
    let releases = rendered.site.editions.flatMap { $0[.release] }.filter {
      ReleaseFile.pdf.permalink(of: rendered[$0]) != nil
    }
    let results = await parallelMap(
      releases, workers: workers, progress: { progress?($0, releases.count) }
    ) { index -> String? in
      guard let document = document(of: rendered[index]) else { return nil }
      return (try? printer.print(document, in: folder)) ?? nil
    }
    var (files, failed): ([Int: String], [String]) = ([:], [])
    for (index, file) in zip(releases, results) {
      files[index] = file
      if file == nil { failed.append(rendered[index].entry.source.path) }
    }
    return (files, failed)
  }

  func document(of publication: Publication) -> PrintedDocument? {
    guard case .release(let release) = publication.entry.details else { return nil }
    let builder = ReleaseViewBuilder(composition: composition, publication: publication, release: release)
    var buffer = ByteBuffer(capacity: 16_384)
    composition.theme.releasePaper.render(builder.paper, into: &buffer)
    let time = publication.modified ?? publication.published
    return PrintedDocument(
      html: buffer.bytes, address: rendered.site.absolute(publication.permalink), pictures: pictures(of: publication),
      time: max(0, time.map { Int($0.instant.secondsSinceEpoch) } ?? 0))
  }

  /// The pictures that the document shows, at the size that browsers get which know no `srcset`.
  private func pictures(of publication: Publication) -> [(address: String, content: FileContent)] {
    let shown =
      rendered.bodyFacts(publication).pictures + PublishedFiles(links: rendered.links).pictures(of: publication)
    return Set(shown).sorted().compactMap { path in
      if let picture = rendered.facts.picture(path) {
        let rendition = picture.plain(upTo: ShownPicture.ordinaryWidth)
        let bytes = try? renditions.bytes(of: rendition, picture: picture.picture)
        return bytes.map { (rendered.site.absolute(href: picture.href(rendition)), .bytes($0)) }
      }
      return rendered.links.address(ofFile: path).map {
        (rendered.site.absolute($0), .file(contentFolder + "/" + path))
      }
    }
  }
}
