extension Field {
  static let origin = Field(
    "origin", "origine", .map,
    en: "Where it first appeared: address, date, publication, import",
    fr: "Où le texte a d’abord paru : adresse, date, publication, import")
  static let originAddress = Field(
    "address", "adresse", .text, aliases: ["url"], en: "The address it had there", fr: "L’adresse qu’il y avait")
  static let originDate = Field("date", "date", .date, en: "The date it appeared there", fr: "La date où il y a paru")
  static let publication = Field(
    "publication", "publication", .text, en: "The name of the publication",
    fr: "Le nom de la publication")
  static let importName = Field(
    "import", "import", .text, en: "The import that brought it here", fr: "L’import qui l’a apporté ici")
}
