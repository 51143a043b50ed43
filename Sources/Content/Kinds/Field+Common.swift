extension Field {
  static let title = Field(
    "title", "titre", .text, aliases: ["name", "nom"], required: true,
    en: "The title", fr: "Le titre")
  static let date = Field(
    "date", "date", .date, aliases: ["publishDate", "pubDate", "published_at"],
    en: "When it is published; a future date schedules it", fr: "La publication ; une date future la programme")
  static let updated = Field(
    "updated", "mise-a-jour", .date, aliases: ["lastmod", "last_modified_at", "modified", "maj"],
    en: "When it was last changed in substance", fr: "La dernière modification de fond")
  static let expires = Field(
    "expires", "expire", .date, aliases: ["expiryDate", "expiry_date", "unpublishDate"],
    en: "When it leaves the site; a day alone means the end of that day",
    fr: "La fin de publication ; un jour seul signifie la fin de ce jour")
  static let draft = Field(
    "draft", "brouillon", .flag,
    en: "Not published while true", fr: "Pas publié tant que c’est oui")
  static let published = Field(
    "published", "publie", .flag,
    en: "Jekyll’s form of draft: false means a draft", fr: "L’inverse de brouillon, comme dans Jekyll")
  static let lang = Field(
    "lang", "langue", .text, aliases: ["language", "locale"],
    en: "The language, when the file name does not say it", fr: "La langue, quand le nom du fichier ne la dit pas")
  static let slug = Field(
    "slug", "slug", .text,
    en: "The last part of the address, instead of the file name",
    fr: "La fin de l’adresse, au lieu du nom du fichier")
  static let permalink = Field(
    "permalink", "permalien", .text, aliases: ["url"],
    en: "The whole address on the site, such as /fete/", fr: "L’adresse entière sur le site, par exemple /fete/")
  static let formerAddresses = Field(
    "aliases", "anciennes-adresses", .list, aliases: ["alias", "redirect_from"],
    en: "Former addresses, which lead here", fr: "Les anciennes adresses, qui mènent ici")
  static let description = Field(
    "description", "resume", .text, aliases: ["summary", "excerpt", "chapo"],
    en: "One or two sentences for lists, search engines and shares",
    fr: "Une ou deux phrases pour les listes, les moteurs et les partages")
  static let authors = Field(
    "authors", "auteurs", .list, aliases: ["author", "auteur"],
    en: "Who wrote it: ids of people, or names", fr: "Qui l’a écrit : des identifiants de personnes, ou des noms")
  static let tags = Field(
    "tags", "etiquettes", .list, aliases: ["tag", "keywords", "mots-cles"],
    en: "Topics", fr: "Sujets")
  static let categories = Field(
    "categories", "categories", .list, aliases: ["category", "categorie", "rubrique"],
    en: "Topics too, as Jekyll and Hugo call them", fr: "Sujets aussi, comme dans Jekyll et Hugo")
  static let image = Field(
    "image", "image", .file, aliases: ["cover", "thumbnail", "featured-image", "featured_image", "illustration"],
    en: "The picture for the top, lists and shares", fr: "L’image du haut, des listes et des partages")
  static let imageAlt = Field(
    "image-alt", "texte-image", .text, aliases: ["alt", "featured-image-alt"],
    en: "What the picture shows, for those who cannot see it", fr: "Ce que montre l’image, pour qui ne la voit pas")
  static let licence = Field(
    "licence", "licence", .text, aliases: ["license"],
    en: "The licence of the text", fr: "La licence du texte")
  static let series = Field(
    "series", "serie", .text,
    en: "The series it belongs to", fr: "La série dont il fait partie")
  static let id = Field(
    "id", "identifiant", .text,
    en: "Ties translations together, when file names do not",
    fr: "Relie les traductions, quand les noms de fichiers ne le font pas")

  /// The keys that every kind understands.
  public static let common: [Field] = [
    title, date, updated, expires, draft, published, lang, slug, permalink, formerAddresses, description, authors,
    tags, categories, image, imageAlt, licence, series, id,
  ]

  /// Keys of Jekyll, Hugo and others that mean nothing here, folded.
  static let foreign: Set<String> = [
    "layout", "type", "weight", "comments", "toc", "math", "mermaid", "linktitle", "menu", "markup", "sitemap",
    "showtoc", "tocopen", "hidetoc", "hidemeta", "params", "outputs", "cascade", "build", "headless", "iscjklanguage",
    "excerptseparator", "pin", "sticky", "feed", "jsonld", "robots", "resources", "output", "lastmodified", "oldslug",
  ]
}
