/// Addresses that tell a site's statistics which letter a visitor comes from.
enum CampaignAddress {
  /// The address with `utm_source`, `utm_medium` and `utm_campaign`; those that it has already stay as they are.
  static func adding(source: String, number: Int, to address: String) -> String {
    let hash = address.firstIndex(of: "#") ?? address.endIndex
    var (target, fragment) = (String(address[..<hash]), address[hash...])
    let source = source.percentEncoded.replacing("=", with: "%3D")
    let wanted = [("utm_source", source), ("utm_medium", "email"), ("utm_campaign", "\(number)")]
    for (name, value) in wanted where !target.contains("?\(name)=") && !target.contains("&\(name)=") {
      target += (target.contains("?") ? "&" : "?") + "\(name)=\(value)"
    }
    return target + fragment
  }
}
