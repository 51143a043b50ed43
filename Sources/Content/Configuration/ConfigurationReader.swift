import Text

/// Reads `content/site.yml`.
public enum ConfigurationReader {
  /// The configuration, or nil when an error stands in the way, and what was found wrong.
  public static func read(_ source: SourceText) -> (configuration: SiteConfiguration?, diagnostics: [Diagnostic]) {
    do throws(Diagnostic) {
      try source.requireUTF8()
      let pairs = try YAMLHeader.read(source.bytes[...], firstLine: 1, source: source)
      var reader = HeaderReader(pairs, table: .site, source: source, dates: TimestampParser(zone: .utc))
      let cut = CutValues.warnings(about: pairs, .site, in: source.bytes[...], firstLine: 1, source: source)
      for warning in cut { reader.report(warning) }
      let configuration = reader.configuration()
      return (reader.diagnostics.hasErrors ? nil : configuration, reader.diagnostics)
    } catch {
      return (nil, [error])
    }
  }
}

extension HeaderReader {
  fileprivate mutating func configuration() -> SiteConfiguration? {
    let title = localizedText(.siteTitle)
    if title == nil, node(.siteTitle) == nil { missing(.siteTitle) }
    let address = siteAddress()
    let languages = siteLanguages()
    // What is wrong further down is said too, when these are missing.
    let known = title ?? LocalizedText("")
    let name = known.text(in: languages.first ?? .french, fallback: .french)
    let configuration = SiteConfiguration(
      title: known, address: address ?? "", description: localizedText(.siteDescription), timeZone: siteTimeZone(),
      languages: languages, organisation: organisation(siteTitle: name), boilerplates: boilerplates(),
      pressContacts: texts(.sitePressContacts), press: press(),
      consentRequirement: consentRequirement(), newsletter: newsletter(),
      sections: sections(),
      perPage: positive(.perPage) ?? 10, feedItems: positive(.feedItems) ?? 20, rawHTML: rawHTML(), menu: menu(),
      colour: colour(), hasShareCards: flag(.shareCards) ?? false, hasSearch: flag(.search) ?? true,
      redirects: redirects(), legalNotice: text(.legalNotice), source: source)
    return title == nil || address == nil ? nil : configuration
  }

  private mutating func siteAddress() -> String? {
    guard let text = text(.siteAddress), let node = node(.siteAddress) else {
      missing(.siteAddress)
      return nil
    }
    guard text.isWebAddress, text.split(separator: "/").count >= 2, !text.contains("?"), !text.contains("#") else {
      wrong(
        .siteAddress, node, Message(en: "must be the address of the site", fr: "doit être l’adresse du site"),
        help: Message(en: "write it as https://www.example.org/", fr: "écrivez-la comme https://www.exemple.fr/"))
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  private mutating func siteTimeZone() -> TimeZoneRules {
    let name = text(.siteTimeZone) ?? "Europe/Paris"
    if let rules = TimeZoneRules(identifier: name) { return rules }
    if let node = node(.siteTimeZone) {
      wrong(
        .siteTimeZone, node, Message(en: "is not a known time zone", fr: "n’est pas un fuseau horaire connu"),
        help: Message(en: "write a name such as Europe/Paris", fr: "écrivez un nom comme Europe/Paris"))
    }
    return .utc
  }

  private mutating func siteLanguages() -> [Language] {
    var languages: [Language] = []
    for text in texts(.siteLanguages) {
      if let language = Language(text) {
        if !languages.contains(language) { languages.append(language) }
      } else if let node = node(.siteLanguages) {
        wrong(
          .siteLanguages, node,
          Message(
            en: "names “\(text)”, which is not a language code", fr: "cite « \(text) », qui n’est pas un code de langue"
          ),
          help: Message(en: "write codes such as [fr, en]", fr: "écrivez des codes, par exemple [fr, en]"))
      }
    }
    return languages.isEmpty ? [.french] : languages
  }

  private mutating func organisation(siteTitle: String) -> Organisation {
    let organisation: Organisation? = map(.organisation, .organisation) { reader in
      guard let name = reader.required(.organisationName) else { return nil }
      let host: Host? = reader.map(.host, .host) { inner in
        inner.required(.organisationName).map {
          Host(name: $0, address: inner.text(.hostAddress), phone: inner.text(.phone))
        }
      }
      return Organisation(
        name: name, legalForm: reader.text(.legalForm), address: reader.text(.postalAddress),
        phone: reader.text(.phone), email: reader.text(.email), director: reader.text(.director), host: host,
        rna: reader.text(.rna), siret: reader.text(.siret), logo: reader.fileReference(.logo),
        links: reader.links(.networks))
    }
    return organisation
      ?? Organisation(
        name: siteTitle, legalForm: nil, address: nil, phone: nil, email: nil, director: nil, host: nil, rna: nil,
        siret: nil, logo: nil, links: [])
  }

  /// One text, texts by language or by length, or a map from keys to any of these.
  private mutating func boilerplates() -> [String: Boilerplate] {
    guard let node = node(.boilerplates) else { return [:] }
    guard case .map(let pairs) = node.value, !Self.areTexts(pairs) else {
      return ["default": boilerplate(node)].compactMapValues { $0 }
    }
    var texts: [String: Boilerplate] = [:]
    for pair in pairs {
      texts[pair.key == "defaut" || pair.key == "défaut" ? "default" : pair.key] = boilerplate(pair.node)
    }
    return texts
  }

  private mutating func boilerplate(_ node: HeaderNode) -> Boilerplate? {
    guard case .map(let pairs) = node.value, pairs.contains(where: { Self.length($0.key) != nil }) else {
      return boilerplateText(node).map { Boilerplate(texts: [.medium: $0]) }
    }
    var texts: [Boilerplate.Length: LocalizedText] = [:]
    for pair in pairs {
      if let length = Self.length(pair.key) {
        texts[length] = boilerplateText(pair.node)
      } else {
        wrong(
          .boilerplates, pair.node,
          Message(en: "has no length “\(pair.key)”", fr: "n’a pas de longueur « \(pair.key) »"),
          help: Message(en: "write short, medium or long", fr: "écrivez court, moyen ou long"))
      }
    }
    return Boilerplate(texts: texts)
  }

  private mutating func boilerplateText(_ node: HeaderNode) -> LocalizedText? {
    let renamed = HeaderPair(key: Field.boilerplates.name, keyPosition: node.position, node: node)
    return nested([renamed], at: node, FieldTable([.boilerplates])) { $0.localizedText(.boilerplates) }
  }

  /// Whether a map holds one text by language or by length, and not several texts by their keys.
  private static func areTexts(_ pairs: [HeaderPair]) -> Bool {
    pairs.allSatisfy { Language($0.key) != nil } || pairs.contains { length($0.key) != nil }
  }

  private static func length(_ key: String) -> Boilerplate.Length? {
    switch Field.fold(key) {
    case "short", "court", "courte": .short
    case "medium", "moyen", "moyenne": .medium
    case "long", "longue": .long
    default: nil
    }
  }

  private mutating func press() -> PressSettings {
    map(.pressSettings, .pressSettings) { reader in
      PressSettings(
        figures: reader.pressFacts(.figures), facts: reader.pressFacts(.facts),
        subscribe: reader.webAddress(.pressSubscribe),
        archiveSize: reader.positive(.archiveSize).map { $0 * 1_000_000 } ?? PressSettings.none.archiveSize,
        hasPDF: reader.flag(.pressPDF) ?? false)
    } ?? .none
  }

  private mutating func pressFacts(_ field: Field) -> [PressFact] {
    maps(field, .pressFact) { reader in
      let (label, value) = (reader.localizedText(.factLabel), reader.localizedText(.factValue))
      if label == nil { reader.missing(.factLabel) }
      if value == nil { reader.missing(.factValue) }
      guard let label, let value else { return nil }
      return PressFact(label: label, value: value)
    }
  }

  private mutating func consentRequirement() -> ConsentRequirement {
    choice(
      .consentRequirement, english: ["minors": .minors, "people": .people, "pictures": .pictures],
      french: ["mineurs": .minors, "personnes": .people, "images": .pictures]) ?? .minors
  }

  private mutating func newsletter() -> NewsletterSettings {
    map(.newsletter, .newsletter) { reader in
      NewsletterSettings(
        title: reader.localizedText(.newsletterTitle), every: reader.positive(.every) ?? 15,
        sender: reader.text(.sender), from: reader.text(.from), subscribe: reader.webAddress(.subscribe),
        unsubscribe: reader.wayOut(), service: reader.text(.sendingService),
        eventWeeks: reader.positive(.eventWeeks) ?? 4, why: reader.localizedText(.why),
        campaign: reader.text(.campaign), budget: reader.budget())
    }
      ?? NewsletterSettings(
        title: nil, every: 15, sender: nil, from: nil, subscribe: nil, unsubscribe: nil, service: nil, eventWeeks: 4,
        why: nil, campaign: nil, budget: NewsletterSettings.budget)
  }

  /// Bytes: enough for a letter with its imprint, and no more than Gmail shows.
  private mutating func budget() -> Int {
    guard let value = number(.budget), let node = node(.budget) else { return NewsletterSettings.budget }
    let range = 20_000...NewsletterSettings.limit
    if range.contains(value) { return value }
    wrong(
      .budget, node,
      Message(
        en: "must lie between \(range.lowerBound) and \(range.upperBound)",
        fr: "doit être compris entre \(range.lowerBound) et \(range.upperBound)"),
      help: Message(en: "leave the line out: 75000 is good", fr: "retirez la ligne : 75000 convient"))
    return NewsletterSettings.budget
  }

  /// Where to unsubscribe. A sending service's mark, such as `*|UNSUB|*` or `{{ unsubscribe }}`, belongs nowhere:
  /// each letter gets the one of its service.
  private mutating func wayOut() -> String? {
    guard let mark = text(.unsubscribe), let node = node(.unsubscribe),
      ["{", "[", "*|", "%%"].contains(where: mark.hasPrefix)
    else { return webAddress(.unsubscribe) }
    wrong(
      .unsubscribe, node, Message(en: "holds the mark of a service", fr: "contient la marque d’un service"),
      help: Message(
        en: "remove the line: every letter gets the way out of the service that sends it",
        fr: "retirez la ligne : chaque lettre reçoit le lien du service qui l’envoie"))
    return nil
  }

  private mutating func sections() -> SectionNames {
    var names: [SectionNames.Section: String] = [:]
    for pair in pairs(.sections) {
      let location = source.location(pair.position, length: max(1, pair.value.count))
      let known = SectionNames.Section.allCases.map(\.rawValue)
      guard let section = SectionNames.Section(rawValue: pair.name) else {
        let meant = nearest(to: pair.name, among: known) ?? known.joined(separator: ", ")
        report(
          .error(
            "wrong-value", at: location,
            Message(en: "“\(pair.name)” is not a section", fr: "« \(pair.name) » n’est pas une rubrique"),
            help: Message(en: "did you mean: \(meant)?", fr: "vouliez-vous écrire : \(meant) ?")))
        continue
      }
      guard let slug = Slug(pair.value) else {
        report(
          .error(
            "wrong-value", at: location,
            Message(en: "this cannot stand in an address", fr: "ceci ne peut pas figurer dans une adresse"),
            help: Message(en: "write letters and hyphens", fr: "écrivez des lettres et des traits d’union")))
        continue
      }
      names[section] = slug.text
    }
    return SectionNames(names)
  }

  private mutating func rawHTML() -> Set<Kind> {
    var kinds: Set<Kind> = []
    for name in texts(.rawHTML) {
      let folded = Field.fold(name)
      let kind = Kind.allCases.first { Field.fold($0.rawValue) == folded || Field.fold($0.folder) == folded }
      if let kind {
        kinds.insert(kind)
      } else if let node = node(.rawHTML) {
        let words = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        wrong(
          .rawHTML, node, Message(en: "does not know “\(name)”", fr: "ne connaît pas « \(name) »"),
          help: Message(en: "write some of: \(words)", fr: "écrivez parmi : \(words)"))
      }
    }
    return kinds
  }

  private mutating func menu() -> [MenuItem] {
    maps(.menu, .menuItem) { reader in
      let title = reader.localizedText(.menuTitle)
      guard let title, let address = reader.required(.menuAddress) else { return nil }
      return MenuItem(title: title, address: address)
    }
  }

  private mutating func colour() -> String? {
    guard let text = text(.colour), let node = node(.colour) else { return nil }
    let digits = text.dropFirst().utf8
    let isHex = digits.allSatisfy { (48...57).contains($0) || (65...70).contains($0 & 0xDF) }
    if text.hasPrefix("#"), digits.count == 6, isHex { return text.lowercased() }
    wrong(
      .colour, node, Message(en: "must be a colour in six digits", fr: "doit être une couleur en six chiffres"),
      help: Message(
        en: "write it in quotes, such as \"#8a1c2b\"", fr: "écrivez-la entre guillemets droits, par exemple \"#8a1c2b\""
      ))
    return nil
  }

  /// Pages, unless other forms are asked for.
  private mutating func redirects() -> [RedirectForm] {
    guard let node = node(.redirects) else { return [.html] }
    var forms: Set<RedirectForm> = []
    for name in texts(.redirects) {
      let folded = name.lowercased()
      guard let form = RedirectForm(rawValue: folded == "cloudflare" ? "netlify" : folded) else {
        let words = RedirectForm.allCases.map(\.rawValue).joined(separator: ", ")
        wrong(
          .redirects, node, Message(en: "does not know “\(name)”", fr: "ne connaît pas « \(name) »"),
          help: Message(en: "write some of: \(words)", fr: "écrivez parmi : \(words)"))
        continue
      }
      forms.insert(form)
    }
    return RedirectForm.allCases.filter(forms.contains)
  }

  /// A whole number above zero.
  private mutating func positive(_ field: Field) -> Int? {
    guard let value = number(field), let node = node(field) else { return nil }
    if value > 0, value <= 10_000 { return value }
    wrong(field, node, Message(en: "must be at least 1", fr: "doit être au moins 1"))
    return nil
  }
}
