/// Which messages belong together, and which answers which: by `References`, then `In-Reply-To`, then the subject.
struct MailThreads {
  /// Conversations by their first message, each in the order of the box.
  private(set) var ordered: [[Int]] = []
  /// The message that each one answers.
  private(set) var parents: [Int: Int] = [:]
  /// What identifies each message.
  private(set) var ids: [String] = []
  /// The name of the mailing list.
  private(set) var list: String?
  /// Whether any of it has the headers of a mail.
  private(set) var isMail = false

  init(_ box: MailBox, session: ImportSession) throws(ImportRefusal) {
    var numbers: [String: Int] = [:]
    var subjects: [String: Int] = [:]
    var skipped: Set<Int> = []
    var references: [[String]] = []
    var replies: [(subject: String, isReply: Bool)] = []
    for index in 0..<box.count {
      // Headers are all that is needed of a message now.
      let message = MailMessage(Self.head(try box.bytes(of: index, limit: 1 << 16)))
      if message.headers["from"] != nil || message.headers["subject"] != nil { isMail = true }
      if list == nil { list = message.headers["list-id"].map(Self.name) }
      let id = message.id.isEmpty ? "message \(index + 1)" : message.id
      ids.append(id)
      references.append(message.references)
      replies.append((message.subject.lowercased(), message.isReply))
      if numbers[id] == nil {
        numbers[id] = index
      } else {
        skipped.insert(index)
        session.pass("message", id: "", name: message.subject, .duplicate)
      }
    }
    for index in 0..<box.count where !skipped.contains(index) {
      let known = references[index].reversed().lazy.compactMap { numbers[$0] }.first { $0 != index }
      let (subject, isReply) = replies[index]
      let bySubject = isReply && !subject.isEmpty ? subjects[subject] : nil
      if let parent = known ?? bySubject, !isAncestor(index, of: parent) { parents[index] = parent }
      if subjects[subject] == nil { subjects[subject] = index }
    }
    var threads: [Int: [Int]] = [:]
    for index in 0..<box.count where !skipped.contains(index) { threads[root(of: index), default: []].append(index) }
    // The first message leads, wherever it lies in the box.
    ordered = threads.keys.sorted().map { root in [root] + (threads[root] ?? []).filter { $0 != root } }
  }

  private func isAncestor(_ index: Int, of other: Int) -> Bool {
    var current: Int? = other
    while let place = current {
      if place == index { return true }
      current = parents[place]
    }
    return false
  }

  private func root(of index: Int) -> Int {
    var root = index
    while let parent = parents[root] { root = parent }
    return root
  }

  /// The headers, and the empty line behind them.
  private static func head(_ bytes: [UInt8]) -> [UInt8] {
    var index = bytes.startIndex
    while let end = bytes[index...].firstIndex(of: 0x0A) {
      let next = bytes[(end + 1)...]
      if next.first == 0x0A || next.starts(with: [0x0D, 0x0A]) { return Array(bytes[...end]) + [0x0A] }
      index = end + 1
    }
    return bytes
  }

  /// `Les voisins <voisins.lists.example>`: the words in front.
  private static func name(_ value: String) -> String {
    let words = value.prefix { $0 != "<" }
    let name = String(words).trimmingQuotes
    return name.isEmpty ? value.filter { $0 != "<" && $0 != ">" } : name
  }
}
