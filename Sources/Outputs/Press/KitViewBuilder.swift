import Content
import Formats
import Site
import Text

/// Makes the page of a media kit.
struct KitViewBuilder {
  let composition: Composition
  let publication: Publication
  let kit: Kit

  private var site: Site { composition.site }
  private var rendered: RenderedSite { composition.rendered }
  private var language: Language { publication.language }
  private var words: Interface { rendered.interface(language) }

  var page: KitPage {
    var outline = composition.outline(
      publication, kind: "kit",
      trail: [composition.step(.press, "press", language), composition.step(.kits, "kits", language)])
    outline.things = paths.compactMap(picture).map { .image($0) }
    let body = rendered.body(publication).html
    return KitPage(
      page: composition.furniture.page(outline), words: composition.words(language),
      kit: KitView(
        title: publication.title, summary: publication.entry.header.description,
        authors: composition.cards(language).authors(of: publication),
        published: publication.published.map { words.date($0.date) }, publishedIso: publication.published?.iso ?? "",
        updated: publication.modified.map { words.date($0.date) }, updatedIso: publication.modified?.iso ?? "",
        origin: composition.origin(of: publication),
        archives: KitArchive(rendered: rendered, kit: publication).views(words),
        licence: composition.licence(publication), body: body.isEmpty ? nil : body, files: paths.compactMap(file),
        contacts: PressDesk(rendered: rendered, language: language).contacts(kit.contacts)))
  }

  private var paths: [String] { MediaKit.files(of: publication, links: rendered.links) }

  private func file(_ path: String) -> KitFileView? {
    guard let permalink = rendered.links.address(ofFile: path) else { return nil }
    let sidecar = rendered.sidecars[path]
    let isPicture = FileName.isPicture(path)
    return KitFileView(
      title: text(sidecar?.title) ?? FileName.last(of: path), url: site.href(permalink),
      thumbnail: isPicture
        ? ImageViewBuilder(rendered: rendered, width: 640).image(
          path: path, permalink: permalink, alternative: nil, language: language) : nil,
      format: FileName.format(of: path), dimensions: dimensions(of: path),
      size: words.size(rendered.facts.byteCount(of: path)), caption: text(sidecar?.caption), credit: sidecar?.credit,
      licence: licence(sidecar), alt: text(sidecar?.alternative), date: sidecar?.date.map { words.date($0.date) },
      sizes: sizes(of: path))
  }

  /// What is printed has at least so many pixels on its longer side: 15 cm at 300 dots an inch.
  private static let printSide = 1800

  /// The smaller sizes of a picture, as its pages show them already: one for print, one for the web.
  private func sizes(of path: String) -> [KitSizeView] {
    guard let shown = rendered.facts.picture(path) else { return [] }
    let smaller = shown.plain.filter { $0.width < shown.picture.header.width }
    let web = shown.plain(upTo: ShownPicture.ordinaryWidth)
    let print = smaller.last { max($0.width, $0.height) >= Self.printSide && $0.width > web.width }
    return [("print_size", print), ("web_size", smaller.contains(web) ? web : nil)].compactMap { word, rendition in
      guard let rendition else { return nil }
      let ending = rendition.format.ending
      return KitSizeView(
        title: words[word], url: shown.href(rendition),
        name: "\(Slug(FileName.stem(of: path))?.text ?? "photo")-\(rendition.width).\(ending)",
        format: ending.uppercased(),
        dimensions: dimensions(rendition.width, rendition.height))
    }
  }

  private func text(_ text: LocalizedText?) -> String? {
    text?.text(in: language, fallback: site.configuration.defaultLanguage)
  }

  /// `2400 × 1600 px`
  private func dimensions(of path: String) -> String? {
    rendered.facts.pixelSize(of: path).map { dimensions($0.width, $0.height) }
  }

  private func dimensions(_ width: Int, _ height: Int) -> String {
    "\(words.number(width))\u{A0}×\u{A0}\(words.number(height))\u{A0}px"
  }

  private func licence(_ sidecar: Sidecar?) -> LinkOrTextView? {
    (sidecar?.licence ?? publication.entry.header.licence).map(Licence.view)
  }

  /// A picture with its rights, as search engines look for them on the page that offers it.
  private func picture(_ path: String) -> StructuredData.Image? {
    guard let sidecar = rendered.sidecars[path], FileName.isPicture(path),
      let permalink = rendered.links.address(ofFile: path)
    else { return nil }
    var image = StructuredData.Image(site.absolute(permalink))
    let size = rendered.facts.pixelSize(of: path)
    image.width = size?.width
    image.height = size?.height
    image.caption = text(sidecar.caption)
    image.credit = sidecar.credit
    image.licence = licence(sidecar)?.url
    image.licencePage = site.absolute(publication.permalink)
    return image
  }
}
