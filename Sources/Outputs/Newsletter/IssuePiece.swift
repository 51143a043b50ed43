/// A stretch of an issue's editorial, or a block of what it collected.
enum IssuePiece<Stretch> {
  case text(Stretch)
  case block(IssueBlock)

  /// The pieces as they are shown: the body's own order when it places a block, else all blocks after the
  /// editorial. Each block comes once, and an empty one not at all. What a header lists is shown in any case.
  static func arranged(_ pieces: [IssuePiece], collection: IssueCollection) -> [IssuePiece] {
    arranged(pieces, blocks: collection.order.filter(collection.filled.contains), isListed: collection.isListed)
  }

  /// - Parameters:
  ///   - blocks: those that show something, in the order they have when the body places none.
  ///   - isListed: whether a header lists what they show.
  static func arranged(_ pieces: [IssuePiece], blocks: [IssueBlock], isListed: Bool) -> [IssuePiece] {
    let placesBlocks = pieces.contains { if case .block = $0 { true } else { false } }
    let all = placesBlocks && !isListed ? pieces : pieces + blocks.map { .block($0) }
    var waiting = Set(blocks)
    return all.filter { piece in
      guard case .block(let block) = piece else { return true }
      return waiting.remove(block) != nil
    }
  }
}
