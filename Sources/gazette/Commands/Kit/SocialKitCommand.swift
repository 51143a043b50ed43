import ArgumentParser
import Build
import Text

/// `gazette kit social`: what to post of an entry.
struct SocialKitCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "social", en: "Writes a text for each network within its limits, with pictures in its sizes.",
      fr: "Écrit un texte pour chaque réseau dans ses limites, avec des images à ses tailles.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The file of the entry, such as content/blog/my-post.md.",
      fr: "Le fichier du contenu, par exemple content/blog/mon-article.md.",
      value: Message(en: "file", fr: "fichier")))
  var file: String

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let desk = KitDesk(folder: folder, at: project.time.moment(on: console), format: messages.format, console: console)
    let paths = folder.candidates(for: file, on: console)
    guard let known = await desk.announcements() else { return .faults }
    guard let entry = known.first(where: { paths.contains("content/" + $0.path) }) else {
      throw .wrongUse(
        Message(en: "There is no entry “\(file)”.", fr: "Il n’y a pas de contenu « \(file) »."),
        help: Message(
          en: "Write its path, such as content/blog/my-post.md.",
          fr: "Écrivez son chemin, par exemple content/blog/mon-article.md."))
    }
    guard let site = await desk.site(showing: [entry]) else { return .faults }
    guard let post = site.posts?.post(of: entry.path) else {
      throw .wrongUse(
        Message(en: "“\(file)” would not be on the site.", fr: "« \(file) » ne serait pas sur le site."),
        help: Message(en: "“gazette why \(file)” says why.", fr: "« gazette why \(file) » dit pourquoi."))
    }
    let kit = SocialKit(post: post, announcement: entry, zone: site.timeZone)
    let target = folder.path + "/social/" + kit.name
    try await desk.write(try kit.files(cache: desk.pictures), to: target)
    desk.warn(about: [entry], zone: site.timeZone)
    for text in kit.texts { console.write(.output, "\(text.network.name): \(text.count)/\(text.limit)\n") }
    console.write(.output, console.shown(target) + "\n")
    return .done
  }
}
