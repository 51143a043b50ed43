/// The padding that declarations give, in pixels.
struct Padding: Sendable, Hashable {
  var top = 0.0
  var right = 0.0
  var bottom = 0.0
  var left = 0.0

  /// Above and below
  var vertical: Double { top + bottom }
  var isNone: Bool { self == Padding() }

  init() {}

  init(_ declarations: Declarations) {
    for item in declarations.items {
      let values = item.value.split(separator: " ").compactMap { ComputedStyle.pixels(String($0)) }
      guard let first = values.first else { continue }
      switch item.property {
      case "padding":
        top = first
        right = values.count > 1 ? values[1] : first
        bottom = values.count > 2 ? values[2] : first
        left = values.count > 3 ? values[3] : right
      case "padding-top": top = first
      case "padding-right": right = first
      case "padding-bottom": bottom = first
      case "padding-left": left = first
      default: continue
      }
    }
  }
}
