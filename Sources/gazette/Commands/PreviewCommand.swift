import ArgumentParser
import Preview
import Text
import Writer

/// `gazette preview`: the site in a browser on this machine.
struct PreviewCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "preview", en: "Shows the site in your browser, and to nobody else.",
      fr: "Montre le site dans votre navigateur, et à personne d’autre.",
      discussion: Message(en: "Ctrl-C ends it.", fr: "Ctrl-C y met fin."))
  }

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      en: "The port to listen on.", fr: "Le port d’écoute.", value: Message(en: "number", fr: "nombre")))
  var port: UInt16 = 8080

  @Option(
    help: ArgumentHelp(
      en: "The folder to build into; a temporary one otherwise.", fr: "Le dossier où construire ; sinon un temporaire.",
      value: Message(en: "folder", fr: "dossier")))
  var output: String?

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

  /// Builds the site and serves it until the task is cancelled.
  private func show(on console: Console) async throws(CommandFailure) -> ExitStatus {
    if let output { return try await show(in: console.resolve(output), on: console) }
    let temporary: TemporaryFolder
    do throws(MachineRefusal) {
      temporary = try TemporaryFolder(environment: console.environment)
    } catch {
      throw .machine(error)
    }
    defer { temporary.remove() }
    return try await show(in: temporary.path + "/site", on: console)
  }

  private func show(in site: String, on console: Console) async throws(CommandFailure) -> ExitStatus {
    let build = BuildRun(
      root: project.folder(on: console).path, output: site, at: project.time.moment(on: console),
      includesDrafts: drafts, keepsGoing: true, format: messages.format)
    let report = try await build.run(on: console)
    guard report.isWritten else { return .faults }
    let server = PreviewServer(root: site, port: port, base: report.basePath)
    do throws(PreviewError) {
      try await server.run { console.say(Self.invitation(server.address)) }
    } catch {
      throw .refused(error.message, help: error.help)
    }
    return .done
  }

  private static func invitation(_ address: String) -> Message {
    Message(
      en: "The site is at \(address) for this machine only. Ctrl-C ends the preview.",
      fr: "Le site est à l’adresse \(address) pour cette machine seulement. Ctrl-C termine l’aperçu.")
  }
}
