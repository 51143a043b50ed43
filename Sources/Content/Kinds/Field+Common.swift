extension Field {
  static let title = Field(
    "title", "titre", .text, aliases: ["name", "nom"], required: true,
    en: "The title; of a person, the name", fr: "Le titre ; d’une personne, le nom")
  static let date = Field(
    "date", "date", .date, aliases: ["publishDate", "pubDate", "published_at"],
    en:
      "When it goes online; a date to come waits for its day. Posts, releases, coverage, issues and contributions need "
      + "one, here or in the file name; a contribution may have that of its origin instead",
    fr: "La mise en ligne ; une date à venir attend son jour. Il en faut une, ici ou dans le nom du fichier, aux "
      + "articles, communiqués, revues de presse, numéros et contributions ; une contribution peut avoir celle de son "
      + "origine")
  static let updated = Field(
    "updated", "mise-a-jour", .date, aliases: ["lastmod", "last_modified_at", "modified", "maj"],
    en: "When it was last changed in substance", fr: "La dernière modification de fond")
  static let expires = Field(
    "expires", "expire", .date, aliases: ["expiryDate", "expiry_date", "unpublishDate"],
    en: "When it leaves the site; a day alone is included",
    fr: "Quand il quitte le site ; un jour seul est compris")
  static let draft = Field(
    "draft", "brouillon", .flag,
    en: "true keeps it offline", fr: "oui le garde hors ligne")
  static let published = Field(
    "published", "publie", .flag,
    en: "The opposite of draft, as in Jekyll: false keeps it offline",
    fr: "Le contraire de brouillon, comme dans Jekyll : non le garde hors ligne")
  static let lang = Field(
    "lang", "langue", .text, aliases: ["language", "locale"],
    en: "The language, when the file name does not say it", fr: "La langue, quand le nom du fichier ne la dit pas")
  static let slug = Field(
    "slug", "slug", .text,
    en: "The last part of the address, instead of the file name",
    fr: "La fin de l’adresse, au lieu du nom du fichier")
  static let permalink = Field(
    "permalink", "permalien", .text, aliases: ["url"],
    en: "The whole address on the site, such as /our-party/", fr: "L’adresse entière sur le site, par exemple /fete/")
  static let formerAddresses = Field(
    "aliases", "anciennes-adresses", .list, aliases: ["alias", "redirect_from"],
    en: "Its former addresses, which lead here from now on",
    fr: "Ses anciennes adresses, qui mènent désormais ici")
  static let description = Field(
    "description", "resume", .text, aliases: ["summary", "excerpt", "chapo"],
    en: "One or two sentences for lists, search engines and shares",
    fr: "Une ou deux phrases pour les listes, les moteurs et les partages")
  static let authors = Field(
    "authors", "auteurs", .list, aliases: ["author", "auteur"],
    en: "Who wrote it: ids of people, or names", fr: "Qui l’a écrit : des identifiants de personnes, ou des noms")
  static let tags = Field(
    "tags", "etiquettes", .list, aliases: ["tag", "keywords", "mots-cles"],
    en: "What it is about: its topics", fr: "De quoi il parle : ses sujets")
  static let categories = Field(
    "categories", "categories", .list, aliases: ["category", "categorie", "rubrique"],
    en: "Topics too, under the name that Jekyll and Hugo give them",
    fr: "Des sujets aussi, sous le nom que leur donnent Jekyll et Hugo")
  static let image = Field(
    "image", "image", .file, aliases: ["cover", "thumbnail", "featured-image", "featured_image", "illustration"],
    en: "The picture at the top, in lists and in shares: a file beside the text or in static/",
    fr: "L’image du haut de page, des listes et des partages : un fichier à côté du texte ou dans static/")
  static let imageAlt = Field(
    "image-alt", "texte-image", .text, aliases: ["alt", "featured-image-alt"],
    en: "What the picture shows, for those who cannot see it", fr: "Ce que montre l’image, pour qui ne la voit pas")
  static let licence = Field(
    "licence", "licence", .text, aliases: ["license"],
    en: "The licence, such as CC BY-SA 4.0", fr: "La licence, par exemple CC BY-SA 4.0")
  static let series = Field(
    "series", "serie", .text,
    en: "The series it is part of, in the same words in all its parts",
    fr: "La série dont il fait partie, avec les mêmes mots dans chaque partie")
  static let sponsored = Field(
    "sponsored", "sponsorise", .text, aliases: ["sponsor", "sponsored-by", "publicite"],
    en: "Who paid for it; letters then say that it is advertising",
    fr: "Qui l’a payé ; les lettres disent alors que c’est une publicité")
  static let drive = Field(
    "campaign", "campagne", .text,
    en: "The campaign it is part of, in the same words in all its parts; “gazette kit campaign” plans them",
    fr: "La campagne dont il fait partie, avec les mêmes mots partout ; « gazette kit campaign » en fait le plan")
  static let id = Field(
    "id", "identifiant", .text,
    en: "Ties translations together when file names do not: the same word in each",
    fr: "Relie les traductions quand les noms de fichiers ne le font pas : le même mot dans chacune")

  /// The keys that every kind understands.
  public static let common: [Field] = [
    title, date, updated, expires, draft, published, lang, slug, permalink, formerAddresses, description, authors,
    tags, categories, image, imageAlt, focus, licence, series, sponsored, drive, id, origin,
  ]

  /// Keys of Jekyll, Hugo and others that mean nothing here, folded.
  static let foreign: Set<String> = [
    "layout", "type", "weight", "comments", "toc", "math", "mermaid", "linktitle", "menu", "markup", "sitemap",
    "showtoc", "tocopen", "hidetoc", "hidemeta", "params", "outputs", "cascade", "build", "headless", "iscjklanguage",
    "excerptseparator", "pin", "sticky", "feed", "jsonld", "robots", "resources", "output", "lastmodified", "oldslug",
  ]
}
