import Text

extension PreflightRule {
  /// What French law wants each letter to say.
  static let law = [
    PreflightRule(
      "F1", .error, en: "The letter says who sends it, with an address, and how to unsubscribe",
      fr: "La lettre dit qui l’envoie, avec une adresse, et comment se désinscrire"
    ) { letter in
      let publisher = letter.letter.publisher
      let facts = [publisher.name, publisher.legalForm, publisher.address].compactMap { $0 }
      let missing = facts.filter { !letter.says($0) }.map { Message(found: $0) }
      let address =
        publisher.address == nil ? [Message(en: "organisation: address", fr: "organisation: adresse-postale")] : []
      let hasWayOut =
        letter.document.links.contains { letter.isWayOut($0.address) } && letter.letter.hasToken(.unsubscribe)
      return missing + address
        + (hasWayOut ? [] : [Message(en: "no unsubscribe link", fr: "aucun lien de désinscription")])
    },
    PreflightRule(
      "F2", .error, en: "The letter says why it is received, with a link to the legal notice",
      fr: "La lettre dit pourquoi on la reçoit, avec un lien vers les mentions légales"
    ) { letter in
      let publisher = letter.letter.publisher
      let hasReason = publisher.reason.map(letter.says) ?? false
      let notice = publisher.legalNotice
      let hasNotice = letter.document.links.contains { $0.address.prefix { $0 != "?" } == notice ?? "-" }
      return (hasReason ? [] : [Message(found: publisher.reason ?? "?")])
        + (hasNotice ? [] : [Message(en: "no link to the legal notice", fr: "aucun lien vers les mentions légales")])
    },
    PreflightRule(
      "F3", .advice, en: "Everybody on the list has asked for it, or is a member who was told and may object",
      fr: "Chaque personne de la liste l’a demandé, ou est un adhérent informé qui peut s’y opposer"),
    PreflightRule(
      "F4", .error, en: "What somebody paid for says so: “Advertising”, “Partnership”",
      fr: "Ce que quelqu’un a payé le dit : « Publicité », « Partenariat »"
    ) { letter in
      letter.letter.sponsored.filter { title in
        guard let place = letter.document.visibleText.firstRange(of: LetterDocument.plain(title)) else { return false }
        let text = letter.document.visibleText
        let before = text[..<place.lowerBound].suffix(60)
        let around = (before + text[place.upperBound...].prefix(60)).lowercased()
        return !["publicité", "partenariat", "sponsor", "advert", "إعلان"].contains(where: around.contains)
      }.map { Message(found: $0) }
    },
    PreflightRule(
      "F5", .advice,
      en: "Tracking of openings stays off in the service: in France it needs a consent of its own (CNIL, "
        + "deliberation 2026-042)",
      fr: "Le suivi des ouvertures reste éteint dans le service : en France, il demande un consentement à part (CNIL, "
        + "délibération 2026-042)"),
    PreflightRule(
      "F6", .error, en: "The letter names the director of publication",
      fr: "La lettre nomme le directeur ou la directrice de la publication"
    ) { letter in
      guard let director = letter.letter.publisher.director else {
        return [Message(en: "organisation: director", fr: "organisation: directeur-publication")]
      }
      return letter.says(director) ? [] : [Message(found: director)]
    },
    PreflightRule(
      "F7", .advice, en: "Whoever is seen in a picture has agreed, and children’s parents have; credits are named",
      fr:
        "Les personnes que l’on voit en photo ont dit oui, et pour les enfants leurs parents ; les crédits sont nommés"),
  ]
}

extension CheckedLetter {
  /// Whether the HTML and the text part both say something, whatever the spaces.
  func says(_ words: String) -> Bool {
    let words = words.letters
    return document.visibleText.letters.contains(words) && textLines.joined().letters.contains(words)
  }
}

extension Letter {
  /// Whether the HTML holds a token.
  func hasToken(_ token: PersonalToken) -> Bool { MarkedText(html).markers.contains { $0.token == token } }
}
