import Text

/// E-mails: an mbox file, one `.eml`, or a folder of them. The first message of a conversation is an entry, its
/// answers are comments. Addresses of people are masked.
struct MailExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    let box = try MailBox(source)
    let threads = try MailThreads(box, session: session)
    guard box.count > 0, threads.isMail else { throw FormatGuess.mistaken(source, for: .mail) }
    session.publication = threads.list
    try session.rename(threads.list ?? source.stem)
    for thread in threads.ordered {
      let first = MailMessage(try box.bytes(of: thread[0]))
      var item = ImportedItem(type: "message", id: threads.ids[thread[0]], kind: .contribution)
      item.title = first.subject
      item.date = ImportDates.any(first.headers["date"], zone: session.settings.zone)
      item.authors = [first.author]
      item.body = .html(Discretion.masked(first.html))
      add(first.attachments, of: item.title, to: session)
      for index in thread.dropFirst() {
        let message = MailMessage(try box.bytes(of: index))
        add(message.attachments, of: item.title, to: session)
        let parent = threads.parents[index].flatMap { $0 == thread[0] ? nil : threads.ids[$0] }
        item.comments.append(
          ImportedComment(
            id: Self.public(threads.ids[index]), parent: parent.map(Self.public), author: message.author,
            date: ImportDates.any(message.headers["date"], zone: session.settings.zone),
            body: .html(Discretion.masked(message.html)), status: .approved))
      }
      item.id = Self.public(item.id)
      try session.take(item)
    }
  }

  /// A number for a message: its own name holds an address more often than not.
  private static func `public`(_ id: String) -> String {
    String(Ledger.mark(of: Array(id.utf8)).prefix { $0 != "-" })
  }

  private func add(_ attachments: [String], of title: String, to session: ImportSession) {
    for name in attachments { session.pass("file", id: name, name: "\(title): \(name)", .attached) }
  }
}
