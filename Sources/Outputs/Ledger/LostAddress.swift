import Site

/// An address of the ledger at which nothing would stand any more, and what a person can do about it.
struct LostAddress {
  /// Why nothing stands there.
  enum Reason {
    /// What stood there stands elsewhere now.
    case renamed(AddressRecord)
    /// The same of a whole section: everything below one path now stands below another.
    case sectionMoved(from: String, to: String, count: Int)
    /// The entry is a draft again, or waits for a day.
    case hidden
    /// Nobody knows where it went.
    case missing
    /// A remark says that it moved to a place where nothing stands.
    case wrongTarget(String)
  }

  let line: Int
  let record: AddressRecord
  let reason: Reason
}
