import Text

/// A message: who, when, about what, in answer to what, and its words.
struct MailMessage {
  let headers: MailHeaders
  /// The words, as HTML, without signature.
  private(set) var html: [UInt8] = []
  /// The names of attached files.
  private(set) var attachments: [String] = []

  /// Reads a message.
  init(_ bytes: [UInt8]) {
    headers = MailHeaders(bytes[...])
    var plain: [UInt8]?
    var rich: [UInt8]?
    read(bytes[...], headers, depth: 0, &plain, &rich)
    if let plain { html = Array(MailText.html(plain).utf8) } else { html = rich ?? [] }
  }

  private mutating func read(
    _ bytes: ArraySlice<UInt8>, _ headers: MailHeaders, depth: Int, _ plain: inout [UInt8]?, _ rich: inout [UInt8]?
  ) {
    let type = headers["content-type"]?.lowercased() ?? "text/plain"
    let body = bytes[min(headers.end, bytes.endIndex)...]
    if type.hasPrefix("multipart/"), depth < 10, let boundary = headers.parameter("boundary", of: "content-type") {
      for part in Self.parts(of: body, boundary: boundary) {
        read(part, MailHeaders(part), depth: depth + 1, &plain, &rich)
      }
      return
    }
    let file = headers.parameter("filename", of: "content-disposition") ?? headers.parameter("name", of: "content-type")
    let isAttached = headers["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false
    guard type.hasPrefix("text/"), !isAttached else {
      if !type.hasPrefix("multipart/"), !type.hasPrefix("application/pgp-signature") {
        attachments.append(file ?? type)
      }
      return
    }
    let decoded = TransferEncoding.decoded(body, headers["content-transfer-encoding"])
    let charset = headers.parameter("charset", of: "content-type")
    let text = Array(MailCharset.text(decoded, charset).utf8)
    if type.hasPrefix("text/html") {
      if rich == nil { rich = text }
    } else if type.hasPrefix("text/plain"), plain == nil {
      let isFlowed = headers.parameter("format", of: "content-type")?.lowercased() == "flowed"
      plain = isFlowed ? MailText.unflowed(text) : text
    }
  }

  private static func parts(of body: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var index = body.startIndex
    while index < body.endIndex {
      let end = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
      let line = body[index..<end]
      if line.starts(with: mark) {
        if let start { parts.append(body[start..<index]) }
        start = line.dropFirst(mark.count).starts(with: "--".utf8) ? nil : min(end + 1, body.endIndex)
        if start == nil { return parts }
      }
      index = min(end + 1, body.endIndex)
    }
    if let start { parts.append(body[start...]) }
    return parts
  }

  /// What identifies it.
  var id: String { headers["message-id"]?.trimmingSpace ?? "" }

  /// The messages that it answers, the nearest last.
  var references: [String] {
    let texts = [headers["references"], headers["in-reply-to"]].compactMap { $0 }
    return texts.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }.filter { $0.hasPrefix("<") }
  }

  /// The subject without what lists and answers put in front: `Re: [liste] Fête` is `Fête`.
  var subject: String {
    var subject = (headers["subject"] ?? "").trimmingSpace
    while true {
      let lowercase = subject.lowercased()
      if let prefix = ["re:", "re :", "fwd:", "fw:", "tr:", "tr :", "aw:", "rép:", "rep:"].first(
        where: lowercase.hasPrefix)
      {
        subject = String(subject.dropFirst(prefix.count)).trimmingSpace
      } else if subject.hasPrefix("["), let close = subject.firstIndex(of: "]"),
        subject.distance(from: subject.startIndex, to: close) < 40,
        subject.index(after: close) < subject.endIndex
      {
        subject = String(subject[subject.index(after: close)...]).trimmingSpace
      } else {
        return subject
      }
    }
  }

  /// Whether it calls itself an answer.
  var isReply: Bool { (headers["subject"] ?? "").trimmingSpace.lowercased() != subject.lowercased() }

  /// The name of its author; empty when only an address is known.
  var author: String {
    let from = headers["from"] ?? ""
    if let open = from.firstIndex(of: "<") { return Discretion.name(String(from[..<open]).trimmingQuotes) }
    if let open = from.firstIndex(of: "("), let close = from.lastIndex(of: ")"), open < close {
      return Discretion.name(String(from[from.index(after: open)..<close]))
    }
    return Discretion.name(from.contains(" at ") ? "" : from)
  }
}
