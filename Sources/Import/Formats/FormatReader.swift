/// Reads the exports of one program.
protocol FormatReader {
  /// Hands all that an export holds to a session: first found, then added or left out.
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal)
}

extension ImportSession {
  /// Counts an item with its comments as found, and writes it.
  func take(_ item: ImportedItem) throws(ImportRefusal) {
    report.find(item.type)
    if !item.comments.isEmpty { report.find("comment", count: item.comments.count) }
    try add(item)
  }

  /// Counts something as found and leaves it out.
  func pass(_ type: String, id: String, name: String = "", _ reason: LeftOut) {
    report.find(type)
    leaveOut(type, id: id, name: name, reason)
  }

  /// Reads the records of an XML file; the first refusal ends it.
  func records(
    of input: TextInput, named names: Set<String>,
    field: (_ path: [String], _ element: XMLElement) -> Void = { _, _ in },
    record: (XMLElement) throws(ImportRefusal) -> Void
  ) throws(ImportRefusal) {
    var refusal: ImportRefusal?
    let outcome = try XMLRecords.read(input, named: names, field: field) { element in
      guard refusal == nil else { return }
      do throws(ImportRefusal) {
        try record(element)
      } catch {
        refusal = error
      }
    }
    if let refusal { throw refusal }
    if let fault = outcome.fault { report.fault(input.name, fault) }
    report.guess(input.guessed)
  }
}

extension ImportSource {
  /// A file of the folder, or the file itself when it is the only one.
  func file(_ name: String) throws(ImportRefusal) -> TextInput {
    guard case .folder(let path) = place else { return try text() }
    return try TextInput(path: "\(path)/\(name)")
  }

  /// The paths of the files in the folder; none of a file.
  var files: [String] {
    get throws(ImportRefusal) {
      if case .folder(let path) = place { try FolderListing.files(in: path) } else { [] }
    }
  }
}
