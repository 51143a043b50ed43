/// What an export says about the whole site: names of authors, files, addresses.
struct WordPressSite {
  /// A file of the former site.
  struct Attachment {
    let address: String
    let caption: String
    let alternative: String
  }

  private(set) var title: String?
  private(set) var hosts: Set<String> = []
  /// Names to show by logins.
  private(set) var authors: [String: String] = [:]
  /// Files by their numbers.
  private(set) var attachments: [String: Attachment] = [:]
  /// The paths of what is public.
  private(set) var paths: Set<String> = []

  init(reading source: ImportSource) throws(ImportRefusal) {
    let input = try source.text()
    var site = WordPressSite()
    var isExport = false
    _ = try XMLRecords.read(input, named: ["item", "wp:author"]) { path, element in
      if element.name.hasPrefix("wp:") { isExport = true }
      if path == ["rss", "channel"] { site.readField(element) }
    } record: { element in
      if element.name == "wp:author" {
        isExport = true
        if let login = element.value("wp:author_login") {
          site.authors[login] = element.value("wp:author_display_name") ?? login
        }
      } else {
        if element["wp:post_id"] != nil || element["wp:post_type"] != nil { isExport = true }
        site.readItem(element)
      }
    }
    guard isExport else { throw FormatGuess.mistaken(source, for: .wordpress) }
    self = site
  }

  private init() {}

  private mutating func readField(_ element: XMLElement) {
    switch element.name {
    case "title": title = element.value
    case "link", "wp:base_blog_url", "wp:base_site_url":
      let host = element.value.map { WebAddress($0).host } ?? ""
      if !host.isEmpty, host != "wordpress.com" { hosts.insert(host) }
    default: break
    }
  }

  private mutating func readItem(_ element: XMLElement) {
    let link = element.value("link")
    if element.value("wp:post_type") == "attachment", let id = element.value("wp:post_id"),
      let address = element.value("wp:attachment_url")
    {
      let meta = element.all("wp:postmeta").first { $0.value("wp:meta_key") == "_wp_attachment_image_alt" }
      attachments[id] = Attachment(
        address: address, caption: element.value("excerpt:encoded") ?? "",
        alternative: meta?.value("wp:meta_value") ?? "")
    } else if element.value("wp:status") == "publish", element.value("wp:post_password") == nil, let link {
      if hosts.isEmpty { hosts.insert(WebAddress(link).host) }
      if let path = FormerAddress.alias(WebAddress(link).path) { paths.insert(path) }
    }
  }
}
