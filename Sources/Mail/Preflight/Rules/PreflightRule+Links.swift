import Text

extension PreflightRule {
  /// Links, and what follows readers.
  static let links = [
    PreflightRule(
      "K1", .error, en: "Every link begins with https:, mailto: or tel:, or is the service’s own",
      fr: "Chaque lien commence par https:, mailto: ou tel:, ou est celui du service"
    ) { letter in
      letter.document.links.filter { link in
        !["https://", "mailto:", "tel:"].contains(where: link.address.hasPrefix)
          && !link.address.hasPrefix("#") && !letter.isWayOut(link.address)
      }.map { Message(found: "\($0.address): \($0.words)") }
    },
    PreflightRule(
      "K2", .error, en: "Every link to the site leads to a page that exists",
      fr: "Chaque lien vers le site mène à une page qui existe"
    ) { letter in
      guard let files = letter.siteFiles else { return [] }
      return letter.document.links.filter { letter.isOwn($0.address) }.compactMap { link in
        let path = letter.path(of: link.address)
        let candidates = [path, path + "index.html", path + "/index.html", path + ".html"]
        return candidates.contains(where: files.contains) ? nil : Message(found: link.address)
      }.uniqued
    },
    PreflightRule(
      "K3", .warning, en: "Marks for statistics (utm_…) stand on links to the site only, with “&amp;” between them",
      fr: "Les marques de statistiques (utm_…) ne sont que sur les liens vers le site, séparées par « &amp; »"
    ) { letter in
      letter.document.links.compactMap { link in
        guard let range = link.element.token["href"]?.range else { return nil }
        let raw = String(decoding: letter.document.bytes[range], as: UTF8.self)
        let isForeign = link.address.contains("utm_") && !letter.isOwn(link.address)
        let isBare = raw.contains("&utm_")
        return isForeign || isBare ? Message(found: raw) : nil
      }
    },
    PreflightRule(
      "K4", .error, en: "No shortened addresses: they hide where they lead, and filters refuse them",
      fr: "Aucune adresse raccourcie : elles cachent où elles mènent, et les filtres les refusent"
    ) { letter in
      let hosts: Set<String> = [
        "bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rebrand.ly", "cutt.ly", "t.ly",
        "lnkd.in",
      ]
      return letter.document.links.filter { link in
        hosts.contains(link.address.split(separator: "/").dropFirst().first?.lowercased() ?? "")
      }.map { Message(found: $0.address) }
    },
    PreflightRule(
      "K5", .error, en: "Nothing follows the readers: no invisible images, no images from elsewhere",
      fr: "Rien ne suit les lecteurs : aucune image invisible, aucune image d’ailleurs"
    ) { letter in
      letter.document.all("img").compactMap { image in
        let sizes = ["width", "height"].compactMap { image.attribute($0).flatMap(Int.init) }
        let isTiny = sizes.contains { $0 <= 2 }
        let address = image.attribute("src") ?? ""
        let isForeign = address.contains("://") && !letter.isOwn(address)
        return isTiny || isForeign ? .start(of: image, in: letter.document) : nil
      }
    },
    PreflightRule(
      "K6", .error, en: "Links to an address add nobody in copy: Orange breaks them",
      fr: "Les liens vers une adresse n’ajoutent personne en copie : Orange les casse"
    ) { letter in
      letter.document.links.filter { link in
        let address = link.address.lowercased()
        return address.hasPrefix("mailto:") && ["?cc=", "&cc=", "?bcc=", "&bcc="].contains(where: address.contains)
      }.map { Message(found: $0.address) }
    },
  ]
}
