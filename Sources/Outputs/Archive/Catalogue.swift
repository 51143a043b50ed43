import Content
import Formats
import Site
import Synchronization
import Text

/// Everything that is online, one row each, for those who want to keep or cite it: as a table and for programs.
///
/// The rows are made once for both forms, when the first is written.
final class Catalogue: Sendable {
  /// What is said of an entry.
  struct Row: Sendable {
    let id: String
    let kind: String
    let title: String
    let people: [String]
    let published: String?
    let modified: String?
    let language: String
    let licence: String?
    let address: String
    let formerAddresses: [String]
    /// Of the file as it was written, in hexadecimal digits.
    let sha256: String
  }

  private let composition: Composition
  private let known = Mutex<[Row]?>(nil)

  init(_ composition: Composition) {
    self.composition = composition
  }

  /// The two files, beside the archive's front page in the default language.
  static func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    guard composition.site.editions.contains(where: { $0.archive.count > 0 }) else { return [] }
    let catalogue = Catalogue(composition)
    return files(composition.site).map { name, permalink in
      // The rows are made for the first of the two, and whoever writes the other one would wait for them.
      PlannedArtifact(at: permalink, from: "archive", isFirst: name == "CSV") { buffer in
        if name == "CSV" { catalogue.appendTable(to: &buffer) } else { catalogue.appendJSON(to: &buffer) }
      }
    }
  }

  /// The forms with their addresses.
  static func files(_ site: Site) -> [(name: String, permalink: Permalink)] {
    let folder = site.addresses.section(.archive, site.configuration.defaultLanguage)
    return [("CSV", folder.appending("catalogue.csv")), ("JSON", folder.appending("catalogue.json"))]
  }

  private var rows: [Row] {
    known.withLock { rows in
      if let rows { return rows }
      let made = composition.site.publications.filter { $0.withdrawal == nil }.map(row)
      rows = made
      return made
    }
  }

  private func row(_ publication: Publication) -> Row {
    let site = composition.site
    let header = publication.entry.header
    let origin = site.configuration.origin
    return Row(
      id: publication.entry.file.path, kind: publication.kind.rawValue, title: publication.title,
      people: composition.cards(publication.language).authors(of: publication).map(\.name),
      published: publication.published?.iso, modified: publication.modified?.iso,
      language: publication.language.tag, licence: header.licence, address: site.absolute(publication.permalink),
      formerAddresses: header.formerAddresses.compactMap { FormerAddress($0, origin: origin) }.map {
        site.absolute($0.permalink) + ($0.query.map { "?" + $0 } ?? "")
      },
      sha256: publication.entry.digest.hexadecimal)
  }

  /// Comma-separated values with lines of the network (RFC 4180). What a spreadsheet would take for a formula begins
  /// with an apostrophe: titles are not ours.
  private func appendTable(to buffer: inout ByteBuffer) {
    buffer.append(
      literal:
        "id,kind,title,people,published,modified,language,licence,address,former addresses,sha-256\r\n")
    for row in rows {
      buffer.append(cell: row.id)
      for cell in [
        row.kind, row.title, row.people.joined(separator: "; "), row.published ?? "", row.modified ?? "",
        row.language, row.licence ?? "", row.address, row.formerAddresses.joined(separator: " "), row.sha256,
      ] {
        buffer.append(UInt8(ascii: ","))
        buffer.append(cell: cell)
      }
      buffer.append(literal: "\r\n")
    }
  }

  private func appendJSON(to buffer: inout ByteBuffer) {
    let rows = rows
    buffer.reserve(rows.count * 400)
    JSONWriter.write(to: &buffer) { writer in
      writer.object { writer in
        writer.member("site", composition.site.configuration.address)
        writer.member("items", each: rows) { writer, row in
          writer.object {
            $0.member("id", row.id)
            $0.member("kind", row.kind)
            $0.member("title", row.title)
            $0.member("people", row.people)
            $0.member("published", row.published)
            $0.member("modified", row.modified)
            $0.member("language", row.language)
            $0.member("licence", row.licence)
            $0.member("address", row.address)
            $0.member("formerAddresses", row.formerAddresses)
            $0.member("sha256", row.sha256)
          }
        }
      }
    }
    buffer.append(UInt8(ascii: "\n"))
  }
}

extension ByteBuffer {
  /// Adds a cell of a table.
  fileprivate mutating func append(cell text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let isFormula = utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
      let isQuoted = utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 10 || $0 == 13 }
      if isQuoted { append(UInt8(ascii: "\"")) }
      if isFormula { append(UInt8(ascii: "'")) }
      if isQuoted {
        for byte in utf8 {
          if byte == UInt8(ascii: "\"") { append(byte) }
          append(byte)
        }
        append(UInt8(ascii: "\""))
      } else {
        append(utf8)
      }
    }
  }
}
