/// What can be wrong with a template. The words for it are in `TemplateProblem+Diagnostic.swift`.
enum TemplateProblem: Hashable {
  /// What has no values inside.
  enum Holder {
    case list
    case flag
    case text
  }

  case unclosedTag(close: String)
  case emptyTag
  case wrongDelimiters
  case unclosedSection(tag: String, name: String)
  case wrongClosingTag(name: String, open: String, openName: String, line: Int)
  case strayClosingTag(name: String)
  case unknownName(String, views: [String], available: [String])
  case unknownWord(String, field: String, available: [String])
  case noValuesInside(String, Holder)
  case notInList(String)
  case nothingHere(view: String)
  case escapedTextAsMarkup(String)
  case markupInText(String)
  case flagAsText(String)
  case listAsText(String)
  case viewAsText(String, view: String, example: String?)
  case wordsAsText(String, example: String?)
  case missingTemplate(String, nearest: String?)
  case unknownBlock(String, layout: String, available: [String])
  case endlessPartial(String)
  case textInMarkup(String)
  case markupTemplateInText(String)
  case unusedTemplate(String, nearest: String?)
}
