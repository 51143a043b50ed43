import ArgumentParser
import Build
import Media
import Social
import Text

/// `gazette kit dressing`: avatars and banners for the organisation’s accounts.
struct DressingCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "dressing", en: "Draws avatars and banners in each network’s sizes, from the logo, the name and the colour.",
      fr: "Dessine avatars et bannières aux tailles de chaque réseau, avec le logo, le nom et la couleur.")
  }

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let desk = KitDesk(folder: folder, at: project.time.moment(on: console), format: messages.format, console: console)
    guard let site = await desk.site(showing: []), let planner = site.posts else { return .faults }
    let target = folder.path + "/social/dressing"
    try await desk.write(try files(of: planner.dressing, isFrench: planner.instructions == .french), to: target)
    desk.warn(about: [], zone: site.timeZone)
    console.write(.output, console.shown(target) + "/preview.html\n")
    return .done
  }

  private func files(of dressing: AccountDressing, isFrench: Bool) throws(CommandFailure) -> [KitFile] {
    var files: [KitFile] = []
    do throws(PictureFault) {
      for rules in NetworkTable.shipped.rules {
        if let avatar = rules.avatar {
          files.append(
            KitFile(path: "\(rules.network.rawValue)-avatar.png", bytes: try dressing.avatar(side: avatar.width)))
        }
        guard let banner = rules.banner else { continue }
        let safe = rules.safe ?? PicturePart(left: 0, top: 0, width: banner.width, height: banner.height)
        let bytes = try dressing.banner(
          width: banner.width, height: banner.height,
          safe: PictureArea(left: safe.left, top: safe.top, width: safe.width, height: safe.height))
        files.append(KitFile(path: "\(rules.network.rawValue)-banner.png", bytes: bytes))
      }
    } catch {
      let found = error.diagnostic(at: "content/site.yml")
      throw .refused(found.summary, help: found.help)
    }
    return files + [KitFile("preview.html", text: DressingPreview(isFrench: isFrench).page)]
  }
}
