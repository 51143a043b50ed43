extension Field {
  static let start = Field("start", "debut", .date, required: true, en: "When it begins", fr: "Le début")
  static let end = Field(
    "end", "fin", .date, en: "When it ends; a day alone is included", fr: "La fin ; un jour seul est compris")
  static let timeZone = Field(
    "timezone", "fuseau", .text, en: "The time zone, when it is not the site’s",
    fr: "Le fuseau horaire, s’il n’est pas celui du site")
  static let place = Field(
    "place", "lieu", .map, aliases: ["location"],
    en: "Where: a text, or name, address, city, country", fr: "Où : un texte, ou nom, adresse, ville, pays")
  static let online = Field(
    "online", "en-ligne", .address, en: "The address to take part online", fr: "L’adresse pour participer en ligne")
  static let organiser = Field(
    "organiser", "organisateur", .map, aliases: ["organizer"],
    en: "Who organises it: a text, or name and address", fr: "Qui l’organise : un texte, ou nom et adresse")
  static let price = Field(
    "price", "prix", .text, aliases: ["tarif"], en: "The price, such as “Free”", fr: "Le prix, par exemple « gratuit »")
  static let registration = Field("registration", "inscription", .address, en: "Where to register", fr: "Où s’inscrire")
  static let status = Field(
    "status", "statut", .text, en: "scheduled, cancelled or postponed", fr: "prevu, annule ou reporte")
  static let accessibility = Field(
    "accessibility", "accessibilite", .text, en: "Access for disabled people",
    fr: "L’accès pour les personnes handicapées")
  static let contest = Field(
    "contest", "concours", .map,
    en: "Contest: opens, deadline, prizes, rules, results",
    fr: "Concours : ouverture, cloture, dotations, reglement, resultats")

  static let placeName = Field("name", "nom", .text, en: "The name of the place", fr: "Le nom du lieu")
  static let street = Field("address", "adresse", .text, en: "Street and number", fr: "La rue et le numéro")
  static let placeCity = Field("city", "ville", .text, en: "The city", fr: "La ville")
  static let country = Field("country", "pays", .text, en: "The country", fr: "Le pays")
  static let organiserAddress = Field("address", "adresse", .address, aliases: ["url"], en: "Its site", fr: "Son site")

  static let opens = Field("opens", "ouverture", .date, en: "When it opens", fr: "L’ouverture")
  static let deadline = Field(
    "deadline", "cloture", .date, required: true, en: "The last moment to take part",
    fr: "Le dernier moment pour participer")
  static let prizes = Field(
    "prizes", "dotations", .maps, aliases: ["lots"], en: "What can be won", fr: "Ce qu’on peut gagner")
  static let prize = Field("prize", "lot", .text, required: true, en: "The prize", fr: "Le lot")
  static let value = Field("value", "valeur", .text, en: "Its value", fr: "Sa valeur")
  static let rules = Field(
    "rules", "reglement", .text, en: "The rules: a file, an address, or a text",
    fr: "Le règlement : un fichier, une adresse, ou un texte")
  static let results = Field(
    "results", "resultats", .text, en: "Who won, once it is known", fr: "Qui a gagné, une fois connu")
}
