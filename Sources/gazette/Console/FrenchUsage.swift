import Text

/// Says in French what the parser of the arguments says in English: the titles of the help and its complaints.
///
/// A sentence that is not known here stays as it is.
enum FrenchUsage {
  /// The French of a help text or a complaint.
  static func translate(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { translate(line: String($0)) }
      .joined(separator: "\n")
  }

  private static func translate(line: String) -> String {
    for (title, french) in titles where line.hasPrefix(title) {
      return french + phrases(in: String(line.dropFirst(title.count)))
    }
    for pattern in complaints {
      if let french = pattern.translate(line) { return french }
    }
    return phrases(in: line)
  }

  private static func phrases(in line: String) -> String {
    words.reduce(line) { $0.replacing($1.0, with: $1.1) }
  }

  private static let titles = [
    ("OVERVIEW: ", ""), ("USAGE: ", "UTILISATION : "), ("Usage: ", "Utilisation : "), ("Help:  ", "Aide : "),
    ("SUBCOMMANDS:", "COMMANDES :"), ("ARGUMENTS:", "ARGUMENTS :"), ("OPTIONS:", "OPTIONS :"),
  ]

  private static let words = [
    ("<subcommand>", "<commande>"), ("<options>", "<options>"), ("(values: ", "(valeurs : "),
    ("; default: ", " ; par défaut : "), ("(default: ", "(par défaut : "),
    ("Show help information.", "Affiche cette aide."), ("Show the version.", "Affiche la version."),
    ("Show subcommand help information.", "Affiche l’aide d’une commande."),
    (" for detailed help.", " pour en savoir plus."), (" for more information.", " pour en savoir plus."),
    ("  See '", "  Voir '"),
  ]

  private static let complaints = [
    Complaint("Unknown option '*'. Did you mean '*'?", "l’option « * » est inconnue ; vouliez-vous écrire « * » ?"),
    Complaint("Unknown option '*'", "l’option « * » est inconnue"),
    Complaint("Missing value for '*'", "il manque la valeur de « * »"),
    Complaint("Missing expected argument '*'", "il manque « * »"),
    Complaint(
      "The option '*' does not take any value, but '*' was specified.",
      "l’option « * » ne prend pas de valeur, mais « * » est donné"),
    Complaint("Unexpected argument '*'", "« * » est de trop"),
    Complaint("* unexpected arguments: *", "* arguments sont de trop : *"),
    Complaint(
      "The value '*' is invalid for '*'. Please provide one of *.",
      "la valeur « * » ne convient pas à « * » ; écrivez l’une de celles-ci : *"),
    Complaint(
      "The value '*' is invalid for '*'. Please provide one of the following:",
      "la valeur « * » ne convient pas à « * » ; écrivez l’une de celles-ci :"),
    Complaint("The value '*' is invalid for '*': *", "la valeur « * » ne convient pas à « * » : *"),
    Complaint("The value '*' is invalid for '*'", "la valeur « * » ne convient pas à « * »"),
  ]
}

/// A sentence with holes, `*`, and its French.
private struct Complaint: Sendable {
  private let english: [String]
  private let french: [String]

  init(_ english: String, _ french: String) {
    self.english = english.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    self.french = french.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
  }

  /// The French of a line that ends in the sentence, with what stood in its holes; nil for another line.
  func translate(_ line: String) -> String? {
    let label = "erreur" + MessageLanguage.french.colon
    guard line.hasPrefix(label) else { return nil }
    var rest = line.dropFirst(label.count)
    guard let start = english.first, rest.hasPrefix(start) else { return nil }
    rest = rest.dropFirst(start.count)
    var translation = label + (french.first ?? "")
    for index in 1..<english.count {
      let end = english[index]
      guard let range = end.isEmpty ? rest.endIndex..<rest.endIndex : rest.firstRange(of: end) else { return nil }
      translation += rest[..<range.lowerBound].replacing("' or '", with: "' ou '").replacing("' and '", with: "' et '")
      translation += french[index]
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? translation : nil
  }
}
