import Content
import Text

/// A value for every optional key, such as it could stand in a header.
struct FieldExamples: Sendable {
  private let values: [String: Message]

  /// Examples for an entry of a kind.
  init(kind: Kind, start: LocalTime, now: LocalTime, zone: String) {
    var values = Self.constant
    values["updated"] = Message(now.date.iso)
    values["expires"] = Message(now.date.adding(days: 90).iso)
    values["embargo"] = Message(LocalTime(date: now.date.adding(days: 3), hour: 8).written)
    values["end"] = Message(LocalTime(date: start.date, hour: start.hour + 2, minute: start.minute).written)
    values["number"] = Message("\(now.date.year)-12")
    values["timezone"] = Message(zone)
    values["corrections"] = Message(
      en: "[{date: \(now.date.iso), type: clarification, text: \"What was corrected\"}]",
      fr: "[{date: \(now.date.iso), type: precision, texte: \"Ce qui a été corrigé\"}]")
    values["contest"] = Message(
      en: "{deadline: \(start.date.iso), prizes: [\"A basket of books\"], rules: rules.pdf}",
      fr: "{cloture: \(start.date.iso), dotations: [\"Un panier de livres\"], reglement: reglement.pdf}")
    values["consent"] = Message(
      en: "{status: given, date: \(now.date.iso), scope: \"the site and the newsletter\"}",
      fr: "{statut: donne, date: \(now.date.iso), portee: \"le site et la lettre\"}")
    self.values = values
  }

  /// The example of a key, by its English name.
  subscript(name: String) -> Message? { values[name] }

  private static let constant: [String: Message] = [
    "description": Message(en: "\"One or two sentences.\"", fr: "\"Une ou deux phrases.\""),
    "authors": Message(en: "[person-id]", fr: "[identifiant-de-la-personne]"),
    "tags": Message(en: "[first topic, second topic]", fr: "[premier sujet, deuxième sujet]"),
    "image": Message(en: "photo.jpg", fr: "photo.jpg"),
    "image-alt": Message(en: "\"What the picture shows\"", fr: "\"Ce que montre l’image\""),
    "licence": Message("CC BY 4.0"),
    "subtitle": Message(en: "\"The second half of the news\"", fr: "\"L’autre moitié de la nouvelle\""),
    "city": Message(en: "London", fr: "Nantes"),
    "contacts": Message(en: "[person-id]", fr: "[identifiant-de-la-personne]"),
    "boilerplate": Message("default"),
    "quotes": Message(
      en: "[{text: \"What was said\", name: \"First and last name\", role: \"President\"}]",
      fr: "[{texte: \"Ce qui a été dit\", nom: \"Prénom et nom\", fonction: \"Présidente\"}]"),
    "attachments": Message(
      en: "[{file: figures.pdf, title: \"The figures\"}]", fr: "[{fichier: chiffres.pdf, titre: \"Les chiffres\"}]"),
    "kit": Message(en: "name-of-the-folder", fr: "nom-du-dossier"),
    "place": Message(
      en: "{name: \"Town hall\", address: \"1 High Street\", city: \"London\"}",
      fr: "{nom: \"Salle des fêtes\", adresse: \"1 rue de la Mairie\", ville: \"Nantes\"}"),
    "online": Message("https://example.org/live"),
    "organiser": Message(en: "\"Who organises it\"", fr: "\"Qui l’organise\""),
    "price": Message(en: "\"Free\"", fr: "\"Gratuit\""),
    "registration": Message(en: "https://example.org/register", fr: "https://example.org/inscription"),
    "status": Message(en: "scheduled", fr: "prevu"),
    "accessibility": Message(
      en: "\"Step-free access, hearing loop.\"", fr: "\"Accès de plain-pied, boucle magnétique.\""),
    "subject": Message(en: "\"The subject of the e-mail\"", fr: "\"L’objet du courriel\""),
    "preheader": Message(en: "\"The line after the subject\"", fr: "\"La ligne qui suit l’objet\""),
    "include": Message(en: "[events/open-day.md]", fr: "[events/portes-ouvertes.md]"),
    "exclude": Message(en: "[blog/minor-news.md]", fr: "[blog/petite-nouvelle.md]"),
    "sponsored": Message(en: "\"Name of the partner\"", fr: "\"Nom du partenaire\""),
    "campaign": Message(en: "\"Open day\"", fr: "\"Portes ouvertes\""),
    "contents": Message(en: "[blog/first.md, events/second.md]", fr: "[blog/premier.md, events/deuxieme.md]"),
    "genre": Message(en: "testimony", fr: "temoignage"),
    "origin": Message(
      en: "{publication: \"Name of the magazine\", date: 1987-05-01}",
      fr: "{publication: \"Nom de la revue\", date: 1987-05-01}"),
    "role": Message(en: "\"Treasurer\"", fr: "\"Trésorière\""),
    "portrait": Message("portrait.jpg"),
    "portrait-alt": Message(en: "\"What the portrait shows\"", fr: "\"Ce que montre le portrait\""),
    "links": Message("{Mastodon: \"https://social.example/@name\"}"),
    "email": Message("name@example.org"),
    "phone": Message(en: "\"+44 20 7946 0000\"", fr: "\"01 99 00 00 00\""),
    "languages": Message("[fr, en]"),
    "spokesperson": Message(en: "true", fr: "oui"),
    "press-contact": Message(en: "true", fr: "oui"),
  ]
}

extension Message {
  /// A value that is the same in both languages.
  fileprivate init(_ text: String) { self.init(en: text, fr: text) }
}
