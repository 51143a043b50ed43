/// The two forms of a letter.
enum LetterForm: Sendable {
  /// For everybody, on the site: nothing in it is meant for one reader.
  case archive
  /// For a sending service: personal tokens travel as markers, and links may say that they come from the letter.
  case personal
}
