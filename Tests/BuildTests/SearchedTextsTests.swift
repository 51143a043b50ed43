import Testing

/// What stands on pages beside their texts is found, too.
@Suite struct SearchedTextsTests {
  private static let site = """
    -- content/blog/a.md --
    ---
    titre: A
    date: 2026-06-01
    auteurs: [Sanfichier]
    origine: {publication: Gazettine, date: 2011-02-01}
    ---
    Texte.
    -- content/blog/a.comments.yml --
    - id: "1"
      author: "Commentatrice"
      text: Phrasesimple **gras** [liante](https://x.example/)
    - id: "2"
      author: "x@cache.example"
      withdrawn: true
      text: Retiree
    - id: "3"
      author: "y@adressee.example"
      text: |2
        Chez l\\'écureuil &amp; fils
    -- content/press/releases/c.md --
    ---
    titre: C
    date: 2026-06-02
    sous-titre: Soustitre
    citations: [{texte: Citationdite, personne: lea}]
    corrections: [{date: 2026-06-03, type: correction, texte: Fauteavouee}]
    contacts: [{nom: Joignable, courriel: j@x.example}]
    ---
    Texte.
    -- content/press/coverage/r.md --
    ---
    titre: Titredailleurs
    media: Lecourrier
    journaliste: Reporteuse
    date: 2026-06-02
    adresse: https://courrier.example/
    citation: Phrasecitee
    ---
    -- content/press/kits/k/index.md --
    ---
    titre: K
    date: 2026-06-02
    ---
    -- content/press/kits/k/facade.svg --
    <svg/>
    -- content/press/kits/k/facade.svg.yml --
    titre: Vuedensemble
    legende: Legendee
    credit: Photographe
    licence: CC BY 4.0
    alt: Remplacante
    date: 2026-06-01
    -- content/people/lea.md --
    ---
    nom: Léa
    role: Relieuse
    ---
    -- content/events/e.md --
    ---
    titre: E
    debut: 2026-06-20 18:00
    lieu: {nom: Sallebasse, ville: Villeneuvette}
    concours:
      cloture: 2026-06-19
      dotations: [{lot: Montredor}]
      reglement: Reglementecrit
    ---

    """

  @Test func `comments, quotes, captions, places and cuttings are indexed`() async throws {
    let built = try await SmallProject(Self.site).build()
    #expect(built.findings.isEmpty, "\(built.findings)")
    let index = built.tree.paths.filter { $0.hasPrefix("search/words-") }.map { built[$0] }.joined()
    let found = [
      "sanfichier", "gazettine", "commentatrice", "phrasesimple", "gras", "liante", "ecureuil", "soustitre",
      "citationdite", "fauteavouee", "titredailleurs", "lecourrier", "reporteuse", "phrasecitee", "vuedensemble",
      "legendee", "photographe", "relieuse", "sallebasse", "villeneuvette", "montredor", "reglementecrit",
      "remplacante",
    ]
    #expect(found.filter { !index.contains(" \($0):") }.isEmpty)
    let left = ["retiree", "cache", "adressee", "joignable", "https", "amp"]
    #expect(left.filter { index.contains(" \($0):") }.isEmpty)
    // The person without a file, and the cutting without a page, are results of their own.
    let texts = built.tree.paths.filter { $0.hasPrefix("search/texts-") }.map { built[$0] }.joined()
    #expect(texts.contains("\"/people/sanfichier/\",\"Sanfichier\"") && texts.contains("\"/press/coverage/#r\""))
  }

  @Test func `a site whose search is made by another program has none of its own`() async throws {
    let own = "-- content/site.yml --\n" + SmallProject.settings
    let with = try await SmallProject(own + "\n" + Self.site).build()
    let without = try await SmallProject(own + "recherche: non\n" + Self.site).build()
    #expect(without.findings.isEmpty, "\(without.findings)")
    let gone = Set(with.tree.paths).subtracting(without.tree.paths)
    #expect(
      gone.contains("search/index.html")
        && gone.allSatisfy { $0.hasPrefix("search/") || $0.hasPrefix("assets/search/") })
    #expect(with.tree.places(of: "rel=\"search\"").count > 10 && without.tree.places(of: "rel=\"search\"").isEmpty)
    #expect(without.tree.places(of: "/search/").isEmpty)
    #expect(without["blog/a/index.html"].contains("data-pagefind-body"))
  }

  @Test func `what Pagefind may read and filter by is marked`() async throws {
    let built = try await SmallProject(Self.site).build()
    let post = built["blog/a/index.html"]
    #expect(post.contains("<h1 class=\"p-name\" data-pagefind-body>A</h1>"))
    #expect(post.contains("data-pagefind-filter=\"year:2026\"") && post.contains("data-pagefind-filter=\"kind\""))
    #expect(post.contains("data-pagefind-filter=\"person\"") && post.contains("<strong data-pagefind-body>"))
    for page in ["index.html", "blog/index.html", "archive/index.html", "archive/2026/index.html"] {
      #expect(!built[page].contains("data-pagefind"), "\(page)")
    }
  }
}
