import Build
import Content
import Text

/// One sentence on why a file is or is not online.
struct StandingText: Sendable {
  /// The sentence.
  let sentence: Message

  init(_ standing: FileStanding) {
    let reason = Self.reason(standing)
    sentence = Message(
      en: "\(standing.path) \(reason.english).", fr: "\(standing.path) \(reason.french).")
  }

  private static func reason(_ standing: FileStanding) -> Message {
    let zone = standing.timeZone
    switch standing.role {
    case .entry(let visibility, let since, let address):
      return entry(visibility, since: since, address: address, zone: zone)
    case .faulty:
      return Message(
        en: "is not online: it has errors, and no build takes it before they are corrected",
        fr: "n’est pas en ligne : il contient des erreurs, et aucune construction ne le prend avant leur correction")
    case .published(let address):
      return Message(en: "is online, at \(address)", fr: "est en ligne, à l’adresse \(address)")
    case .unused:
      return Message(
        en: "is not online: nothing that is online shows it or links to it",
        fr: "n’est pas en ligne : rien de ce qui est en ligne ne le montre ni n’y renvoie")
    case .withheld(let consent):
      return held(consent, zone: zone)
    case .description(let file):
      return Message(
        en: "describes \(file) and is never online itself; ask for content/\(file)",
        fr: "décrit \(file) et n’est jamais en ligne lui-même ; demandez content/\(file)")
    case .setting:
      return Message(
        en: "is a setting of the whole site and has no address of its own",
        fr: "est un réglage de tout le site et n’a pas d’adresse à lui")
    }
  }

  private static func entry(
    _ visibility: Visibility, since: Timestamp?, address: String, zone: TimeZoneRules
  ) -> Message {
    switch visibility {
    case .visible(let until): return online(since: since, until: until, address: address, zone: zone)
    case .draft:
      return Message(
        en: "is not online: it is a draft (remove “draft: true” to publish it)",
        fr: "n’est pas en ligne : c’est un brouillon (retirez « brouillon: oui » pour le publier)")
    case .scheduled(let until):
      let moment = Message.moment(until.instant, in: zone)
      return Message(
        en: "is not online before \(moment.english): that is its date",
        fr: "n’est pas en ligne avant le \(moment.french) : c’est sa date")
    case .embargoed(let until):
      let moment = Message.moment(until.instant, in: zone)
      return Message(
        en: "is not online before \(moment.english): it is under embargo until then",
        fr: "n’est pas en ligne avant le \(moment.french) : il est sous embargo jusque-là")
    case .expired(let since):
      let moment = Message.moment(since.adding(seconds: 1), in: zone)
      return Message(
        en: "has not been online since \(moment.english): its last day (expires) is over",
        fr: "n’est plus en ligne depuis le \(moment.french) : son dernier jour (expire) est passé")
    case .consentMissing: return held(.missing, zone: zone)
    case .consentRefused: return held(.refused, zone: zone)
    case .consentExpired(let since): return held(.expired(since: since), zone: zone)
    }
  }

  private static func online(since: Timestamp?, until: Instant?, address: String, zone: TimeZoneRules) -> Message {
    var (english, french) = ("is online", "est en ligne")
    if let since {
      let moment = Message.moment(since.instant, in: zone)
      (english, french) = ("has been online since \(moment.english)", "est en ligne depuis le \(moment.french)")
    }
    english += ", at \(address)"
    french += ", à l’adresse \(address)"
    if let until {
      let moment = Message.moment(until, in: zone)
      english += ", until \(moment.english)"
      french += ", jusqu’au \(moment.french)"
    }
    return Message(en: english, fr: french)
  }

  /// Held back for want of a consent.
  private static func held(_ consent: ConsentStanding, zone: TimeZoneRules) -> Message {
    switch consent {
    case .expired(let since):
      let moment = Message.moment(since.adding(seconds: 1), in: zone)
      return Message(
        en: "has not been online since \(moment.english): the consent to it has ended",
        fr: "n’est plus en ligne depuis le \(moment.french) : le consentement a pris fin")
    case .refused:
      return Message(
        en: "is not online: the consent to it was refused or withdrawn",
        fr: "n’est pas en ligne : le consentement a été refusé ou retiré")
    case .missing, .valid:
      return Message(
        en: "is not online: no consent is recorded for it (consent: given)",
        fr: "n’est pas en ligne : aucun consentement n’est noté (consentement: donne)")
    }
  }
}
