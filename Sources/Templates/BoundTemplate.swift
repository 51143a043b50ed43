import Text

/// A template whose every name was found in a view. Many tasks may render with it at once.
public struct BoundTemplate<V: View>: Sendable {
  /// The name of the template.
  public let name: String
  private let steps: StepTree
  private let program: Program
  /// What remains of the template for pages with certain constants.
  private var settled: [(constants: Constants, program: Program)] = []

  init(_ name: String, _ steps: StepTree) {
    self.name = name
    self.steps = steps
    program = Program(steps)
  }

  /// The template with all that depends on some constants rendered beforehand, once for each of them.
  ///
  /// The pages are the same to the byte; one that has none of these constants is rendered as ever.
  public func settled(on constants: [Constants]) -> BoundTemplate {
    var template = self
    template.settled = constants.map { ($0, Program(Settling.settle(steps, on: $0))) }
    return template
  }

  /// Adds the page of one view to the buffer.
  @inlinable public func render(_ view: V, into buffer: inout ByteBuffer) {
    var rendering = Rendering(program(for: view.constants), ViewFrame(view))
    rendering.run(into: &buffer)
  }

  @usableFromInline func program(for constants: Constants?) -> Program {
    guard let constants else { return program }
    return settled.first { $0.constants === constants }?.program ?? program
  }
}
