import Text

/// Two claims to one place in the output.
enum ArtifactConflict {
  /// Two artifacts at one address, or at addresses that differ in case only.
  case sameAddress(Artifact, Artifact)
  /// One artifact is a file where the other needs a folder.
  case fileAndFolder(file: Artifact, inside: Artifact)
  /// Something that Gazette did not write stands where an artifact goes.
  case foreign(path: String, _ isFolder: Bool, Artifact)
  /// The output at this path holds foreign files in our places and no list of ours: perhaps all of it is ours.
  case missingList(String)

  /// The conflict in words, at the content file that should change.
  var diagnostic: Diagnostic {
    switch self {
    case .sameAddress(let first, let second):
      first.address == second.address
        ? .error("address-taken", at: second.location, same(first, second), help: Self.otherAddress)
        : .error("address-case", at: second.location, similar(first, second), help: Self.otherAddress)
    case .fileAndFolder(let file, let inside):
      .error("address-folder", at: inside.location, folder(file, inside), help: Self.otherAddress)
    case .foreign(let path, let isFolder, let artifact):
      .error(
        "foreign-file", at: artifact.location, foreign(path, isFolder, artifact),
        help: Message(
          en:
            "Move \(path) out of the output, put it into content/static, or give this page another address.",
          fr: "Sortez \(path) du dossier de sortie, rangez-le dans content/static, "
            + "ou donnez une autre adresse à cette page."))
    case .missingList(let output):
      .error(
        "missing-manifest", at: SourceLocation(path: output),
        Message(
          en: "There is no list (\(Manifest.name)) in \(output) that says which files Gazette wrote there.",
          fr: "Il n’y a pas dans \(output) de liste (\(Manifest.name)) des fichiers que Gazette y a écrits."),
        help: Message(
          en: "Name an empty folder with --output; or empty this one, if you are sure that Gazette made all of it.",
          fr:
            "Indiquez un dossier vide avec --output ; ou videz celui-ci, si vous êtes sûr que tout y vient de Gazette.")
      )
    }
  }

  private static let otherAddress = Message(
    en: "Give one of them another address with “slug:” or “permalink:”.",
    fr: "Donnez à l’un des deux une autre adresse avec « slug: » ou « permalink: ».")

  private func same(_ first: Artifact, _ second: Artifact) -> Message {
    Message(
      en: "“\(first.address)” is wanted twice: by \(first.source) and by \(second.source).",
      fr: "« \(first.address) » est demandé deux fois : par \(first.source) et par \(second.source).")
  }

  private func similar(_ first: Artifact, _ second: Artifact) -> Message {
    Message(
      en: "“\(first.address)” (\(first.source)) and “\(second.address)” (\(second.source)) differ only in "
        + "capitals, which many systems do not tell apart.",
      fr:
        "« \(first.address) » (\(first.source)) et « \(second.address) » (\(second.source)) ne diffèrent que "
        + "par les majuscules, ce que beaucoup de systèmes ne distinguent pas.")
  }

  private func folder(_ file: Artifact, _ inside: Artifact) -> Message {
    Message(
      en: "“\(file.address)” is a file for \(file.source), but a folder for \(inside.source), "
        + "which goes to “\(inside.address)”.",
      fr: "« \(file.address) » est un fichier pour \(file.source), mais un dossier pour \(inside.source), "
        + "qui va dans « \(inside.address) ».")
  }

  private func foreign(_ path: String, _ isFolder: Bool, _ artifact: Artifact) -> Message {
    isFolder
      ? Message(
        en:
          "“\(artifact.address)” cannot be written: the folder \(path), which Gazette did not make, is there.",
        fr:
          "« \(artifact.address) » ne peut pas être écrit : le dossier \(path), que Gazette n’a pas créé, s’y trouve."
      )
      : Message(
        en: "“\(artifact.address)” cannot be written: \(path), which Gazette did not write, is in its place.",
        fr:
          "« \(artifact.address) » ne peut pas être écrit : \(path), que Gazette n’a pas écrit, est à sa place."
      )
  }
}

extension Artifact {
  /// The content file that caused it, as a place.
  var location: SourceLocation { SourceLocation(path: source) }
}
