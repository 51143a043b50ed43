/// A template bound to a view: what to do, without any name left to look up.
@usableFromInline struct Program: Sendable {
  var steps: [Step] = []
  /// The steps of partials that contain themselves.
  var partials: [[Step]] = []
  /// How many views are in use at once, at most.
  var registerCount = 1
}
