/// A stretch of an issue's editorial, or a block of what it collected.
enum IssuePiece<Stretch> {
  case text(Stretch)
  case block(IssueBlock)

  /// The pieces as they are shown: the body's own order when it places a block, else all blocks after the
  /// editorial. Each block comes once, and an empty one not at all. What a header lists is shown in any case.
  static func arranged(_ pieces: [IssuePiece], collection: IssueCollection) -> [IssuePiece] {
    let placesBlocks = pieces.contains { if case .block = $0 { true } else { false } }
    let all = placesBlocks && !collection.isListed ? pieces : pieces + collection.order.map { .block($0) }
    var waiting = collection.filled
    return all.filter { piece in
      guard case .block(let block) = piece else { return true }
      return waiting.remove(block) != nil
    }
  }
}
