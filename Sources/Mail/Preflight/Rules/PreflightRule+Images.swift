import Media
import Text

extension PreflightRule {
  /// Pictures.
  static let images = [
    PreflightRule(
      "I1", .error, en: "Every image has an address with https:// on the site, where it exists",
      fr: "Chaque image a une adresse en https:// sur le site, où elle existe"
    ) { letter in
      letter.document.all("img").compactMap { image in
        let address = image.attribute("src") ?? ""
        guard address.hasPrefix("https://"), letter.isOwn(address) else { return Message(found: address) }
        let path = letter.path(of: address)
        let exists = letter.images[path] != nil || letter.siteFiles?.contains(path) ?? true
        return exists ? nil : Message(found: address)
      }
    },
    PreflightRule(
      "I2", .error, en: "Images are JPEG, PNG or GIF: Outlook shows neither WebP nor AVIF, Gmail no SVG",
      fr: "Les images sont en JPEG, PNG ou GIF : Outlook n’affiche ni WebP ni AVIF, Gmail pas de SVG"
    ) { letter in
      letter.document.all("img").compactMap { image in
        let address = image.attribute("src") ?? ""
        let ending = address.prefix { $0 != "?" }.split(separator: ".").last?.lowercased() ?? ""
        let isNamed = ["jpg", "jpeg", "png", "gif"].contains(ending)
        guard let bytes = letter.images[letter.path(of: address)] else {
          return isNamed ? nil : Message(found: address)
        }
        let format = PictureFormat(signature: bytes)
        return isNamed && format != nil && format != .webP ? nil : Message(found: address)
      }
    },
    PreflightRule(
      "I3", .error, en: "Every image says its width in pixels, at most 600, and shrinks on telephones",
      fr: "Chaque image dit sa largeur en pixels, au plus 600, et rétrécit sur téléphone"
    ) { letter in
      letter.document.all("img").compactMap { image in
        let width = image.attribute("width").flatMap(Int.init) ?? 0
        let style = image.declarations
        let shrinks = style["max-width"] != nil && (style["height"] == "auto" || style["width"] == nil)
        return (1...600).contains(width) && shrinks ? nil : .start(of: image, in: letter.document)
      }
    },
    PreflightRule(
      "I4", .warning, en: "Images are sharp and light: between one and two pixels a pixel, 200 kB each, 800 kB in all",
      fr: "Les images sont nettes et légères : d’un à deux pixels par pixel, 200 ko chacune, 800 ko en tout"
    ) { letter in
      var findings: [Message] = []
      for image in letter.document.all("img") {
        let path = letter.path(of: image.attribute("src") ?? "")
        guard let bytes = letter.images[path], let shown = image.attribute("width").flatMap(Int.init) else { continue }
        if let width = PictureHeader(bytes)?.width, width < shown || width > max(2 * shown, 1200) {
          findings.append(Message(found: "\(path): \(width) px / \(shown) px"))
        }
        if bytes.count > 200_000 { findings.append(Message(found: "\(path): \(bytes.count / 1000) kB")) }
      }
      let total = letter.images.values.map(\.count).reduce(0, +)
      return findings + (total > 800_000 ? [Message(found: "\(total / 1000) kB")] : [])
    },
    PreflightRule(
      "I5", .warning, en: "With images off there is a letter left: 500 characters of text at least",
      fr: "Images masquées, il reste une lettre : au moins 500 caractères de texte"
    ) { letter in
      let count = letter.document.visibleText.count
      return count >= 500 ? [] : [Message(found: "\(count)")]
    },
    PreflightRule(
      "I6", .warning, en: "No image in several sizes: most mail programs take the first address only",
      fr: "Aucune image en plusieurs tailles : la plupart des messageries ne prennent que la première adresse"
    ) { letter in
      letter.document.elements.filter { $0.token["srcset"] != nil || $0.name == "source" }
        .map { .start(of: $0, in: letter.document) }
    },
  ]
}

extension CheckedLetter {
  /// The path in the site of one of its addresses.
  func path(of address: String) -> String {
    address.dropFirst(letter.publisher.website.count).prefix { $0 != "?" && $0 != "#" }.removingPercents
  }
}
