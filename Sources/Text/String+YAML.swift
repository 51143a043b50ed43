extension String {
  /// The text between double quotes, without control characters (YAML 1.2 section 7.3.1).
  public var quotedForYAML: String {
    var quoted = "\""
    for scalar in unicodeScalars where scalar.properties.generalCategory != .control {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
