import Text

/// What to build, where to, and for which moment.
public struct BuildRequest: Sendable {
  /// The project's folder: the one that holds `content/`.
  public var root: String
  /// The folder to write the site to.
  public var output: String
  /// The moment that the site is built for; a time without an offset is the site's.
  public var at: InstantInput
  /// Whether drafts and scheduled entries are shown.
  public var includesDrafts = false
  /// Whether entries with errors are left out instead of stopping the build.
  public var keepsGoing = false
  /// Whether the addresses that come online are written into the project's ledger. Only for a site that the public
  /// sees, as it is now.
  public var recordsAddresses = false
  /// Whether a published address that would be lost is a warning only.
  public var toleratesLostAddresses = false
  /// How many threads render; nil for as many as there are cores.
  public var workers: Int?
  /// A folder of the user for what saves work the next time; nil to begin from nothing. It must not lie in the project,
  /// where somebody who sends a change could put a file of their own into it.
  public var cacheFolder: String?
  /// Called from any thread with how far the build is.
  public var progress: (@Sendable (BuildProgress) -> Void)?

  /// Called from any thread with what a person should know while the build goes on.
  public var notice: (@Sendable (Message) -> Void)?

  /// Where it is written down which file is being read or rendered; nil when nobody watches.
  public var log: WorkLog?

  /// A request with the default options.
  public init(root: String, output: String, at: InstantInput) {
    self.root = root
    self.output = output
    self.at = at
  }
}
