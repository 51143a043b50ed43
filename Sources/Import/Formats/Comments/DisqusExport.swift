import Text

/// Disqus: the XML file of Moderate, Export. It holds comments only: they go to the entries that stand at their
/// addresses.
struct DisqusExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    var threads: [String: (link: String, title: String)] = [:]
    var order: [String] = []
    var comments: [String: [ImportedComment]] = [:]
    var isExport = false
    try session.records(of: try source.text(), named: ["thread", "post"]) { path, element in
      if path.isEmpty, element.name == "disqus" { isExport = true }
    } record: { element throws(ImportRefusal) in
      guard let id = element.attributes["dsq:id"] else { return }
      isExport = true
      if element.name == "thread" {
        threads[id] = (element.value("link") ?? "", element.value("title") ?? "")
        order.append(id)
      } else {
        let thread = element["thread"]?.attributes["dsq:id"] ?? ""
        if comments[thread] == nil, threads[thread] == nil { order.append(thread) }
        comments[thread, default: []].append(Self.comment(element, id: id, zone: session.settings.zone))
      }
    }
    guard isExport else { throw FormatGuess.mistaken(source, for: .disqus) }
    let pages = try EntryAddresses(session)
    for id in order {
      guard let said = comments.removeValue(forKey: id) else { continue }
      var item = ImportedItem(type: "thread", id: id, kind: .thread)
      item.title = threads[id]?.title ?? ""
      item.address = threads[id]?.link
      item.comments = said
      try session.take(thread: item, on: pages.path(of: threads[id]?.link ?? ""))
    }
  }

  private static func comment(_ element: XMLElement, id: String, zone: TimeZoneRules) -> ImportedComment {
    let status: ImportedComment.Status =
      if element.value("isSpam") == "true" {
        .spam
      } else if element.value("isDeleted") == "true" {
        .removed
      } else {
        element.value("isApproved") == "false" ? .pending : .approved
      }
    return ImportedComment(
      id: id, parent: element["parent"]?.attributes["dsq:id"], author: element["author"]?.value("name") ?? "",
      date: ImportDates.any(element.value("createdAt"), zone: zone), body: .html(element.bytes("message")),
      status: status)
  }
}
