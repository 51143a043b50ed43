/// One instruction of a program. What belongs to a section follows it.
enum Instruction: Sendable {
  /// A range of the program's literals.
  case literal(Range<Int>)
  /// Text or markup; text is escaped when asked.
  case print(ValueAddress, escaping: Bool)
  case printNumber(register: Int)
  /// The instructions that follow run once for each view or text of the value, which stands in the register
  /// meanwhile.
  case section(ValueAddress, register: Int, length: Int)
  case inverted(ValueAddress, length: Int)
  case position(register: Int, Position.Name, inverted: Bool, length: Int)
  /// The instructions that follow are a partial over the view in the register, which may have kept what it makes.
  case kept(Int, register: Int, length: Int)
  /// A partial that contains itself.
  case call(Int)
}
