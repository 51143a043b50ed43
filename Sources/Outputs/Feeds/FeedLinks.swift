import Content
import Formats
import Site
import Text

/// Where feeds lie, and how pages announce them.
struct FeedLinks {
  let rendered: RenderedSite
  let edition: Edition

  private var site: Site { rendered.site }

  /// The feeds of the whole site in this language.
  var ofSite: [FeedLinkView] { links(at: edition.home, name: nil) }

  /// The feeds of a list.
  /// - Parameter name: the list's name; nil for the whole site.
  func links(at list: Permalink, name: String?) -> [FeedLinkView] {
    let title = [name, siteTitle].compactMap { $0 }.joined(separator: ", ")
    return FeedFormat.allCases.map { format in
      FeedLinkView(
        type: format.mediaType, title: "\(title) (\(format.name))", url: site.href(list.appending(format.fileName)))
    }
  }

  private var siteTitle: String {
    site.configuration.title.text(in: edition.language, fallback: site.configuration.defaultLanguage)
  }
}

/// The forms of a feed.
enum FeedFormat: CaseIterable {
  case rss
  case atom
  case json

  /// The name of the file below the list.
  var fileName: String {
    switch self {
    case .rss: "feed.xml"
    case .atom: "atom.xml"
    case .json: "feed.json"
    }
  }

  /// How people call it.
  var name: String {
    switch self {
    case .rss: "RSS"
    case .atom: "Atom"
    case .json: "JSON Feed"
    }
  }

  /// The media type.
  var mediaType: String {
    switch self {
    case .rss: RSSWriter.mediaType
    case .atom: AtomWriter.mediaType
    case .json: JSONFeedWriter.mediaType
    }
  }
}
