extension String {
  /// The text without white space at both ends.
  var trimmed: String {
    guard let first = first, first.isWhitespace || last?.isWhitespace == true else { return self }
    var view = self[...]
    while let character = view.first, character.isWhitespace { view.removeFirst() }
    while let character = view.last, character.isWhitespace { view.removeLast() }
    return String(view)
  }
}
