extension Field {
  static let siteTitle = Field(
    "title", "titre", .localizedText, aliases: ["name", "nom"], required: true, en: "The name of the site",
    fr: "Le nom du site")
  static let siteAddress = Field(
    "address", "adresse", .address, aliases: ["url", "baseURL"], required: true,
    en: "The address of the site, with https://",
    fr: "L’adresse du site, avec https://")
  static let siteDescription = Field(
    "description", "description", .localizedText, aliases: ["resume"], en: "What the site is about",
    fr: "De quoi parle le site")
  static let siteTimeZone = Field(
    "timezone", "fuseau", .text, en: "The time zone; Europe/Paris otherwise",
    fr: "Le fuseau horaire ; sinon Europe/Paris")
  static let siteLanguages = Field(
    "languages", "langues", .list, aliases: ["lang", "langue", "language"],
    en: "The languages, the default one first; [fr] otherwise",
    fr: "Les langues, la principale d’abord ; sinon [fr]")
  static let organisation = Field(
    "organisation", "organisation", .map, aliases: ["organization"], en: "Who publishes", fr: "Qui publie")
  static let boilerplates = Field(
    "boilerplates", "a-propos", .map, aliases: ["boilerplate"],
    en: "“About us” texts for releases, by key; each one text, or several: short, medium, long",
    fr: "Les textes « À propos » des communiqués, par clé ; un seul texte, ou plusieurs : court, moyen, long")
  static let sitePressContacts = Field(
    "press-contacts", "contacts-presse", .list, en: "Ids of the people who answer the press",
    fr: "Identifiants des personnes qui répondent à la presse")
  static let pressSettings = Field(
    "press", "presse", .map, en: "The press room: figures, facts, subscribe, archive-size, pdf",
    fr: "La salle de presse : chiffres, reperes, abonnement, taille-archive, pdf")
  static let figures = Field(
    "figures", "chiffres", .maps, en: "Key figures: label, value", fr: "Les chiffres clés : libelle, valeur")
  static let facts = Field(
    "facts", "reperes", .maps, en: "The fact sheet: label, value", fr: "La fiche d’identité : libelle, valeur")
  static let pressSubscribe = Field(
    "subscribe", "abonnement", .address, en: "Where to ask for releases by e-mail",
    fr: "Où demander les communiqués par courriel")
  static let archiveSize = Field(
    "archive-size", "taille-archive", .number,
    en: "The largest ZIP archive, in megabytes; larger kits come in parts; 200 otherwise",
    fr: "La plus grosse archive ZIP, en mégaoctets ; au-delà, un dossier vient en plusieurs ; sinon 200")
  static let pressPDF = Field(
    "pdf", "pdf", .flag, en: "Whether releases are offered as PDF files, too, where WeasyPrint is installed",
    fr: "Proposer aussi les communiqués en PDF, là où WeasyPrint est installé")
  static let factLabel = Field(
    "label", "libelle", .localizedText, required: true, en: "What it is about", fr: "De quoi il s’agit")
  static let factValue = Field(
    "value", "valeur", .localizedText, required: true, en: "The figure or the fact", fr: "Le chiffre ou le fait")
  static let consentRequirement = Field(
    "consent-for", "consentement-pour", .text,
    en: "Which pictures need a recorded consent: minors, people or pictures; minors otherwise",
    fr: "Les images qui demandent un consentement écrit : mineurs, personnes ou images ; sinon mineurs")
  static let newsletter = Field("newsletter", "lettre", .map, en: "The newsletter", fr: "La lettre d’information")
  static let sections = Field(
    "sections", "rubriques", .map, en: "Other names for sections in addresses: press: presse",
    fr: "D’autres noms de rubriques dans les adresses : press: presse")
  static let perPage = Field(
    "per-page", "par-page", .number, aliases: ["paginate"], en: "Entries on a page of a list; 10 otherwise",
    fr: "Contenus par page de liste ; sinon 10")
  static let feedItems = Field(
    "feed-items", "elements-de-flux", .number, en: "Entries in a feed; 20 otherwise", fr: "Contenus par flux ; sinon 20"
  )
  static let redirects = Field(
    "redirects", "redirections", .list,
    en: "How former addresses lead on: html, netlify (and Cloudflare), apache, nginx; [html] otherwise",
    fr: "Comment les anciennes adresses mènent aux nouvelles : html, netlify (et Cloudflare), apache, nginx ; sinon "
      + "[html]")
  static let rawHTML = Field(
    "raw-html", "html-brut", .list, en: "Folders whose texts may hold raw HTML, such as [pages]; none otherwise",
    fr: "Les dossiers dont les textes peuvent contenir du HTML, par exemple [pages] ; sinon aucun")
  static let menu = Field(
    "menu", "menu", .maps, en: "The main menu: title, address; made from the sections otherwise",
    fr: "Le menu principal : titre, adresse ; sinon fait à partir des rubriques")
  static let colour = Field(
    "colour", "couleur", .text, aliases: ["color"], en: "The accent colour in quotes: \"#rrggbb\"",
    fr: "La couleur d’accent, entre guillemets droits : \"#rrvvbb\""
  )
  static let shareCards = Field(
    "share-cards", "cartes-de-partage", .flag, aliases: ["cartes-partage"],
    en: "Draw a card that networks show for each entry without a picture of its own: true or false",
    fr: "Dessiner, pour les contenus sans image, une carte que montrent les réseaux : oui ou non")
  static let search = Field(
    "search", "recherche", .flag,
    en: "Whether the site has its own search: true or false (for one that another program makes); true otherwise",
    fr: "Si le site a sa propre recherche : oui ou non (quand un autre programme la fait) ; sinon oui")
  static let legalNotice = Field(
    "legal", "mentions", .text, aliases: ["mentions-legales"], en: "The address of the legal notice",
    fr: "L’adresse des mentions légales")

  static let organisationName = Field("name", "nom", .text, required: true, en: "The name", fr: "Le nom")
  static let legalForm = Field(
    "legal-form", "forme", .text, aliases: ["forme-juridique"], en: "The legal form", fr: "La forme juridique")
  static let postalAddress = Field(
    "address", "adresse-postale", .text, aliases: ["adresse"], en: "The postal address", fr: "L’adresse postale")
  static let director = Field(
    "director", "directeur-publication", .text,
    aliases: ["directrice-publication", "directeur-de-publication", "directrice-de-publication"],
    en: "The director of publication", fr: "Le directeur ou la directrice de la publication")
  static let host = Field(
    "host", "hebergeur", .map, en: "The host: name, address, phone", fr: "L’hébergeur : nom, adresse, telephone")
  static let rna = Field("rna", "rna", .text, en: "The number in the register of associations", fr: "Le numéro RNA")
  static let siret = Field(
    "siret", "siret", .text, en: "The number in the register of companies", fr: "Le numéro SIRET")
  static let logo = Field(
    "logo", "logo", .file, en: "The logo, a file in static/", fr: "Le logo, un fichier de static/")
  static let networks = Field(
    "links", "reseaux", .map, aliases: ["liens"], en: "Networks, one a line: name: address",
    fr: "Les réseaux, un par ligne : nom: adresse")

  static let newsletterTitle = Field(
    "title", "titre", .localizedText, aliases: ["nom"], en: "The name of the newsletter", fr: "Le nom de la lettre")
  static let every = Field(
    "every", "tous-les", .number, en: "Days between two issues; 15 otherwise",
    fr: "Les jours entre deux numéros ; sinon 15")
  static let sender = Field("sender", "expediteur", .text, en: "The sender’s name", fr: "Le nom de l’expéditeur")
  static let from = Field("from", "adresse-expedition", .text, en: "The sender’s address", fr: "L’adresse d’expédition")
  static let subscribe = Field(
    "subscribe", "abonnement", .address, en: "Where to subscribe, on the site or elsewhere",
    fr: "Où s’abonner, sur le site ou ailleurs")
  static let unsubscribe = Field(
    "unsubscribe", "desinscription", .address, en: "Where to unsubscribe when no sending service has its own way",
    fr: "Où se désinscrire quand aucun service d’envoi n’a son propre lien")
  static let sendingService = Field(
    "service", "service", .text,
    en: "The sending service: campaign-monitor, mailchimp, brevo, mailjet, listmonk, buttondown, sendgrid or eml",
    fr: "Le service d’envoi : campaign-monitor, mailchimp, brevo, mailjet, listmonk, buttondown, sendgrid ou eml")
  static let eventWeeks = Field(
    "events-weeks", "semaines-agenda", .number, en: "Weeks of events that an issue announces; 4 otherwise",
    fr: "Semaines d’agenda annoncées par un numéro ; sinon 4")

  static let why = Field(
    "why", "raison", .localizedText, aliases: ["pourquoi"],
    en: "Why readers receive the letter, in a sentence; the law wants each issue to say it",
    fr: "Pourquoi on reçoit la lettre, en une phrase ; la loi veut que chaque numéro le dise")
  static let campaign = Field(
    "utm", "utm", .text,
    en: "A name for utm_source: links to the site then say that they come from the letter; none otherwise",
    fr: "Un nom pour utm_source : les liens vers le site disent alors qu’ils viennent de la lettre ; sinon rien")
  static let budget = Field(
    "budget", "budget", .number,
    en: "The most bytes of an e-mail; a longer one is shortened from its end; 75000 otherwise",
    fr: "Le poids maximal d’un courriel, en octets ; plus long, il est raccourci par la fin ; sinon 75000")

  static let menuTitle = Field(
    "title", "titre", .localizedText, required: true, en: "What is shown", fr: "Ce qui s’affiche")
  static let menuAddress = Field(
    "address", "adresse", .text, aliases: ["url"], required: true, en: "Where it leads", fr: "Où il mène")
  static let hostAddress = Field("address", "adresse", .text, en: "The postal address", fr: "L’adresse postale")
}

extension FieldTable {
  /// The keys of `site.yml`.
  public static let site = FieldTable([
    .siteTitle, .siteAddress, .siteDescription, .siteTimeZone, .siteLanguages, .organisation, .boilerplates,
    .sitePressContacts, .pressSettings, .consentRequirement, .newsletter, .sections, .perPage, .feedItems, .rawHTML,
    .menu, .colour, .shareCards, .search, .redirects,
    .legalNotice,
  ])
  /// The keys below `press`.
  public static let pressSettings = FieldTable([.figures, .facts, .pressSubscribe, .archiveSize, .pressPDF])
  /// The keys of a figure or a fact.
  public static let pressFact = FieldTable([.factLabel, .factValue])
  /// The keys below `organisation`.
  public static let organisation = FieldTable([
    .organisationName, .legalForm, .postalAddress, .phone, .email, .director, .host, .rna, .siret, .logo, .networks,
  ])
  /// The keys below `newsletter`.
  public static let newsletter = FieldTable([
    .newsletterTitle, .every, .sender, .from, .subscribe, .unsubscribe, .sendingService, .eventWeeks, .why, .campaign,
    .budget,
  ])
  /// The keys below `host`.
  public static let host = FieldTable([.organisationName, .hostAddress, .phone])
  /// The keys of an entry of the menu.
  public static let menuItem = FieldTable([.menuTitle, .menuAddress])
}
