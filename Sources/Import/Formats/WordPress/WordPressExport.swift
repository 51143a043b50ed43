import Text

/// WordPress eXtended RSS, versions 1.0 to 1.2: what Tools, Export writes.
///
/// The file is read twice: attachments stand behind the posts that show them.
struct WordPressExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    let site = try WordPressSite(reading: source)
    session.hosts = site.hosts
    session.knownPaths = site.paths
    session.publication = site.title
    try session.rename(site.hosts.min() ?? source.stem)
    var refusal: ImportRefusal?
    let input = try source.text()
    let outcome = try XMLRecords.read(input, named: ["item"]) { element in
      guard refusal == nil else { return }
      do throws(ImportRefusal) {
        try add(element, of: site, to: session)
      } catch {
        refusal = error
      }
    }
    if let refusal { throw refusal }
    if let fault = outcome.fault { session.report.fault(input.name, fault) }
    session.report.guess(input.guessed)
  }

  private func add(_ element: XMLElement, of site: WordPressSite, to session: ImportSession) throws(ImportRefusal) {
    let type = element.value("wp:post_type") ?? "post"
    let id = element.value("wp:post_id") ?? element.value("link") ?? element.value("title") ?? ""
    let comments = element.all("wp:comment")
    session.report.find(type)
    if !comments.isEmpty { session.report.find("comment", count: comments.count) }
    guard
      !["nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request", "attachment"]
        .contains(type), !type.hasPrefix("wp_")
    else {
      let entry = ImportReport.Entry(type: type, name: element.value("title") ?? "", id: id)
      session.leaveOutComments(comments.count, of: entry, .noPage)
      return add(element, type: type, id: id, to: session)
    }
    try session.add(item(element, type: type, id: id, of: site, zone: session.settings.zone))
  }

  /// What is no text: files, and the belongings of the program.
  private func add(_ element: XMLElement, type: String, id: String, to session: ImportSession) {
    guard type == "attachment" else {
      return session.leaveOut(type, id: id, name: element.value("title") ?? "", .system)
    }
    guard let address = element.value("wp:attachment_url") ?? element.value("guid") else {
      return session.leaveOut(type, id: id, name: element.value("title") ?? "", .noFile)
    }
    if (session.mediaAddress(address, in: "") ?? session.fetchedAddress(address)) != nil {
      session.report.keep(type)
    } else {
      session.leaveOut(type, id: id, name: address, .remote)
    }
  }

  private func item(
    _ element: XMLElement, type: String, id: String, of site: WordPressSite, zone: TimeZoneRules
  ) -> ImportedItem {
    var item = ImportedItem(type: type, id: id, kind: type == "page" ? .page : .post)
    item.title = element.value("title").map(WordPressText.decoded) ?? ""
    item.status = status(of: element)
    item.date =
      ImportDates.pair(
        local: element.value("wp:post_date"), utc: element.value("wp:post_date_gmt"), zone: zone)
      ?? ImportDates.any(element.value("pubDate"), zone: zone)
    item.updated = ImportDates.pair(
      local: element.value("wp:post_modified"), utc: element.value("wp:post_modified_gmt"), zone: zone)
    item.slug = element.value("wp:post_name")
    item.address = element.value("link")
    item.formerAddresses = [element.value("guid")].compactMap { $0 }.filter { $0.contains("://") && $0 != item.address }
    item.summary = element.value("excerpt:encoded").map(WordPressText.words)
    item.authors = authors(of: element, site: site)
    item.topics = element.all("category").filter { ["category", "post_tag", nil].contains($0.attributes["domain"]) }
      .compactMap(\.value).map(WordPressText.decoded).filter { $0 != "Uncategorized" && $0 != "Non classé" }
    let text = WordPressText(element.bytes("content:encoded"), attachments: site.attachments)
    item.body = text.hasBlocks ? .html(text.html) : .looseHTML(text.html)
    item.losses = text.losses
    item.picture = thumbnail(of: element).flatMap { site.attachments[$0]?.address }
    item.comments = element.all("wp:comment").map { comment($0, zone: zone) }
    return item
  }

  private func status(of element: XMLElement) -> ImportedItem.Status {
    if element.value("wp:post_password") != nil { return .protected }
    return switch element.value("wp:status") {
    case "publish", "inherit", nil: .published
    case "private": .restricted
    case "trash", "auto-draft": .discarded
    default: .draft
    }
  }

  private func authors(of element: XMLElement, site: WordPressSite) -> [String] {
    // Guest authors are terms of a plugin, and replace the one who typed.
    let guests = element.all("category").filter { $0.attributes["domain"] == "author" }.compactMap(\.value)
    if !guests.isEmpty { return guests.map { site.authors[$0] ?? $0 } }
    return element.value("dc:creator").map { [site.authors[$0] ?? $0] } ?? []
  }

  private func thumbnail(of element: XMLElement) -> String? {
    element.all("wp:postmeta").first { $0.value("wp:meta_key") == "_thumbnail_id" }?.value("wp:meta_value")
  }

  private func comment(_ element: XMLElement, zone: TimeZoneRules) -> ImportedComment {
    let type = element.value("wp:comment_type") ?? "comment"
    let status: ImportedComment.Status =
      if type != "comment" {
        .notice
      } else {
        switch element.value("wp:comment_approved") {
        case "1", "approved", nil: .approved
        case "spam": .spam
        case "trash", "post-trashed": .removed
        default: .pending
        }
      }
    let parent = element.value("wp:comment_parent")
    let date = ImportDates.pair(
      local: element.value("wp:comment_date"), utc: element.value("wp:comment_date_gmt"), zone: zone)
    return ImportedComment(
      id: element.value("wp:comment_id") ?? "", parent: parent == "0" ? nil : parent,
      author: element.value("wp:comment_author").map(WordPressText.decoded) ?? "", date: date,
      body: .looseHTML(Array((element.value("wp:comment_content") ?? "").utf8)), status: status)
  }
}
