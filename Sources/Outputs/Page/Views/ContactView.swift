import Templates

/// What templates show of a contact.
struct ContactView: View {
  let name: String
  /// The person's page
  let url: String?
  let role: String?
  let phone: String?
  let phoneUrl: String
  let email: String?
  /// "français, anglais"
  let languages: String?

  static let shape = Shape<ContactView>(
    "ContactView",
    [
      .text("name", \.name),
      .text("url", \.url),
      .text("role", \.role),
      .text("phone", \.phone),
      .text("phone_url", \.phoneUrl),
      .text("email", \.email),
      .text("languages", \.languages),
    ])
}
