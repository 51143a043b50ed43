/// Into how many files the index is cut.
///
/// For ten thousand pages 334 files of words, 223 of texts, 32 of places and two more; for a hundred thousand
/// fewer than three thousand. A question of two words loads two files of words and one of texts a result, of which the
/// page shows five at first: both kinds weigh about the same then, and together less than in any other proportion.
public struct IndexLayout: Sendable, Equatable {
  /// Files that say on which pages a word stands.
  public let wordFiles: Int
  /// Files with the titles and first words of pages.
  public let textFiles: Int
  /// Files that say where on the page a word stands, for questions in quotation marks.
  public let placeFiles: Int
  /// How many pages a file of texts describes; the last one may have fewer.
  public let pagesPerTextFile: Int
  /// How many bytes of a page's text are shown and searched for marks.
  public let textBytes: Int

  /// The layout for a number of pages.
  public init(pages: Int) {
    let (small, large) = (min(pages, 10_000), max(0, pages - 10_000))
    wordFiles = max(1, (small + 29) / 30 + large / 60)
    placeFiles = max(1, (small + 319) / 320 + large / 600)
    pagesPerTextFile = max(4, (pages + 224) / (225 + large / 125))
    textFiles = max(1, (pages + pagesPerTextFile - 1) / pagesPerTextFile)
    textBytes = max(90, min(1_600, 8_000 / pagesPerTextFile - 140))
  }

  /// The places of the pages that a file of texts describes.
  /// - Parameter count: how many pages there are.
  public func pages(ofTextFile file: Int, of count: Int) -> Range<Int> {
    let first = min(count, file * pagesPerTextFile)
    return first..<min(count, first + pagesPerTextFile)
  }
}
