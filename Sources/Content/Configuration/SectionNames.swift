/// The names of the sections in addresses; `site.yml` may rename each.
public struct SectionNames: Sendable, Hashable {
  /// The sections of a site.
  public enum Section: String, Sendable, CaseIterable {
    /// The blog
    case blog
    /// Topics
    case topics
    /// People
    case people
    /// The press room
    case press
    /// Press releases, below the press room
    case releases
    /// Media kits, below the press room
    case kits
    /// Press coverage, below the press room
    case coverage
    /// Corrections of press releases, below the press room
    case corrections
    /// Events
    case events
    /// The newsletter
    case newsletter
    /// Charters
    case charter
    /// Contributions
    case community
    /// The archive
    case archive
    /// The search
    case search
    /// Page two and following of a list
    case page
  }

  private let names: [Section: String]

  /// Names that differ from the default ones.
  public init(_ names: [Section: String] = [:]) {
    self.names = names
  }

  /// The name of a section in addresses.
  public subscript(section: Section) -> String { names[section] ?? section.rawValue }

  /// The path of a section without slashes at the ends, such as `press/releases`.
  public func path(_ section: Section) -> String {
    switch section {
    case .releases, .kits, .coverage, .corrections: self[.press] + "/" + self[section]
    default: self[section]
    }
  }

  /// The path of a kind's section; nil for pages, which stand at the root.
  public func path(of kind: Kind) -> String? {
    switch kind {
    case .post: path(.blog)
    case .release: path(.releases)
    case .kit: path(.kits)
    case .coverage: path(.coverage)
    case .event: path(.events)
    case .issue: path(.newsletter)
    case .charter: path(.charter)
    case .contribution: path(.community)
    case .person: path(.people)
    case .page: nil
    }
  }
}
