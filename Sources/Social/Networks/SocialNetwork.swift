/// A network that an organisation posts to.
public enum SocialNetwork: String, Sendable, CaseIterable {
  /// X, formerly Twitter
  case x
  /// Bluesky
  case bluesky
  /// Mastodon
  case mastodon
  /// LinkedIn
  case linkedin
  /// Facebook
  case facebook
  /// Instagram
  case instagram
  /// Threads
  case threads

  /// Its name as it writes it itself.
  public var name: String {
    switch self {
    case .x: "X"
    case .bluesky: "Bluesky"
    case .mastodon: "Mastodon"
    case .linkedin: "LinkedIn"
    case .facebook: "Facebook"
    case .instagram: "Instagram"
    case .threads: "Threads"
    }
  }
}
