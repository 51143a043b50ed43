import Media
import Text

/// What is said of a file that goes online as it is, and tells where or with what it was made.
enum TraceWarning {
  /// The warning about a file of the project; nil when it tells nothing.
  static func warning(ofFileAt location: String, path: String) -> Diagnostic? {
    guard let kind = TraceSearch.Kind(path) else { return nil }
    let traces = TraceSearch(ofFileAt: location)
    guard let summary = summary(traces) else { return nil }
    return .warning("file-traces", at: SourceLocation(path: path), summary, help: help(kind))
  }

  private static func summary(_ traces: TraceSearch) -> Message? {
    switch (traces.hasPlace, traces.hasNumber) {
    case (true, true):
      Message(
        en: "this file tells where it was taken and the number of the device, and goes online as it is",
        fr: "ce fichier dit où il a été pris et le numéro de l’appareil, et part en ligne tel quel")
    case (true, false):
      Message(
        en: "this file tells where it was taken, and goes online as it is",
        fr: "ce fichier dit où il a été pris, et part en ligne tel quel")
    case (false, true):
      Message(
        en: "this file tells the number of the device, and goes online as it is",
        fr: "ce fichier dit le numéro de l’appareil, et part en ligne tel quel")
    case (false, false): nil
    }
  }

  private static func help(_ kind: TraceSearch.Kind) -> Message {
    switch kind {
    case .picture:
      Message(
        en: "export it as JPEG or PNG: Gazette publishes those without it",
        fr: "exportez-le en JPEG ou en PNG : Gazette publie ceux-là sans cela")
    case .film:
      Message(
        en: "save the film without its metadata, in your film program or with "
          + "“ffmpeg -i film.mp4 -map_metadata -1 -c copy new.mp4”",
        fr: "enregistrez le film sans ses métadonnées, dans votre logiciel de montage ou avec "
          + "« ffmpeg -i film.mp4 -map_metadata -1 -c copy nouveau.mp4 »")
    case .document:
      Message(
        en: "remove the place from the pictures of the document, and make the PDF again",
        fr: "retirez le lieu des images du document, et refaites le PDF")
    }
  }
}
