import Text

/// The plan of a campaign: a page for people and a table for programs, its entries by their first moment.
struct CampaignPlan {
  let name: String
  let kits: [SocialKit]
  let zone: TimeZoneRules

  /// Both files.
  var files: [KitFile] {
    [
      KitFile("plan.html", text: page),
      KitFile("plan.csv", text: CSVTable(rows: [["entry"] + SocialKit.head] + rows, separator: ",").text),
    ]
  }

  private var rows: [[String]] {
    kits.flatMap { kit in kit.rows().map { [kit.post.source] + $0 } }
  }

  private var isFrench: Bool { language == .french }
  private var language: MessageLanguage { kits.first?.post.instructions ?? .english }

  private var page: String {
    var buffer = ByteBuffer()
    buffer.append("<!doctype html>\n<html lang=\"\(isFrench ? "fr" : "en")\">\n<meta charset=\"utf-8\">\n")
    buffer.append(
      "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n")
    buffer.append("<title>")
    buffer.append(escaping: name)
    buffer.append("</title>\n<style>\(Self.style)</style>\n<main>\n<h1>")
    buffer.append(escaping: name)
    buffer.append("</h1>\n")
    for kit in kits { append(kit, to: &buffer) }
    buffer.append("</main>\n</html>\n")
    return buffer.string
  }

  private func append(_ kit: SocialKit, to buffer: inout ByteBuffer) {
    let language = kit.post.material.language
    buffer.append("<section>\n<p class=\"when\">")
    buffer.append(escaping: moment(of: kit))
    buffer.append("</p>\n<h2 lang=\"\(language.tag)\" dir=\"\(language.direction)\">")
    buffer.append(escaping: kit.post.material.title)
    buffer.append("</h2>\n<p><a href=\"")
    buffer.append(escaping: kit.name)
    buffer.append("/\">")
    buffer.append(escaping: kit.post.source)
    buffer.append("</a></p>\n")
    for text in kit.texts {
      buffer.append("<details><summary>\(text.network.name) <small>\(text.count)/\(text.limit)</small></summary>")
      buffer.append("<pre lang=\"\(language.tag)\" dir=\"\(language.direction)\">")
      buffer.append(escaping: text.text)
      buffer.append("</pre></details>\n")
    }
    buffer.append("</section>\n")
  }

  private func moment(of kit: SocialKit) -> String {
    if kit.announcement.isDraft { return isFrench ? "Brouillon" : "Draft" }
    guard let moment = kit.announcement.moment else { return isFrench ? "Sans date" : "No date" }
    guard moment.isDateOnly else { return Message.moment(moment.instant, in: zone).text(in: language) }
    return Message.day(zone.local(moment.instant).date).text(in: language)
  }

  private static let style = """
    :root{color-scheme:light dark;background:Canvas;color:CanvasText}a{color:inherit}
    body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
    section{border-top:1px solid;padding:.5rem 0 1rem}.when{font-weight:bold;margin:.5rem 0 0}h2{margin:0;font-size:1.2rem}
    pre{white-space:pre-wrap;font:inherit;border-inline-start:3px solid;padding-inline-start:1rem}
    """
}
