import Text

/// Newsletters as HTML: the ZIP of Mailchimp (`campaigns.csv`, `campaigns_content/`), any folder of pages, or one.
struct LettersExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    guard case .folder(let folder) = source.place else {
      let bytes = try source.text().all()
      let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
      guard
        head.contains("<html") || head.contains("<!doctype html") || head.contains("<table") || head.contains("<body")
      else { throw FormatGuess.mistaken(source, for: .letters) }
      return try session.take(
        letter(bytes, name: source.name, row: nil, folder: source.folder ?? "", session.settings.zone))
    }
    let pages = try source.files.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }
    guard !pages.isEmpty else { throw FormatGuess.mistaken(source, for: .letters) }
    var rows =
      try source.files.first { $0.hasSuffix("campaigns.csv") }.map { name throws(ImportRefusal) in
        CSVTable(try source.file(name).all()).rows
      } ?? []
    var letters: [ImportedItem] = []
    for page in pages {
      guard let bytes = ProjectWriting.read("\(folder)/\(page)") else {
        session.pass("letter", id: page, name: page, .unreadable)
        continue
      }
      let row = Self.row(of: page, in: rows)
      if let row { rows.remove(at: row.index) }
      let place = folder + "/" + page.split(separator: "/").dropLast().joined(separator: "/")
      letters.append(letter(TextDecoding.text(bytes), name: page, row: row?.row, folder: place, session.settings.zone))
    }
    // Numbers follow the dates.
    letters.sort {
      ($0.date?.instant.secondsSinceEpoch ?? .max, $0.id) < ($1.date?.instant.secondsSinceEpoch ?? .max, $1.id)
    }
    for letter in letters { try session.take(letter) }
    for row in rows {
      session.pass(
        "letter", id: row["Unique Id"] ?? row["Title"] ?? "", name: row["Subject"] ?? row["Title"] ?? "", .noFile)
    }
  }

  /// The row of a page: its file name holds the number or the title of the campaign.
  private static func row(of page: String, in rows: [[String: String]]) -> (index: Int, row: [String: String])? {
    let name = page.split(separator: "/").last.map(String.init) ?? page
    let slug = Slug(String(name.prefix { $0 != "." }))?.text ?? ""
    for (index, row) in rows.enumerated() {
      let id = row["Unique Id"] ?? row["Campaign Id"] ?? row["id"] ?? ""
      if !id.isEmpty, name.contains(id) { return (index, row) }
    }
    for (index, row) in rows.enumerated() {
      let title = row["Title"].flatMap { Slug($0)?.text } ?? ""
      if !title.isEmpty, slug == title || slug.hasSuffix("-" + title) { return (index, row) }
    }
    return nil
  }

  private func letter(
    _ bytes: [UInt8], name: String, row: [String: String]?, folder: String, _ zone: TimeZoneRules
  ) -> ImportedItem {
    var item = ImportedItem(type: "letter", id: name, kind: .letter)
    let file = name.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? name
    item.title = MergeTags.cleaned(row?["Subject"] ?? HTMLText.title(of: bytes) ?? row?["Title"] ?? "")
    if item.title.isEmpty { item.title = file.replacing("-", with: " ").replacing("_", with: " ") }
    item.date =
      ImportDates.any(row?["Send Date"] ?? row?["Date"], zone: zone)
      ?? Self.date(in: file).map { Timestamp(LocalTime(date: $0), in: zone, isDateOnly: true) }
    item.slug = Slug(item.title)?.text
    item.folder = folder
    item.body = .html(bytes)
    return item
  }

  /// A day in the name of a file: `2019-05-01-lettre`.
  private static func date(in name: String) -> CivilDate? {
    let digits = name.split(whereSeparator: { !$0.isNumber })
    for (index, part) in digits.enumerated() where part.count == 4 && index + 2 < digits.count {
      if let year = Int(part), let month = Int(digits[index + 1]), let day = Int(digits[index + 2]) {
        return CivilDate(year: year, month: month, day: day)
      }
    }
    return nil
  }
}

extension MergeTags {
  /// A title without merge tags.
  static func cleaned(_ text: String) -> String {
    EntryText.line(String(decoding: removed(from: Array(text.utf8)).text, as: UTF8.self))
  }
}
