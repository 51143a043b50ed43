/// A named part of a layout, `{{$main}}…{{/main}}`: what stands there unless a page puts something else.
struct Block: Sendable {
  let name: TemplateName
  let nodes: [Node]
  /// The template that it is written in.
  let template: String

  /// Tells one block from another.
  struct Identity: Hashable {
    let template: String
    let offset: Int
  }

  var identity: Identity { Identity(template: template, offset: name.range.lowerBound) }
}
