import Formats
import Foundation
import Text

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Words and markup, with a zero byte between them, in a feed of each format, a calendar and structured data.
enum FormatsTrial {
  private static let day = Timestamp(instant: Instant(secondsSinceEpoch: 1_777_652_200), offset: 7200)

  static func run(_ bytes: [UInt8]) -> String? {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let words = String(decoding: parts.first ?? [], as: UTF8.self)
    let markup = HTML(trusted: String(decoding: parts.count > 1 ? parts[1] : [], as: UTF8.self))
    return feeds(words, markup) ?? calendar(words) ?? structuredData(words)
  }

  private static func feeds(_ words: String, _ markup: HTML) -> String? {
    let home = "https://example.org/"
    let author = FeedAuthor(name: words, address: words)
    var feed = Feed(
      title: words, homeAddress: home,
      addresses: FeedAddresses(rss: home + "feed.xml", atom: home + "atom.xml", json: home + "feed.json"),
      language: .french, author: author)
    feed.description = words
    var item = FeedItem(id: home + words, address: home + words, title: words, published: day)
    item.summary = words
    item.content = AbsoluteAddresses(site: "https://example.org", page: home + "a/").resolving(markup)
    item.authors = [author]
    item.categories = [words]
    for xml in [RSSWriter().bytes(feed, items: [item]), AtomWriter().bytes(feed, items: [item])] {
      if !XMLParser(data: Data(xml)).parse() { return "ill-formed: \(String(decoding: xml, as: UTF8.self))" }
    }
    let json = JSONFeedWriter().bytes(feed, items: [item])
    return isJSON(json) ? nil : "not JSON: \(String(decoding: json, as: UTF8.self))"
  }

  private static func calendar(_ words: String) -> String? {
    guard let date = CivilDate(year: 2026, month: 7, day: 1) else { return "no day" }
    var event = CalendarEvent(uid: words, title: words, time: .days(date, through: date), stamp: day.instant)
    event.location = words
    event.description = words
    event.address = words
    event.categories = [words]
    event.organizer = CalendarEvent.Organizer(name: words, email: "a@example.org")
    let calendar = Calendar(name: words, productIdentifier: "-//Gazette//FR", events: [event])
    let bytes = CalendarWriter().bytes(calendar)
    for line in bytes.split(separator: 13, omittingEmptySubsequences: false) where line != [10] {
      let content = line.first == 10 ? line.dropFirst() : line
      if content.contains(10) || content.contains(where: { $0 < 0x20 && $0 != 9 }) { return "a broken calendar line" }
      if content.count > 75 { return "a calendar line of \(content.count) bytes" }
      if String(validating: content, as: UTF8.self) == nil { return "a calendar line cut within a character" }
      let name = content.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
      if content.first != 0x20, !names.contains(String(decoding: name, as: UTF8.self)) {
        return "a line that nobody wrote: \(String(decoding: content, as: UTF8.self))"
      }
    }
    return nil
  }

  private static func structuredData(_ words: String) -> String? {
    var article = StructuredData.Article(.post, headline: words, address: words, published: day)
    article.description = words
    article.keywords = [words]
    article.licence = words
    let data = StructuredData([.article(article), .webSite(.init(name: words, address: words))])
    if !isJSON(data.json) { return "not JSON-LD: \(String(decoding: data.json, as: UTF8.self))" }
    let hasSign = data.json.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    return hasSign ? "JSON-LD that could end its script: \(String(decoding: data.json, as: UTF8.self))" : nil
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
  }

  private static let names: Set<String> = [
    "", "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-CALDESC",
    "DESCRIPTION", "URL", "SOURCE", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "CATEGORIES",
    "ORGANIZER", "STATUS", "SEQUENCE", "TRANSP", "LAST-MODIFIED", "CREATED", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
    "CONFERENCE", "CLASS",
  ]
}
