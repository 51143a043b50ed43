import Text

/// A service that sends letters, or the mailbox of the organisation itself.
public enum SendingService: String, Sendable, CaseIterable {
  /// Campaign Monitor
  case campaignMonitor = "campaign-monitor"
  /// Mailchimp
  case mailchimp
  /// Brevo, formerly Sendinblue
  case brevo
  /// Mailjet
  case mailjet
  /// listmonk, on a server of one's own
  case listmonk
  /// Buttondown
  case buttondown
  /// Twilio SendGrid, Single Sends
  case sendGrid = "sendgrid"
  /// A draft for a mail program: no service at all.
  case mailProgram = "eml"

  /// The service that a person means, whatever the case, the spaces and the hyphens; nil when it is none.
  public init?(named name: String) {
    func plain(_ text: String) -> [UInt8] {
      text.lowercased().utf8.filter { (97...122).contains($0) }
    }
    let wanted = plain(name)
    let aliases = ["sendinblue": SendingService.brevo, "email": .mailProgram, "mail": .mailProgram]
    let found = Self.allCases.first { plain($0.rawValue) == wanted }
    guard let service = found ?? aliases[String(decoding: wanted, as: UTF8.self)] else { return nil }
    self = service
  }

  /// The name as the service writes it itself.
  public var title: Message {
    switch self {
    case .campaignMonitor: Message(en: "Campaign Monitor", fr: "Campaign Monitor")
    case .mailchimp: Message(en: "Mailchimp", fr: "Mailchimp")
    case .brevo: Message(en: "Brevo", fr: "Brevo")
    case .mailjet: Message(en: "Mailjet", fr: "Mailjet")
    case .listmonk: Message(en: "listmonk", fr: "listmonk")
    case .buttondown: Message(en: "Buttondown", fr: "Buttondown")
    case .sendGrid: Message(en: "SendGrid", fr: "SendGrid")
    case .mailProgram: Message(en: "a mail program", fr: "un logiciel de messagerie")
    }
  }
}
