import ArgumentParser
import Text

/// Words that somebody typed and that stand for nothing.
enum Unknown {
  /// That there is no such thing, which one was probably meant, and what there is.
  static func error(meant: String?, names: [String]) -> ValidationError {
    let list = names.joined(separator: ", ")
    return ValidationError(
      Message(
        en: (meant.map { "did you mean \($0)? " } ?? "") + "There are: \(list)",
        fr: (meant.map { "vouliez-vous dire \($0) ? " } ?? "") + "Il y a : \(list)"
      ).text(in: HelpLanguage.current))
  }
}
