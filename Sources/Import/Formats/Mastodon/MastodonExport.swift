import Text

/// Mastodon: the archive of an account, with `outbox.json` and `actor.json`. What was not for everybody stays out.
struct MastodonExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    guard case .folder(let folder) = source.place,
      let outbox = try source.files.first(where: { $0.hasSuffix("outbox.json") })
    else { throw FormatGuess.mistaken(source, for: .mastodon) }
    let box = try source.file(outbox).json()
    let account = try source.files.first { $0.hasSuffix("actor.json") }
    let actor = try account.map { name throws(ImportRefusal) in try source.file(name).json() } ?? .null
    let name = actor["name"]?.text ?? actor["preferredUsername"]?.text ?? ""
    let address = actor["url"]?.text ?? actor["id"]?.text ?? ""
    session.publication = address.isEmpty ? nil : "Mastodon, \(WebAddress(address).host)"
    try session.rename(address.isEmpty ? source.stem : address)
    for activity in box["orderedItems"]?.list ?? [] {
      let id = activity["id"]?.text ?? ""
      guard activity["type"]?.text == "Create", let object = activity["object"], object["content"] != nil else {
        session.pass("status", id: id, name: id, activity["type"]?.text == "Announce" ? .boost : .unknown)
        continue
      }
      guard Self.isPublic(object) || Self.isPublic(activity) else {
        session.pass("status", id: id, .notPublic)
        continue
      }
      try session.take(Self.item(object, author: name, folder: folder, zone: session.settings.zone))
    }
  }

  private static func isPublic(_ value: JSONValue) -> Bool {
    let readers = ["to", "cc"].flatMap { name in
      value[name].map { $0.text.map { [$0] } ?? $0.list.compactMap(\.text) } ?? []
    }
    // Of what was for everybody, and for everybody without being announced
    return readers.contains { ["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"].contains($0) }
  }

  private static func item(_ object: JSONValue, author: String, folder: String, zone: TimeZoneRules) -> ImportedItem {
    let id = object["id"]?.text ?? ""
    var item = ImportedItem(type: "status", id: id, kind: .contribution)
    item.title = object["summary"]?.text ?? object["name"]?.text ?? ""
    item.date = ImportDates.any(object["published"]?.text, zone: zone)
    item.updated = ImportDates.any(object["updated"]?.text, zone: zone)
    item.authors = [author]
    item.address = object["url"]?.text ?? id
    item.slug = id.split(separator: "/").last.map { "status-\($0)" }
    item.topics = (object["tag"]?.list ?? []).filter { $0["type"]?.text == "Hashtag" }.compactMap { $0["name"]?.text }
      .map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    item.language = object["contentMap"].flatMap { map in
      if case .object(let values) = map { values.keys.min() } else { nil }
    }
    item.folder = folder
    var html = object["content"]?.text ?? ""
    for file in object["attachment"]?.list ?? [] {
      guard let address = file["url"]?.text else { continue }
      let source = HTMLText.escaped(address.hasPrefix("/") ? String(address.dropFirst()) : address)
      let words = HTMLText.escaped(file["name"]?.text ?? "")
      let isImage = file["mediaType"]?.text?.hasPrefix("image/") ?? true
      html +=
        isImage
        ? "<p><img src=\"\(source)\" alt=\"\(words)\"></p>"
        : "<p><a href=\"\(source)\">\(words.isEmpty ? source : words)</a></p>"
    }
    item.body = .html(Array(html.utf8))
    return item
  }
}
