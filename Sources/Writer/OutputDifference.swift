import Text

/// A place where an output is not what a build from nothing makes.
enum OutputDifference: Sendable, Hashable {
  /// The file has other bytes.
  case differs(String)
  /// The file is not there, or something else than a file stands in its place.
  case missing(String)
  /// The list of files names this file as one of ours, and nothing makes it.
  case extra(String)
  /// The list of files itself is another.
  case list

  /// The difference in words, at the file; `output` is the path of the output.
  func diagnostic(output: String) -> Diagnostic {
    switch self {
    case .differs(let path):
      .error(
        "output-differs", at: SourceLocation(path: "\(output)/\(path)"),
        Message(
          en: "This file is not, byte for byte, what a build from nothing makes.",
          fr: "Ce fichier n’est pas, à l’octet près, celui que donne une construction à partir de rien."))
    case .missing(let path):
      .error(
        "output-missing", at: SourceLocation(path: "\(output)/\(path)"),
        Message(
          en: "This file is missing: a build from nothing makes it.",
          fr: "Ce fichier manque : une construction à partir de rien le produit."))
    case .extra(let path):
      .error(
        "output-extra", at: SourceLocation(path: "\(output)/\(path)"),
        Message(
          en: "This file of an earlier build should be gone: nothing makes it any more.",
          fr: "Ce fichier d’une construction précédente devrait avoir disparu : plus rien ne le produit."))
    case .list:
      .error(
        "output-list", at: SourceLocation(path: "\(output)/\(Manifest.name)"),
        Message(
          en: "The list of the files that Gazette wrote is not that of this site.",
          fr: "La liste des fichiers que Gazette a écrits n’est pas celle de ce site."))
    }
  }
}
