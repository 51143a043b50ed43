/// Something that authors write, with what must be left of it wherever a letter is read.
struct Construct: Sendable {
  /// What it is, for the reader of a failure.
  let name: String
  /// The Markdown.
  let markdown: String
  /// Words and addresses that each channel shows.
  let words: [String]
  /// Marks of single channels.
  let marks: [Channel: String]
  /// The codes of what is told with one of its lines.
  let told: Set<String>

  /// Where a letter is read.
  enum Channel: String, Sendable, CaseIterable {
    case page
    case feed
    case email
    case text
  }

  init(_ name: String, _ markdown: String, _ words: [String], _ marks: [Channel: String] = [:], told: Set<String> = [])
  {
    (self.name, self.markdown, self.words, self.marks, self.told) = (name, markdown, words, marks, told)
  }

  /// The files that they name, beside the letter.
  static let files = ["toit.jpg", "toit.png", "plan.svg", "vue.webp", "film.mp4", "son.mp3"]

  /// Everything that GitHub Flavored Markdown knows, what projects add to it, and HTML.
  static let all: [Construct] = blocks + inlines + images + elements + refused

  static let blocks = [
    Construct("paragraph with a hard break", "Alouette\\\nbergère  \ncoucou", ["Alouette", "bergère", "coucou"]),
    Construct(
      "heading", "## Dindon", ["Dindon"], [.page: ">Dindon</h2>", .email: ">Dindon</h2>", .text: "Dindon\n------"]),
    Construct("deeper heading", "### Épervier", ["Épervier"], [.email: ">Épervier</h3>"]),
    Construct("underlined heading", "Faucon\n------", ["Faucon"], [.email: ">Faucon</h2>"]),
    Construct("quote in a quote", "> Grive\n>\n> > Hibou", ["Grive", "Hibou"], [.text: "> > Hibou"]),
    Construct(
      "lists in lists", "- Ibis\n  - Jaseur\n    1. Kiwi\n\n3. Linotte\n4. Merle",
      ["Ibis", "Jaseur", "Kiwi", "Linotte", "Merle"], [.email: "<ol start=\"3\"", .text: "3. Linotte"]),
    Construct("loose list", "* Nandou\n\n* Oie\n\n  Pie", ["Nandou", "Oie", "Pie"]),
    Construct(
      "tasks", "- [x] Quetzal\n- [ ] Roitelet", ["Quetzal", "Roitelet"],
      [.page: "checked", .email: "☑ Quetzal", .text: "[x] Quetzal"]),
    Construct(
      "table with alignments", "| Sarcelle | Tadorne | Urubu |\n|:--|:-:|--:|\n| Vanneau | **Xénops** | 7 |",
      ["Sarcelle", "Tadorne", "Urubu", "Vanneau", "Xénops", "7"],
      [.page: "align-right", .email: "text-align:center", .text: "Sarcelle  "]),
    Construct(
      "wide table", "| Zostérops | Aigle | Bruant | Cygne |\n|---|---|---|---|\n| Dodo | Émeu | | Flamant |",
      ["Zostérops", "Aigle", "Cygne", "Dodo", "Émeu", "Flamant"], [.email: "<strong>Zostérops\u{A0}:</strong> Dodo"]),
    Construct("table without rows", "| Geai | Héron |\n|---|---|", ["Geai", "Héron"]),
    Construct("code block", "```swift\nlet jabiru = \"<b>\"\n```", ["jabiru"], [.text: "    let jabiru"]),
    Construct("indented code", "    kagou = 1", ["kagou"]),
    Construct("line across", "---", [], [.page: "<hr>", .email: "<hr ", .text: "* * *"]),
    Construct("attribute lists", "#### Lagopède {#lago}\n\nMésange\n{: .grand}", ["Lagopède", "Mésange"]),
    Construct("Arabic", "مرحبا بالعالم", ["مرحبا", "بالعالم"]),
    Construct(
      "button", "**[Nette rousse](https://ailleurs.example/nette)**",
      ["Nette rousse", "https://ailleurs.example/nette"],
      [.email: "<table role=\"presentation\""]),
  ]

  static let inlines = [
    Construct("stress", "*Oriole* **Perdrix** ***Pic*** ~~Râle~~", ["Oriole", "Perdrix", "Pic", "Râle"]),
    Construct("code", "du `Serin()` et ``a`b``", ["Serin()", "a`b"]),
    Construct(
      "links",
      "[Tarin](https://ailleurs.example/tarin \"titre\"), [Traquet][t], [Troglo](/blog/)\n\n[t]: https://ailleurs.example/traquet",
      ["Tarin", "https://ailleurs.example/tarin", "Traquet", "https://ailleurs.example/traquet", "Troglo", "/blog/"]),
    Construct(
      "bare addresses", "https://ailleurs.example/venturon et <https://ailleurs.example/verdier> et v@essai.example",
      ["https://ailleurs.example/venturon", "https://ailleurs.example/verdier", "mailto:v@essai.example"]),
    Construct("link within the page", "[Bécasse](#dindon)", ["Bécasse"], [.email: "/newsletter/1/#dindon"]),
    Construct(
      "footnote", "Caille[^a] et caille[^a].\n\n[^a]: Canard *siffleur*.\n\n    - Chouette",
      ["Caille", "Canard", "siffleur", "Chouette"]),
    Construct(
      "escapes and references", "\\*Cigogne\\* &eacute;&#116;ourneau &lt;b&gt;", ["*Cigogne*", "étourneau", "<b>"]),
    Construct("token", "Bonjour {prénom|colombe}.", ["colombe"]),
  ]

  static let images = [
    Construct(
      "image", "![Corbeau](toit.jpg \"Courlis\")", ["Corbeau", "Courlis"], [.email: "toit.jpg\" alt=\"Corbeau\""]),
    Construct("image without words", "![](toit.png)", [], [.page: "toit.png", .email: "toit.png", .text: "[Image]"]),
    Construct(
      "image in a link", "[![Fauvette](toit.jpg)](https://ailleurs.example/fauvette)",
      ["Fauvette", "https://ailleurs.example/fauvette"]),
    Construct(
      "drawing", "![Foulque](plan.svg)", ["Foulque"], [.page: "plan.svg", .email: "plan.svg\" style=\""],
      told: ["letter-image-format"]),
    Construct("WebP without renditions", "![Fulmar](vue.webp)", ["Fulmar"], told: ["letter-image-format"]),
    Construct(
      "image elsewhere", "![Gallinule](https://ailleurs.example/g.png)", ["Gallinule"],
      [.email: "<a href=\"https://ailleurs.example/g.png\""], told: ["letter-image-host"]),
  ]

  static let elements = [
    Construct(
      "inline elements",
      "<kbd>Gobe</kbd> <sup>mouche</sup> <sub>grèbe</sub> <mark>grue</mark> <small>huppe</small> <u>labbe</u>",
      ["Gobe", "mouche", "grèbe", "grue", "huppe", "labbe"]),
    Construct("abbreviation", "<abbr title=\"Martin pêcheur\">MP</abbr>", ["MP", "Martin pêcheur"]),
    Construct("line break", "Milan<br>Moineau", ["Milan", "Moineau"], [.email: "Milan<br>"]),
    Construct(
      "details", "<details>\n<summary>Mouette</summary>\n\n| Outarde |\n|---|\n| Pélican |\n\n</details>",
      ["Mouette", "Outarde", "Pélican"], [.page: "<summary>Mouette</summary>", .email: "<strong>Mouette</strong>"]),
    Construct("details in a line", "<details><summary>Pétrel</summary>Phragmite</details>", ["Pétrel", "Phragmite"]),
    Construct(
      "video", "<video src=\"film.mp4\" poster=\"toit.jpg\" title=\"Pigeon\" controls></video>",
      ["Pigeon", "film.mp4"],
      [.page: "<video controls", .email: "<img src"]),
    Construct("recording", "<audio controls>\n<source src=\"son.mp3\">\n</audio>", ["son.mp3"], [.email: "Écouter"]),
    Construct(
      "frame", "<iframe src=\"https://www.youtube.com/embed/abc\" title=\"Pinson\"></iframe>",
      ["Pinson", "https://www.youtube.com/watch?v=abc"]),
    Construct("image tag", "<img src=\"toit.jpg\" alt=\"Pipit\">", ["Pipit"], [.email: "toit.jpg\" alt=\"Pipit\""]),
    Construct(
      "figure", "<figure><img src=\"toit.jpg\" alt=\"Pluvier\"><figcaption>Puffin</figcaption></figure>",
      ["Pluvier", "Puffin"]),
    Construct(
      "direction", "<div lang=\"ar\" dir=\"rtl\">\n\nطائر\n\n</div>", ["طائر"],
      [.email: "dir=\"rtl\" style=\"text-align:right\""]),
  ]

  static let refused = [
    Construct("frame for looks", "<div class=\"x\">\n\nPygargue\n\n</div>", ["Pygargue"], told: ["raw-html"]),
    Construct("span for looks", "<span style=\"color:red\">Rousserolle</span>", ["Rousserolle"], told: ["raw-html"]),
    Construct("unknown element", "Rolle <blink>sittelle</blink>", ["Rolle", "sittelle"], told: ["raw-html"]),
    Construct("script", "<script>\nSterne\n</script>", [], told: ["raw-html"]),
    Construct("form", "<form><button>Tichodrome</button></form>", [], told: ["raw-html"]),
    Construct("table of HTML", "<table><tr><td>Torcol</td></tr></table>", [], told: ["raw-html"]),
    Construct("dangerous link", "[Tournepierre](javascript:1)", ["Tournepierre"], told: ["refused-address"]),
    Construct("note without a mark", "[^z]: Vautour", [], told: ["unused-note"]),
    Construct("tag of a template", "{% vacher %}", ["vacher"], told: ["template-tag"]),
    Construct("comment", "<!-- Xérus -->", []),
  ]
}
