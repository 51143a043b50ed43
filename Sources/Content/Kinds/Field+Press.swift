extension Field {
  static let subtitle = Field(
    "subtitle", "sous-titre", .text, en: "The line below the title", fr: "La ligne sous le titre")
  static let city = Field(
    "city", "ville", .text, aliases: ["dateline", "lieu"],
    en: "The city of the dateline", fr: "La ville d’où part le communiqué")
  static let embargo = Field(
    "embargo", "embargo", .instant,
    en: "Nothing of it goes online before this day and hour",
    fr: "Rien n’en paraît avant ce jour et cette heure")
  static let contacts = Field(
    "contacts", "contacts", .maps, aliases: ["contact", "contacts-presse", "press-contacts"],
    en: "Press contacts: ids of people, or name, role, phone, email, languages",
    fr: "Contacts presse : identifiants de personnes, ou nom, fonction, telephone, courriel, langues")
  static let boilerplate = Field(
    "boilerplate", "a-propos", .text,
    en: "The key of the “About us” in site.yml that closes it; default otherwise",
    fr: "La clé, dans site.yml, de l’« À propos » qui le termine ; sinon default")
  static let quotes = Field(
    "quotes", "citations", .maps,
    en: "Quotes: text, person (id) or name, role", fr: "Citations : texte, personne (identifiant) ou nom, fonction")
  static let attachments = Field(
    "attachments", "pieces-jointes", .maps,
    en: "Files to download: file, title", fr: "Fichiers à télécharger : fichier, titre")
  static let corrections = Field(
    "corrections", "corrections", .maps,
    en: "What was corrected: date, type, text", fr: "Ce qui a été corrigé : date, type, texte")
  static let releaseNumber = Field(
    "number", "numero", .text, en: "The number of the release; its place in the year otherwise, such as 2026-03",
    fr: "Le numéro du communiqué ; sinon son rang dans l’année, comme 2026-03")
  static let kit = Field(
    "kit", "dossier", .text, aliases: ["kits", "dossier-de-presse"],
    en: "The folder name of its media kit", fr: "Le nom du dossier de presse qui l’accompagne")

  static let contactName = Field("name", "nom", .text, required: true, en: "The name", fr: "Le nom")
  static let role = Field("role", "fonction", .text, aliases: ["titre"], en: "The role", fr: "La fonction")
  static let phone = Field("phone", "telephone", .text, aliases: ["tel"], en: "The phone number", fr: "Le téléphone")
  static let email = Field(
    "email", "courriel", .text, aliases: ["mail"], en: "The e-mail address", fr: "L’adresse électronique")
  static let spoken = Field("languages", "langues", .list, en: "Languages spoken", fr: "Langues parlées")

  static let quoteText = Field(
    "text", "texte", .text, required: true, en: "The words themselves", fr: "Le texte lui-même")
  static let person = Field("person", "personne", .text, en: "The id of a person", fr: "L’identifiant d’une personne")
  static let quoteName = Field(
    "name", "nom", .text, en: "The name of somebody without a page here", fr: "Le nom de qui n’a pas de fiche ici")

  static let file = Field(
    "file", "fichier", .file, required: true, en: "The file, beside the text or in static/",
    fr: "Le fichier, à côté du texte ou dans static/")
  static let fileTitle = Field("title", "titre", .text, en: "What it is", fr: "Ce que c’est")

  static let correctionDate = Field("date", "date", .date, required: true, en: "The day", fr: "Le jour")
  static let correctionType = Field(
    "type", "type", .text, en: "correction, clarification, update or withdrawal",
    fr: "correction, precision, mise-a-jour ou retrait")

  static let outlet = Field(
    "outlet", "media", .text, required: true, en: "The newspaper, radio, site", fr: "Le journal, la radio, le site")
  static let journalist = Field("journalist", "journaliste", .text, en: "Who wrote it", fr: "Qui l’a écrit")
  static let coverageAddress = Field(
    "address", "adresse", .address, aliases: ["url", "link", "lien"], en: "Where to read it", fr: "Où le lire")
  static let quote = Field("quote", "citation", .text, en: "A short quote", fr: "Une courte citation")
  static let release = Field(
    "release", "communique", .text, en: "The release it is about (file name)",
    fr: "Le communiqué concerné (nom du fichier)")
}
