import Content
import Text

extension ProjectScan {
  /// Endings of files that a browser which opens them runs as a part of the site.
  private static let active: Set<String> = [
    "htm", "html", "js", "mht", "mhtml", "mjs", "shtml", "svg", "svgz", "swf", "xht", "xhtml", "xml", "xsl", "xslt",
  ]

  /// Takes out the files that lie among members' contributions and may hold script: nothing that a member sends runs
  /// in the name of the site.
  mutating func refuseActiveFiles() {
    for path in others.keys.sorted() where path.hasPrefix(Kind.contribution.folder + "/") {
      guard let dot = path.lastIndex(of: "."), Self.active.contains(path[dot...].dropFirst().lowercased()) else {
        continue
      }
      others[path] = nil
      diagnostics.append(.activeFile(path))
    }
  }
}

extension Diagnostic {
  fileprivate static func activeFile(_ path: String) -> Diagnostic {
    .error(
      "active-file", at: SourceLocation(path: "content/" + path),
      Message(
        en: "a browser can run what is in this file; a contribution may not bring such a file",
        fr: "un navigateur peut exécuter ce que contient ce fichier ; une contribution ne peut pas en apporter de tel"),
      help: Message(
        en: "save a drawing as PNG or WebP and a document as PDF; when you trust the file, put it in static/",
        fr: "enregistrez un dessin en PNG ou en WebP, un document en PDF ; si vous avez confiance en ce fichier, "
          + "mettez-le dans static/"))
  }
}
