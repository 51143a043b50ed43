import Text

/// Dotclear 2: the flat export, `///DOTCLEAR|2.25|single`.
struct DotclearExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    let tables = try DotclearTables(source)
    let settings = Dictionary(
      tables["setting"].map { ($0["setting_id"] ?? "", $0["setting_value"] ?? "") },
      uniquingKeysWith: { first, _ in first })
    let zone = settings["blog_timezone"].flatMap { TimeZoneRules(identifier: $0) } ?? session.settings.zone
    let categories = Dictionary(
      tables["category"].map { ($0["cat_id"] ?? "", $0["cat_title"] ?? "") }, uniquingKeysWith: { first, _ in first })
    let tags = Dictionary(grouping: tables["meta"].filter { $0["meta_type"] == "tag" }, by: { $0["post_id"] ?? "" })
    var comments = Dictionary(grouping: tables["comment"], by: { $0["post_id"] ?? "" })
    let licence = settings["copyright_notice"].flatMap { $0.isEmpty ? nil : $0 }
    for row in tables["media"] { add(file: row, root: settings["public_url"] ?? "/public", to: session) }
    for row in tables["post"] {
      let id = row["post_id"] ?? ""
      var item = item(row, id: id, zone: zone)
      item.topics =
        [row["cat_id"].flatMap { categories[$0] }].compactMap { $0 } + (tags[id] ?? []).compactMap { $0["meta_id"] }
      item.licence = licence
      item.comments = (comments.removeValue(forKey: id) ?? []).map { comment($0, zone: zone) }
      try session.take(item)
    }
    for (post, lost) in comments.sorted(by: { $0.key < $1.key }) {
      for row in lost { session.pass("comment", id: row["comment_id"] ?? "", name: post, .noPage) }
    }
  }

  private func add(file row: [String: String], root: String, to session: ImportSession) {
    let address = root + "/" + (row["media_file"] ?? "")
    session.report.find("file")
    if row["media_private"] == "1" {
      session.leaveOut("file", id: address, name: address, .restricted)
    } else if session.mediaAddress(address, in: "") != nil {
      session.report.keep("file")
    } else {
      session.leaveOut("file", id: address, name: address, .noFile)
    }
  }

  private func item(_ row: [String: String], id: String, zone: TimeZoneRules) -> ImportedItem {
    let isPage = row["post_type"] == "page"
    var item = ImportedItem(type: isPage ? "page" : "post", id: id, kind: isPage ? .page : .post)
    let own = row["post_tz"].flatMap { TimeZoneRules(identifier: $0) } ?? zone
    item.title = HTMLText.plain(row["post_title"] ?? "")
    item.date = row["post_dt"].flatMap(ImportDates.clock).map { Timestamp($0, in: own) }
    item.updated = row["post_upddt"].flatMap(ImportDates.clock).map { Timestamp($0, in: own) }
    item.authors = [row["user_id"]].compactMap { $0 }
    item.language = row["post_lang"]
    let address = row["post_url"] ?? ""
    item.slug = address.split(separator: "/").last.map(String.init)
    item.formerAddresses = [
      "/\(isPage ? "pages" : "post")/\(address)", "/index.php?\(isPage ? "pages" : "post")/\(address)",
    ]
    item.status =
      if row["post_password"]?.isEmpty == false {
        .protected
      } else {
        row["post_status"] == "1" ? .published : .draft
      }
    let isMarkdown = row["post_format"] == "markdown"
    if isMarkdown, let text = row["post_content"], !text.isEmpty {
      let parts = [row["post_excerpt"], text].compactMap { $0 }.filter { !$0.isEmpty }
      item.body = .markdown(Array((parts.joined(separator: "\n\n") + "\n").utf8))
    } else {
      let parts = ["post_excerpt_xhtml", "post_content_xhtml"].compactMap { row[$0] }.filter { !$0.isEmpty }
      let text = parts.isEmpty ? [row["post_excerpt"], row["post_content"]].compactMap { $0 } : parts
      item.body = .html(Array(text.joined(separator: "\n").utf8))
    }
    return item
  }

  private func comment(_ row: [String: String], zone: TimeZoneRules) -> ImportedComment {
    let own = row["comment_tz"].flatMap { TimeZoneRules(identifier: $0) } ?? zone
    let status: ImportedComment.Status =
      switch row["comment_status"] {
      case _ where row["comment_trackback"] == "1": .notice
      case "1": .approved
      case "-2": .spam
      default: .pending
      }
    return ImportedComment(
      id: row["comment_id"] ?? "", parent: nil, author: row["comment_author"] ?? "",
      date: row["comment_dt"].flatMap(ImportDates.clock).map { Timestamp($0, in: own) },
      body: .html(Array((row["comment_content"] ?? "").utf8)), status: status)
  }
}
