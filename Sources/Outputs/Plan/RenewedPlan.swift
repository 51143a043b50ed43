import Text
import Writer

/// The files of a site some of whose texts were changed since it was planned. A part of the site is planned again when
/// one of its files is asked for; what depends on several parts, such as feeds, when the first of that is.
public actor RenewedPlan {
  private let composition: Composition
  private let present: SitePlan
  private let whole: @Sendable (Composition) async -> SitePlan
  private var contents: [OutputPath: Artifact.Content] = [:]
  private var others: Task<[String: Artifact.Content], Never>?

  /// - Parameters:
  ///   - composition: the site as it is now: with the same files at the same addresses as in `present`.
  ///   - present: the plan from before the texts were changed.
  ///   - whole: plans everything.
  public init(
    _ composition: Composition, since present: SitePlan, whole: @escaping @Sendable (Composition) async -> SitePlan
  ) {
    self.composition = composition
    self.present = present
    self.whole = whole
  }

  /// Where the bytes of a file come from; nil when there is none at the address.
  public func content(at address: OutputPath) async -> Artifact.Content? {
    if let content = contents[address] { return content }
    guard let part = present.part(of: address) else { return await all()[address.description] }
    let content = SitePlan.parts[part].artifact(at: address.description, composition)?.content
    contents[address] = content
    return content
  }

  private func all() async -> [String: Artifact.Content] {
    let task =
      others
      ?? Task { [composition, whole] in
        let artifacts = await whole(composition).artifacts
        return Dictionary(
          artifacts.map { ($0.address.description, $0.content) }, uniquingKeysWith: { first, _ in first })
      }
    others = task
    return await task.value
  }
}
