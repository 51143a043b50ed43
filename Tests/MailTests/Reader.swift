/// An invented reader of letters.
struct Reader: Sendable, CustomStringConvertible {
  let firstName: String
  var description: String { firstName.isEmpty ? "without a name" : firstName }

  static let all = [Reader(firstName: "Milo"), Reader(firstName: ""), Reader(firstName: "Éloïse-d’Ys O'Brien")]

  /// What the service puts in for the addresses.
  static let addresses = [
    "unsubscribe": "https://s.example/u/1", "web": "https://s.example/w", "prefs": "https://s.example/p",
  ]
}
