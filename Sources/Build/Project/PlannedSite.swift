import Outputs
import Site
import Text
import Writer

/// A site that is planned and not written: every file with its address and the way to its bytes.
public struct PlannedSite: Sendable {
  /// The files; none when errors stopped the plan.
  public internal(set) var artifacts: [Artifact] = []
  /// What it was made from.
  var basis: PlanBasis?
  /// What the files are made from; nil when errors stopped the plan.
  var composition: Composition? { basis?.composition }
  /// What can be posted of its entries; nil when errors stopped the plan.
  public var posts: PostPlanner? { composition.map { PostPlanner($0) } }
  /// The issues of the newsletter as letters that can be sent.
  public internal(set) var letters: [PlannedLetter] = []
  /// The lasting addresses that the project's ledger does not hold yet.
  var newAddresses: [AddressRecord] = []
  /// What was found wrong.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The entries that were left out because of their errors.
  public internal(set) var refused: [String] = []
  /// How many entries are shown.
  public internal(set) var published = 0
  /// The entries that are shown although the public would not see them, by path from the project's root, as artifacts
  /// name their source.
  public internal(set) var unpublished: [String: UnpublishedEntry] = [:]
  /// When the site changes next by itself.
  public internal(set) var nextChange: NextChange?
  /// The moment that the site is planned for.
  public internal(set) var instant = Instant(secondsSinceEpoch: 0)
  /// The rules of the site's time zone.
  public internal(set) var timeZone = TimeZoneRules.utc
  /// The address of the site without a slash at its end.
  public internal(set) var origin = ""
  /// The folder of the host in which the site stands, such as `/club`; mostly empty.
  public internal(set) var basePath = ""
  /// Whether something is held back by an embargo.
  var holdsEmbargo = false
  /// Whether the files are there; false when errors stopped the plan.
  public internal(set) var isComplete = false

  /// A file as people type it: with the site's address, a page without `index.html`.
  public func address(of address: OutputPath) -> String {
    let href = href(of: address)
    return origin + href.dropFirst(basePath.utf8.count)
  }

  /// A file as links on pages name it: percent-encoded, from the root of the host, a page without `index.html`.
  public func href(of address: OutputPath) -> String {
    let path = "/" + address.description
    return basePath + Permalink(path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path).href
  }
}
