import Text

/// The bar at the bottom of a page: which moment is shown, whether drafts are, and what of it the public does not see.
struct PreviewBar: Sendable {
  /// The site.
  let site: ShownSite
  /// What was asked for.
  let order: PreviewOrder
  /// The page as it was asked for.
  let path: String
  /// Why the public does not see this page.
  let note: Message?
  /// The entries behind its links that the public does not see.
  let entries: [(address: String, entry: ShownEntry)]
  /// The language of the person at the keyboard.
  let language: MessageLanguage

  /// Adds the bar.
  func append(to buffer: inout ByteBuffer) {
    buffer.append(literal: "<aside id=\"gazette-bar\" aria-label=\"")
    buffer.append(escaping: words("Preview", "Aperçu"))
    buffer.append(literal: "\">\n")
    if let note {
      buffer.append(literal: "<p>")
      buffer.append(escaping: words("Only you see this page: ", "Vous seul voyez cette page : "))
      buffer.append(literal: "<strong>")
      buffer.append(escaping: note.text(in: language))
      buffer.append(literal: "</strong></p>\n")
    }
    appendEntries(to: &buffer)
    appendForm(to: &buffer)
    buffer.append(literal: "</aside>\n")
  }

  private func appendEntries(to buffer: inout ByteBuffer) {
    guard !entries.isEmpty else { return }
    buffer.append(literal: "<details><summary>")
    buffer.append(escaping: words("Not public on this page: ", "Non publics sur cette page : ") + "\(entries.count)")
    buffer.append(literal: "</summary><ul>\n")
    for (address, entry) in entries {
      buffer.append(literal: "<li><a href=\"")
      // It was taken from the page as it stands there.
      buffer.append(address)
      buffer.append(literal: "\">")
      buffer.append(escaping: entry.title)
      buffer.append(literal: "</a> — <strong>")
      buffer.append(escaping: entry.note.text(in: language))
      buffer.append(literal: "</strong></li>\n")
    }
    buffer.append(literal: "</ul></details>\n")
  }

  private func appendForm(to buffer: inout ByteBuffer) {
    let time = Self.clock(site.time)
    buffer.append("<form method=\"post\" action=\"\(OwnFiles.clock)\">")
    buffer.append(literal: "<input type=\"hidden\" name=\"page\" value=\"")
    buffer.append(escaping: path)
    buffer.append("\"><input type=\"hidden\" name=\"was\" value=\"\(time)\">\n<label>")
    buffer.append(escaping: words("The site on ", "Le site au "))
    buffer.append("<input type=\"datetime-local\" name=\"at\" value=\"\(time)\" required></label>\n")
    buffer.append(literal: "<button name=\"show\">")
    buffer.append(escaping: words("Show", "Montrer"))
    buffer.append(literal: "</button>\n")
    if order.moment != nil {
      buffer.append(literal: "<button name=\"now\" value=\"1\" formnovalidate>")
      buffer.append(escaping: words("Back to now", "Revenir à maintenant"))
      buffer.append(literal: "</button>\n")
    }
    buffer.append("<label><input type=\"checkbox\" name=\"drafts\" value=\"1\"\(order.drafts ? " checked" : "")> ")
    buffer.append(escaping: words("Drafts and scheduled entries", "Brouillons et programmés"))
    buffer.append(literal: "</label></form>\n")
  }

  private func words(_ english: String, _ french: String) -> String { language == .french ? french : english }

  /// A time as `datetime-local` wants it (WHATWG HTML section 2.3.5.5).
  private static func clock(_ time: LocalTime) -> String {
    let digits = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
    return "\(time.date.iso)T\(digits(time.hour)):\(digits(time.minute))"
  }
}
