import Content
import Mail
import Text

/// Looks whether the sending service that `site.yml` names is one that Gazette knows.
enum SendingServiceCheck {
  static func diagnostics(_ configuration: SiteConfiguration) -> [Diagnostic] {
    guard let name = configuration.newsletter.service, SendingService(named: name) == nil else { return [] }
    let names = SendingService.allCases.map(\.rawValue)
    let meant = nearest(to: name, among: names)
    return [
      .error(
        "unknown-service", at: configuration.source.location(SourcePosition(line: 1, column: 1)),
        Message(
          en: "“newsletter: service:” names “\(name)”, which is no sending service that Gazette knows",
          fr: "« lettre: service: » nomme « \(name) », qui n’est pas un service d’envoi que Gazette connaît"),
        help: Message(
          en: meant.map { "write \($0)" } ?? "write one of: \(names.joined(separator: ", "))",
          fr: meant.map { "écrivez \($0)" } ?? "écrivez l’un de ceux-ci : \(names.joined(separator: ", "))"))
    ]
  }
}
