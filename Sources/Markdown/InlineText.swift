import Text

/// The words of a paragraph as plain text shows them: addresses after their links, images and notes in brackets.
struct InlineText: NodeVisitor {
  private(set) var bytes: [UInt8] = []
  private let options: PlainTextRenderer
  private var linkStart = 0
  /// The address of a link that stands last within `*` or `_`: it follows these.
  private var pending: [UInt8] = []

  /// The words of a node; hard breaks are line feeds.
  static func bytes(of node: Node, _ options: PlainTextRenderer) -> [UInt8] {
    var text = InlineText(options)
    node.walk(&text)
    var buffer = ByteBuffer(capacity: text.bytes.count)
    text.bytes.withUnsafeBufferPointer { buffer.append(dropping: $0) }
    return buffer.bytes
  }

  private init(_ options: PlainTextRenderer) {
    self.options = options
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text, .code: append(node.literal)
    case .softBreak: bytes.append(0x20)
    case .lineBreak: bytes.append(0x0A)
    case .element:
      guard let element = node.element, element.isMedia else { break }
      appendMedia(node, element)
      return false
    case .htmlInline: if RawHTML.isBreak(node.literal) { bytes.append(0x0A) }
    case .strong: bytes.append(UInt8(ascii: "*"))
    case .emphasis: bytes.append(UInt8(ascii: "_"))
    case .link: linkStart = bytes.count
    case .image:
      appendImage(node)
      return false
    case .footnoteReference:
      bytes.append(UInt8(ascii: "["))
      append(node.literal)
      bytes.append(UInt8(ascii: "]"))
    default: break
    }
    return true
  }

  mutating func leave(_ node: Node) {
    switch node.kind {
    case .strong: bytes.append(UInt8(ascii: "*"))
    case .emphasis: bytes.append(UInt8(ascii: "_"))
    case .link: closeLink(node)
    case .element: closeElement(node)
    default: return
    }
    let isLastWithinMarks = node.next == nil && (node.parent?.kind == .strong || node.parent?.kind == .emphasis)
    guard !isLastWithinMarks else { return }
    bytes += pending
    pending = []
  }

  /// Line feeds are for hard breaks only.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text { bytes.append(byte == 0x0A || byte == 0x0D || byte == 0x09 ? 0x20 : byte) }
  }

  /// Its name, and where it is.
  private mutating func appendMedia(_ node: Node, _ element: KnownElement) {
    linkStart = bytes.count
    bytes.append(contentsOf: options.labels.name(of: node, element).utf8)
    if let link = node.firstChild { closeLink(link) }
    bytes += pending
    pending = []
  }

  /// What is high or low stands so where there are characters for it, and what an abbreviation means follows it.
  private mutating func closeElement(_ node: Node) {
    switch node.element {
    case .abbr where !node.elementDetail.isEmpty:
      bytes.append(contentsOf: " (".utf8)
      append(node.elementDetail)
      bytes.append(UInt8(ascii: ")"))
    case .sup, .sub:
      let words = PlainText.string(of: node)
      guard let marks = RaisedText.marks(for: words, isHigh: node.element == .sup), bytes.count >= words.utf8.count
      else {
        return
      }
      bytes.removeLast(words.utf8.count)
      bytes.append(contentsOf: marks.utf8)
    default: break
    }
  }

  private mutating func closeLink(_ node: Node) {
    let typed = String(decoding: node.destination, as: UTF8.self)
    let address = options.resolve?(typed, false)?.address ?? typed
    let words = bytes[linkStart...]
    // Within the text, or said already.
    let bare = address.hasPrefix("mailto:") ? address.dropFirst(7) : address[...]
    guard address.utf8.first != UInt8(ascii: "#"), !address.isEmpty, !words.elementsEqual(bare.utf8) else {
      return
    }
    append(address: address, behindWords: !words.isEmpty)
  }

  private mutating func append(address: String, behindWords hasWords: Bool = true) {
    var escaped = ByteBuffer()
    var copy = address
    let isAllowed = copy.withUTF8 { bytes in
      escaped.append(typing: bytes)
      return Address.isAllowed(bytes)
    }
    guard isAllowed else { return }
    if hasWords { pending.append(0x20) }
    pending.append(UInt8(ascii: "<"))
    pending.append(contentsOf: escaped.bytes)
    pending.append(UInt8(ascii: ">"))
  }

  private mutating func appendImage(_ node: Node) {
    appendName(ofImage: node)
    // What the e-mail cannot show is a link there, and here, too.
    let typed = String(decoding: node.destination, as: UTF8.self)
    guard let image = options.resolve?(typed, true), image.refusal != nil, node.parent?.kind != .link else { return }
    append(address: image.address)
    bytes += pending
    pending = []
  }

  private mutating func appendName(ofImage node: Node) {
    let alternative = PlainText.bytes(of: node)
    bytes.append(UInt8(ascii: "["))
    bytes.append(contentsOf: options.labels.image.utf8)
    guard !alternative.isEmpty || !node.title.isEmpty else { return bytes.append(UInt8(ascii: "]")) }
    bytes.append(contentsOf: options.labels.colon.utf8)
    bytes.append(0x20)
    bytes.append(contentsOf: alternative.isEmpty ? Array(node.title) : alternative)
    bytes.append(UInt8(ascii: "]"))
    guard !alternative.isEmpty, !node.title.isEmpty else { return }
    bytes.append(0x20)
    append(node.title)
  }
}

extension ByteBuffer {
  /// Adds text without control characters but line feeds.
  mutating func append(dropping text: UnsafeBufferPointer<UInt8>) {
    for index in 0..<text.count {
      let byte = text[index]
      switch byte {
      case 0x0A: append(byte)
      case 0..<0x20, 0x7F: continue
      case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: continue
      case 0x80..<0xA0 where index > 0 && text[index - 1] == 0xC2: continue
      default: append(byte)
      }
    }
  }

  /// Adds an address as a person types it, without spaces and brackets that would end it.
  mutating func append(typing address: UnsafeBufferPointer<UInt8>) {
    for byte in address {
      switch byte {
      case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), 0x7F: append(percentEncoding: byte)
      default: append(byte)
      }
    }
  }
}
