import Text

/// Which files may be shown, by the consents in their sidecars.
public struct FileConsents: Sendable {
  private let requirement: ConsentRequirement
  private let sidecars: [String: Sidecar]
  private let unreadable: Set<String>

  /// The consents of a project.
  /// - Parameters:
  ///   - sidecars: what is known of files, by path below `content/`.
  ///   - unreadable: the files whose sidecars have errors: whether there is a consent is not known.
  public init(
    requirement: ConsentRequirement = .minors, sidecars: [String: Sidecar] = [:], unreadable: Set<String> = []
  ) {
    self.requirement = requirement
    self.sidecars = sidecars
    self.unreadable = unreadable
  }

  /// What the consent to a file means at an instant.
  public func standing(of path: String, at instant: Instant) -> ConsentStanding {
    if unreadable.contains(path) { return .missing }
    let sidecar = sidecars[path]
    if let consent = sidecar?.consent, consent.status != nil { return consent.standing(at: instant) }
    return isRequired(for: path, sidecar) ? .missing : .valid(until: nil)
  }

  /// The files that may not be shown, with the reason.
  public func withheld(among paths: some Sequence<String>, at instant: Instant) -> [String: ConsentStanding] {
    var withheld: [String: ConsentStanding] = [:]
    for path in paths {
      let standing = standing(of: path, at: instant)
      if !standing.isValid { withheld[path] = standing }
    }
    return withheld
  }

  private func isRequired(for path: String, _ sidecar: Sidecar?) -> Bool {
    // A sidecar that speaks of a consent and does not give one is meant to hold the file back.
    if sidecar?.consent != nil { return true }
    switch requirement {
    case .minors: return false
    case .people: return sidecar?.people.isEmpty == false
    case .pictures: return Self.isPhotograph(path)
    }
  }

  /// Drawings of the SVG kind show nobody.
  private static func isPhotograph(_ path: String) -> Bool {
    let ending = path.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
    return ["jpg", "jpeg", "png", "webp", "avif", "gif", "tif", "tiff", "heic"].contains(ending)
  }
}
