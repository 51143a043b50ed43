import Text

@testable import Mail

extension Letter {
  /// A small letter that breaks no rule, to begin from.
  static func example(
    subject: String = "La Lettre de l’établi n° 40 : avant la pluie",
    preheader: String = "Cinq gestes pour l’hiver, le cinq-centième emprunt, et un témoignage de onze ans.",
    html: String? = nil, text: String? = nil
  ) -> Letter {
    var publisher = Publisher(name: "Les Établis", website: "https://les-etablis.example/")
    publisher.legalForm = "Association loi 1901"
    publisher.address = "12 rue des Remontoirs, 99120 Brévaux-sur-Lorne"
    publisher.email = "bonjour@les-etablis.example"
    publisher.director = "Odile Ferrandis"
    publisher.legalNotice = "https://les-etablis.example/mentions-legales/"
    publisher.reason = "Vous recevez cette lettre parce que vous vous y êtes abonné."
    let moment = LocalTime(date: CivilDate(daysSinceEpoch: 20_770), hour: 8, minute: 0)
    return Letter(
      number: 40, language: .french, subject: subject, preheader: preheader,
      sender: Mailbox(name: "Les Établis", address: "lettre@les-etablis.example"),
      date: Timestamp(moment, in: .utc), webAddress: "https://les-etablis.example/lettres/40/",
      html: Array((html ?? "<!DOCTYPE html><html><body><p>Bonjour.</p></body></html>").utf8),
      text: Array((text ?? "Bonjour.\n").utf8), images: [], publisher: publisher,
      source: SourceText(path: "content/newsletter/040.md", text: "---\ntitre: Avant la pluie\n---\n"))
  }
}
