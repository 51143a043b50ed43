import Content
import Text

extension ProjectContent {
  /// The releases that only their embargo holds back.
  var embargoed: [Entry] {
    entries.filter { entry in
      if case .embargoed = Visibility(of: entry, at: instant, drafts: drafts) { true } else { false }
    }
  }

  /// The releases that only their embargo holds back, and the media kits that come with them.
  var embargoedWithKits: [Entry] {
    let releases = embargoed
    let names = Set(
      releases.compactMap { entry -> String? in
        if case .release(let release) = entry.details { release.kit } else { nil }
      })
    return releases
      + entries.filter { entry in
        guard entry.kind == .kit, names.contains(entry.file.name) else { return false }
        if case .scheduled = Visibility(of: entry, at: instant, drafts: drafts) { return true }
        return false
      }
  }
}
