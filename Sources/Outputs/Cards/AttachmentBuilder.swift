import Content
import Site
import Text

/// Makes files to download ready for templates.
struct AttachmentBuilder {
  let rendered: RenderedSite
  let language: Language

  private var words: Interface { rendered.interface(language) }

  /// A file that a header names; nothing when it is not there.
  func attachment(_ attachment: Attachment, of publication: Publication) -> AttachmentView? {
    let written = attachment.file.path
    switch rendered.links.file(written, from: publication.entry) {
    case .file(let path, let permalink):
      return AttachmentView(
        title: attachment.title ?? FileName.last(of: path), url: rendered.site.href(permalink),
        format: FileName.format(of: path), size: words.size(rendered.facts.byteCount(of: path)))
    case .outside where written.hasPrefix("https://") || written.hasPrefix("http://"):
      return AttachmentView(
        title: attachment.title ?? FileName.last(of: written), url: written, format: FileName.format(of: written),
        size: nil)
    default: return nil
    }
  }
}

/// What the name of a file says.
enum FileName {
  /// The name without folders.
  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name without folders and ending.
  static func stem(of path: String) -> String {
    let name = last(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  /// The ending in capitals, such as `PDF`; nothing without one.
  static func format(of path: String) -> String {
    let name = last(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].uppercased()
  }

  /// Whether browsers show it as a picture.
  static func isPicture(_ path: String) -> Bool {
    ["PNG", "JPG", "JPEG", "WEBP", "AVIF", "GIF", "SVG"].contains(format(of: path))
  }
}
