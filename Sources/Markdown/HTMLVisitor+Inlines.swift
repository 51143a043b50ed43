import CMarkGFM
import Text

extension HTMLVisitor {
  /// The address to write for a link or an image, or nil when a page may not carry it.
  mutating func address(of node: Node, isImage: Bool) -> ResolvedLink? {
    let typed = node.destination
    guard let resolve = options.resolve,
      let resolved = resolve(String(decoding: typed, as: UTF8.self), isImage)
    else {
      guard Address.isAllowed(typed) else {
        warnings.append(RenderingWarning(.address, at: node, typed))
        return nil
      }
      return ResolvedLink(withPrefix(typed))
    }
    var address = resolved.address
    let isAllowed = address.withUTF8 { Address.isAllowed($0) }
    if !isAllowed { warnings.append(RenderingWarning(.address, at: node, typed)) }
    return isAllowed ? resolved : nil
  }

  /// A link to a heading of this document leads to its identifier with the prefix.
  private func withPrefix(_ typed: UnsafeBufferPointer<UInt8>) -> String {
    let address = String(decoding: typed, as: UTF8.self)
    guard typed.first == UInt8(ascii: "#"), localIDs.contains(String(address.dropFirst())) else {
      return address
    }
    return "#" + options.idPrefix + address.dropFirst()
  }

  mutating func openLink(_ node: Node) {
    // An address in the words of a link becomes a link by itself; none may stand in another.
    guard link == nil, var address = address(of: node, isImage: false)?.address else { return }
    link = node
    buffer.append(literal: "<a href=\"")
    address.withUTF8 { buffer.append(webAddress: $0) }
    appendTitle(of: node)
    buffer.append(literal: "\">")
    // A link without words is one that nobody can hear.
    if node.firstChild == nil { buffer.append(cleaning: node.destination) }
  }

  mutating func closeLink(_ node: Node) {
    guard link == node else { return }
    buffer.append(literal: "</a>")
    link = nil
  }

  private mutating func appendTitle(of node: Node) {
    guard !node.title.isEmpty else { return }
    buffer.append(literal: "\" title=\"")
    buffer.append(cleaning: node.title)
  }

  /// Adds an image, or its alternative text when it has no address.
  mutating func appendImage(_ node: Node, withTitle hasTitle: Bool) {
    guard !node.destination.isEmpty, var image = address(of: node, isImage: true), !image.address.isEmpty
    else {
      return appendAlternative(of: node)
    }
    openVariants(image.variants)
    buffer.append(literal: "<img src=\"")
    image.address.withUTF8 { buffer.append(webAddress: $0) }
    buffer.append(literal: "\" alt=\"")
    appendAlternative(of: node)
    if hasTitle { appendTitle(of: node) }
    buffer.append(UInt8(ascii: "\""))
    append(" width=\"", image.width)
    append(" height=\"", image.height)
    if let variants = image.variants {
      append(" srcset=\"", variants.plain)
      append(" sizes=\"", variants.sizes)
    }
    // The first picture of a page is seen at once.
    let isFirst = images == 0 && options.firstImageIsSeen
    images += 1
    buffer.append(literal: !image.isLazy ? ">" : isFirst ? " fetchpriority=\"high\">" : " loading=\"lazy\">")
    if image.variants != nil { buffer.append(literal: "</picture>") }
  }

  private mutating func openVariants(_ variants: ImageVariants?) {
    guard let variants else { return }
    buffer.append(literal: "<picture><source type=\"image/webp\"")
    append(" srcset=\"", variants.webP)
    append(" sizes=\"", variants.sizes)
    buffer.append(UInt8(ascii: ">"))
  }

  mutating func append(_ attribute: StaticString, _ value: String) {
    buffer.append(literal: attribute)
    buffer.append(escaping: value)
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ attribute: StaticString, _ number: Int?) {
    guard let number, number > 0 else { return }
    buffer.append(literal: attribute)
    buffer.append(number)
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func appendAlternative(of node: Node) {
    PlainText.bytes(of: node).withUnsafeBufferPointer { buffer.append(cleaning: $0) }
  }

  /// Adds a paragraph that is one image, linked or not, as a figure; its title is the caption.
  mutating func appendFigure(_ node: Node) -> Bool {
    guard let only = node.firstChild, only.next == nil, node.parent?.kind != .footnoteDefinition else {
      return false
    }
    guard let image = only.kind == .link ? only.firstChild : only, image.kind == .image, image.next == nil,
      !image.destination.isEmpty, isAllowed(image)
    else { return false }
    open("<figure>")
    if only.kind == .link { openLink(only) }
    appendImage(image, withTitle: false)
    if only.kind == .link { closeLink(only) }
    if !image.title.isEmpty {
      buffer.append(literal: "<figcaption>")
      buffer.append(cleaning: image.title)
      buffer.append(literal: "</figcaption>")
    }
    buffer.append(literal: "</figure>\n")
    return true
  }

  private func isAllowed(_ image: Node) -> Bool {
    options.resolve != nil || Address.isAllowed(image.destination)
  }

  /// Names the first tag of Liquid, Hugo or Mustache in a text.
  mutating func warnOfTemplateTag(_ node: Node) {
    let text = node.literal
    guard let start = text.firstIndex(of: UInt8(ascii: "{")), start + 1 < text.count else { return }
    guard text[start + 1] == UInt8(ascii: "%") || text[start + 1] == UInt8(ascii: "{") else { return }
    let tag = UnsafeBufferPointer(rebasing: text[start...])
    warnings.append(RenderingWarning(.templateTag, at: node, tag))
  }

  /// Names the first address in a text that would be a link without its space.
  mutating func warnOfSpacedAddress(_ node: Node) {
    guard let place = SpacedAddress.first(in: node.literal) else { return }
    let address = UnsafeBufferPointer(rebasing: node.literal[place])
    warnings.append(RenderingWarning(.spacedAddress, at: node, address))
  }

  mutating func appendInlineHTML(_ node: Node) {
    if options.allowsRawHTML {
      TagFilter.append(inline: node.literal, to: &buffer)
    } else if RawHTML.isBreak(node.literal) {
      buffer.append(literal: "<br>")
    } else if !RawHTML.isComment(node.literal) {
      warnings.append(RenderingWarning(.rawHTML, at: node, node.literal))
    }
  }
}
