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
      licence: licence(sidecar), alt: text(sidecar?.alternative), date: sidecar?.date.map { words.date($0.date) })
  }

  private func text(_ text: LocalizedText?) -> String? {
    text?.text(in: language, fallback: site.configuration.defaultLanguage)
  }

  /// `2400 × 1600 px`
  private func dimensions(of path: String) -> String? {
    rendered.facts.pixelSize(of: path).map {
      "\(words.number($0.width))\u{A0}×\u{A0}\(words.number($0.height))\u{A0}px"
    }
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
