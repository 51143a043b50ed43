import CMarkGFM
import Text

// Elements of HTML that are known are written anew: of what was typed only words, titles, languages and directions
// are left.
extension HTMLVisitor {
  mutating func enterElement(_ node: Node) -> Bool {
    guard let element = node.element else { return true }
    switch element {
    case .audio, .frame, .video:
      appendMedia(node, element)
      return false
    case .details:
      appendBox(andSpace: false)
      open(node.elementDetail.isEmpty ? "<details>\n" : "<details open>\n")
    case .summary where isFirstOfDetails(node): open("<summary>")
    case .summary: open("<p><strong>")
    case .caption: open("<p>")
    case .part:
      appendBox(andSpace: false)
      open("<div")
      appendDirection(of: node)
      buffer.append(literal: ">\n")
    case .span:
      buffer.append(literal: "<span")
      appendDirection(of: node)
      buffer.append(UInt8(ascii: ">"))
    case .abbr:
      buffer.append(literal: "<abbr")
      if !node.elementDetail.isEmpty { append(" title=\"", String(decoding: node.elementDetail, as: UTF8.self)) }
      buffer.append(UInt8(ascii: ">"))
    default:
      buffer.append(UInt8(ascii: "<"))
      buffer.append(literal: element.tag)
      buffer.append(UInt8(ascii: ">"))
    }
    return true
  }

  mutating func leaveElement(_ node: Node) {
    guard let element = node.element else { return }
    switch element {
    case .summary where !isFirstOfDetails(node): buffer.append(literal: "</strong></p>\n")
    case .audio, .frame, .video: break
    case .details: open("</details>\n")
    case .part: open("</div>\n")
    case .caption: buffer.append(literal: "</p>\n")
    case .summary: buffer.append(literal: "</summary>\n")
    default:
      buffer.append(literal: "</")
      buffer.append(literal: element.tag)
      buffer.append(UInt8(ascii: ">"))
    }
  }

  private func isFirstOfDetails(_ node: Node) -> Bool { node.previous == nil && node.parent?.element == .details }

  private mutating func appendDirection(of node: Node) {
    let direction = Direction(node.elementDetail)
    if !direction.language.isEmpty { append(" lang=\"", direction.language) }
    if !direction.direction.isEmpty { append(" dir=\"", direction.direction) }
  }

  // MARK: What is seen or heard

  /// A file of the site plays in the page; anything else is a link, so that no other site learns who reads.
  private mutating func appendMedia(_ node: Node, _ element: KnownElement) {
    guard let target = node.firstChild else { return }
    guard link == nil, var address = address(of: target, isImage: false)?.address, !address.isEmpty else {
      return buffer.append(escaping: options.labels.name(of: node, element))
    }
    let isOwn = address.withUTF8 { !Address.isAbsolute($0) }
    guard isOwn, element != .frame else { return appendMediaLink(to: address, node, element) }
    buffer.append(
      literal: element == .video ? "<video controls preload=\"metadata\"" : "<audio controls preload=\"metadata\"")
    append(" src=\"", web: address)
    if let poster = target.next, let image = self.address(of: poster, isImage: true), !image.address.isEmpty {
      append(" poster=\"", web: image.address)
    }
    append(" aria-label=\"", options.labels.name(of: node, element))
    buffer.append(literal: element == .video ? "></video>" : "></audio>")
  }

  private mutating func appendMediaLink(to address: String, _ node: Node, _ element: KnownElement) {
    append("<a href=\"", web: address)
    buffer.append(UInt8(ascii: ">"))
    if let poster = node.firstChild?.next {
      appendImage(poster, withTitle: false)
      buffer.append(literal: "<br>")
    }
    buffer.append(escaping: options.labels.name(of: node, element))
    buffer.append(literal: "</a>")
  }

  private mutating func append(_ attribute: StaticString, web address: String) {
    var address = address
    buffer.append(literal: attribute)
    address.withUTF8 { buffer.append(webAddress: $0) }
    buffer.append(UInt8(ascii: "\""))
  }
}
