import Writer

/// Looks whether an SVG drawing only draws: no scripts, no other documents inside, nothing fetched from elsewhere.
///
/// It reads every tag and is stricter than browsers: what it does not understand is refused.
public struct DrawingCheck {
  private var scanner: DrawingScanner
  /// The text of the style sheet that is open.
  private var style: [UInt8]?

  /// The largest drawing that is read, in bytes.
  private static let largest = 10_000_000

  /// Proves that a drawing is harmless.
  /// - Throws: `PictureFault`
  public static func check(_ bytes: [UInt8]) throws(PictureFault) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= largest else { throw .tooHeavy }
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { throw .damaged }
    var check = DrawingCheck(scanner: DrawingScanner(bytes))
    try check.run()
  }

  /// What is wrong with the drawing at a path of this machine; nil when it is harmless.
  public static func fault(ofFileAt location: String) -> PictureFault? {
    do throws(PictureFault) {
      try check(try bytes(ofFileAt: location))
      return nil
    } catch {
      return error
    }
  }

  /// The bytes of a file, or as many as show that it is too large.
  static func bytes(ofFileAt location: String) throws(PictureFault) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(MachineRefusal) {
      try SourceFile(location).read { part in
        bytes.append(contentsOf: part)
        return bytes.count <= largest
      }
    } catch {
      throw .machine(error)
    }
    return bytes
  }

  private mutating func run() throws(PictureFault) {
    var isDrawing = false
    while let part = try scanner.next() {
      switch part {
      case .instruction(let text):
        let name = text.prefix { !$0.isWhitespace }
        guard name == "xml" || name == "xpacket" else { throw .unsafeDrawing("<?\(name)") }
        let encoding = text.lowercased().split(separator: "encoding").dropFirst().first ?? "utf-8"
        guard ["utf-8", "us-ascii", "utf8"].contains(where: encoding.contains) else { throw .damaged }
      case .declaration(let text):
        guard !text.contains("["), !text.uppercased().contains("ENTITY") else { throw .unsafeDrawing("<!DOCTYPE") }
      case .text(let bytes):
        if style != nil { style?.append(contentsOf: bytes) }
      case .opening(let element, let attributes):
        if !isDrawing, element.local != "svg" { throw .unknown }
        isDrawing = true
        try check(element, attributes)
        if element.local == "style" { style = [] }
      case .closing(let element):
        guard element.local == "style", let sheet = style else { continue }
        style = nil
        try checkStyle(String(decoding: sheet, as: UTF8.self), of: "style")
      }
    }
    guard isDrawing else { throw .unknown }
    if let style { try checkStyle(String(decoding: style, as: UTF8.self), of: "style") }
  }

  private static let forbidden: Set<String> = [
    "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video", "link", "meta",
    "base", "form", "frame", "applet", "portal", "include",
  ]

  private func check(_ element: DrawingName, _ attributes: [DrawingAttribute]) throws(PictureFault) {
    if Self.forbidden.contains(element.local) { throw .unsafeDrawing("<\(element.local)>") }
    for attribute in attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      if name.hasPrefix("on") { throw .unsafeDrawing(name) }
      if attribute.name.isNamespace { continue }
      switch name {
      case "href", "src", "data", "action", "formaction", "poster", "srcset", "background", "ping":
        // A link is followed by a person only; everything else is fetched.
        let isLink = element.local == "a" && name == "href" && Self.isWebAddress(value)
        guard isLink || Self.isInside(value) else { throw .unsafeDrawing("\(name)=\"\(value.prefix(40))\"") }
      case "base": throw .unsafeDrawing("xml:base")
      case "attributename":
        if value.lowercased().hasSuffix("href") { throw .unsafeDrawing("attributeName=\"\(value)\"") }
      default: try checkStyle(value, of: name)
      }
    }
  }

  /// Refuses style that fetches anything.
  private func checkStyle(_ style: String, of name: String) throws(PictureFault) {
    let text = style.lowercased()
    // A backslash writes any letter of CSS in another way.
    if name == "style", text.contains("\\") { throw .unsafeDrawing("\\") }
    for word in ["@import", "javascript:", "expression(", "-moz-binding", "image-set("] where text.contains(word) {
      throw .unsafeDrawing(word)
    }
    for piece in text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst() {
      let target = piece.prefix { $0 != ")" }.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
      guard Self.isInside(String(target)) else { throw .unsafeDrawing("url(\(target.prefix(40)))") }
    }
  }

  /// Whether an address leads to a part of the drawing, or is a picture in itself.
  private static func isInside(_ address: String) -> Bool {
    let address = address.lowercased()
    return address.isEmpty || address.hasPrefix("#")
      || ["png", "jpeg", "jpg", "gif", "webp"].contains { address.hasPrefix("data:image/\($0);base64,") }
  }

  private static func isWebAddress(_ address: String) -> Bool {
    let address = address.lowercased()
    return address.hasPrefix("https://") || address.hasPrefix("http://") || address.hasPrefix("mailto:")
  }
}
