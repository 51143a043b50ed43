extension Field {
  static let caption = Field(
    "caption", "legende", .localizedText, en: "The caption; required in a media kit",
    fr: "La légende ; obligatoire dans un dossier de presse")
  static let credit = Field(
    "credit", "credit", .text, en: "Whom to credit; required in a media kit",
    fr: "Le crédit à citer ; obligatoire dans un dossier de presse")
  static let alternative = Field(
    "alt", "alternative", .localizedText,
    en: "What it shows, for those who cannot see it; required in a media kit unless decorative",
    fr: "Ce qu’on y voit, pour qui ne le voit pas ; obligatoire dans un dossier de presse, sauf fichier décoratif")
  static let decorative = Field(
    "decorative", "decoratif", .flag, en: "true when it shows nothing that needs words",
    fr: "oui quand il n’y a rien à y décrire")
  static let sidecarTitle = Field("title", "titre", .localizedText, en: "What it is", fr: "Ce que c’est")
  static let fileDate = Field("date", "date", .date, en: "The day it was made", fr: "Le jour où il a été fait")
  static let creator = Field(
    "creator", "auteur", .text, aliases: ["author", "photographer", "photographe"],
    en: "Who made it; travels inside the picture", fr: "Qui l’a fait ; voyage dans l’image")
  static let copyright = Field(
    "copyright", "droits", .text, en: "Who holds the rights; travels inside the picture",
    fr: "Qui en détient les droits ; voyage dans l’image")
  static let focus = Field(
    "focus", "foyer", .text,
    en: "The point of the picture that no crop should lose: 30% 20%, from the left and from the top, or top",
    fr: "Le point de l’image qu’aucun recadrage ne doit perdre : 30% 20%, depuis la gauche et le haut, ou haut")
  static let people = Field(
    "people", "personnes", .list, aliases: ["persons"], en: "Whom it shows: names, or ids of people",
    fr: "Qui l’on y voit : noms, ou identifiants de personnes")
}
