import Text

extension Interface {
  /// The clock that an hour is read on: `heure de Paris`. A zone that the texts do not name gets the name of its city.
  func zone(_ zone: TimeZoneRules) -> String {
    let key = zone.identifier.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
    let named = words["time_zone_\(key)"]
    guard named.isEmpty else { return named }
    let city = zone.identifier.split(separator: "/").last.map(String.init) ?? zone.identifier
    return text("time_zone", ["zone": city.replacing("_", with: " ")])
  }
}
