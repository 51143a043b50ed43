import Text

extension RawHTML {
  /// What to write instead of an element that was left out.
  /// - Parameter excerpt: the beginning of the raw HTML.
  static func advice(for excerpt: String) -> Message {
    let name = HTMLTokenizer.tokens(of: Array((excerpt + ">").utf8)).first { $0.kind == .start || $0.kind == .end }?
      .name
    switch name {
    case "table", "thead", "tbody", "tr", "td", "th":
      return Message(
        en: "write the table with | between its cells, and |---| under the first line",
        fr: "écrivez le tableau avec | entre les cases, et |---| sous la première ligne")
    case "ul", "ol", "li", "dl", "dt", "dd":
      return Message(
        en: "write - or 1. in front of each item of the list", fr: "écrivez - ou 1. devant chaque point de la liste")
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return Message(
        en: "write ## and a space in front of the title", fr: "écrivez ## et une espace devant l’intertitre")
    case "blockquote", "q":
      return Message(en: "write > in front of what is quoted", fr: "écrivez > devant ce qui est cité")
    case "pre":
      return Message(en: "write a line of ``` before and after it", fr: "écrivez une ligne de ``` avant et après")
    case "hr": return Message(en: "write a line of ---", fr: "écrivez une ligne de ---")
    case "script", "object", "embed", "form", "button", "input", "select", "textarea", "svg", "canvas", "math":
      return Message(
        en: "write a link to a page that has it: [words](https://…)",
        fr: "écrivez un lien vers une page qui le contient : [les mots](https://…)")
    case "article", "aside", "big", "center", "div", "figure", "font", "footer", "header", "link", "main", "nav", "p",
      "picture", "section", "span", "style":
      return Message(
        en: "take the tag away: words that stand in it alone stay, and the theme decides how they look",
        fr: "ôtez la balise : les mots qu’elle contient seuls restent, et leur apparence est l’affaire du thème")
    default:
      return Message(
        en: "write it in Markdown, or between ` ` to show it as it is",
        fr: "écrivez-le en Markdown, ou entre ` ` pour le montrer tel quel")
    }
  }
}
