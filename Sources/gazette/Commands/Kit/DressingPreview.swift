import Social
import Text

/// A page that shows avatars in their circles, and of banners the part that every screen shows.
struct DressingPreview {
  let isFrench: Bool

  var page: String {
    let title = isFrench ? "Habillage des comptes" : "Account dressing"
    let legend =
      isFrench
      ? "Le cadre en pointillé montre ce que tous les écrans affichent ; le cercle, ce qu’ils gardent d’un avatar."
      : "The dashed frame shows what every screen displays; the circle, what they keep of an avatar."
    var buffer = ByteBuffer()
    buffer.append("<!doctype html>\n<html lang=\"\(isFrench ? "fr" : "en")\">\n<meta charset=\"utf-8\">\n")
    buffer.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>\(title)</title>\n")
    buffer.append("<style>\(Self.style)</style>\n<main>\n<h1>\(title)</h1>\n<p>\(legend)</p>\n")
    for rules in NetworkTable.shipped.rules { append(rules, to: &buffer) }
    buffer.append("</main>\n</html>\n")
    return buffer.string
  }

  private func append(_ rules: NetworkRules, to buffer: inout ByteBuffer) {
    let name = rules.network.rawValue
    buffer.append("<h2>\(rules.network.name)</h2>\n")
    if let banner = rules.banner {
      buffer.append("<div class=\"banner\"><img src=\"\(name)-banner.png\" alt=\"\" width=\"\(banner.width)\" ")
      buffer.append("height=\"\(banner.height)\">")
      if let safe = rules.safe {
        let share = { (part: Int, whole: Int) in "\(part * 10_000 / whole / 100).\(part * 10_000 / whole % 100 / 10)%" }
        buffer.append("<span style=\"left:\(share(safe.left, banner.width));top:\(share(safe.top, banner.height));")
        buffer.append("width:\(share(safe.width, banner.width));height:\(share(safe.height, banner.height))\"></span>")
      }
      buffer.append("</div>\n<p>\(banner.width) × \(banner.height)</p>\n")
    }
    if let avatar = rules.avatar {
      buffer.append("<img class=\"avatar\" src=\"\(name)-avatar.png\" alt=\"\" width=\"160\" height=\"160\">\n")
      buffer.append("<p>\(avatar.width) × \(avatar.height)</p>\n")
    }
  }

  private static let style = """
    :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
    .banner{position:relative}.banner img{display:block;width:100%;height:auto}
    .banner span{position:absolute;box-sizing:border-box;border:2px dashed #fff;outline:2px dashed #000}
    .avatar{border-radius:50%;border:1px solid}
    """
}
