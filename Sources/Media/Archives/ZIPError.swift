import Text
import Writer

/// Why an archive could not be made.
public enum ZIPError: Error, Sendable, Hashable {
  /// The machine did not let us read a file or write the archive.
  case machine(MachineRefusal)
  /// The name of an entry is empty, absolute, or leads out of the archive.
  case wrongName(String)
  /// Two entries have one name, or names that differ in capitals only.
  case sameName(String)
  /// A file changed while it was packed.
  case changed(String)
  /// The library refused an entry, with its own words.
  case refused(String, reason: String)

  /// What is wrong, as a sentence.
  public var message: Message {
    switch self {
    case .machine(let refusal): refusal.message
    case .wrongName(let name):
      Message(
        en: "“\(name)” cannot be the name of a file in an archive.",
        fr: "« \(name) » ne peut pas être le nom d’un fichier dans une archive.")
    case .sameName(let name):
      Message(
        en: "Two files of the archive would be named “\(name)”.",
        fr: "Deux fichiers de l’archive porteraient le nom « \(name) ».")
    case .changed(let path):
      Message(
        en: "\(path) changed while it was packed: run the command again.",
        fr: "\(path) a changé pendant son archivage : relancez la commande.")
    case .refused(let path, let reason):
      Message(en: "\(path) cannot be packed (\(reason)).", fr: "\(path) ne peut pas être archivé (\(reason)).")
    }
  }
}
