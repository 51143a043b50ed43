/// What mail programs are known to show, from tests of caniemail.com.
struct ClientFacts: Sendable {
  /// A feature with what each program makes of it.
  struct Feature: Sendable {
    let slug: String
    /// The day of the last test, `YYYY-MM-DD`.
    let tested: String
    /// `y`, `a`, `n`, `u` or `-` for each program.
    let verdicts: [Character]
  }

  let clients: [String]
  let features: [String: Feature]

  /// Those that come with Gazette: `Files/clients.tsv`.
  static let shipped = ClientFacts(EmbeddedFiles.all.first { $0.path == "clients.tsv" }?.text ?? "")

  init(_ table: String) {
    var clients: [String] = []
    var features: [String: Feature] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t").map(String.init)
      if cells.first == "clients" {
        clients = Array(cells.dropFirst())
      } else if cells.count == 3 {
        features[cells[0]] = Feature(slug: cells[0], tested: cells[1], verdicts: Array(cells[2]))
      }
    }
    self.clients = clients
    self.features = features
  }

  /// The programs that give a feature one of these verdicts.
  func clients(_ verdicts: Set<Character>, for feature: Feature) -> [String] {
    zip(clients, feature.verdicts).filter { verdicts.contains($0.1) }.map(\.0)
  }

  /// What is known of a CSS property; a longer name falls back to the one that it belongs to.
  func property(_ name: String) -> Feature? {
    var parts = name.split(separator: "-")
    while !parts.isEmpty {
      if let feature = features["css-" + parts.joined(separator: "-")] { return feature }
      parts.removeLast()
    }
    return nil
  }

  /// What is known of an element.
  func element(_ name: String) -> Feature? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": features["html-h1-h6"]
    case "ul", "ol", "li", "dl": features["html-lists"]
    case "header", "footer", "main", "nav", "section", "article", "aside": features["html-semantics"]
    case "s": features["html-strike"]
    default: features["html-" + name]
    }
  }
}
