import Text

extension AddressLedger {
  /// The file with more records: each before the first line with a greater address, so that two persons’ additions seldom
  /// meet in one place. All other lines stay as they are. What is there already is not added.
  /// - Parameter bytes: the file as it is; empty when there is none.
  public static func adding(_ records: [AddressRecord], to bytes: [UInt8]) -> [UInt8] {
    let known = Set(AddressLedger(SourceText(path: path, bytes: bytes)).lines.map(\.path))
    var waiting = records.filter { !known.contains($0.path) }.sorted { $0.path < $1.path }[...]
    guard !waiting.isEmpty else { return bytes }
    let end: [UInt8] = bytes.firstIndex(of: 13).map { bytes[($0 + 1)...].first == 10 } == true ? [13, 10] : [10]
    var buffer = ByteBuffer(capacity: bytes.count + waiting.count * 120)
    let add = { (record: AddressRecord, buffer: inout ByteBuffer) in
      buffer.append(record.line)
      buffer.append(end)
    }
    if bytes.isEmpty { buffer.append(heading) }
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let next = bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.endIndex
      let line = bytes[start..<next]
      if line.first == UInt8(ascii: "/"), let path = address(of: line) {
        while let record = waiting.first, record.path < path { add(waiting.removeFirst(), &buffer) }
      }
      buffer.append(line)
      if line.last != 10 { buffer.append(end) }
      start = next
    }
    for record in waiting { add(record, &buffer) }
    return buffer.bytes
  }

  private static func address(of line: ArraySlice<UInt8>) -> String? {
    String(decoding: line.prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self).percentDecoded
  }

  private static let heading = """
    # Addresses that were published: gazette build adds them, and refuses to lose one. Keep this file with the content.
    # Adresses publiées : gazette build les ajoute, et refuse d’en perdre une. Gardez ce fichier avec le contenu.

    """
}
