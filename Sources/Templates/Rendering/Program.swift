/// A template bound to a view: what to do, without any name left to look up.
///
/// The instructions are flat and hold numbers only: a tree of them has references to count at every step.
@usableFromInline struct Program: Sendable {
  var instructions: [Instruction] = []
  /// The template itself, in the instructions.
  var page = 0..<0
  /// The partials that contain themselves, in the instructions.
  var partials: [Range<Int>] = []
  var literals: [UInt8] = []
  var readers: [Reader] = []
  var words: [String] = []
  /// The partials of which views may have kept what they make.
  var marks: [PartialMark] = []
  /// How many views are in use at once, at most.
  var registerCount = 1
}
