/// One step of a bound template.
enum Step: Sendable {
  case literal([UInt8])
  /// Text or markup; text is escaped when asked.
  case print(Place, escaping: Bool)
  case printNumber(register: Int)
  /// The steps run once for each view or text of the value, which stands in the register meanwhile.
  case section(Place, register: Int, [Step])
  case inverted(Place, [Step])
  case position(register: Int, Position.Name, inverted: Bool, [Step])
  /// The steps of a partial over the view in the register, which may have kept what it makes.
  case kept(PartialMark, register: Int, [Step])
  /// A partial that contains itself.
  case call(Int)
}
