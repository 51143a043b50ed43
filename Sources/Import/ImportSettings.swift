import Text

/// How an import is to be done.
public struct ImportSettings: Sendable {
  /// The absolute path of the project’s folder.
  public var root: String
  /// Whether everything is done but writing.
  public var isDryRun = false
  /// The language of the report.
  public var language = MessageLanguage.english
  /// The languages of the site; the first one is that of entries that say nothing.
  public var languages: [Language]
  /// The zone of times without an offset.
  public var zone: TimeZoneRules
  /// A folder with media of the former site, such as a copy of `wp-content/uploads`.
  public var media: String?
  /// Whether the authors of contributions agreed to their publication; otherwise they wait for it.
  public var hasConsent = false
  /// How files that the export does not hold are fetched; nil to fetch nothing.
  public var fetch: FetchPolicy?
  /// A folder for unpacking archives, which is emptied again.
  public var scratch: String

  /// Settings with nothing special.
  public init(root: String, languages: [Language], zone: TimeZoneRules, scratch: String) {
    self.root = root
    self.languages = languages
    self.zone = zone
    self.scratch = scratch
  }
}
