import Site

/// The other forms of a press release, beside its page.
enum ReleaseFile: String {
  /// Plain text
  case text = "release.txt"
  /// For agencies: ninjs
  case ninjs = "ninjs.json"
  /// For paper, where the files were made
  case pdf = "release.pdf"

  /// Where it stands; nil beside a page that has no folder of its own.
  func permalink(of publication: Publication) -> Permalink? {
    publication.permalink.path.hasSuffix("/") ? publication.permalink.appending(rawValue) : nil
  }
}
