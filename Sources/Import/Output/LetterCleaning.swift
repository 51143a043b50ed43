/// Takes out of a letter what was meant for one reader: counted links, pixels, merge tags, links of the list.
enum LetterCleaning {
  /// What becomes of an address in a letter; nil when it is an ordinary one.
  static func outcome(for written: String, _ use: AddressRule.Use, words: String) -> AddressRule.Outcome? {
    if use == .link, isAboutList(words) { return .removed(.subscription) }
    if MergeTags.holds(written) { return isAboutList(written) ? .removed(.subscription) : .wordsOnly(.mergeTag) }
    if use == .image { return .wordsOnly(.remoteImage) }
    if isAboutList(written) { return .removed(.subscription) }
    if written.lowercased().hasPrefix("mailto:"), written.lowercased().contains("unsubscribe") {
      return .removed(.subscription)
    }
    if let target = redirectTarget(written) { return .kept(target, .redirect) }
    if isRedirect(written) { return .wordsOnly(.redirect) }
    let plain = withoutTracking(written)
    return plain == written ? nil : .kept(plain, .redirect)
  }

  /// Whether an address is that of a picture and of nothing that counts readers.
  static func isPicture(_ address: String) -> Bool {
    let path = WebAddress(address).path.lowercased()
    return [".jpg", ".jpeg", ".png", ".gif", ".webp"].contains { path.hasSuffix($0) } && !MergeTags.holds(address)
      && !isAboutList(address) && !isRedirect(address)
  }

  private static let listWords = [
    "unsubscribe", "unsub", "se désabonner", "se désinscrire", "view in browser", "view this email",
    "view it in your browser",
    "dans votre navigateur", "dans le navigateur", "version en ligne", "update your preferences",
    "manage your preferences",
    "gérer mes préférences", "gérer vos préférences", "mes préférences d", "vos préférences d", "forward this email",
    "desinscri", "désinscri", "desabonn", "désabonn", "list-manage.com/profile", "optout",
    "opt-out",
    "opt_out", "update-profile", "update_profile", "manage-preferences", "preferences?", "forward-to-friend",
    "*|archive|*",
    "view-in-browser", "viewinbrowser", "webversion", "mirror_page", "campaign-archive",
  ]

  /// Whether an address is about the subscription of one reader.
  static func isAboutList(_ address: String) -> Bool {
    let lowercase = address.lowercased().removingPercents
    return listWords.contains { lowercase.contains($0) }
  }

  /// Where a counted link leads, when the address itself says so.
  private static func redirectTarget(_ address: String) -> String? {
    guard let query = WebAddress(address).query else { return nil }
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2,
        ["url", "u", "target", "redirect", "redirect_to", "link", "to", "q"].contains(parts[0].lowercased())
      else { continue }
      let target = String(parts[1]).removingPercents
      if target.hasPrefix("https://") || target.hasPrefix("http://") {
        guard !isAboutList(target), !isRedirect(target) else { return nil }
        return withoutTracking(target)
      }
    }
    return nil
  }

  private static let countingHosts = [
    "list-manage.com", "mailchimp.com/track", "mailchi.mp/track", "sendibt", "sendinblue.com", "r.mail.", "sibforms",
    "mailjet.com/lnk", "mjt.lu", "sendgrid.net", "click.", "clicks.", "links.", "track.", "tracking.", "trk.",
    "email.mg.", "ct.sendgrid",
    "mandrillapp.com/track", "createsend", "cmail", "hubspotlinks", "awstrack.me", "substack.com/redirect",
    "exacttarget",
    "rs6.net", "constantcontact.com/d.jsp", "acemln", "activehosted.com/lt", "emlnk", "convertkit-mail", "klclick",
  ]

  /// Whether an address belongs to a service that counts clicks and leads on.
  private static func isRedirect(_ address: String) -> Bool {
    let parts = WebAddress(address)
    let place = parts.host + parts.path.lowercased()
    return countingHosts.contains { name in
      name.hasSuffix(".") ? parts.host.hasPrefix(name) || parts.host.contains("." + name) : place.contains(name)
    } && (parts.path.lowercased().contains("/track/") || parts.path.count > 6 || parts.query != nil)
  }

  private static let trackingKeys: Set<String> = [
    "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "utm_id", "mc_cid", "mc_eid", "fbclid",
    "gclid",
    "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id", "ck_subscriber_id", "sib_id", "wickedid",
    "yclid",
  ]

  /// The address without the marks of a campaign or a reader.
  static func withoutTracking(_ address: String) -> String {
    guard let mark = address.firstIndex(of: "?") else { return address }
    let behind = address[address.index(after: mark)...]
    let hash = behind.firstIndex(of: "#") ?? behind.endIndex
    let kept = behind[..<hash].split(separator: "&").filter { pair in
      !trackingKeys.contains(pair.prefix { $0 != "=" }.lowercased())
    }
    let query = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    return address[..<mark] + query + behind[hash...]
  }
}
