import Content
import Site
import Text

/// Tells of the files that are left out for want of a consent, and where they would have been shown.
public struct WithheldUses: Sendable {
  private let rendered: RenderedSite
  private let withheld: [String: ConsentStanding]

  /// The uses on a site.
  /// - Parameter withheld: the files that may not be shown, by path below `content/`.
  public init(_ rendered: RenderedSite, withheld: [String: ConsentStanding]) {
    self.rendered = rendered
    self.withheld = withheld
  }

  /// A warning for each file that something would show, at its sidecar.
  public var diagnostics: [Diagnostic] {
    guard !withheld.isEmpty else { return [] }
    var users: [String: [String]] = [:]
    for publication in rendered.site.publications {
      for path in Set(files(of: publication)) { users[path, default: []].append(publication.entry.source.path) }
    }
    return withheld.keys.sorted().compactMap { path in
      guard let users = users[path], let standing = withheld[path] else { return nil }
      return .withheldFile(
        path, standing, usedIn: users.sorted(), sidecar: rendered.sidecars[path]?.source,
        zone: rendered.site.configuration.timeZone)
    }
  }

  private func files(of publication: Publication) -> [String] {
    let links = rendered.links
    let named = HeaderFile.all(of: publication).compactMap { file -> String? in
      if case .withheld(let path) = file.target(links, from: publication.entry) { path } else { nil }
    }
    let file = publication.entry.file
    let beside = publication.kind == .kit && file.isBundle ? links.withheldFiles(inFolder: file.folder) : []
    return named + beside + rendered.bodyFacts(publication).withheld
  }
}

extension Diagnostic {
  /// The code of a warning about a file that is left out for want of a consent.
  public static let withheldFileCode = "no-consent"

  /// A file that may not be shown.
  fileprivate static func withheldFile(
    _ path: String, _ standing: ConsentStanding, usedIn users: [String], sidecar: SourceText?, zone: TimeZoneRules
  ) -> Diagnostic {
    let list = users.joined(separator: ", ")
    let reason = reason(standing, zone: zone)
    return .warning(
      withheldFileCode, at: sidecar?.location ?? SourceLocation(path: "content/" + path),
      Message(
        en: "\(path) is left out of the site: \(reason.english). It was used in: \(list)",
        fr: "\(path) est retiré du site : \(reason.french). Il servait dans : \(list)"),
      help: Message(
        en: "put another picture there, or write the new consent in \(Sidecar.path(of: path)): "
          + "consent: {status: given, expires: 2030-12-31}",
        fr: "mettez-y une autre image, ou écrivez le nouveau consentement dans \(Sidecar.path(of: path)) : "
          + "consentement: {statut: donne, expire: 2030-12-31}"))
  }

  private static func reason(_ standing: ConsentStanding, zone: TimeZoneRules) -> Message {
    switch standing {
    case .expired(let since):
      let day = zone.local(since).date.iso
      return Message(en: "the consent ended on \(day)", fr: "le consentement a pris fin le \(day)")
    case .refused: return Message(en: "the consent was refused", fr: "le consentement a été refusé")
    case .missing, .valid: return Message(en: "no consent is recorded", fr: "aucun consentement n’est noté")
    }
  }
}
