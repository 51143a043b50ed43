import Content
import Markdown
import Site
import Text

/// The text of an entry as HTML, with what pages and lists need of it.
///
/// A class, for nothing in it ever changes and pages, lists and feeds ask for it.
public final class RenderedBody: Sendable {
  /// A stretch of the text, or a place where a newsletter puts what it collected.
  enum Part: Sendable {
    /// A stretch of the text.
    case text(HTML)
    /// What a newsletter collected.
    case block(IssueBlock)
  }

  /// The parts in their order; a single one for everything but newsletters and charters.
  let parts: [Part]
  /// The numbered articles of a charter, whose preamble is the only part.
  let articles: [Article]
  /// What else is known of it.
  public let facts: BodyFacts

  init(parts: [Part], articles: [Article], facts: BodyFacts) {
    self.parts = parts
    self.articles = articles
    self.facts = facts
  }

  /// An article of a charter.
  struct Article: Sendable {
    /// The stable anchor, without `#`.
    let anchor: String
    /// The title, without its number.
    let title: String
    /// The text.
    let body: HTML
  }

  /// The whole text.
  var html: HTML {
    guard parts.count != 1, !parts.isEmpty else {
      if case .text(let html)? = parts.first { return html }
      return .empty
    }
    return HTML(
      trusted: parts.map { if case .text(let html) = $0 { html.markup } else { "" } }.joined())
  }

  /// The whole text of a charter, articles included; of everything else the text.
  var fullHTML: HTML {
    articles.isEmpty
      ? html
      : HTML(
        trusted: html.markup
          + articles.map { "<h2>\(HTML(escaping: $0.title).markup)</h2>\n\($0.body.markup)" }.joined(separator: "\n"))
  }

  /// The parts of an issue’s editorial, to be arranged with what it carries.
  var pieces: [IssuePiece<HTML>] {
    parts.map { part in
      switch part {
      case .text(let html): .text(html)
      case .block(let block): .block(block)
      }
    }
  }

  /// The headings of the text.
  var headings: [Heading] { facts.headings }
  /// How many words it has.
  var wordCount: Int { facts.wordCount }
}

/// A link to an address of the site, with its place for a warning.
public struct SiteLink: Sendable, Hashable {
  /// The address that was linked to.
  public let permalink: Permalink
  /// Where the link stands.
  public let location: SourceLocation
}

/// What a newsletter can collect.
enum IssueBlock: String, Sendable, CaseIterable {
  /// Posts of the blog
  case posts
  /// Press releases
  case press
  /// Events of the next weeks
  case events
  /// Contributions
  case community
  /// What others wrote
  case coverage

  /// Whether its first entry has its picture in letters: they have to stay light.
  var hasPicture: Bool { self != .events }

  /// The block that a line such as `{posts}` or `{articles}` asks for.
  init?(line: Substring) {
    guard line.hasPrefix("{"), line.hasSuffix("}") else { return nil }
    switch Slug(String(line.dropFirst().dropLast()))?.text {
    case "posts", "articles", "blog": self = .posts
    case "press", "presse", "releases", "communiques": self = .press
    case "events", "evenements", "agenda": self = .events
    case "community", "communaute", "contributions": self = .community
    case "coverage", "revue-de-presse": self = .coverage
    default: return nil
    }
  }
}
