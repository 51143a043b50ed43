extension EntryCard {
  /// The card with the title and the summary that a letter gives it.
  /// - Parameter label: that somebody paid for it.
  func retold(_ member: IssueMember, label: String?) -> EntryCard {
    var card = self
    card.note = label ?? note
    card.title = member.title ?? title
    card.summary = member.summary ?? summary
    return card
  }
}

extension EventCard {
  /// The card with the title and the summary that a letter gives it.
  func retold(_ member: IssueMember) -> EventCard {
    var card = self
    card.title = member.title ?? title
    card.summary = member.summary ?? summary
    return card
  }
}

extension CoverageItemView {
  /// The item with the title and the quote that a letter gives it.
  func retold(_ member: IssueMember) -> CoverageItemView {
    var item = self
    item.title = member.title ?? title
    item.quote = member.summary ?? quote
    return item
  }
}
