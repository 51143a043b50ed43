/// A template bound to a view, before its steps are laid out flat.
struct StepTree: Sendable {
  var page: [Step] = []
  /// The partials that contain themselves.
  var partials: [[Step]] = []
  var registerCount = 1
}
