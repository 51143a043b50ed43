import Text

/// Credits as an XMP packet (ISO 16684-1), with the properties that the IPTC Photo Metadata Standard gives them.
struct XMPPacket {
  private var buffer = ByteBuffer()

  /// The bytes; none when nothing is known.
  var bytes: [UInt8] { buffer.bytes }

  init(_ credits: Credits) {
    guard !credits.isEmpty else { return }
    buffer.append(literal: "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
    buffer.append(literal: "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
    buffer.append(literal: "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
    buffer.append(literal: "<rdf:Description rdf:about=\"\"")
    for (prefix, address) in Self.namespaces { buffer.append(" xmlns:\(prefix)=\"\(address)\"") }
    buffer.append(literal: ">\n")
    add("dc:creator", credits.creator, in: "Seq")
    add("dc:title", credits.title, in: "Alt")
    add("dc:description", credits.caption, in: "Alt")
    add("dc:rights", credits.copyright, in: "Alt")
    add("photoshop:Credit", credits.credit)
    add("photoshop:Headline", credits.title)
    add("xmpRights:UsageTerms", credits.terms, in: "Alt")
    add("xmpRights:WebStatement", credits.licence)
    add("Iptc4xmpCore:AltTextAccessibility", credits.alternative, in: "Alt")
    add(
      "Iptc4xmpExt:DigitalSourceType",
      credits.sourceType.map { "http://cv.iptc.org/newscodes/digitalsourcetype/\($0)" })
    if let licensor = credits.licensor {
      buffer.append(literal: "<plus:Licensor><rdf:Seq><rdf:li rdf:parseType=\"Resource\">")
      add("plus:LicensorURL", licensor)
      buffer.append(literal: "</rdf:li></rdf:Seq></plus:Licensor>\n")
    }
    buffer.append(literal: "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
  }

  private static let namespaces = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    ("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
    ("Iptc4xmpCore", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"),
    ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
    ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
  ]

  private mutating func add(_ name: String, _ value: String?, in list: String? = nil) {
    guard let value, !value.isEmpty else { return }
    buffer.append("<\(name)>")
    if let list {
      buffer.append(list == "Alt" ? "<rdf:Alt><rdf:li xml:lang=\"x-default\">" : "<rdf:\(list)><rdf:li>")
      buffer.append(escaping: value.keepingXMLCharacters())
      buffer.append("</rdf:li></rdf:\(list)>")
    } else {
      buffer.append(escaping: value.keepingXMLCharacters())
    }
    buffer.append("</\(name)>\n")
  }
}
