import Content
import Site
import Text

/// How heavy the lines of a list are, so that no page of one weighs more than 100 kB.
///
/// An estimate from the lengths of the texts, on the heavy side of what the built-in templates write.
struct ListWeight: Sendable {
  /// The form in which a list shows an entry.
  enum Form {
    /// With its summary, its picture, and those who wrote it
    case card
    /// Its day, its title, its kind
    case line
  }

  private let rendered: RenderedSite
  private let heaviestCard: Int
  private let heaviestLine: Int
  /// What the lines of one page may weigh, in bytes: what surrounds them needs the rest.
  let budget: Int

  init(_ rendered: RenderedSite) {
    self.rendered = rendered
    let pages = rendered.site.publications.filter { $0.kind == .page }
    let links = pages.reduce(0) { $0 + $1.title.utf8.count + $1.permalink.path.utf8.count + 30 }
    budget = max(30_000, 82_000 - links)
    var (card, line) = (0, 0)
    for publication in rendered.site.publications {
      card = max(card, Self.card(publication))
      line = max(line, Self.line(publication))
    }
    (heaviestCard, heaviestLine) = (card, line)
  }

  /// The weight of an entry; nil when so many entries of any weight fit on a page that none needs to be weighed.
  func weighing(_ form: Form, perPage: Int) -> ((Int) -> Int)? {
    let heaviest = form == .card ? heaviestCard : heaviestLine
    guard heaviest * perPage > budget else { return nil }
    return { index in
      form == .card ? Self.card(rendered[index]) : Self.line(rendered[index])
    }
  }

  /// What the first words of a text weigh at most, in bytes: whoever writes them anew does not move entries to other
  /// pages of a list.
  private static let excerptWeight = 600

  private static func card(_ publication: Publication) -> Int {
    let header = publication.entry.header
    let summary = header.description?.utf8.count ?? excerptWeight
    let names = publication.writers.reduce(0) { $0 + $1.name.utf8.count }
    return line(publication) + 450 + summary + names + (header.image == nil ? 0 : 1_700)
  }

  private static func line(_ publication: Publication) -> Int {
    200 + publication.title.utf8.count + publication.permalink.path.utf8.count
  }
}
