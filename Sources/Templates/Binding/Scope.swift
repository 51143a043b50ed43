/// The views that names are looked up in, the innermost last.
///
/// A view below another of the same type can never be reached by name, so it leaves the scope and its register
/// is used again: that keeps the scope finite in partials that contain themselves.
struct Scope: Hashable {
  struct Level: Hashable {
    let scheme: Scheme
    let register: Int
    /// Whether it is an item of a list.
    let isItem: Bool

    static func == (left: Level, right: Level) -> Bool {
      (left.scheme.identity, left.register, left.isItem)
        == (right.scheme.identity, right.register, right.isItem)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(scheme.identity)
      hasher.combine(register)
      hasher.combine(isItem)
    }
  }

  private(set) var levels: [Level]

  init(_ scheme: Scheme) {
    levels = [Level(scheme: scheme, register: 0, isItem: false)]
  }

  var innermost: Level { levels[levels.count - 1] }

  /// The scope inside a section over a view, and the register that the view stands in.
  func entering(_ scheme: Scheme, isItem: Bool) -> (scope: Scope, register: Int) {
    var scope = self
    let known = levels.firstIndex { $0.scheme.identity == scheme.identity }
    let register = known.map { levels[$0].register } ?? levels.count
    if let known { scope.levels.remove(at: known) }
    scope.levels.append(Level(scheme: scheme, register: register, isItem: isItem))
    return (scope, register)
  }

  /// The innermost view that has a field of that name.
  func level(with name: String) -> Level? {
    levels.last { $0.scheme[name] != nil }
  }
}
