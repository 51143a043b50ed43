extension Field {
  static let issueNumber = Field(
    "number", "numero", .number, required: true, en: "The number of the issue, which is its address too",
    fr: "Le numéro, qui est aussi son adresse")
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

  /// When a letter left: `gazette newsletter sent` writes it.
  public static let sent = Field(
    "sent", "envoyee", .date, aliases: ["envoi", "envoye"],
    en: "When it was sent; from then on nothing changes it. “gazette newsletter sent” writes this line",
    fr: "Quand elle est partie ; plus rien ne la change ensuite. « gazette newsletter sent » écrit cette ligne")
  static let contents = Field(
    "contents", "sommaire", .maps,
    en: "What the letter carries, in order: paths below content/, or maps with entry, "
      + "title, summary; the window and the two keys above count no longer",
    fr: "Ce que porte la lettre, dans l’ordre : chemins sous content/, ou entrées avec contenu, titre, resume ; la "
      + "fenêtre et les deux clés précédentes ne comptent plus")
  static let contentsEntry = Field(
    "entry", "contenu", .text, aliases: ["file", "fichier"], required: true, en: "A path below content/",
    fr: "Un chemin sous content/")
  static let contentsTitle = Field(
    "title", "titre", .text, en: "Another title in the letter", fr: "Un autre titre dans la lettre")
  static let contentsSummary = Field(
    "summary", "resume", .text, en: "Another summary in the letter", fr: "Un autre résumé dans la lettre")

  static let version = Field(
    "version", "version", .text, required: true, en: "The version, such as \"2.0\"",
    fr: "La version, par exemple \"2.0\"")
  static let effective = Field(
    "effective", "entree-en-vigueur", .date, aliases: ["date-effet"], required: true,
    en: "The day from which it applies", fr: "Le jour à partir duquel le texte s’applique")
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
    en: "The agreement, without which it is not shown: status, date, scope, expires, minor",
    fr: "L’accord, sans lequel on ne le montre pas : statut, date, portee, expire, mineur")
  static let consentStatus = Field(
    "status", "statut", .text, required: true, en: "given, refused, withdrawn or not needed",
    fr: "donne, refuse, retire ou sans objet")
  static let consentDate = Field("date", "date", .date, en: "When it was given", fr: "Quand il a été donné")
  static let scope = Field(
    "scope", "portee", .text, en: "What it covers, such as the site", fr: "Ce qu’il couvre, par exemple le site")
  static let consentExpires = Field(
    "expires", "expire", .date, en: "Until when it holds; a day alone is included",
    fr: "Jusqu’à quand il vaut ; un jour seul est compris")
  static let minor = Field("minor", "mineur", .flag, en: "Whether a minor is concerned", fr: "S’il s’agit d’un mineur")

  static let portrait = Field(
    "portrait", "portrait", .file, aliases: ["photo"], en: "The portrait: a file beside the text or in static/",
    fr: "Le portrait : un fichier à côté du texte ou dans static/")
  static let portraitAlt = Field(
    "portrait-alt", "texte-portrait", .text, en: "What the portrait shows, for those who cannot see it",
    fr: "Ce que montre le portrait, pour qui ne le voit pas")
  static let links = Field(
    "links", "liens", .map, en: "Pages elsewhere, one a line: name: address",
    fr: "Ses pages ailleurs, une par ligne : nom: adresse")
  static let spokesperson = Field(
    "spokesperson", "porte-parole", .flag, en: "Speaks for the organisation", fr: "Parle au nom de l’organisation")
  static let speaksOn = Field(
    "speaks-on", "parle-de", .list, en: "What a spokesperson can be asked about",
    fr: "De quoi un porte-parole peut parler")
  static let pressContact = Field(
    "press-contact", "contact-presse", .flag, en: "Answers the press", fr: "Répond à la presse")
}
