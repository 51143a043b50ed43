import CMarkGFM
import Text

extension EmailVisitor {
  /// The absolute address of a link or an image, or nil when there is none that a message may carry.
  private mutating func address(of node: Node, isImage: Bool) -> ResolvedLink? {
    let typed = String(decoding: node.destination, as: UTF8.self)
    let resolved = options.resolve?(typed, isImage)
    // Whoever resolves to nothing has told why.
    if resolved?.address.isEmpty == true { return nil }
    let link = resolved ?? ResolvedLink(typed)
    if link.isPlaceholder { return isImage ? nil : link }
    var address = link.address
    let isAllowed = address.withUTF8 { Address.isAllowed($0) && Address.isAbsolute($0) && $0.first != 0x2F }
    if isAllowed { return link }
    // A link within the page has nowhere to lead; that is no mistake.
    if typed.utf8.first != UInt8(ascii: "#") {
      warnings.append(RenderingWarning(.address, at: node, node.destination))
    }
    return nil
  }

  mutating func openLink(_ node: Node) {
    if open(linkTo: node), node.firstChild == nil { buffer.append(cleaning: node.destination) }
  }

  /// Opens a link, and says whether there is one: not within another, and not without an address.
  @discardableResult
  mutating func open(linkTo node: Node) -> Bool {
    guard link == nil, var target = address(of: node, isImage: false) else { return false }
    link = node
    buffer.append(literal: "<a href=\"")
    if target.isPlaceholder {
      buffer.append(cleaning: target.address)
    } else {
      target.address.withUTF8 { buffer.append(webAddress: $0) }
    }
    buffer.append(UInt8(ascii: "\""))
    if isInButton { appendClasses(options.styles.buttonLinkClasses) }
    buffer.append(literal: " style=\"")
    buffer.append(cleaning: isInButton ? options.styles.buttonLink : options.styles.link)
    buffer.append(literal: "\">")
    return true
  }

  mutating func closeLink(_ node: Node) {
    guard link == node else { return }
    buffer.append(literal: "</a>")
    link = nil
  }

  // MARK: Images

  mutating func appendImage(_ node: Node) {
    let alternative = PlainText.bytes(of: node)
    guard var image = address(of: node, isImage: true) else {
      return alternative.withUnsafeBufferPointer { buffer.append(cleaning: $0) }
    }
    if image.refusal != nil { return appendUnshown(node, image, alternative) }
    let width = min(image.width ?? options.imageWidth, options.imageWidth)
    buffer.append(literal: "<img src=\"")
    image.address.withUTF8 { buffer.append(webAddress: $0) }
    buffer.append(literal: "\" alt=\"")
    alternative.withUnsafeBufferPointer { buffer.append(cleaning: $0) }
    buffer.append(literal: "\" width=\"")
    buffer.append(width)
    if let full = image.width, let height = image.height, full > 0 {
      buffer.append(literal: "\" height=\"")
      buffer.append(height * width / full)
    }
    buffer.append(literal: "\" style=\"width:100%;max-width:")
    buffer.append(width)
    buffer.append(literal: "px;height:auto;")
    buffer.append(cleaning: options.styles.image)
    buffer.append(literal: "\">")
  }

  /// The words of an image that cannot be shown, with a link to it.
  private mutating func appendUnshown(_ node: Node, _ image: ResolvedLink, _ alternative: [UInt8]) {
    warnings.append(RenderingWarning(image.refusal == .host ? .imageHost : .imageFormat, at: node, node.destination))
    var address = image.address
    let isLink = link == nil
    if isLink {
      buffer.append(literal: "<a href=\"")
      address.withUTF8 { buffer.append(webAddress: $0) }
      buffer.append(literal: "\" style=\"")
      buffer.append(cleaning: options.styles.link)
      buffer.append(literal: "\">")
    }
    if alternative.isEmpty {
      buffer.append(escaping: options.labels.image)
      let name = node.destination.split(separator: UInt8(ascii: "/")).last ?? node.destination[...]
      buffer.append(literal: " (")
      buffer.append(cleaning: UnsafeBufferPointer(rebasing: name))
      buffer.append(UInt8(ascii: ")"))
    } else {
      alternative.withUnsafeBufferPointer { buffer.append(cleaning: $0) }
    }
    if isLink { buffer.append(literal: "</a>") }
  }
}
