import Text

/// Reads the files of comments: a list in the plain YAML that imports write, line by line, however long it is.
public struct CommentReader: Sendable {
  private let dates: TimestampParser
  /// More is not told of one file.
  private static let mostDiagnostics = 20

  /// A reader for a site in a zone.
  public init(zone: TimeZoneRules) {
    dates = TimestampParser(zone: zone)
  }

  /// The comments in the order of the file, and what was found wrong.
  public func read(_ source: SourceText) -> (comments: [Comment], diagnostics: [Diagnostic]) {
    do throws(Diagnostic) { try source.requireUTF8() } catch { return ([], [error]) }
    var pass = CommentPass(source: source, dates: dates)
    pass.run()
    return (pass.comments, Array(pass.diagnostics.prefix(Self.mostDiagnostics)))
  }
}

/// One reading of a file.
private struct CommentPass {
  let source: SourceText
  let dates: TimestampParser
  var comments: [Comment] = []
  var diagnostics: [Diagnostic] = []

  private var values: [String: String] = [:]
  private var text: [UInt8] = []
  private var start = 0
  /// The indentation of the text that is being read; 0 before its first line, nil outside of texts.
  private var indentation: Int?

  init(source: SourceText, dates: TimestampParser) {
    self.source = source
    self.dates = dates
  }

  mutating func run() {
    var number = 0
    for line in source.bytes.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      take(line.last == 13 ? line.dropLast() : line, number: number)
    }
    finish()
  }

  private mutating func take(_ line: ArraySlice<UInt8>, number: Int) {
    let spaces = line.prefix { $0 == UInt8(ascii: " ") }.count
    let isBlank = spaces == line.count
    if let known = indentation {
      if isBlank {
        text.append(10)
        return
      }
      if spaces > 2, known == 0 || spaces >= known {
        if known == 0 { indentation = spaces }
        text += line.dropFirst(indentation ?? spaces)
        text.append(10)
        return
      }
      indentation = nil
    }
    guard !isBlank, line.first != UInt8(ascii: "#"), !line.elementsEqual("---".utf8) else { return }
    if line.starts(with: "- ".utf8) {
      finish()
      start = number
      pair(line.dropFirst(2), number: number)
    } else if spaces == 2, start > 0 {
      pair(line.dropFirst(2), number: number)
    } else {
      report(number)
    }
  }

  private mutating func pair(_ line: ArraySlice<UInt8>, number: Int) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return report(number) }
    let key = String(decoding: line[..<colon], as: UTF8.self)
    let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed
    guard let name = Self.names[key] else { return report(key: key, number) }
    guard name == "text", value.hasPrefix("|") else {
      values[name] = Self.unquoted(value)
      return
    }
    // “|2-”: two more than the key, which stands behind two spaces.
    indentation = value.utf8.dropFirst().first.flatMap { (49...57).contains($0) ? Int($0) - 48 + 2 : nil } ?? 0
  }

  private static let names = [
    "id": "id", "parent": "parent", "author": "author", "auteur": "author", "date": "date", "text": "text",
    "texte": "text", "withdrawn": "withdrawn", "retire": "withdrawn", "retiré": "withdrawn",
  ]

  private static func unquoted(_ value: String) -> String {
    if value.hasPrefix("'"), value.hasSuffix("'"), value.utf8.count > 1 {
      return String(value.dropFirst().dropLast()).replacing("''", with: "'")
    }
    guard value.hasPrefix("\""), value.hasSuffix("\""), value.utf8.count > 1 else { return value }
    var text = ""
    var isEscaped = false
    for scalar in value.unicodeScalars.dropFirst().dropLast() {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return text
  }

  /// Ends the comment that was being read.
  private mutating func finish() {
    defer {
      values = [:]
      text = []
      indentation = nil
    }
    guard start > 0 else { return }
    guard let id = values["id"], !id.isEmpty else { return report(start) }
    var date: Timestamp?
    if let written = values["date"] {
      date = try? dates.parse(written)
      if date == nil { report(start) }
    }
    while text.last == 10 { text.removeLast() }
    comments.append(
      Comment(
        id: id, parent: values["parent"], author: values["author"] ?? "", date: date,
        text: text.isEmpty ? Array((values["text"] ?? "").utf8) : text,
        isWithdrawn: ["true", "yes", "oui", "vrai"].contains(values["withdrawn"] ?? "")))
  }

  private mutating func report(_ number: Int) {
    diagnostics.append(
      .error(
        "damaged-comment", at: source.location(SourcePosition(line: number, column: 1)),
        Message(
          en: "this comment cannot be read", fr: "ce commentaire ne peut pas être lu"),
        help: Message(
          en: "a comment is written as “- id: 1”, and below it, behind two spaces, “author:”, “date:” and “text:”",
          fr: "un commentaire s’écrit « - id: 1 », et dessous, après deux espaces, « auteur: », « date: » et "
            + "« texte: »")))
  }

  private mutating func report(key: String, _ number: Int) {
    diagnostics.append(
      .warning(
        "unknown-key", at: source.location(SourcePosition(line: number, column: 3), length: key.count),
        Message(en: "“\(key)” is no key of comments", fr: "« \(key) » n’est pas une clé des commentaires"),
        help: Message(
          en: "remove the line; e-mail addresses and the like do not belong into the archive",
          fr: "supprimez la ligne ; les adresses électroniques et autres traces n’ont rien à faire dans l’archive")))
  }
}
