import Text

/// What a service puts readers' data in for: its own syntax for each token.
///
/// Sources: the help pages and code of the services as of 2026: Mailchimp “All the merge tags cheat sheet”; Campaign
/// Monitor personalization tags; Brevo template language (both `PRENOM` and `FIRSTNAME` are default attributes, by the
/// language of the account); Mailjet variables `[[data:…]]`; listmonk templating; Buttondown template variables;
/// SendGrid substitution and Handlebars tags. A default stands in a condition wherever the service has one, so that it
/// needs no quotes.
struct MergeTags: Sendable {
  let service: SendingService
  let letter: Letter

  /// The address behind a token, in attributes and texts; nil for a first name.
  func address(of token: PersonalToken) -> String? {
    switch (service, token) {
    case (_, .firstName): nil
    case (.mailProgram, .unsubscribe), (.mailProgram, .preferences): letter.unsubscribeAddress
    case (.mailProgram, .webVersion): letter.webAddress
    case (.campaignMonitor, .unsubscribe): "[unsubscribe]"
    case (.campaignMonitor, .webVersion): "[webversion]"
    case (.campaignMonitor, .preferences): "[preferences]"
    case (.mailchimp, .unsubscribe): "*|UNSUB|*"
    case (.mailchimp, .webVersion): "*|ARCHIVE|*"
    case (.mailchimp, .preferences): "*|UPDATE_PROFILE|*"
    case (.brevo, .unsubscribe): "{{ unsubscribe }}"
    case (.brevo, .webVersion): "{{ mirror }}"
    case (.brevo, .preferences): "{{ update_profile }}"
    case (.mailjet, .unsubscribe), (.mailjet, .preferences): "[[UNSUB_LINK_\(mailjetLocale)]]"
    case (.mailjet, .webVersion): "[[PERMALINK]]"
    case (.listmonk, .unsubscribe): "{{ UnsubscribeURL }}"
    case (.listmonk, .webVersion): "{{ MessageURL }}"
    case (.listmonk, .preferences): "{{ ManageURL }}"
    case (.buttondown, .unsubscribe): "{{ unsubscribe_url }}"
    case (.buttondown, .webVersion): "{{ email.absolute_url }}"
    case (.buttondown, .preferences): "{{ manage_subscription_url }}"
    case (.sendGrid, .unsubscribe): "{{{unsubscribe}}}"
    case (.sendGrid, .webVersion): "{{{weblink}}}"
    case (.sendGrid, .preferences): "{{{unsubscribe_preferences}}}"
    }
  }

  /// The reader's first name.
  /// - Parameter fallback: what stands for it: neutralised for the service, and escaped where it is HTML.
  func firstName(or fallback: String) -> String {
    switch service {
    case .mailProgram: fallback
    case .campaignMonitor: "[firstname,fallback=\(fallback)]"
    case .mailchimp: "*|IF:FNAME|**|FNAME|**|ELSE:|*\(fallback)*|END:IF|*"
    case .brevo:
      "{% if contact.PRENOM %}{{ contact.PRENOM }}{% else %}{% if contact.FIRSTNAME %}{{ contact.FIRSTNAME }}"
        + "{% else %}\(fallback){% endif %}{% endif %}"
    case .mailjet: "[[data:firstname:\"\(fallback)\"]]"
    case .listmonk: "{{ if .Subscriber.FirstName }}{{ .Subscriber.FirstName }}{{ else }}\(fallback){{ end }}"
    case .buttondown:
      "{% if subscriber.metadata.first_name %}{{ subscriber.metadata.first_name }}{% else %}\(fallback){% endif %}"
    case .sendGrid: "{{#if first_name}}{{first_name}}{{else}}\(fallback){{/if}}"
    }
  }

  /// The element that Campaign Monitor wants instead of a link.
  func element(of token: PersonalToken) -> String? {
    guard service == .campaignMonitor else { return nil }
    switch token {
    case .firstName: return nil
    case .unsubscribe: return "unsubscribe"
    case .webVersion: return "webversion"
    case .preferences: return "preferences"
    }
  }

  private var mailjetLocale: String {
    let primary = letter.language.tag.prefix { $0 != "-" }.uppercased()
    return ["FR", "EN", "DE", "ES", "IT", "NL", "PT"].contains(primary) ? primary : "EN"
  }
}

extension Letter {
  /// Where a reader unsubscribes when no service has an address of its own: the one of the configuration, else a
  /// message to the sender.
  var unsubscribeAddress: String {
    if let address = publisher.unsubscribe { return address }
    let subject = language.tag.hasPrefix("fr") ? "D%C3%A9sinscription" : "Unsubscribe"
    return "mailto:\((replyTo ?? sender).address)?subject=\(subject)"
  }
}
