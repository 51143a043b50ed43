import Text

/// What is said when releases cannot be offered as PDF files; a build never fails for that.
enum PaperNotice {
  /// There is no WeasyPrint.
  static let noPrinter = Message(
    en: "The releases are not offered as PDF: WeasyPrint is not installed (Debian: apt-get install weasyprint).",
    fr: "Les communiqués ne sont pas proposés en PDF : WeasyPrint n’est pas installé (Debian : apt-get install "
      + "weasyprint).")

  /// It made nothing of some releases.
  static func failed(_ sources: [String]) -> Message {
    let list = sources.joined(separator: ", ")
    return Message(
      en: "WeasyPrint could not make the PDF of \(list): these releases are offered without.",
      fr: "WeasyPrint n’a pas pu faire le PDF de \(list) : ces communiqués sont proposés sans.")
  }
}
