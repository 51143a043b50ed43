import Content
import Formats
import Site
import Text

/// What distinguishes one page from all others; the furniture adds what they share.
struct PageOutline {
  /// The template's name.
  let kind: String
  /// The title.
  var title: String
  /// Where the page stands.
  let permalink: Permalink
  /// Its language.
  let language: Language
  /// One or two sentences.
  var description: String?
  /// The pages above this one, from the section down, without the home page and the page itself.
  var trail: [LinkView] = []
  /// The same page in other languages, this one among them.
  var translations: [(language: Language, permalink: Permalink)] = []
  /// The section whose feeds are announced; the site's otherwise.
  var feeds: [FeedLinkView]?
  /// `website`, `article` or `profile`, of the Open Graph protocol.
  var openGraphType = "website"
  /// When it was published.
  var published: Timestamp?
  /// When it was last changed.
  var modified: Timestamp?
  /// The year under which the archive has it.
  var year: Int?
  /// The picture that the page shows.
  var image: ImageView?
  /// The picture for shares; the page’s own when nil.
  var shareImage: ImageView?
  /// What the page says to programs, besides its place on the site.
  var things: [StructuredData.Thing] = []
  /// The pictures that the page shows besides, with their rights.
  var pictures: [StructuredData.Thing] = []
  /// The letters that carried it.
  var letters: [LinkView] = []
  /// Whether search engines should leave it out.
  var isHidden = false
  /// Whether the page finds its style sheet by a path from where it stands, as pages do that are opened from a folder.
  var isRelative = false
  /// The pages before and after this one in a list.
  var previous: Permalink?
  /// The page after this one in a list.
  var next: Permalink?

  init(kind: String, title: String, permalink: Permalink, language: Language) {
    self.kind = kind
    self.title = title
    self.permalink = permalink
    self.language = language
  }
}
