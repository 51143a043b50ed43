import Markdown
import Text

extension Diagnostic {
  /// The picture of an entry that a letter carries without it.
  static func pictureNotInLetter(_ name: String, _ refusal: ImageRefusal, at place: SourceLocation) -> Diagnostic {
    switch refusal {
    case .format:
      .warning(
        "letter-image-format", at: place,
        Message(
          en: "mail programs do not show \(name): the letter goes without it",
          fr: "les messageries n’affichent pas \(name) : la lettre s’en passe"),
        help: Message(
          en: "name a JPEG or PNG file here", fr: "indiquez ici un fichier JPEG ou PNG"))
    case .host:
      .warning(
        "letter-image-host", at: place,
        Message(
          en: "\(name) lies on another site, which would learn who reads: the letter goes without it",
          fr: "\(name) se trouve sur un autre site, qui saurait qui lit : la lettre s’en passe"),
        help: Message(
          en: "put the file beside the text and name it here",
          fr: "placez le fichier à côté du texte et indiquez-le ici"))
    }
  }
}
