import Text

extension Diagnostic {
  /// A link to a file that is not there.
  static func brokenLink(
    _ destination: String, isImage: Bool, nearest: [String], at location: SourceLocation
  ) -> Diagnostic {
    let summary =
      isImage
      ? Message(en: "the image “\(destination)” is not there", fr: "l’image « \(destination) » n’existe pas")
      : Message(en: "the file “\(destination)” is not there", fr: "le fichier « \(destination) » n’existe pas")
    let help =
      destination.hasPrefix("www.")
      ? Message.wholeAddress(destination)
      : nearest.isEmpty
        ? Message(
          en: "put the file beside the text, or correct its name",
          fr: "placez le fichier à côté du texte, ou corrigez son nom")
        : Message(
          en: "did you mean \(nearest.joined(separator: ", "))?",
          fr: "vouliez-vous écrire \(nearest.joined(separator: ", ")) ?")
    return .error("broken-link", at: location, summary, help: help)
  }

  /// A picture of a header, named by an address of the site that no file has.
  static func pictureNotThere(_ address: String, nearest: [String], at location: SourceLocation) -> Diagnostic {
    let broken = brokenLink(address, isImage: true, nearest: nearest, at: location)
    return .warning(
      "missing-picture", at: location,
      Message(
        en: "the image “\(address)” is not there: the page goes without it",
        fr: "l’image « \(address) » n’existe pas : la page s’en passe"),
      help: broken.help)
  }

  /// A link to something that is not online at this instant.
  static func linkToHidden(_ path: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "link-to-hidden", at: location,
      Message(
        en: "\(path) is not online: its words stay, the link is left out",
        fr: "\(path) n’est pas en ligne : les mots restent, le lien est retiré"),
      help: Message(
        en: "the link appears by itself at the first build after it goes online",
        fr: "le lien apparaîtra de lui-même à la première construction après sa mise en ligne"))
  }

  /// A link to a place in a page that no heading gives.
  static func deadFragment(
    _ fragment: String, of page: String, nearest: String?, at location: SourceLocation
  ) -> Diagnostic {
    .warning(
      "dead-fragment", at: location,
      Message(
        en: "no heading of \(page) has the anchor #\(fragment)",
        fr: "aucun intertitre de \(page) n’a l’ancre #\(fragment)"),
      help: nearest.map { Message(en: "did you mean #\($0)?", fr: "vouliez-vous écrire #\($0) ?") })
  }

  /// A link to an address of the site that no page has.
  static func deadAddress(_ address: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "dead-address", at: location,
      Message(
        en: "no page of the site stands at \(address)", fr: "aucune page du site n’a l’adresse \(address)"),
      help: address.firstRange(of: "/www.").map { .wholeAddress(String(address[$0.lowerBound...].dropFirst())) })
  }
}

extension Diagnostic {
  /// An address in `site.yml` without the slash that it begins with.
  static func relativeSetting(_ address: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "relative-address", at: location,
      Message(
        en: "“\(address)” leads elsewhere from every page of the site",
        fr: "« \(address) » mène ailleurs depuis chaque page du site"),
      help: address.hasPrefix("www.")
        ? .wholeAddress(address)
        : Message(en: "begin it with a slash: /\(address)", fr: "commencez par une barre oblique : /\(address)"))
  }
}

extension Message {
  /// For an address of the web without its beginning, which reads as a file.
  fileprivate static func wholeAddress(_ address: String) -> Message {
    Message(
      en: "for another site, write the whole address: https://\(address)",
      fr: "pour un autre site, écrivez l’adresse entière : https://\(address)")
  }
}
