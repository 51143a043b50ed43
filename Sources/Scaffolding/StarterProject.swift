import Text

/// The project that `gazette init` writes: small, complete, and worth looking at.
public enum StarterProject {
  /// The files, in alphabetical order; their dates lie around a day.
  /// - Parameter language: the language of the texts and of the keys.
  public static func files(in language: MessageLanguage, today: CivilDate) -> [ProjectFile] {
    let folder = language.rawValue + "/"
    return EmbeddedFiles.all.filter { $0.path.hasPrefix(folder) }.map { file in
      let path = String(file.path.dropFirst(folder.count)).replacing("gitignore", with: ".gitignore")
      return ProjectFile(path: dated(path, today), text: dated(file.text, today))
    }
  }

  /// A text with its places for dates filled in: `{+7}` is a week ahead, `{-30}` a month ago.
  private static func dated(_ text: String, _ today: CivilDate) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"), let days = days(in: rest[rest.index(after: open)..<close]) else {
        result.append(rest.removeFirst())
        continue
      }
      result += today.adding(days: days).iso
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func days(in place: Substring) -> Int? {
    guard place.hasPrefix("+") || place.hasPrefix("-") else { return nil }
    return Int(place)
  }
}
