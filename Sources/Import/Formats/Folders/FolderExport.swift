import Text

/// The folder of a site of Jekyll or Hugo. Headers are kept word for word: the site reads those of both.
struct FolderExport: FormatReader {
  let format: ImportFormat

  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    guard case .folder(let folder) = source.place else { throw FormatGuess.mistaken(source, for: format) }
    let files = try source.files.filter { !isForeign($0) }
    let texts = files.filter { $0.hasSuffix(".md") || $0.hasSuffix(".markdown") || isPost($0) && $0.hasSuffix(".html") }
    guard texts.contains(where: isPost) || texts.contains(where: { $0.hasPrefix("content/") }) else {
      throw FormatGuess.mistaken(source, for: format)
    }
    session.folders = ["\(folder)/static", "\(folder)/assets", folder]
    for path in texts {
      guard let bytes = ProjectWriting.read("\(folder)/\(path)") else {
        session.pass("file", id: path, name: path, .unreadable)
        continue
      }
      guard let header = FolderHeader(bytes) else {
        session.pass("file", id: path, name: path, .unknown)
        continue
      }
      if path.hasSuffix("_index.md")
        || (format == .jekyll && !isPost(path) && path.hasSuffix("index.md") && !path.contains("/"))
      {
        session.pass("page", id: path, name: header["title"] ?? path, .system)
        continue
      }
      try session.take(item(header, path: path, folder: folder, zone: session.settings.zone))
    }
  }

  private func isForeign(_ path: String) -> Bool {
    let first = path.prefix { $0 != "/" }
    let system = [
      "_site", "_layouts", "_includes", "_sass", "_data", "node_modules", "vendor", "public", "resources", "themes",
      "layouts", "archetypes", "i18n",
    ]
    return system.contains(String(first))
      || ["README.md", "CONTRIBUTING.md", "LICENSE.md", "CODE_OF_CONDUCT.md", "CHANGELOG.md"].contains(path)
  }

  private func isPost(_ path: String) -> Bool {
    switch format {
    case .jekyll: path.contains("_posts/") || path.contains("_drafts/")
    default:
      ["content/post/", "content/posts/", "content/blog/", "content/news/", "content/articles/"].contains {
        path.hasPrefix($0)
      }
    }
  }

  private func item(_ header: FolderHeader, path: String, folder: String, zone: TimeZoneRules) -> ImportedItem {
    let names = path.split(separator: "/").map(String.init)
    var stem = String((names.last ?? path).prefix { $0 != "." })
    if stem == "index", names.count > 1 { stem = names[names.count - 2] }
    let dated = stem.count > 11 ? ImportDates.clock(String(stem.prefix(10))) : nil
    let isDated = dated != nil && stem.prefix(11).last == "-"
    let isPost = isPost(path)
    var item = ImportedItem(type: isPost ? "post" : "page", id: path, kind: isPost ? .post : .page)
    item.title = header["title"] ?? String(stem.dropFirst(isDated ? 11 : 0)).replacing("-", with: " ")
    item.date =
      ImportDates.any(header["date"], zone: zone)
      ?? (isDated ? dated.map { Timestamp($0, in: zone, isDateOnly: true) } : nil)
    item.slug = header["slug"] ?? String(stem.dropFirst(isDated ? 11 : 0))
    let isDraft =
      path.contains("_drafts/") || ["true", "yes"].contains(header["draft"] ?? "")
      || ["false", "no"].contains(header["published"] ?? "")
    item.status = isDraft ? .draft : .published
    item.folder = folder + "/" + names.dropLast().joined(separator: "/")
    item.header = self.header(header, item: item, path: path)
    item.formerAddresses = addresses(header, item: item, path: path)
    let text = FolderText(header.body, format: format)
    item.losses = text.losses
    item.body = path.hasSuffix(".html") ? .html(text.markdown) : .markdown(text.markdown)
    return item
  }

  private func header(_ header: FolderHeader, item: ImportedItem, path: String) -> FolderHeader {
    var header = header
    for key in ["permalink", "url"] where header[key]?.contains(":") == true { header.remove(key) }
    for key in ["layout", "type", "draft"] where key != "draft" || item.status == .draft { header.remove(key) }
    if item.status == .draft {
      header.remove("published")
      header.add("draft", "true")
    }
    if !header.holds("title") { header.add("title", item.title.quotedForYAML) }
    return header
  }

  /// Where it stood by the rules of the program, unless the header says so itself.
  private func addresses(_ header: FolderHeader, item: ImportedItem, path: String) -> [String] {
    guard header["permalink"] == nil, header["url"] == nil, let slug = item.slug else { return [] }
    if format == .hugo {
      let section = path.split(separator: "/").dropFirst().dropLast(path.hasSuffix("/index.md") ? 2 : 1)
      return ["/" + (section.map(String.init) + [slug]).joined(separator: "/") + "/"]
    }
    guard item.kind == .post, let day = item.date?.date.iso.replacing("-", with: "/") else {
      return ["/\(path.prefix { $0 != "." })/"]
    }
    let categories = header["categories"].map { text in
      text.split(whereSeparator: { " ,[]\"'".contains($0) }).map { $0.lowercased() }
    }
    return ["/" + ((categories ?? []) + [day, slug]).joined(separator: "/") + ".html"]
  }
}
