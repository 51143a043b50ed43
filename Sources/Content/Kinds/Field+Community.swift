extension Field {
  static let issueNumber = Field(
    "number", "numero", .number, required: true, en: "The number of the issue", fr: "Le numéro")
  static let subject = Field(
    "subject", "objet", .text, en: "The subject of the e-mail; the title otherwise",
    fr: "L’objet du courriel ; sinon le titre")
  static let preheader = Field(
    "preheader", "accroche", .text, en: "The line that inboxes show after the subject",
    fr: "La ligne que les messageries affichent après l’objet")
  static let include = Field(
    "include", "inclure", .list, en: "Entries to add: paths below content/",
    fr: "Contenus à ajouter : chemins sous content/")
  static let exclude = Field(
    "exclude", "exclure", .list, en: "Entries to leave out: paths below content/",
    fr: "Contenus à écarter : chemins sous content/")

  static let version = Field(
    "version", "version", .text, required: true, en: "The version, such as \"2.0\"",
    fr: "La version, par exemple \"2.0\"")
  static let effective = Field(
    "effective", "entree-en-vigueur", .date, aliases: ["date-effet"], required: true,
    en: "From when it applies", fr: "Le jour où elle s’applique")
  static let reportingContact = Field(
    "contact", "contact", .text, aliases: ["contact-signalement"],
    en: "Whom to report to: a person’s id or an e-mail address",
    fr: "À qui signaler : identifiant d’une personne ou courriel")

  static let contributor = Field(
    "contributor", "contributeur", .text, aliases: ["contributrice", "auteur", "author"], required: true,
    en: "Who contributed: a person’s id, or a name", fr: "Qui a contribué : identifiant d’une personne, ou nom")
  static let genre = Field(
    "genre", "genre", .text, en: "article, interview, testimony or history",
    fr: "article, entretien, temoignage ou histoire")
  static let consent = Field(
    "consent", "consentement", .map,
    en: "Without it nothing is published: status, date, scope, expires, minor",
    fr: "Sans lui rien n’est publié : statut, date, portee, expire, mineur")
  static let consentStatus = Field(
    "status", "statut", .text, required: true, en: "given, refused or withdrawn", fr: "donne, refuse ou retire")
  static let consentDate = Field("date", "date", .date, en: "When it was given", fr: "Quand il a été donné")
  static let scope = Field("scope", "portee", .text, en: "For what", fr: "Pour quoi")
  static let consentExpires = Field("expires", "expire", .date, en: "Until when", fr: "Jusqu’à quand")
  static let minor = Field("minor", "mineur", .flag, en: "Whether a minor is concerned", fr: "S’il s’agit d’un mineur")
  static let origin = Field(
    "origin", "origine", .map,
    en: "Where it first appeared: address, date, publication", fr: "Où c’est paru d’abord : adresse, date, publication")
  static let originAddress = Field(
    "address", "adresse", .text, aliases: ["url"], en: "The address then", fr: "L’adresse d’alors")
  static let originDate = Field("date", "date", .date, en: "The date then", fr: "La date d’alors")
  static let publication = Field("publication", "publication", .text, en: "The publication", fr: "La publication")

  static let portrait = Field("portrait", "portrait", .file, aliases: ["photo"], en: "The portrait", fr: "Le portrait")
  static let portraitAlt = Field("portrait-alt", "texte-portrait", .text, en: "What it shows", fr: "Ce qu’il montre")
  static let links = Field("links", "liens", .map, en: "Names with addresses", fr: "Des noms avec leurs adresses")
  static let spokesperson = Field(
    "spokesperson", "porte-parole", .flag, en: "Speaks for the organisation", fr: "Parle au nom de l’organisation")
  static let pressContact = Field(
    "press-contact", "contact-presse", .flag, en: "Answers the press", fr: "Répond à la presse")
}
