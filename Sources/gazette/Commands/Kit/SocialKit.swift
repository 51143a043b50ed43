import Build
import Media
import Outputs
import Social
import Text

/// The files with which an entry is announced.
struct SocialKit {
  let post: PlannedPost
  let announcement: Announcement
  let zone: TimeZoneRules

  private var table: NetworkTable { .shipped }
  private var isFrench: Bool { post.instructions == .french }

  /// The name of its folder, which tells languages apart.
  var name: String {
    let path = announcement.path.hasSuffix(".md") ? String(announcement.path.dropLast(3)) : announcement.path
    return Slug(path.hasSuffix("/index") ? String(path.dropLast(6)) : path)?.text ?? "kit"
  }

  /// The texts, one a network.
  var texts: [SocialText] { table.rules.map { PostWriter($0).text(of: post.material) } }

  /// All files: texts, pictures, a table for scheduling programs, and what they are.
  func files(cache: RenditionCache) throws(CommandFailure) -> [KitFile] {
    var files = texts.map { KitFile("\($0.network.rawValue).txt", text: $0.text + "\n") }
    for rules in table.rules {
      for size in rules.pictures {
        let picture: SocialPicture
        do throws(PictureFault) {
          picture = try post.picture(size, cache: cache)
        } catch {
          let found = error.diagnostic(at: post.source)
          throw .refused(found.summary, help: found.help)
        }
        files.append(KitFile(path: pictureName(size, of: rules, ending: picture.ending), bytes: picture.bytes))
      }
    }
    let endings = Dictionary(files.map { ($0.path.split(separator: ".").first.map(String.init) ?? "", $0.path) }) { $1 }
    return files + [
      KitFile(isFrench ? "texte-alternatif.txt" : "alternative-text.txt", text: post.alternative + "\n"),
      KitFile("schedule.csv", text: CSVTable(rows: [Self.head] + rows(pictures: endings), separator: ",").text),
      KitFile(isFrench ? "LISEZMOI.txt" : "README.txt", text: readme),
    ]
  }

  static let head = ["date", "time", "network", "text", "link", "image", "alt", "length", "limit"]

  /// A row a network, at the entry’s first moment.
  /// - Parameter pictures: the pictures’ files by their names without an ending.
  func rows(pictures: [String: String] = [:]) -> [[String]] {
    let moment = announcement.moment.map { zone.local($0.instant) }
    let time = moment.map { "\(Self.twoDigits($0.hour)):\(Self.twoDigits($0.minute))" }
    return zip(table.rules, texts).map { rules, text in
      let picture = rules.pictures.first.map { "images/\(rules.network.rawValue)-\($0.name)" } ?? ""
      return [
        moment?.date.iso ?? "", announcement.moment?.isDateOnly == false ? time ?? "" : "", text.network.name,
        text.text,
        post.material.address, pictures[picture] ?? "", String(post.alternative.prefix(rules.alternative)),
        String(text.count), String(text.limit),
      ]
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private func pictureName(_ size: PictureSize, of rules: NetworkRules, ending: String) -> String {
    "images/\(rules.network.rawValue)-\(size.name).\(ending)"
  }

  private var readme: String {
    let lengths = texts.map { "\($0.network.name): \($0.count)/\($0.limit)" }.joined(separator: "\n")
    let words =
      isFrench
      ? """
      Un texte par réseau, les images à ses tailles dans images/, le texte alternatif à coller avec chaque image, et
      schedule.csv pour un outil de programmation. Rien n’est envoyé. Relisez avant de publier.

      Longueurs, comptées comme chaque réseau les compte :
      \(lengths)

      Limites vérifiées le \(table.checked.iso).
      """
      : """
      One text a network, pictures in its sizes in images/, the alternative text to paste with each picture, and
      schedule.csv for a scheduling program. Nothing is sent. Read before you post.

      Lengths, counted as each network counts them:
      \(lengths)

      Limits checked on \(table.checked.iso).
      """
    return "\(post.material.title)\n\(post.material.address)\n\n\(words)\n"
  }
}
