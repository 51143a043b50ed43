import Text

/// The programs and services whose exports can be read.
public enum ImportFormat: String, Sendable, CaseIterable {
  /// WordPress: the XML file of Tools, Export (WXR)
  case wordpress
  /// SPIP: an XML export of its tables
  case spip
  /// Dotclear: the flat export
  case dotclear
  /// Ghost: the JSON file
  case ghost
  /// Substack: the ZIP
  case substack
  /// Medium: the ZIP
  case medium
  /// Blogger: the Atom file
  case blogger
  /// Movable Type and TypePad: the text file
  case movabletype
  /// RSS, Atom or JSON Feed
  case feed
  /// A folder of Jekyll
  case jekyll
  /// A folder of Hugo
  case hugo
  /// Mastodon: the archive of an account
  case mastodon
  /// E-mails: an mbox file, or `.eml` files in a folder
  case mail
  /// Newsletters as HTML files, such as the ZIP of Mailchimp
  case letters
  /// Comments of Disqus
  case disqus
  /// Comments of Staticman
  case staticman

  /// The name of the program or the service.
  public var name: String {
    switch self {
    case .wordpress: "WordPress"
    case .spip: "SPIP"
    case .dotclear: "Dotclear"
    case .ghost: "Ghost"
    case .substack: "Substack"
    case .medium: "Medium"
    case .blogger: "Blogger"
    case .movabletype: "Movable Type"
    case .feed: "RSS, Atom, JSON Feed"
    case .jekyll: "Jekyll"
    case .hugo: "Hugo"
    case .mastodon: "Mastodon"
    case .mail: "mbox, .eml"
    case .letters: "HTML"
    case .disqus: "Disqus"
    case .staticman: "Staticman"
    }
  }
}
