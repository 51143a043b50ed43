import Content
import Site
import Text

/// Checks that everything in media kits can be used at once: described, credited, licensed, with a name that says what
/// it is.
public struct KitCheck: Sendable {
  private let rendered: RenderedSite

  /// A check of a site.
  public init(_ rendered: RenderedSite) {
    self.rendered = rendered
  }

  /// An error for each file that lacks something, with the lines to add, and for each name that a camera gave.
  public var diagnostics: [Diagnostic] {
    rendered.site.publications.filter { $0.kind == .kit }.flatMap { kit in
      MediaKit.files(of: kit, links: rendered.links).flatMap { file in
        [missing(in: file, of: kit), cameraName(of: file, in: kit)].compactMap { $0 }
      }
    }
  }

  private func missing(in file: String, of kit: Publication) -> Diagnostic? {
    let sidecar = rendered.sidecars[file]
    let lines = KitSidecar(
      file: file, sidecar: sidecar, licence: kit.entry.header.licence,
      isFrench: rendered.site.configuration.defaultLanguage == .french
    ).missingLines
    guard !lines.isEmpty else { return nil }
    let path = "content/" + Sidecar.path(of: file)
    let keys = lines.map { String($0.prefix { $0 != ":" }) }.joined(separator: ", ")
    let text = lines.map { "\n  " + $0 }.joined()
    return .error(
      "kit-file-facts", at: sidecar?.source?.location ?? SourceLocation(path: "content/" + file),
      Message(
        en: "journalists cannot use \(FileName.last(of: file)): \(keys) missing",
        fr: "les journalistes ne peuvent pas utiliser \(FileName.last(of: file)) : il manque \(keys)"),
      help: sidecar == nil
        ? Message(
          en: "create \(path) with these lines, and correct them:\(text)",
          fr: "créez \(path) avec ces lignes, et corrigez-les :\(text)")
        : Message(
          en: "add these lines to \(path), and correct them:\(text)",
          fr: "ajoutez ces lignes à \(path), et corrigez-les :\(text)"))
  }

  private func cameraName(of file: String, in kit: Publication) -> Diagnostic? {
    guard CameraName.isOne(FileName.last(of: file)) else { return nil }
    let proposal = CameraName.proposal(for: file, sidecar: rendered.sidecars[file], kit: kit)
    return .error(
      "camera-name", at: SourceLocation(path: "content/" + file),
      Message(
        en: "the name of this file does not say what it is: in a newsroom it will be lost among hundreds",
        fr: "le nom de ce fichier ne dit pas ce que c’est : dans une rédaction, il se perdra parmi des centaines"),
      help: Message(
        en: "rename it, and the .yml file beside it: \(proposal)",
        fr: "renommez-le, ainsi que le fichier .yml à côté : \(proposal)"))
  }
}

/// The lines that the description of a kit's file still needs.
struct KitSidecar {
  let file: String
  let sidecar: Sidecar?
  /// The licence of the kit, which a file without its own has.
  let licence: String?
  /// Whether the site's keys are French.
  let isFrench: Bool

  var missingLines: [String] {
    var lines: [String] = []
    if sidecar?.caption == nil {
      lines.append(isFrench ? "legende: Qui ou quoi, où, quand" : "caption: Who or what, where, when")
    }
    if sidecar?.credit == nil { lines.append(isFrench ? "credit: Prénom Nom" : "credit: First and last name") }
    if (sidecar?.licence ?? licence) == nil {
      lines.append(
        isFrench
          ? "licence: Usage libre pour la presse, mention obligatoire"
          : "licence: Free for the press, with credit")
    }
    if FileName.isPicture(file), sidecar?.isDecorative != true, sidecar?.alternative == nil {
      lines.append(
        isFrench
          ? "alt: Ce que montre l’image, pour qui ne la voit pas" : "alt: What it shows, for those who cannot see it")
    }
    return lines
  }
}

/// Names that cameras, phones and programs give to files.
enum CameraName {
  private static let prefixes: Set<String> = [
    "img", "image", "dsc", "dscn", "dscf", "dcim", "pxl", "mvi", "gopr", "dji", "photo", "picture", "pic", "scan",
    "screenshot", "capture", "whatsapp", "vid", "video", "wp", "untitled", "sans", "titre", "copie", "copy", "fichier",
    "file", "p", "cimg", "imgp", "sam", "hpim", "decran", "ecran", "d", "de", "at", "a", "of", "final", "def", "v",
    "edit", "e", "new", "nouveau", "nouvelle",
  ]

  /// Whether a name says nothing: the words of machines, and numbers.
  static func isOne(_ name: String) -> Bool {
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    guard let slug = Slug(stem)?.text else { return true }
    let words = slug.split { !$0.isLetter }
    return words.allSatisfy { prefixes.contains(String($0)) }
  }

  /// A name by subject, year and credit.
  static func proposal(for file: String, sidecar: Sidecar?, kit: Publication) -> String {
    let name = FileName.last(of: file)
    let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
    let language = kit.language
    let subject = sidecar?.title ?? sidecar?.caption
    let words = subject.map { $0.text(in: language, fallback: language) } ?? kit.title
    let year = (sidecar?.date ?? kit.published).map { String($0.date.year) }
    let credit = sidecar?.credit.map { String($0.prefix { $0 != "/" && $0 != "," }) }
    let parts = [
      Slug(words.split(separator: " ").prefix(6).joined(separator: " "))?.text, year, credit.flatMap { Slug($0)?.text },
    ]
    return parts.compactMap { $0 }.joined(separator: "-") + ending
  }
}
