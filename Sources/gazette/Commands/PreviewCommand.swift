import ArgumentParser
import Preview
import Text

/// `gazette preview`: the site in a browser on this machine.
struct PreviewCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "preview", en: "Shows the site in your browser, and to nobody else.",
      fr: "Montre le site dans votre navigateur, et à personne d’autre.",
      discussion: Message(
        en: """
          A page is loaded again when you save a file. What is wrong is shown in the page until you mend it. The bar \
          at the bottom shows the site as it will be at another moment, with or without drafts and scheduled \
          entries. Embargoes hold until their moment has come, and contributions without a consent stay away, as they \
          do for the public. Nothing is written. Ctrl-C ends it.
          """,
        fr: """
          La page se recharge quand vous enregistrez un fichier. Ce qui est faux s’affiche dans la page jusqu’à ce que \
          vous l’ayez corrigé. La barre du bas montre le site tel qu’il sera à un autre moment, avec ou sans les \
          brouillons et les contenus programmés. Les embargos tiennent jusqu’à leur heure, et les contributions sans \
          consentement restent absentes, comme pour le public. Rien n’est écrit. Ctrl-C y met fin.
          """))
  }

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      en: "The port to listen on.", fr: "Le port d’écoute.", value: Message(en: "number", fr: "nombre")))
  var port: UInt16 = 8080

  @Flag(help: ArgumentHelp(en: "Show drafts and scheduled entries too.", fr: "Montrer aussi brouillons et programmés."))
  var drafts = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard port == 0 else { return }
    throw ValidationError(
      Message(en: "--port needs a number from 1 to 65535", fr: "--port demande un nombre de 1 à 65535")
        .text(in: HelpLanguage.current))
  }

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let result = await withTaskGroup(of: Result<ExitStatus, CommandFailure>.self) { group in
      group.addTask {
        do throws(CommandFailure) {
          return .success(try await show(on: console))
        } catch {
          return .failure(error)
        }
      }
      group.addTask {
        await Interruption.arrives()
        return .success(.done)
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? .success(.done)
    }
    return try result.get()
  }

  /// Plans the site and serves it until the task is cancelled.
  private func show(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let planner = PreviewPlanner(root: project.folder(on: console).path, format: messages.format, console: console)
    let session = PreviewSession(
      PreviewOrder(moment: project.time.at, drafts: drafts), run: "\(console.now.secondsSinceEpoch)",
      plan: { await planner.plan($0, changed: $1) })
    await session.refresh()
    let base = await session.state.site?.base ?? ""
    let server = PreviewServer(PreviewDesk(session, port: port, language: console.language))
    async let watching: Void = watch(planner.root, for: session, on: console)
    async let following: Void = follow(planner, for: session, on: console)
    do throws(PreviewError) {
      try await server.run { console.say(Self.invitation("http://127.0.0.1:\(port)\(base)/")) }
    } catch {
      throw .refused(error.message, help: error.help)
    }
    _ = await (watching, following)
    return .done
  }

  /// Plans the site anew whenever files change, until the task is cancelled.
  private func watch(_ root: String, for session: PreviewSession, on console: Console) async {
    for await event in FolderWatch(root: root, folders: ["content", "templates"]).events() {
      switch event {
      case .changed(let paths): await session.refresh(changed: paths)
      case .limited(let reason): console.say(Self.unwatched(reason))
      }
    }
  }

  /// Plans the site anew whenever the clock reaches a moment at which it changes, until the task is cancelled.
  ///
  /// It looks again and again instead of sleeping until then: machines sleep too, and clocks are set.
  private func follow(_ planner: PreviewPlanner, for session: PreviewSession, on console: Console) async {
    while (try? await Task.sleep(for: .milliseconds(500))) != nil {
      if let due = await planner.due, console.clock() >= due { await session.refresh() }
    }
  }

  private static func unwatched(_ reason: String) -> Message {
    Message(
      en: "Some folders cannot be watched (\(reason)): load the page again yourself after changes there.",
      fr: "Certains dossiers ne peuvent pas être surveillés (\(reason)) : après un changement, rechargez vous-même.")
  }

  private static func invitation(_ address: String) -> Message {
    Message(
      en: "The site is at \(address) for this machine only. Ctrl-C ends the preview.",
      fr: "Le site est à l’adresse \(address) pour cette machine seulement. Ctrl-C termine l’aperçu.")
  }
}
