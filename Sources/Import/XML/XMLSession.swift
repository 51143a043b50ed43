import CXML

/// One run of libxml2 over one file.
final class XMLSession {
  private let input: TextInput
  private let names: Set<String>
  private let field: ([String], XMLElement) -> Void
  private let record: (XMLElement) -> Void
  private var pending: ArraySlice<UInt8> = []
  /// The elements around the place, outermost first.
  private var open: [XMLElement] = []
  /// Where the record begins among them.
  private var recordDepth: Int?
  private var deeper = 0
  private var fault: XMLFault?
  private var declaresEntities = false
  private var refusal: ImportRefusal?
  private var context: xmlParserCtxtPtr?

  /// Elements inside each other; the text of deeper ones belongs to the last that counts.
  private static let depth = 64

  init(
    input: TextInput, names: Set<String>, field: @escaping ([String], XMLElement) -> Void,
    record: @escaping (XMLElement) -> Void
  ) {
    self.input = input
    self.names = names
    self.field = field
    self.record = record
  }

  func parse() throws(ImportRefusal) -> XMLRecords.Outcome {
    var handler = Self.handler
    let this = Unmanaged.passUnretained(self).toOpaque()
    let context = xmlCreateIOParserCtxt(
      &handler, this,
      { this, buffer, count in
        guard let this, let buffer else { return -1 }
        return Unmanaged<XMLSession>.fromOpaque(this).takeUnretainedValue().fill(buffer, Int(count))
      }, nil, this, XML_CHAR_ENCODING_UTF8)
    guard let context else { throw .unreadable(input.name) }
    self.context = context
    defer { xmlFreeParserCtxt(context) }
    let options =
      XML_PARSE_HUGE.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    xmlParseDocument(context)
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    if let refusal { throw refusal }
    if declaresEntities { throw .entities(input.name) }
    return XMLRecords.Outcome(fault: fault)
  }

  private func fill(_ buffer: UnsafeMutablePointer<CChar>, _ count: Int) -> Int32 {
    if pending.isEmpty {
      do throws(ImportRefusal) {
        pending = try input.next()[...]
      } catch {
        refusal = error
        return -1
      }
    }
    let piece = pending.prefix(count)
    piece.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress {
        UnsafeMutableRawPointer(buffer).copyMemory(from: start, byteCount: bytes.count)
      }
    }
    pending = pending.dropFirst(piece.count)
    return Int32(piece.count)
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    guard open.count < Self.depth else {
      deeper += 1
      return
    }
    if recordDepth == nil, names.contains(name) { recordDepth = open.count }
    open.append(XMLElement(name: name, attributes: attributes))
  }

  private func end() {
    if deeper > 0 {
      deeper -= 1
      return
    }
    guard let element = open.popLast() else { return }
    guard let recordDepth else { return field(open.map(\.name), element) }
    if open.count == recordDepth {
      self.recordDepth = nil
      record(element)
    } else {
      open[open.count - 1].append(element)
    }
  }

  private func add(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard !open.isEmpty, let text else { return }
    // What stands between elements outside of records is of no use, and has no end.
    if recordDepth == nil, open[open.count - 1].text.count > 1 << 20 { return }
    open[open.count - 1].text.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
  }

  /// A character that HTML names and XML does not know.
  private func addReference(_ name: String) {
    let known: [String: String] = [
      "nbsp": "\u{A0}", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ecirc": "ê", "rsquo": "’",
      "lsquo": "‘", "laquo": "«", "raquo": "»", "hellip": "…", "ndash": "–", "mdash": "—", "euro": "€", "copy": "©",
      "ldquo": "“", "rdquo": "”", "oelig": "œ", "ocirc": "ô", "icirc": "î", "ucirc": "û", "acirc": "â", "ugrave": "ù",
    ]
    guard !open.isEmpty else { return }
    open[open.count - 1].text += Array((known[name] ?? "&\(name);").utf8)
  }

  private func stop() {
    declaresEntities = true
    if let context { xmlStopParser(context) }
  }

  private func note(_ error: xmlErrorPtr) {
    // A prefix that is declared nowhere is common and harms nobody.
    guard fault == nil, error.pointee.domain != Int32(XML_FROM_NAMESPACE.rawValue),
      error.pointee.code != Int32(XML_WAR_UNDECLARED_ENTITY.rawValue),
      error.pointee.code != Int32(XML_ERR_UNDECLARED_ENTITY.rawValue)
    else { return }
    let reason = error.pointee.message.map { String(cString: $0) } ?? ""
    fault = XMLFault(line: Int(error.pointee.line), reason: reason.trimmingSpace)
  }
}

extension XMLSession {
  /// What libxml2 calls; the context is the session.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { this, name, prefix, _, _, _, count, _, attributes in
      XMLSession.of(this)?.start(XMLSession.qualified(name, prefix), XMLSession.attributes(attributes, Int(count)))
    }
    handler.endElementNs = { this, _, _, _ in XMLSession.of(this)?.end() }
    handler.characters = { this, text, count in XMLSession.of(this)?.add(text, count) }
    handler.ignorableWhitespace = { this, text, count in XMLSession.of(this)?.add(text, count) }
    handler.cdataBlock = { this, text, count in XMLSession.of(this)?.add(text, count) }
    handler.reference = { this, name in
      if let name { XMLSession.of(this)?.addReference(String(cString: name)) }
    }
    handler.entityDecl = { this, _, _, _, _, _ in XMLSession.of(this)?.stop() }
    handler.unparsedEntityDecl = { this, _, _, _, _ in XMLSession.of(this)?.stop() }
    handler.serror = { this, error in
      if let error { XMLSession.of(this)?.note(error) }
    }
    return handler
  }

  private static func of(_ this: UnsafeMutableRawPointer?) -> XMLSession? {
    this.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func qualified(_ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?) -> String {
    let local = name.map { String(cString: $0) } ?? ""
    return prefix.map { String(cString: $0) + ":" + local } ?? local
  }

  /// Five pointers each: name, prefix, namespace, start and end of the value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [String: String] {
    guard let pointers, count > 0 else { return [:] }
    var attributes: [String: String] = [:]
    for index in 0..<count {
      guard let start = pointers[5 * index + 3], let end = pointers[5 * index + 4] else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      attributes[qualified(pointers[5 * index], pointers[5 * index + 1])] = String(decoding: value, as: UTF8.self)
    }
    return attributes
  }
}
