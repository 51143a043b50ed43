import Content
import Site
import Text

extension Diagnostic {
  /// How many lost addresses are told one by one.
  static let mostLostAddresses = 30

  /// An address that would be lost, with what to write instead.
  static func lost(_ lost: LostAddress, in ledger: AddressLedger, site: Site, isTolerant: Bool) -> Diagnostic {
    let (summary, help) = texts(lost, site: site)
    return Diagnostic(
      isTolerant ? .warning : .error, "lost-address", at: ledger.location(line: lost.line), summary, help: help)
  }

  /// What the messages about single addresses leave out.
  static func moreLost(_ count: Int, in ledger: AddressLedger, isTolerant: Bool) -> Diagnostic {
    Diagnostic(
      isTolerant ? .warning : .error, "lost-address", at: ledger.source.location,
      Message(
        en: "\(count) more published addresses would be lost", fr: "\(count) autres adresses publiées seraient perdues"),
      help: Message(
        en: "when a whole folder is concerned, one line with a * does: gone /folder/* 2026-05-01 the reason",
        fr: "si tout un dossier est concerné, une ligne avec une * suffit : retiré /dossier/* 2026-05-01 la raison"))
  }

  /// A remark that gives an address up at which something stands.
  static func needless(_ remark: LedgerRemark, in ledger: AddressLedger) -> Diagnostic {
    .warning(
      "needless-remark", at: ledger.location(line: remark.line),
      Message(
        en: "something stands at \(remark.path.percentEncoded) again: this line does nothing",
        fr: "il y a de nouveau quelque chose à l’adresse \(remark.path.percentEncoded) : cette ligne ne sert à rien"),
      help: Message(en: "remove the line", fr: "supprimez la ligne"))
  }

  private static func texts(_ lost: LostAddress, site: Site) -> (Message, Message) {
    let address = lost.record.path.percentEncoded
    switch lost.reason {
    case .renamed(let heir): return (renamed(address, heir), renamedHelp(address, heir, site: site))
    case .sectionMoved(let from, let to, let count):
      let (from, to) = (from.percentEncoded, to.percentEncoded)
      return (
        Message(
          en: "what stood below \(from) now stands below \(to): \(count) published addresses would be lost",
          fr: "ce qui était sous \(from) est maintenant sous \(to) : \(count) adresses publiées seraient perdues"),
        Message(
          en: "keep the old name, or add this line here, and the old addresses lead to the new ones: moved \(from)* "
            + "\(to)*",
          fr: "gardez l’ancien nom, ou ajoutez cette ligne ici, et les anciennes adresses mèneront aux nouvelles : "
            + "déplacé \(from)* \(to)*")
      )
    case .hidden:
      let file = "content/" + lost.record.source
      return (
        Message(
          en: "\(address) was published, and \(file) is now a draft or waits for its date: the address would be lost",
          fr: "\(address) a été publiée, et \(file) est maintenant un brouillon ou attend sa date : l’adresse serait "
            + "perdue"),
        goneHelp(
          address, site: site, instead: Message(en: "publish it again", fr: "remettez le texte en ligne"))
      )
    case .missing:
      return (
        Message(
          en: "\(named(lost.record, .english)) was published at \(address) and is no longer there: the address would "
            + "be lost",
          fr: "\(named(lost.record, .french)) a été publié à l’adresse \(address) et n’y est plus : l’adresse serait "
            + "perdue"),
        goneHelp(
          address, site: site,
          instead: lost.record.source.isEmpty
            ? Message(en: "put it back", fr: "remettez-le")
            : Message(
              en: "put content/\(lost.record.source) back", fr: "remettez content/\(lost.record.source)"))
      )
    case .wrongTarget(let target):
      return (
        Message(
          en: "\(address) leads to \(target.percentEncoded), where nothing stands",
          fr: "\(address) mène à \(target.percentEncoded), où il n’y a rien"),
        Message(
          en: "write an address at which something stands", fr: "écrivez une adresse où il y a quelque chose")
      )
    }
  }

  private static func named(_ record: AddressRecord, _ language: MessageLanguage) -> String {
    if !record.title.isEmpty { return language == .english ? "“\(record.title)”" : "« \(record.title) »" }
    return language == .english ? "a file" : "un fichier"
  }

  private static func renamed(_ address: String, _ heir: AddressRecord) -> Message {
    let now = heir.path.percentEncoded
    return Message(
      en: "\(address) was published, and what stood there is now at \(now): the address would be lost",
      fr: "\(address) a été publiée, et ce qui s’y trouvait est maintenant à \(now) : l’adresse serait perdue")
  }

  /// The alias to paste, with what the header has already; for what has no header a line of the ledger.
  private static func renamedHelp(_ address: String, _ heir: AddressRecord, site: Site) -> Message {
    let now = heir.path.percentEncoded
    guard let entry = site.publication(path: heir.source)?.entry else {
      return Message(
        en: "add this line here: moved \(address) \(now)", fr: "ajoutez cette ligne ici : déplacé \(address) \(now)")
    }
    let list = (entry.header.formerAddresses + [address]).map { $0.asListItem }.joined(separator: ", ")
    let file = "content/" + heir.source
    let mark = entry.source.bytes.first == UInt8(ascii: "+") ? " =" : ":"
    guard entry.header.formerAddresses.isEmpty else {
      return Message(
        en: "write its former addresses in the header of \(file) as aliases\(mark) [\(list)]",
        fr: "écrivez ses anciennes adresses dans l’en-tête de \(file) ainsi : anciennes-adresses\(mark) [\(list)]")
    }
    return Message(
      en: "add this line to the header of \(file): aliases\(mark) [\(list)]",
      fr: "ajoutez cette ligne à l’en-tête de \(file) : anciennes-adresses\(mark) [\(list)]")
  }

  private static func goneHelp(_ address: String, site: Site, instead: Message) -> Message {
    let day = site.configuration.timeZone.local(site.instant).date.iso
    return Message(
      en: "\(instead.english); or say why it was withdrawn, with this line here, and a page will say so: gone "
        + "\(address) \(day) The reason in a few words",
      fr: "\(instead.french) ; ou dites pourquoi le texte a été retiré, par cette ligne ici, et une page le dira : "
        + "retiré \(address) \(day) La raison en quelques mots")
  }
}

extension String {
  /// A text as an item of a list in YAML or TOML.
  fileprivate var asListItem: String { quotedForYAML }
}
