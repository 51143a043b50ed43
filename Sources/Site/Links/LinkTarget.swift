/// Where a link of a Markdown file leads.
public enum LinkTarget: Sendable {
  /// An address of the web, of a mailbox, or a place in the same page: as it was written.
  case outside
  /// An entry that is online.
  case publication(Publication, fragment: String?)
  /// A file of the project, by its path below `content/`, and its address.
  case file(path: String, Permalink)
  /// An address of the site, which has to be compared with all pages once they are known.
  case site(Permalink)
  /// An entry or file that exists and is not online.
  case hidden(path: String)
  /// A file that may not be shown, for want of a consent; by its path below `content/`.
  case withheld(path: String)
  /// Nothing; what is near it.
  case missing(nearest: [String])
}
