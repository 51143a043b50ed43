import Text

/// The files of a pack beside its instructions.
struct PackContent: Sendable {
  let fitted: FittedLetter
  let language: MessageLanguage
  let images: PackImages

  /// `lettre-40` or `letter-40`
  var name: String { (language == .french ? "lettre-" : "letter-") + String(fitted.letter.number) }
  /// `LISEZMOI.txt` or `README.txt`
  var readMe: String { language == .french ? "LISEZMOI.txt" : "README.txt" }

  var files: [PackFile] {
    switch fitted.service {
    case .campaignMonitor:
      let zip = images.items.isEmpty ? [] : [PackFile("images.zip", archive: images.files(in: "images/"))]
      return [PackFile(html, html(images.names(in: "images/"))), text] + zip
    case .mailchimp:
      return [PackFile("\(name).zip", archive: [index()] + images.files()), PackFile(html, fitted.html), text]
    case .brevo:
      let zip = PackFile("\(name).zip", archive: [index(in: "images/")] + images.files(in: "images/"))
      return [PackFile(html, fitted.html), zip, text]
    case .mailjet: return [PackFile(html, fitted.html), text]
    case .listmonk: return [PackFile("\(campaign).json", listmonk), PackFile(html, fitted.html), text]
    case .buttondown: return [PackFile("\(name).json", buttondown), PackFile(html, fitted.html), text]
    case .sendGrid: return [PackFile("\(name).json", sendGrid), PackFile(html, fitted.html), text]
    case .mailProgram: return [PackFile("\(name).eml", MailMessage(draftOf: fitted).bytes), text]
    }
  }

  // MARK: Parts

  var html: String { name + ".html" }
  var campaign: String { language == .french ? "campagne" : "campaign" }
  private var text: PackFile { PackFile(name + ".txt", fitted.text) }

  private func index(in folder: String = "") -> PackFile {
    PackFile("index.html", html(images.names(in: folder)))
  }

  /// The HTML with images at relative addresses.
  private func html(_ names: [String: String]) -> [UInt8] {
    guard !names.isEmpty else { return fitted.html }
    var result: [UInt8] = []
    result.reserveCapacity(fitted.html.count)
    var place = 0
    for token in HTMLTokenizer.tokens(of: fitted.html) where token.kind == .start && token.name == "img" {
      guard let source = token["src"], let range = source.range, let name = names[source.value] else { continue }
      result += fitted.html[place..<range.lowerBound] + name.utf8
      place = range.upperBound
    }
    return result + fitted.html[place...]
  }

  // MARK: Interfaces of services

  /// What `POST /api/campaigns` of listmonk takes; the lists are the first, which the person changes.
  private var listmonk: [UInt8] {
    var json = JSONObject()
    json.add("name", title)
    json.add("subject", fitted.subject)
    json.add("from_email", "\(fitted.letter.sender.name) <\(fitted.letter.sender.address)>")
    json.add("lists", raw: "[1]")
    json.add("type", "regular")
    json.add("content_type", "html")
    json.add("body", String(decoding: fitted.html, as: UTF8.self))
    json.add("altbody", String(decoding: fitted.text, as: UTF8.self))
    return json.bytes
  }

  /// What `POST /v1/emails` of Buttondown takes, as a draft that its editor leaves as it is.
  private var buttondown: [UInt8] {
    var json = JSONObject()
    json.add("subject", fitted.subject)
    json.add("description", fitted.preheader)
    json.add("status", "draft")
    json.add("body", "<!-- buttondown-editor-mode: plaintext -->" + String(decoding: fitted.html, as: UTF8.self))
    return json.bytes
  }

  /// What `POST /v3/marketing/singlesends` of SendGrid takes.
  private var sendGrid: [UInt8] {
    var email = JSONObject(indent: 1)
    email.add("subject", fitted.subject)
    email.add("html_content", String(decoding: fitted.html, as: UTF8.self))
    email.add("plain_content", String(decoding: fitted.text, as: UTF8.self))
    email.add("generate_plain_content", raw: "false")
    email.add("editor", "code")
    var json = JSONObject()
    json.add("name", title)
    json.add("email_config", raw: String(decoding: email.bytes, as: UTF8.self))
    return json.bytes
  }

  private var title: String {
    (language == .french ? "Lettre n° \(fitted.letter.number)" : "Letter \(fitted.letter.number)")
      + (fitted.letter.date.map { " (\($0.date.iso))" } ?? "")
  }
}
