import CMarkGFM
import Text

/// What a start tag of HTML becomes.
enum ElementReading {
  /// A node that holds what stands between the tags.
  case node(Node)
  /// Nothing: what stands between the tags stays.
  case nothing
  /// Nothing that is known: the tag is left out with a warning.
  case unknown

  /// Elements without content that are known.
  static let empty: Set<String> = ["br", "img", "source", "track", "wbr"]
  /// Elements that hold whole blocks, or are blocks.
  static let blocks: Set<String> = [
    "article", "aside", "center", "details", "div", "figcaption", "figure", "footer", "header", "main", "nav", "p",
    "section", "summary",
  ]
  /// Elements that are played, or that show another site.
  static let media: Set<String> = ["audio", "iframe", "video"]
  private static let wrappers: Set<String> = ["bdi", "big", "font", "picture", "span"]

  /// Whether an element may stand within a line.
  static func isInline(_ name: String) -> Bool {
    if ["a", "acronym", "b", "em", "i", "s", "strike", "strong", "tt", "u"].contains(name) { return true }
    return wrappers.contains(name) || inline(name) != nil
  }

  /// What an element within a line becomes.
  static func inline(_ tag: HTMLToken, lines: ClosedRange<Int>) -> ElementReading {
    switch tag.name {
    case "a":
      guard let address = tag["href"]?.value, !address.isEmpty else { return .unknown }
      return reading(.make(linkTo: address, title: tag["title"]?.value ?? "", lines: lines))
    case "b", "strong": return reading(.make(CMARK_NODE_STRONG, lines: lines))
    case "em", "i": return reading(.make(CMARK_NODE_EMPH, lines: lines))
    case "abbr", "acronym": return reading(.make(.abbr, detail: tag["title"]?.value ?? "", lines: lines))
    case _ where wrappers.contains(tag.name):
      if let direction = direction(of: tag) { return reading(.make(.span, detail: direction, lines: lines)) }
      return isForLooks(tag) ? .unknown : .nothing
    default: return reading(inline(tag.name).flatMap { .make($0, lines: lines) })
    }
  }

  private static func inline(_ name: String) -> KnownElement? {
    switch name {
    case "s", "strike": .del
    case "u": .ins
    case "tt": .code
    case "span", "picture": nil
    default: KnownElement(rawValue: name).flatMap { $0.isMedia || blocks.contains(name) ? nil : $0 }
    }
  }

  private static func reading(_ node: Node?) -> ElementReading { node.map { .node($0) } ?? .unknown }

  /// Whether a tag says how something looks, which is lost without it.
  static func isForLooks(_ tag: HTMLToken) -> Bool {
    ["big", "center", "font"].contains(tag.name) || tag.attributes.contains { $0.name != "lang" && $0.name != "dir" }
  }

  /// The language and the direction that a tag gives what it holds, such as `ar/rtl`; nil when it gives none.
  static func direction(of tag: HTMLToken) -> String? {
    let language = (tag["lang"]?.value).flatMap { Language($0)?.tag } ?? ""
    let written = tag["dir"]?.value.lowercased() ?? (tag.name == "bdi" ? "auto" : "")
    let direction = ["ltr", "rtl", "auto"].contains(written) ? written : ""
    return language.isEmpty && direction.isEmpty ? nil : "\(language)/\(direction)"
  }

  /// An image; nil when the tag does not say where it lies.
  static func image(_ tag: HTMLToken, lines: ClosedRange<Int>) -> Node? {
    guard let address = tag["src"]?.value, !address.isEmpty else { return nil }
    return .make(
      imageAt: address, alternative: tag["alt"]?.value ?? "", title: tag["title"]?.value ?? "", lines: lines)
  }

  /// A video, a recording or a frame.
  /// - Parameter source: where it lies, when the tag does not say it.
  static func media(_ tag: HTMLToken, source: String?, lines: ClosedRange<Int>) -> Node? {
    let written = (tag["src"]?.value).flatMap { $0.isEmpty ? nil : $0 } ?? source
    guard let element = KnownElement(rawValue: tag.name), element.isMedia, let written, !written.isEmpty,
      let node = Node.make(element, lines: lines),
      let link = Node.make(linkTo: element == .frame ? FrameAddress.page(of: written) : written, lines: lines)
    else { return nil }
    let title = tag["title"]?.value ?? tag["aria-label"]?.value ?? ""
    if !title.isEmpty, let words = Node.make(text: title, lines: lines) { link.append(words) }
    node.append(link)
    if let poster = tag["poster"]?.value, !poster.isEmpty,
      let image = Node.make(imageAt: poster, alternative: title, title: "", lines: lines)
    {
      node.append(image)
    }
    return node
  }
}
