import Content
import Text

/// An address that a header asks for, such as `/2014/05/fete/` or Jekyll's `/:year/:month/:title/`.
struct PermalinkPattern {
  private let written: String
  private let entry: Entry
  private let slug: Slug

  init(_ written: String, entry: Entry, slug: Slug) {
    self.written = written
    self.entry = entry
    self.slug = slug
  }

  /// - Throws: a `Diagnostic` for an address that leaves the site or cannot be a file.
  func permalink() throws(Diagnostic) -> Permalink {
    guard let path = SitePath.normalised(expanded) else {
      throw .error(
        "wrong-permalink", at: entry.location(of: written, under: "permalink"),
        Message(
          en: "“\(written)” cannot be an address of the site", fr: "« \(written) » ne peut pas être une adresse du site"
        ),
        help: Message(
          en: "write a path such as /our-party/", fr: "écrivez un chemin comme /notre-fete/"))
    }
    return Permalink(path)
  }

  private var expanded: String {
    guard written.contains(":") else { return written }
    let date = entry.header.date?.date
    let two: (Int?) -> String = { ($0 ?? 0) < 10 ? "0\($0 ?? 0)" : "\($0 ?? 0)" }
    return
      written
      .replacing(":year", with: "\(date?.year ?? 0)").replacing(":month", with: two(date?.month))
      .replacing(":day", with: two(date?.day)).replacing(":title", with: slug.text)
      .replacing(":slug", with: slug.text)
      .replacing(":categories", with: entry.header.topics.first.flatMap { Slug($0)?.text } ?? "")
  }
}

/// Makes an address that somebody wrote into a path of the site.
enum SitePath {
  /// The path from `/` on, with a slash at the end unless it names a file; nil when it leaves the site, holds
  /// control characters, or has a part of over 255 bytes, which no file system takes.
  static func normalised(_ written: String) -> String? {
    guard let decoded = written.percentDecoded, !decoded.contains("\\"), !decoded.contains("://") else { return nil }
    guard decoded.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else { return nil }
    guard !decoded.contains(where: { "?#*<>|\"".contains($0) }) else { return nil }
    let parts = decoded.split(separator: "/").map(String.init)
    guard parts.allSatisfy({ $0 != "." && $0 != ".." && $0.utf8.count <= 255 && !$0.hasPrefix(".gazette") }) else {
      return nil
    }
    guard let last = parts.last else { return "/" }
    let isFile = !decoded.hasSuffix("/") && [".html", ".htm", ".php", ".xml", ".txt"].contains { last.hasSuffix($0) }
    return "/" + parts.joined(separator: "/") + (isFile ? "" : "/")
  }
}
