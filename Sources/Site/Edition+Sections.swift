import Content

extension Edition {
  /// Whether a section has a page in this language: it holds something.
  public func holds(_ section: SectionNames.Section) -> Bool {
    switch section {
    case .blog: !self[.post].isEmpty
    case .topics: !topics.isEmpty
    case .people: !profiles.isEmpty
    case .press: holds(.releases) || holds(.kits) || holds(.coverage)
    case .releases: !self[.release].isEmpty
    case .kits: !self[.kit].isEmpty
    case .coverage: !self[.coverage].isEmpty
    case .corrections: hasCorrections
    case .events: !self[.event].isEmpty
    case .newsletter: !self[.issue].isEmpty
    case .charter: !charters.isEmpty
    case .community: !self[.contribution].isEmpty
    case .archive: archive.count > 0
    case .search: hasSearch && (archive.count > 0 || !self[.page].isEmpty)
    case .page: false
    }
  }
}
