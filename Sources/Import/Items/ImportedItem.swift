import Text

/// Something that an export holds, whatever program wrote it: what every format yields.
public struct ImportedItem: Sendable {
  /// What it becomes.
  public enum Kind: Sendable, Equatable {
    /// A post of the blog
    case post
    /// A page
    case page
    /// An issue of the newsletter
    case letter
    /// What somebody of the community wrote
    case contribution
    /// Nothing by itself: comments on a page that is elsewhere
    case thread
  }

  /// Whether it was public.
  public enum Status: Sendable, Equatable {
    /// Anybody could read it.
    case published
    /// Not yet
    case draft
    /// For some only
    case restricted
    /// With a password
    case protected
    /// Thrown away
    case discarded
  }

  /// The text, in the form the export has it.
  public enum Body: Sendable, Equatable {
    case html([UInt8])
    /// HTML in which an empty line ends a paragraph, as WordPress had it before its blocks
    case looseHTML([UInt8])
    case markdown([UInt8])
    /// Lines without any mark
    case plain([UInt8])

    /// The number of its bytes.
    var count: Int {
      switch self {
      case .html(let bytes), .looseHTML(let bytes), .markdown(let bytes), .plain(let bytes): bytes.count
      }
    }
  }

  /// What the export calls it: `post`, `page`, `message`.
  public var type: String
  /// What identifies it in the export, the same each time.
  public var id: String
  /// What it becomes.
  public var kind: Kind
  /// The title; may be empty.
  public var title = ""
  /// The text.
  public var body = Body.html([])
  /// One or two sentences about it.
  public var summary: String?
  /// When it was published, with the offset of the clocks there.
  public var date: Timestamp?
  /// When it was changed.
  public var updated: Timestamp?
  /// Who wrote it: names.
  public var authors: [String] = []
  /// What it is about.
  public var topics: [String] = []
  /// Its whole address.
  public var address: String?
  /// Further addresses it had: whole ones or paths.
  public var formerAddresses: [String] = []
  /// The last part of its address.
  public var slug: String?
  /// Whether it was public.
  public var status = Status.published
  /// The language, as the export names it.
  public var language: String?
  /// The licence.
  public var licence: String?
  /// The address of the picture at its top.
  public var picture: String?
  /// What was said about it, in the order of the export.
  public var comments: [ImportedComment] = []
  /// Addresses of files that belong to it and that its text does not name.
  public var files: [String] = []
  /// What was lost already.
  var losses: [Loss: Int] = [:]
  /// Words that were left out on purpose, and are not missing.
  var omittedWords: [String] = []
  /// The header that its author wrote, for files that have one.
  var header: FolderHeader?
  /// The folder below which relative addresses of files are looked up.
  var folder = ""

  /// An item with nothing but its name.
  public init(type: String, id: String, kind: Kind) {
    self.type = type
    self.id = id
    self.kind = kind
  }
}

/// What somebody said about an item.
public struct ImportedComment: Sendable {
  /// Whether it was public.
  public enum Status: Sendable, Equatable {
    case approved
    /// It waited for somebody's decision.
    case pending
    case spam
    /// Thrown away, or taken back
    case removed
    /// No comment of a person: a notice that another page links here
    case notice
  }

  /// What identifies it in the export.
  public var id: String
  /// The comment that it answers.
  public var parent: String?
  /// The name that is shown.
  public var author: String
  /// When it was written.
  public var date: Timestamp?
  /// The text.
  public var body: ImportedItem.Body
  /// Whether it was public.
  public var status: Status

  /// A comment.
  public init(
    id: String, parent: String?, author: String, date: Timestamp?, body: ImportedItem.Body, status: Status
  ) {
    self.id = id
    self.parent = parent
    self.author = author
    self.date = date
    self.body = body
    self.status = status
  }
}
