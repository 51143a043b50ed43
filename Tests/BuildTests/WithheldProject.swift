import Testing

/// A project in which one entry of each kind is held back in its own way. Everything that must not leave carries the
/// mark `#` and a word that says where it stands; `words(of:)` lists those of one entry.
enum WithheldProject {
  /// One way of holding an entry back.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The last moment at which nothing of it may be seen, and the first at which everything is.
    let hidden: String
    let shown: String
    /// Whether it is drafts that are asked for in `shown`.
    var drafts = false
    /// What is written over the project for `shown`.
    var change = ""
    let files: String
    /// What must be seen at `shown`.
    let words: [String]

    var testDescription: String { name }
  }

  /// What is always online, and names the withheld entry at `path` wherever a file can.
  static func visible(naming path: String) -> String {
    """
    -- content/site.yml --
    titre: Essai
    adresse: https://essai.example/
    fuseau: Europe/Paris
    langues: [fr, en]
    lettre: {titre: La lettre, raison: Vous y êtes abonné.}
    organisation: {nom: Essai, adresse-postale: 1 rue de la Mairie, directeur-publication: Jo Roy, courriel: jo@essai.example}
    -- content/blog/2026-05-01-en-vue.md --
    ---
    titre: En vue
    etiquettes: [commun]
    auteur: Nora Visible
    ---
    Voir [la suite](../\(path)) et [encore](/\(path)#fin).
    -- content/blog/2026-04-01-avant.md --
    ---
    titre: Avant
    etiquettes: [commun]
    ---
    Avant.
    -- content/newsletter/2026-05-20-lettre.md --
    ---
    titre: Lettre
    numero: 7
    inclure: [\(path)]
    ---
    Bonjour.
    -- content/press/coverage/2026-05-02-journal.md --
    ---
    titre: Revue
    media: Le Journal
    adresse: https://journal.example/
    communique: \(path.split(separator: "/").dropLast(path.hasSuffix("index.md") ? 1 : 0).last ?? "")
    ---

    """
  }

  static let cases: [Case] = [
    release, looseRelease, translation, post, draft, expired, contribution, event, kit,
  ]

  private static let release = Case(
    name: "a release under embargo, with its files", hidden: "2026-06-30T07:59:59", shown: "2026-06-30T08:00:01",
    files: """
      -- content/press/releases/#dossier/index.md --
      ---
      titre: "#titre"
      sous-titre: "#soustitre"
      date: 2026-05-10
      embargo: 2026-06-30T08:00
      ville: "#ville"
      description: "#resume"
      auteur: "#auteur"
      etiquettes: [commun, "#sujet"]
      image: "#photo.png"
      texte-image: "#alternative"
      pieces-jointes: [{fichier: "#piece.pdf", titre: "#piecetitre"}]
      citations: [{texte: "#citation", nom: "#voix"}]
      contacts: [{nom: "#contact", courriel: "#courriel@essai.example"}]
      anciennes-adresses: ["/#ancienne/"]
      ---
      #corps ![#vue](#schema.png)

      ## #intertitre
      -- content/press/releases/#dossier/#photo.png --
      image #octets
      -- content/press/releases/#dossier/#schema.png --
      image
      -- content/press/releases/#dossier/#piece.pdf --
      document
      -- content/press/releases/#dossier/sous/#reste.txt --
      reste
      """,
    words: [
      "#dossier", "#titre", "#soustitre", "#ville", "#resume", "#sujet", "#photo", "#alternative", "#piece",
      "#piecetitre", "#citation", "#voix", "#contact", "#ancienne", "#corps", "#vue", "#schema", "#intertitre",
      "#reste",
    ])

  private static let looseRelease = Case(
    name: "a release in one file, with an image beside it", hidden: "2026-06-30T07:59:59",
    shown: "2026-06-30T08:00:01",
    files: """
      -- content/press/releases/2026-05-11-#fichier.md --
      ---
      titre: "#titre"
      embargo: 2026-06-30 08:00
      image: "#photo.png"
      ---
      #corps ![](#vue.png)
      -- content/press/releases/#photo.png --
      image
      -- content/press/releases/#vue.png --
      image
      """,
    words: ["#fichier", "#titre", "#photo", "#corps", "#vue"])

  private static let translation = Case(
    name: "a translation under the embargo of its original", hidden: "2026-06-30T07:59:59",
    shown: "2026-06-30T08:00:01",
    files: """
      -- content/press/releases/#dossier/index.md --
      ---
      titre: "#titre"
      date: 2026-05-10
      embargo: 2026-06-30 08:00
      ---
      #corps
      -- content/press/releases/#dossier/index.en.md --
      ---
      title: "#title"
      date: 2026-05-10
      embargo: 2026-06-30T08:00
      tags: ["#topic"]
      ---
      #body
      """,
    words: ["#dossier", "#titre", "#corps", "#title", "#body", "#topic"])

  private static let post = Case(
    name: "a scheduled post", hidden: "2026-06-30T07:59:59", shown: "2026-06-30T08:00:01",
    files: """
      -- content/blog/#dossier/index.md --
      ---
      titre: "#titre"
      date: 2026-06-30 08:00
      serie: commune
      etiquettes: [commun, "#sujet"]
      auteurs: ["#auteur"]
      image: "#photo.png"
      anciennes-adresses: ["/#ancienne.html"]
      licence: "#licence"
      ---
      #corps
      -- content/blog/#dossier/#photo.png --
      image
      -- content/blog/2026-03-01-serie.md --
      ---
      titre: Une autre
      serie: commune
      ---
      Autre.
      """,
    words: ["#dossier", "#titre", "#sujet", "#auteur", "#photo", "#ancienne", "#licence", "#corps"])

  private static let draft = Case(
    name: "a draft", hidden: "2026-06-30T08:00", shown: "2026-06-30T08:00", drafts: true,
    files: """
      -- content/blog/2026-06-01-#fichier.md --
      ---
      titre: "#titre"
      brouillon: oui
      auteur: "#auteur"
      etiquettes: ["#sujet"]
      ---
      #corps ![](#vue.png)
      -- content/blog/#vue.png --
      image
      """,
    words: ["#fichier", "#titre", "#auteur", "#sujet", "#corps", "#vue"])

  private static let expired = Case(
    name: "an expired post", hidden: "2026-07-01T00:00:01", shown: "2026-06-30T23:59:58",
    files: """
      -- content/blog/2026-06-01-#fichier/index.md --
      ---
      titre: "#titre"
      expire: 2026-06-30
      anciennes-adresses: ["/#ancienne/"]
      etiquettes: ["#sujet"]
      ---
      #corps
      -- content/blog/2026-06-01-#fichier/#piece.pdf --
      document
      """,
    words: ["#fichier", "#titre", "#ancienne", "#sujet", "#corps", "#piece"])

  private static let contribution = Case(
    name: "a contribution without consent", hidden: "2026-06-30T08:00", shown: "2026-06-30T08:00",
    change: """
      -- content/community/#dossier/index.md --
      ---
      titre: "#titre"
      date: 2026-05-01
      contributeur: "#membre"
      etiquettes: ["#sujet"]
      image: "#photo.png"
      consentement: {statut: donne, date: 2026-04-01}
      ---
      #corps
      """,
    files: """
      -- content/community/#dossier/index.md --
      ---
      titre: "#titre"
      date: 2026-05-01
      contributeur: "#membre"
      etiquettes: ["#sujet"]
      image: "#photo.png"
      ---
      #corps
      -- content/community/#dossier/#photo.png --
      image
      """,
    words: ["#dossier", "#titre", "#membre", "#sujet", "#photo", "#corps"])

  private static let event = Case(
    name: "an event announced later", hidden: "2026-06-30T07:59:59", shown: "2026-06-30T08:00:01",
    files: """
      -- content/events/#dossier/index.md --
      ---
      titre: "#titre"
      date: 2026-06-30 08:00
      debut: 2026-07-14 10:00
      lieu: {nom: "#lieu", ville: "#ville"}
      concours: {cloture: 2026-07-10, reglement: "#reglement.pdf", dotations: [{lot: "#lot"}]}
      ---
      #corps
      -- content/events/#dossier/#reglement.pdf --
      document
      """,
    words: ["#dossier", "#titre", "#lieu", "#ville", "#reglement", "#lot", "#corps"])

  private static let kit = Case(
    name: "a media kit that is scheduled", hidden: "2026-06-30T07:59:59", shown: "2026-06-30T08:00:01",
    files: """
      -- content/press/kits/#dossier/index.md --
      ---
      titre: "#titre"
      date: 2026-06-30 08:00
      ---
      #corps
      -- content/press/kits/#dossier/#photo.jpg --
      image
      -- content/press/kits/#dossier/#photo.jpg.yml --
      legende: "#legende"
      credit: "#credit"
      licence: "#licence"
      alternative: "#alternative"
      """,
    words: ["#dossier", "#titre", "#corps", "#photo", "#legende", "#credit", "#licence", "#alternative"])
}
