import Build
import Synchronization
import Text

/// One line on a terminal that tells how far a command is and is written over again and again.
final class ProgressLine: Sendable {
  private let console: Console
  private let shown = Mutex("")

  init(console: Console) {
    self.console = console
  }

  /// Shows how far the build is, from any thread.
  func show(_ progress: BuildProgress) {
    let share = progress.total == 0 ? 100 : progress.done * 100 / progress.total
    let stage = progress.stage.words
    show(Message(en: "\(stage.english): \(share)%", fr: "\(stage.french) : \(share) %"))
  }

  /// Shows a line, from any thread.
  func show(_ message: Message) {
    let line = message.text(in: console.language)
    shown.withLock { shown in
      guard shown != line else { return }
      shown = line
      console.write(.messages, "\r\u{1B}[K" + line)
    }
  }

  /// Wipes the line before something else is said.
  func clear() {
    shown.withLock { shown in
      if !shown.isEmpty { console.write(.messages, "\r\u{1B}[K") }
      shown = ""
    }
  }
}

extension BuildProgress.Stage {
  /// What is being done.
  fileprivate var words: Message {
    switch self {
    case .reading: Message(en: "Reading the content", fr: "Lecture du contenu")
    case .rendering: Message(en: "Rendering the pages", fr: "Rendu des pages")
    case .pictures: Message(en: "Making the pictures ready", fr: "Préparation des images")
    case .cards: Message(en: "Drawing the share cards", fr: "Dessin des cartes de partage")
    case .paper: Message(en: "Making the PDF files", fr: "Préparation des PDF")
    case .writing: Message(en: "Writing the site", fr: "Écriture du site")
    }
  }
}
