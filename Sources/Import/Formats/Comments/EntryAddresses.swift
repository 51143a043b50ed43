/// Which entry of the project stands where: by the tables of former imports, else by the end of the address.
struct EntryAddresses {
  private var paths: [String: String] = [:]
  private let names: EntryNames

  init(_ session: ImportSession) throws(ImportRefusal) {
    names = session.names
    for name in try FolderListing.files(in: session.settings.root + "/imports") where name.hasSuffix(".tsv") {
      guard let text = try session.project.bytes(of: "imports/\(name)") else { continue }
      for line in Ledger(reading: text).lines.values where line.path.hasSuffix(".md") {
        for address in line.address.split(separator: " ") { paths[Self.plain(String(address))] = line.path }
      }
    }
  }

  /// The path of the entry at an address of the former site, or of one that has its name; nil when there is none.
  func path(of address: String) -> String? {
    let parts = WebAddress(address)
    if let path = paths[Self.plain(parts.pathAndQuery)] { return path }
    guard var name = parts.plainPath.split(separator: "/").last else { return nil }
    if name == "index.html" || name == "index.php" {
      name = parts.plainPath.split(separator: "/").dropLast().last ?? name
    }
    return names.path(named: name.prefix { $0 != "." }.lowercased())
  }

  private static func plain(_ path: String) -> String {
    let decoded = path.removingPercents
    return decoded.hasSuffix("/") ? String(decoded.dropLast()) : decoded
  }
}

extension ImportSession {
  /// Counts a thread of comments as found, and writes them beside their entry.
  func take(thread item: ImportedItem, on path: String?) throws(ImportRefusal) {
    report.find(item.type)
    report.find("comment", count: item.comments.count)
    let entry = ImportReport.Entry(type: item.type, name: EntryText.line(item.title), id: item.address ?? item.id)
    guard let path else {
      report.leaveOut(entry, .noPage)
      return leaveOutComments(item.comments.count, of: entry, .noPage)
    }
    report.keep(item.type)
    let stem = String(path.dropLast(3)) + "." + format.rawValue
    try place(comments(of: item, in: path), of: item, id: "\(item.type):\(item.id)", beside: stem + ".md", entry: entry)
  }
}
