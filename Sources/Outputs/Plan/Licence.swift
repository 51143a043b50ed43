/// Licences that people write by their short names.
enum Licence {
  /// The licence as it is shown, with the address of its text when it is one of Creative Commons' (version 4.0, or
  /// CC0 1.0), or when an address was written.
  static func view(_ written: String) -> LinkOrTextView {
    if written.hasPrefix("https://") || written.hasPrefix("http://") {
      return LinkOrTextView(title: written, url: written)
    }
    let folded = written.lowercased().replacing("\u{A0}", with: " ").replacing("-", with: " ")
    let words = folded.split(separator: " ")
    guard words.first == "cc" || words.first == "cc0" else { return LinkOrTextView(title: written, url: nil) }
    if words.first == "cc0" {
      return LinkOrTextView(title: written, url: "https://creativecommons.org/publicdomain/zero/1.0/deed")
    }
    let parts = words.dropFirst().filter { ["by", "sa", "nc", "nd"].contains($0) }
    guard parts.first == "by" else { return LinkOrTextView(title: written, url: nil) }
    let version = words.first { $0.contains(".") } ?? "4.0"
    return LinkOrTextView(
      title: written, url: "https://creativecommons.org/licenses/\(parts.joined(separator: "-"))/\(version)/deed")
  }
}

/// The addresses of licences, for what is written into pictures.
public enum LicenceAddress {
  /// The address of the text of a licence that people write by its short name; nil when none is known.
  public static func address(of written: String) -> String? { Licence.view(written).url }
}
