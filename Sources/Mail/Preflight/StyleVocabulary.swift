import Text

/// What inline styles may say.
enum StyleVocabulary {
  /// What no mail program can be trusted with; nil when a declaration is safe.
  static func problem(_ item: Declarations.Item) -> String? {
    let value = item.value.lowercased()
    let text = "\(item.property):\(item.value)"
    if ["position", "gap", "float"].contains(item.property) || item.property.hasPrefix("grid") { return text }
    if item.property == "display", value.contains("flex") || value.contains("grid") { return text }
    if ["var(", "calc(", "rgba(", "hsl(", "hsla(", "rgb(", "oklch("].contains(where: value.contains) { return text }
    if ["color", "background-color"].contains(item.property), !isColour(value) { return text }
    return nil
  }

  private static func isColour(_ value: String) -> Bool {
    value.utf8.count == 7 && Colour(value) != nil || Colour.names[value] != nil
      || value == "transparent"
  }
}
