import Mail
import Media
import Outputs
import Text

/// The folder for letters that are made and not sent yet. It lies outside the site: nothing in it is public.
struct LetterShelf {
  private let path: String
  private let console: Console

  /// A folder, or `letters` in the project.
  /// - Throws: when that would put the letters on the site or among its sources.
  init(folder: ProjectFolder, output: String?, console: Console) throws(CommandFailure) {
    path = output ?? folder.path + "/letters"
    self.console = console
    let isOnSite = (path + "/").hasPrefix(folder.path + "/site/")
    guard folder.canHold(output: path), !isOnSite else {
      throw .wrongUse(
        Message(
          en: "Letters cannot be written to \(console.shown(path)): they would get among your files or onto the site.",
          fr:
            "Les lettres ne peuvent pas être écrites dans \(console.shown(path)) : elles se mêleraient à vos fichiers "
            + "ou au site."),
        help: Message(
          en: "Choose a folder that holds nothing else, such as --output letters.",
          fr: "Choisissez un dossier qui ne contient rien d’autre, par exemple --output letters."))
    }
  }

  /// The folder of a letter: its number, and its language when another letter has the same number.
  func folder(of letter: PlannedLetter, among letters: [PlannedLetter]) -> String {
    let name = letters.count > 1 ? "\(letter.number)-\(letter.language)" : "\(letter.number)"
    return "\(path)/\(name)"
  }

  /// Writes a pack; what an earlier one left there is replaced as a whole.
  func put(_ pack: Pack, of letter: PlannedLetter, among letters: [PlannedLetter]) async throws(CommandFailure) {
    let target = "\(folder(of: letter, among: letters))/\(pack.service.rawValue)"
    try await write(pack.files, to: target, from: letter.source)
    let names = pack.files.map(\.path).joined(separator: ", ")
    console.say(Message(en: "\(console.shown(target)): \(names)", fr: "\(console.shown(target)) : \(names)"))
  }

  /// Writes files into a folder.
  func write(_ files: [PackFile], to target: String, from source: String) async throws(CommandFailure) {
    var written: [(path: String, bytes: [UInt8])] = []
    for file in files { written.append((file.path, try bytes(of: file))) }
    try await console.write(written, to: target, from: source)
  }

  private func bytes(of file: PackFile) throws(CommandFailure) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): return bytes
    case .archive(let files):
      var entries: [ZIPEntry] = []
      for file in files { entries.append(ZIPEntry(file.path, bytes: try bytes(of: file))) }
      do throws(ZIPError) {
        return try ZIPArchive(entries).packed().bytes
      } catch {
        throw .refused(error.message, help: nil)
      }
    }
  }
}
