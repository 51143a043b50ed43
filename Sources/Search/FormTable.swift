import Text

/// The written forms of words, each once, by number: an open-addressing hash table over one run of bytes.
struct FormTable: ~Copyable {
  /// Behind a form that is looked up so many bytes can be read, whatever they are.
  static let padding = 8

  /// Where a form lies, and how it begins.
  struct Form: BitwiseCopyable {
    /// The first eight bytes; a shorter form, which holds no zero, ends before a zero.
    var head: UInt64
    var start: UInt32
    var count: UInt32
  }

  /// A place of the table.
  struct Slot: BitwiseCopyable {
    /// The number of a form plus one, or 0 for an empty slot.
    var successor: UInt32 = 0
    /// The upper half of the form's hash: few other forms have the same, so that few are compared in vain.
    var mark: UInt32 = 0
  }

  private var bytes = Run<UInt8>(capacity: 1 << 12)
  private var forms = Run<Form>(capacity: 1 << 10)
  /// The size is a power of two.
  private var slots = Run(repeating: Slot(), count: 1 << 11)

  /// How many forms there are.
  var count: Int { forms.count }

  /// Forgets all forms and keeps the room.
  mutating func removeAll() {
    bytes.shorten(to: 0)
    forms.shorten(to: 0)
    slots.fill(with: Slot(), count: slots.count)
  }

  /// The bytes of a form.
  subscript(form: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes.start + Int(forms[form].start), count: Int(forms[form].count))
  }

  /// The letters of all forms, one after another; where those of each begin, and where the last ones end.
  var letters: (bytes: [UInt8], starts: [UInt32]) {
    (Array(bytes.values), forms.values.map(\.start) + [UInt32(bytes.count)])
  }

  /// The numbers of all forms in the order of their first five letters.
  var alphabetical: [Int] {
    guard count <= 1 << 24 else { return Array(0..<count) }
    var keys = forms.values.enumerated().map { number, form in
      form.head.byteSwapped & ~0xFF_FFFF | UInt64(number) & 0xFF_FFFF
    }
    keys.sort()
    return keys.map { Int($0 & 0xFF_FFFF) }
  }

  /// The number of a form, which is added when it is new.
  @inline(__always)
  mutating func number(of form: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = form.baseAddress else { return 0 }
    let head = EightBytes(start).prefix(form.count)
    let hash = Self.hash(head, start, form.count)
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[place]
      if slot.successor == 0 { return add(form, head: head, mark: mark, at: place) }
      if slot.mark == mark, equals(Int(slot.successor) - 1, head, start, form.count) { return Int(slot.successor) - 1 }
      place = (place + 1) & mask
    }
  }

  @inline(never)
  private mutating func add(_ form: UnsafeBufferPointer<UInt8>, head: UInt64, mark: UInt32, at place: Int) -> Int {
    let number = forms.count
    slots[place] = Slot(successor: UInt32(number + 1), mark: mark)
    forms.append(Form(head: head, start: UInt32(bytes.count), count: UInt32(form.count)))
    // Eight bytes can be read from everywhere in a form.
    bytes.reserve(form.count + Self.padding)
    bytes.append(form)
    if 2 * forms.count > slots.count { grow() }
    return number
  }

  @inline(__always)
  private func equals(_ number: Int, _ head: UInt64, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let known = forms[number]
    guard known.head == head, Int(known.count) == count else { return false }
    let letters = bytes.start + Int(known.start)
    var place = 8
    while place < count {
      let width = count - place
      if EightBytes(letters + place).prefix(width) != EightBytes(start + place).prefix(width) { return false }
      place += 8
    }
    return true
  }

  private mutating func grow() {
    slots = Run(repeating: Slot(), count: 2 * slots.count)
    let mask = slots.count - 1
    for number in 0..<forms.count {
      let form = forms[number]
      let hash = Self.hash(form.head, bytes.start + Int(form.start), Int(form.count))
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].successor != 0 { place = (place + 1) & mask }
      slots[place] = Slot(successor: UInt32(number + 1), mark: UInt32(truncatingIfNeeded: hash >> 32))
    }
  }

  /// Eight bytes at a time, multiplied by the odd number next to 2⁶⁴ over the golden ratio; both halves count.
  @inline(__always)
  private static func hash(_ head: UInt64, _ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = head &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    var place = 8
    while place < count {
      hash = (hash ^ EightBytes(start + place).prefix(count - place)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      place += 8
    }
    return hash &* 0xBF58_476D_1CE4_E5B9 ^ hash >> 32
  }
}
