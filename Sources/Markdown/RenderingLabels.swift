/// The words that a renderer adds to a text, in the language of the text.
public struct RenderingLabels: Sendable, Hashable {
  /// The name of the group of footnotes.
  public var notes: String
  /// The name of the link from a footnote back to its mark; a number follows.
  public var backToText: String
  /// The name of a table that can be scrolled; a number follows.
  public var table: String
  /// The name of a ticked box.
  public var done: String
  /// The name of an empty box.
  public var toDo: String
  /// The name of an image in plain text.
  public var image: String
  /// The words of the link to a video.
  public var video: String
  /// The words of the link to a recording.
  public var audio: String
  /// The words of the link to what another site shows.
  public var frame: String
  /// The colon after a label, with the space that the language puts before it.
  public var colon: String

  /// Words in another language.
  public init(
    notes: String, backToText: String, table: String, done: String, toDo: String, image: String, video: String,
    audio: String, frame: String, colon: String
  ) {
    self.notes = notes
    self.backToText = backToText
    self.table = table
    self.done = done
    self.toDo = toDo
    self.image = image
    self.video = video
    self.audio = audio
    self.frame = frame
    self.colon = colon
  }

  /// In English.
  public static let english = RenderingLabels(
    notes: "Notes", backToText: "Back to the text, note", table: "Table", done: "Done", toDo: "To do",
    image: "Image", video: "Watch the video", audio: "Listen to the recording", frame: "Open in the browser", colon: ":"
  )
  /// In French.
  public static let french = RenderingLabels(
    notes: "Notes", backToText: "Retour au texte, note", table: "Tableau", done: "Fait", toDo: "À faire",
    image: "Image", video: "Voir la vidéo", audio: "Écouter l’enregistrement", frame: "Ouvrir dans le navigateur",
    colon: "\u{A0}:")

  /// The words for a video, a recording or a frame: its title, or what it is with its host or the name of its file.
  func name(of node: Node, _ element: KnownElement) -> String {
    guard let link = node.firstChild else { return "" }
    if link.firstChild != nil { return PlainText.string(of: link) }
    let word = element == .video ? video : element == .audio ? audio : frame
    let address = String(decoding: link.destination, as: UTF8.self).prefix { $0 != "?" && $0 != "#" }
    let parts = address.split(separator: "/")
    let name = address.contains("://") ? parts.dropFirst().first : parts.last
    return name.map { "\(word) (\($0))" } ?? word
  }
}
