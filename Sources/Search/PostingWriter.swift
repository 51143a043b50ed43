/// Writes the occurrences of forms as postings.
struct PostingWriter: ~Copyable {
  private var pages = Run<UInt8>(capacity: 1 << 10)
  private var places = Run<UInt8>(capacity: 1 << 12)

  /// Adds how many bytes a posting takes, and the posting.
  /// - Parameter occurrences: those of a form, at least one, in the order of reading.
  mutating func write(_ occurrences: UnsafeBufferPointer<Occurrence>, into bytes: inout Run<UInt8>) {
    pages.shorten(to: 0)
    places.shorten(to: 0)
    var (start, first, last, firstLevel) = (0, 0, 0, 0)
    while start < occurrences.count {
      let page = occurrences[start].page
      let (end, level) = Self.page(occurrences, from: start)
      if start == 0 {
        (first, firstLevel) = (page, level)
      } else {
        IndexNumbers.append((page - last) << 2 | level, to: &pages)
        IndexNumbers.append(page - last, to: &places)
      }
      writePlaces(occurrences, start, end)
      (start, last) = (end, page)
    }
    let head = pages.count << 2 | firstLevel
    KeptNumbers.append(2 + KeptNumbers.size(head) + pages.count + places.count, to: &bytes)
    bytes.append(UInt8(truncatingIfNeeded: first))
    bytes.append(UInt8(truncatingIfNeeded: last))
    KeptNumbers.append(head, to: &bytes)
    bytes.append(pages.values)
    bytes.append(places.values)
  }

  /// Where the occurrences on the page of the first one end, and how much the form tells of it.
  @inline(__always)
  private static func page(
    _ occurrences: UnsafeBufferPointer<Occurrence>, from start: Int
  ) -> (end: Int, level: Int) {
    let page = occurrences[start].page
    var (end, worth) = (start, 0)
    while end < occurrences.count, occurrences[end].page == page {
      worth += occurrences[end].worth
      end += 1
    }
    return (end, WordWeight.level(ofWorth: worth))
  }

  /// How many places, and the distance of each from the one before. A place that went back counts as the last one.
  @inline(__always)
  private mutating func writePlaces(_ occurrences: UnsafeBufferPointer<Occurrence>, _ start: Int, _ end: Int) {
    places.reserve((end - start + 1) * IndexNumbers.mostLetters)
    IndexNumbers.write(end - start, to: &places)
    var last = 0
    for index in start..<end {
      let place = max(last, occurrences[index].place)
      IndexNumbers.write(place - last, to: &places)
      last = place
    }
  }
}
