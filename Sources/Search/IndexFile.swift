/// A file of the index.
public enum IndexFile: Sendable, Hashable {
  /// How the index is cut.
  case directory
  /// What results can be narrowed by.
  case facets
  /// On which pages words stand.
  case words(Int)
  /// Where on pages words stand.
  case places(Int)
  /// What results show of pages.
  case texts(Int)

  /// The file's name beside the search page.
  public var name: String {
    switch self {
    case .directory: "directory-0.js"
    case .facets: "facets-0.js"
    case .words(let number): "words-\(number).js"
    case .places(let number): "places-\(number).js"
    case .texts(let number): "texts-\(number).js"
    }
  }
}

extension IndexLayout {
  /// All files of an index that is cut in this way.
  public var files: [IndexFile] {
    [.directory, .facets] + (0..<wordFiles).map(IndexFile.words) + (0..<textFiles).map(IndexFile.texts)
      + (0..<placeFiles).map(IndexFile.places)
  }
}
