/// What mail programs make of one thing that a letter uses.
struct ClientVerdict: Sendable, Hashable {
  /// The property, the element or the format, as it is written.
  let name: String
  /// The day of the last test.
  let tested: String
  /// The programs that understand it partly.
  let partlyBy: [String]
  /// The programs that do not understand it.
  let refusedBy: [String]
  /// Whether the letter is as good without it.
  let isHarmless: Bool

  /// What a letter uses in its inline styles, its elements and its images, each once, in alphabetical order.
  static func all(of document: LetterDocument, clients: ClientFacts) -> [ClientVerdict] {
    var used: [String: ClientFacts.Feature] = [:]
    for element in document.elements {
      for item in element.declarations.items where !item.property.hasPrefix("mso-") {
        used[item.property] = clients.property(item.property)
      }
      used["<\(element.name)>"] = clients.element(element.name)
      if element.name == "img", let ending = element.attribute("src")?.split(separator: ".").last?.lowercased() {
        used[".\(ending)"] = clients.features["image-" + (ending == "jpeg" ? "jpg" : ending)]
      }
    }
    return used.sorted { $0.key < $1.key }.map { name, feature in
      ClientVerdict(
        name: name, tested: feature.tested, partlyBy: clients.clients(["a"], for: feature),
        refusedBy: clients.clients(["n"], for: feature), isHarmless: harmless.contains(name))
    }
  }

  /// What does no harm where it is ignored: round corners become square; a line under links comes back; the height of
  /// images is the pictures’ own; what is to be hidden has no height and no size either; `html`, `body`, `style`, `meta`
  /// and `title` are dropped by webmails, whose wrapper repeats what they say; `small` and letter-spacing are looks.
  private static let harmless: Set<String> = [
    "border-radius", "text-decoration", "height", "max-height", "max-width", "display", "overflow", "opacity",
    "letter-spacing", "word-break", "overflow-wrap", "white-space", "text-transform", "vertical-align", "<html>",
    "<body>",
    "<style>", "<meta>", "<title>", "<head>", "<small>", "<code>", "<address>", "<sup>", "<sub>", "<del>", "font-style",
    "color-scheme", "direction",
  ]
}
