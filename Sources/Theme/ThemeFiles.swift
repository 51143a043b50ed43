import Text

/// The theme that is compiled into the program: a project without templates of its own looks like this.
public enum ThemeFiles {
  /// The folder that messages show in front of a built-in file's path.
  public static let folder = "built-in-theme"

  /// The templates by name, such as `post` or `partials/card`: the path under `templates/` without
  /// `.mustache`.
  public static let templates: [String: SourceText] = {
    var templates: [String: SourceText] = [:]
    for (name, text) in files(under: "templates/", endingIn: ".mustache") { templates[name] = text }
    return templates
  }()

  /// The files to copy to the site beside the pages, with their path under `assets/`, in alphabetical order.
  public static let assets: [(name: String, bytes: [UInt8])] =
    files(under: "assets/", endingIn: "").map { ($0.name, $0.text.bytes) }

  /// The words of the interface by language, as YAML.
  public static let texts: [Language: SourceText] = {
    var texts: [Language: SourceText] = [:]
    for (name, text) in files(under: "texts/", endingIn: ".yml") {
      if let language = Language(name) { texts[language] = text }
    }
    return texts
  }()

  /// The look of letters, as YAML.
  public static let letters: SourceText? = files(under: "templates/newsletter/", endingIn: "theme.yml").first?.text

  private static func files(
    under prefix: String, endingIn suffix: String
  ) -> [(name: String, text: SourceText)] {
    EmbeddedFiles.all.filter { $0.path.hasPrefix(prefix) && $0.path.hasSuffix(suffix) }.map { file in
      let name = String(file.path.dropFirst(prefix.count).dropLast(suffix.count))
      return (name, SourceText(path: "\(folder)/\(file.path)", text: file.text))
    }
  }
}
