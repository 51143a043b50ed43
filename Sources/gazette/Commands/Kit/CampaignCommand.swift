import ArgumentParser
import Build
import Text

/// `gazette kit campaign`: when to post what, for all entries of a campaign.
struct CampaignCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "campaign", en: "Writes the plan of a campaign, with a kit for each of its entries.",
      fr: "Écrit le plan d’une campagne, avec un nécessaire pour chacun de ses contenus.",
      discussion: Message(
        en: "Entries belong to it by the key “campaign” of their headers.",
        fr: "Les contenus en font partie par la clé « campagne » de leur en-tête."))
  }

  @Argument(
    help: ArgumentHelp(
      en: "The name, as the headers write it.", fr: "Le nom, tel que l’écrivent les en-têtes.",
      value: Message(en: "name", fr: "nom")))
  var name: String

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let desk = KitDesk(folder: folder, at: project.time.moment(on: console), format: messages.format, console: console)
    guard let known = await desk.announcements() else { return .faults }
    let slug = Slug(name)
    let entries = known.filter { $0.campaign.flatMap { Slug($0) } == slug }
    guard let slug, !entries.isEmpty else { throw .unknownCampaign(name, known: known.compactMap(\.campaign)) }
    guard let site = await desk.site(showing: entries) else { return .faults }
    let kits = entries.compactMap { entry in
      site.posts?.post(of: entry.path).map { SocialKit(post: $0, announcement: entry, zone: site.timeZone) }
    }
    var files = CampaignPlan(name: entries[0].campaign ?? name, kits: kits, zone: site.timeZone).files
    for kit in kits {
      files += try kit.files(cache: desk.pictures).map { KitFile(path: "\(kit.name)/\($0.path)", bytes: $0.bytes) }
    }
    let target = "\(folder.path)/social/campaign-\(slug.text)"
    try await desk.write(files, to: target)
    desk.warn(about: entries, zone: site.timeZone)
    console.write(.output, console.shown(target) + "/plan.html\n")
    return .done
  }
}

extension CommandFailure {
  /// No entry belongs to a campaign.
  static func unknownCampaign(_ name: String, known: [String]) -> CommandFailure {
    let names = Set(known).sorted()
    let meant = nearest(to: name, among: names) ?? (names.isEmpty ? nil : names.joined(separator: ", "))
    return .wrongUse(
      Message(
        en: "No entry belongs to the campaign “\(name)”.",
        fr: "Aucun contenu ne fait partie de la campagne « \(name) »."),
      help: meant.map { Message(en: "Did you mean: \($0)?", fr: "Vouliez-vous dire : \($0) ?") }
        ?? Message(
          en: "Write “campaign: \(name)” in the headers of its entries.",
          fr: "Écrivez « campagne: \(name) » dans l’en-tête de ses contenus."))
  }
}
