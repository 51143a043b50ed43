import Text
import Writer

/// Why a picture cannot be shown.
public enum PictureFault: Error, Sendable, Hashable {
  /// The file has no bytes.
  case empty
  /// It is no picture of a form that browsers show.
  case unknown
  /// It is a picture of a telephone or camera that browsers do not show.
  case foreign(String)
  /// It has more pixels than any page can use.
  case tooLarge(width: Int, height: Int)
  /// The file itself is too large.
  case tooHeavy
  /// It is damaged or cut short.
  case damaged
  /// A drawing that holds what could act or call on others; the element or attribute.
  case unsafeDrawing(String)
  /// It changed while it was made ready.
  case changed
  /// The library for pictures is not there.
  case noLibrary
  /// The machine did not let us read or write.
  case machine(MachineRefusal)

  /// The diagnostic of the picture at `path`, as messages name it.
  public func diagnostic(at path: String) -> Diagnostic {
    .error("picture", at: SourceLocation(path: path), summary, help: help)
  }

  private var summary: Message {
    switch self {
    case .empty: Message(en: "this picture is an empty file", fr: "cette image est un fichier vide")
    case .unknown:
      Message(
        en: "this file is named like a picture and is none", fr: "ce fichier porte un nom d’image et n’en est pas une")
    case .foreign(let name):
      Message(
        en: "this is a picture in the format \(name), which browsers do not show",
        fr: "cette image est au format \(name), que les navigateurs n’affichent pas")
    case .tooLarge(let width, let height):
      Message(
        en: "this picture is too large: \(width) × \(height) pixels",
        fr: "cette image est trop grande : \(width) × \(height) pixels")
    case .tooHeavy: Message(en: "this picture’s file is too large", fr: "le fichier de cette image est trop lourd")
    case .damaged: Message(en: "this picture is damaged or cut short", fr: "cette image est abîmée ou tronquée")
    case .unsafeDrawing(let name):
      Message(
        en: "this drawing holds “\(name)”, which could run a program or call another site",
        fr: "ce dessin contient « \(name) », qui pourrait exécuter un programme ou appeler un autre site")
    case .changed:
      Message(en: "this picture changed during the build", fr: "cette image a changé pendant la construction")
    case .noLibrary:
      Message(
        en: "pictures cannot be made ready: libvips is not installed",
        fr: "les images ne peuvent pas être préparées : libvips n’est pas installée")
    case .machine(let refusal): refusal.message
    }
  }

  private var help: Message {
    switch self {
    case .empty, .damaged:
      Message(
        en: "copy it again from where it comes from, or open it and save it anew",
        fr: "copiez-la de nouveau depuis sa source, ou ouvrez-la et enregistrez-la à nouveau")
    case .unknown, .foreign:
      Message(
        en: "open it in a picture program and export it as JPEG or PNG",
        fr: "ouvrez-le dans un logiciel d’images et exportez-le en JPEG ou en PNG")
    case .tooLarge:
      Message(
        en:
          "reduce it to at most \(PictureLimits.longestSide) pixels on a side and \(PictureLimits.megapixels) million in all",
        fr:
          "réduisez-la à \(PictureLimits.longestSide) pixels de côté et \(PictureLimits.megapixels) millions en tout, "
          + "au plus")
    case .tooHeavy:
      Message(
        en: "reduce it below \(PictureLimits.megabytes) MB",
        fr: "ramenez-le au-dessous de \(PictureLimits.megabytes) Mo")
    case .unsafeDrawing:
      Message(
        en: "export the drawing as a plain SVG, or as PNG", fr: "exportez le dessin en SVG simple, ou en PNG")
    case .changed: Message(en: "build again", fr: "relancez la construction")
    case .noLibrary:
      Message(
        en: "install it: apt-get install libvips42", fr: "installez-la : apt-get install libvips42")
    case .machine(let refusal): refusal.help
    }
  }
}

/// The largest pictures that are read. They refuse no camera of today and bound the memory of a build.
public enum PictureLimits {
  /// Pixels on a side.
  static let longestSide = 20_000
  /// Millions of pixels in all.
  static let megapixels = 150
  /// Millions of bytes of a file.
  static let megabytes = 100
}
