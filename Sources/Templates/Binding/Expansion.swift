/// What a template is expanded with at one place of a page.
struct Expansion {
  /// The template whose text is being bound, for messages.
  var template: Template
  var scope: Scope
  /// What stands in the layout's blocks, by name.
  var blocks: [String: Block] = [:]
  /// The white space that begins each line of the template.
  var indentation: [UInt8] = []

  /// Tells expansions that yield the same steps; indentation does not count, or a partial that contains itself
  /// would be indented further and further.
  struct Key: Hashable {
    let template: String
    let scope: Scope
    let blocks: [String: Block.Identity]
  }

  var key: Key { Key(template: template.name, scope: scope, blocks: blocks.mapValues(\.identity)) }
}
