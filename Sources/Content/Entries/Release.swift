import Text

/// What a press release has besides the common keys.
public struct Release: Sendable {
  /// The line below the title.
  public let subtitle: String?
  /// The city of the dateline.
  public let city: String?
  /// Nothing leaves before this instant.
  public let embargo: Timestamp?
  /// Whom to ask.
  public let contacts: [Contact]
  /// Which “About us” of the configuration closes it.
  public let boilerplate: String?
  /// Who said what.
  public let quotes: [Quote]
  /// Files to download.
  public let attachments: [Attachment]
  /// What was corrected, as written.
  public let corrections: [Correction]
  /// The number as written; otherwise the site counts.
  public let number: String?
  /// The folder of its media kit.
  public let kit: String?
}

/// A press contact.
public enum Contact: Sendable, Hashable {
  /// The id of a person of the project.
  case person(String)
  /// Somebody without a page.
  case other(ContactDetails)
}

/// How to reach somebody who has no page.
public struct ContactDetails: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The role.
  public let role: String?
  /// The phone number as written.
  public let phone: String?
  /// The e-mail address.
  public let email: String?
  /// Languages spoken.
  public let languages: [String]
}

/// Words with their speaker.
public struct Quote: Sendable, Hashable {
  /// The words.
  public let text: String
  /// The id of a person.
  public let person: String?
  /// The name, of somebody without a page.
  public let name: String?
  /// The role, when it is not the person's own.
  public let role: String?
}

/// A file to download.
public struct Attachment: Sendable, Hashable {
  /// The file.
  public let file: FileReference
  /// What it is.
  public let title: String?
}

/// An entry of a corrections log.
public struct Correction: Sendable, Hashable {
  /// What happened.
  public enum Sort: String, Sendable {
    /// Something was wrong
    case correction
    /// Something was unclear
    case clarification
    /// Something is new
    case update
    /// It is taken back
    case withdrawal
  }

  /// The day.
  public let date: Timestamp
  /// What happened.
  public let sort: Sort
  /// What was changed, in words.
  public let text: String
}
