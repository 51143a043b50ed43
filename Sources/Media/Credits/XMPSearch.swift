/// Finds the properties of an XMP packet that are kept.
struct XMPSearch {
  private let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  var credits: Credits {
    var credits = Credits()
    credits.creator = value("dc:creator")
    credits.credit = value("photoshop:Credit")
    credits.copyright = value("dc:rights")
    credits.terms = value("xmpRights:UsageTerms")
    credits.licence = value("xmpRights:WebStatement").flatMap { $0.hasPrefix("http") ? $0 : nil }
    credits.licensor = value("plus:LicensorURL").flatMap { $0.hasPrefix("http") ? $0 : nil }
    credits.caption = value("dc:description")
    credits.title = value("photoshop:Headline") ?? value("dc:title")
    credits.alternative = value("Iptc4xmpCore:AltTextAccessibility")
    credits.sourceType = value("Iptc4xmpExt:DigitalSourceType").flatMap(term)
    return credits
  }

  /// The last part of an address of the IPTC’s vocabulary.
  private func term(_ address: String) -> String? {
    let prefix = "http://cv.iptc.org/newscodes/digitalsourcetype/"
    guard address.hasPrefix(prefix) else { return nil }
    let term = address.dropFirst(prefix.count)
    return !term.isEmpty && term.utf8.allSatisfy({ (65...90).contains($0) || (97...122).contains($0) })
      ? String(term) : nil
  }

  /// The value of a property: an attribute, an element, or the items of a list.
  private func value(_ name: String) -> String? {
    if let start = end(of: "<\(name)>", from: 0) ?? end(of: "<\(name) ", from: 0) {
      let limit = self.start(of: "</\(name)>", from: start) ?? start
      return items(start..<limit) ?? text(start..<limit)
    }
    for quote in ["\"", "'"] {
      guard let start = end(of: " \(name)=\(quote)", from: 0) ?? end(of: "\n\(name)=\(quote)", from: 0),
        let limit = self.start(of: quote, from: start)
      else { continue }
      return text(start..<limit)
    }
    return nil
  }

  private func items(_ range: Range<Int>) -> String? {
    var found: [String] = []
    var index = range.lowerBound
    while found.count < 10, let item = end(of: "<rdf:li", from: index), item < range.upperBound,
      let start = end(of: ">", from: item), let limit = self.start(of: "</rdf:li>", from: start),
      limit <= range.upperBound
    {
      if let text = text(start..<limit) { found.append(text) }
      index = limit
    }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }

  private func text(_ range: Range<Int>) -> String? {
    guard !bytes[range].contains(0x3C) else { return nil }
    var text = String(decoding: bytes[range], as: UTF8.self)
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&#10;", "\n"), ("&#xA;", "\n"),
      ("&amp;", "&"),
    ] where text.utf8.contains(0x26) {
      text = text.replacing(reference, with: character)
    }
    return CreditText.read(text.utf8)
  }

  private func start(of needle: String, from index: Int) -> Int? {
    end(of: needle, from: index).map { $0 - needle.utf8.count }
  }

  private func end(of needle: String, from index: Int) -> Int? {
    let needle = Array(needle.utf8)
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var index = index
    while index <= bytes.count - needle.count {
      if bytes[index] == first, bytes[index..<(index + needle.count)].elementsEqual(needle) {
        return index + needle.count
      }
      index += 1
    }
    return nil
  }
}
