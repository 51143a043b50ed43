extension StructuredData {
  /// A picture, with who made it and how it may be used.
  public struct Image: Sendable, Hashable {
    /// Where the file lies, absolute.
    public let address: String
    /// Its width and height in pixels.
    public var width: Int?
    /// Its height in pixels.
    public var height: Int?
    /// What stands below it, plain text.
    public var caption: String?
    /// Who made it.
    public var creator: Agent?
    /// Whom to name.
    public var credit: String?
    /// Who holds the rights.
    public var copyright: String?
    /// The terms under which it may be used, an absolute address.
    public var licence: String?
    /// Where to ask for a licence, absolute.
    public var licencePage: String?

    /// A picture of which only the address is known.
    public init(_ address: String) {
      self.address = address
    }

    /// Whether something is known of who made it and how it may be used.
    public var hasRights: Bool { creator != nil || credit != nil || copyright != nil || licence != nil }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", "ImageObject")
      writer.member("contentUrl", address)
      writer.member("url", address)
      writer.member("width", width)
      writer.member("height", height)
      writer.member("caption", caption)
      writer.member("creator", agent: creator)
      writer.member("creditText", credit)
      writer.member("copyrightNotice", copyright)
      writer.member("license", licence)
      writer.member("acquireLicensePage", licencePage)
    }
  }
}

extension JSONWriter {
  /// Adds a picture to a list: as a bare address when nothing else is known.
  mutating func element(_ image: StructuredData.Image) {
    if image == StructuredData.Image(image.address) {
      element(image.address)
    } else {
      object { image.write(to: &$0) }
    }
  }
}
