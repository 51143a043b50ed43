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

  /// Whether an address is about the subscription of one reader.
  static func isAboutList(_ address: String) -> Bool {
    let lowercase = address.lowercased().removingPercents
    return LetterSigns.list.contains { lowercase.contains($0) }
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

  /// Whether an address belongs to a service that counts clicks and leads on.
  private static func isRedirect(_ address: String) -> Bool {
    let parts = WebAddress(address)
    let path = parts.path.lowercased()
    if LetterSigns.countingPaths.contains(where: path.contains) { return true }
    let query = parts.query?.lowercased() ?? ""
    if LetterSigns.countingQueries.contains(where: query.contains) { return true }
    let place = parts.host + path
    return LetterSigns.countingHosts.contains { name in
      name.hasSuffix(".") ? parts.host.hasPrefix(name) || parts.host.contains("." + name) : place.contains(name)
    } && (parts.path.utf8.count > 6 || parts.query != nil)
  }

  /// The address without the marks of a campaign or a reader.
  static func withoutTracking(_ address: String) -> String {
    guard let mark = address.firstIndex(of: "?") else { return address }
    let behind = address[address.index(after: mark)...]
    let hash = behind.firstIndex(of: "#") ?? behind.endIndex
    let kept = behind[..<hash].split(separator: "&").filter { pair in
      !LetterSigns.trackingKeys.contains(pair.prefix { $0 != "=" }.lowercased())
    }
    let query = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    return address[..<mark] + query + behind[hash...]
  }
}
