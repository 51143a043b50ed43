import Content
import Site
import Text

/// The media kit as ZIP archives: one, or several when its files are larger than the configuration allows for one.
struct KitArchive {
  let rendered: RenderedSite
  let kit: Publication

  /// The files of each part, by path below `content/`.
  var parts: [[String]] {
    guard kit.permalink.path.hasSuffix("/") else { return [] }
    let limit = rendered.site.configuration.press.archiveSize
    var parts: [[String]] = []
    var size = 0
    for file in MediaKit.files(of: kit, links: rendered.links) {
      let count = rendered.facts.byteCount(of: file)
      if parts.isEmpty || size + count > limit {
        parts.append([])
        size = 0
      }
      parts[parts.count - 1].append(file)
      size += count
    }
    return parts
  }

  /// Where a part stands: `…/la-diligente.zip`, or `…/la-diligente-2.zip`.
  func permalink(ofPart index: Int, of count: Int) -> Permalink {
    let name = Slug(kit.entry.file.name)?.text ?? "kit"
    return kit.permalink.appending(count == 1 ? "\(name).zip" : "\(name)-\(index + 1).zip")
  }

  /// The archives as the kit's page offers them; what they weigh is what their files weigh.
  func views(_ words: Interface) -> [AttachmentView] {
    let parts = parts
    return parts.indices.map { index in
      let bytes = parts[index].reduce(0) { $0 + rendered.facts.byteCount(of: $1) }
      let number = parts.count == 1 ? "" : " (\(index + 1)/\(parts.count))"
      return AttachmentView(
        title: words["download_all"] + number, url: rendered.site.href(permalink(ofPart: index, of: parts.count)),
        format: "ZIP", size: words.size(bytes))
    }
  }
}
