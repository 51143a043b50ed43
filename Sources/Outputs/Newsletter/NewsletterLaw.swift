import Content
import Text

/// What French law wants every letter to say, and `site.yml` has to know: who sends it and how to reach them (article
/// L34-5 of the code of posts and electronic communications, article 1-1 of the law of 21 June 2004), why the reader
/// receives it (article 13 of the General Data Protection Regulation), and who directs the publication (article 93-2 of
/// the law of 29 July 1982).
enum NewsletterLaw {
  /// An error for each fact that is missing.
  static func diagnostics(_ configuration: SiteConfiguration) -> [Diagnostic] {
    let (organisation, newsletter) = (configuration.organisation, configuration.newsletter)
    let place = configuration.source.location(SourcePosition(line: 1, column: 1))
    var found: [Diagnostic] = []
    let require = { (isThere: Bool, fact: Message, help: Message) in
      guard !isThere else { return }
      found.append(
        .error(
          "missing-imprint", at: place,
          Message(
            en: "letters must say \(fact.english): the law wants it, and site.yml does not know",
            fr: "les lettres doivent dire \(fact.french) : la loi le veut, et site.yml ne le sait pas"),
          help: help))
    }
    require(
      organisation.address != nil, Message(en: "the postal address", fr: "l’adresse postale"),
      Message(
        en: "add below “organisation:” a line address: 1 High Street, …",
        fr: "ajoutez sous « organisation: » une ligne adresse-postale: 1 rue de la Mairie, …"))
    require(
      organisation.email != nil || newsletter.from != nil,
      Message(en: "an e-mail address to write to", fr: "une adresse électronique où écrire"),
      Message(
        en: "add below “newsletter:” a line from: letter@…",
        fr: "ajoutez sous « lettre: » une ligne adresse-expedition: lettre@…"))
    require(
      organisation.director != nil,
      Message(en: "who directs the publication", fr: "qui dirige la publication"),
      Message(
        en: "add below “organisation:” a line director: First and last name",
        fr: "ajoutez sous « organisation: » une ligne directeur-publication: Prénom et nom"))
    require(
      newsletter.why != nil,
      Message(en: "why the reader receives them", fr: "pourquoi on les reçoit"),
      Message(
        en: "add below “newsletter:” a line why: You receive this letter because you subscribed on our site.",
        fr: "ajoutez sous « lettre: » une ligne raison: Vous recevez cette lettre parce que vous vous y êtes "
          + "abonné sur notre site."))
    return found
  }
}
