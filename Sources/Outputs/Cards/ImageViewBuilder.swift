import Content
import Site
import Text

/// Makes pictures ready for templates.
struct ImageViewBuilder {
  let rendered: RenderedSite

  /// How wide a picture is for browsers that know no `srcset`, in pixels.
  var width = ShownPicture.ordinaryWidth

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
    case .outside where reference.path.hasPrefix("https://"): image(elsewhere: reference.path, alternative ?? "")
    default: nil
    }
  }

  /// A picture of another site.
  func image(elsewhere address: String, _ alternative: String) -> ImageView {
    ImageView(
      url: address, alt: alternative, hasSize: false, width: "", height: "", srcset: nil, webp: nil, focus: nil,
      caption: nil, credit: nil, hasLegend: false)
  }

  /// A picture of the project.
  func image(path: String, permalink: Permalink, alternative: String?, language: Language) -> ImageView {
    let size = rendered.facts.pixelSize(of: path)
    let sidecar = rendered.sidecars[path]
    let text = { (text: LocalizedText?) in
      text?.text(in: language, fallback: rendered.site.configuration.defaultLanguage)
    }
    let caption = text(sidecar?.caption)
    let picture = rendered.facts.picture(path)
    let rendition = picture?.plain(upTo: width)
    return ImageView(
      url: rendition.flatMap { picture?.href($0) } ?? rendered.site.href(permalink),
      alt: alternative ?? text(sidecar?.alternative) ?? "", hasSize: rendition != nil || size != nil,
      width: (rendition?.width ?? size?.width).map { String($0) } ?? "",
      height: (rendition?.height ?? size?.height).map { String($0) } ?? "", srcset: picture?.plainSet,
      webp: picture?.webPSet, focus: picture?.position, caption: caption, credit: sidecar?.credit,
      hasLegend: caption != nil || sidecar?.credit != nil)
  }
}
