import CXML
import Text

/// Reads an XML file of any size, one record after the other.
///
/// libxml2 reads it in its pull mode with `XML_PARSE_HUGE`, so that neither a text of more than 10 MB nor a file of
/// a gigabyte is too much, and goes on after errors. Entities that a file declares are refused, nothing is fetched.
enum XMLRecords {
  /// What was read.
  struct Outcome {
    /// The first error, with its line; what stands behind it was read as far as it can be.
    let fault: XMLFault?
  }

  /// Calls `record` for each element of one of some names, and for what stands outside of them with `field`.
  /// - Parameters:
  ///   - field: the names of the elements around, and the element.
  static func read(
    _ input: TextInput, named names: Set<String>,
    field: (_ path: [String], _ element: XMLElement) -> Void = { _, _ in }, record: (XMLElement) -> Void
  ) throws(ImportRefusal) -> Outcome {
    try withoutActuallyEscaping(field) { field throws(ImportRefusal) in
      try withoutActuallyEscaping(record) { record throws(ImportRefusal) in
        let session = XMLSession(input: input, names: names, field: field, record: record)
        return try session.parse()
      }
    }
  }
}

/// An error in an XML file.
struct XMLFault: Sendable, Equatable {
  /// The line, from 1.
  let line: Int
  /// What libxml2 says about it.
  let reason: String
}
