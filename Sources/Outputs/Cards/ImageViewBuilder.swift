import Content
import Site
import Text

/// Makes pictures ready for templates.
struct ImageViewBuilder {
  let rendered: RenderedSite

  /// The picture of an entry.
  func image(of publication: Publication) -> ImageView? {
    let header = publication.entry.header
    return header.image.flatMap { image($0, alternative: header.imageAlt, of: publication) }
  }

  /// A picture that a header names; nothing when it is not there.
  func image(_ reference: FileReference, alternative: String?, of publication: Publication) -> ImageView? {
    switch rendered.links.file(reference.path, from: publication.entry) {
    case .file(let path, let permalink):
      image(path: path, permalink: permalink, alternative: alternative, language: publication.language)
    case .outside where reference.path.hasPrefix("https://"):
      ImageView(
        url: reference.path, alt: alternative ?? "", hasSize: false, width: "", height: "", srcset: nil, caption: nil,
        credit: nil, hasLegend: false)
    default: nil
    }
  }

  /// A picture of the project.
  func image(path: String, permalink: Permalink, alternative: String?, language: Language) -> ImageView {
    let size = rendered.facts.pixelSize(of: path)
    let sidecar = rendered.sidecars[path]
    let text = { (text: LocalizedText?) in
      text?.text(in: language, fallback: rendered.site.configuration.defaultLanguage)
    }
    let caption = text(sidecar?.caption)
    return ImageView(
      url: rendered.site.href(permalink), alt: alternative ?? text(sidecar?.alternative) ?? "", hasSize: size != nil,
      width: size.map { String($0.width) } ?? "", height: size.map { String($0.height) } ?? "", srcset: nil,
      caption: caption, credit: sidecar?.credit, hasLegend: caption != nil || sidecar?.credit != nil)
  }
}
