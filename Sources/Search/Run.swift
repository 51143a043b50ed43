/// A growing run of plain values in memory of its own.
///
/// Six million words pass through the runs of a site of ten thousand pages: an array would look each time whether
/// somebody else holds it. Places are not checked in a release build; whoever asks for one knows that it is there.
struct Run<Element: BitwiseCopyable>: ~Copyable {
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  /// An empty run with room for some values.
  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  /// A run of a value that is repeated.
  init(repeating value: Element, count: Int) {
    self.init(capacity: count)
    start.initialize(repeating: value, count: count)
    self.count = count
  }

  deinit { start.deallocate() }

  /// The values.
  var values: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: count) }

  /// The value at a place.
  subscript(place: Int) -> Element {
    get {
      assert(place >= 0 && place < count)
      return start[place]
    }
    set {
      assert(place >= 0 && place < count)
      start[place] = newValue
    }
  }

  /// Makes room for more values.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(count + more, 2 * capacity)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Adds a value.
  @inline(__always)
  mutating func append(_ value: Element) {
    reserve(1)
    start[count] = value
    count += 1
  }

  /// Adds values.
  mutating func append(_ more: UnsafeBufferPointer<Element>) {
    reserve(more.count)
    if let first = more.baseAddress { (start + count).update(from: first, count: more.count) }
    count += more.count
  }

  /// Counts values that were written behind the last one, where room was made for them.
  @inline(__always)
  mutating func take(_ more: Int) {
    assert(count + more <= capacity)
    count += more
  }

  /// Holds a value that is repeated, and nothing else.
  mutating func fill(with value: Element, count: Int) {
    stretch(to: count)
    start.update(repeating: value, count: count)
  }

  /// Holds so many values, whatever they are.
  mutating func stretch(to count: Int) {
    self.count = 0
    reserve(count)
    self.count = count
  }

  /// Forgets the values behind a place and keeps the room.
  mutating func shorten(to count: Int) {
    assert(count <= self.count)
    self.count = count
  }
}
