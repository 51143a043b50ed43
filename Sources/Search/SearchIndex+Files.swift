import Text

extension SearchIndex {
  /// All files of the index.
  public var files: [IndexFile] { layout.files }

  /// Writes a file of the index: a script that hands its content to `gazetteSearch`.
  public func write(_ file: IndexFile, into buffer: inout ByteBuffer) {
    switch file {
    case .directory: writeDirectory(into: &buffer)
    case .facets: writeFacets(into: &buffer)
    case .words(let number): writeWords(file: number, into: &buffer)
    case .places(let number): writePlaces(file: number, into: &buffer)
    case .texts(let number): writeTexts(file: number, into: &buffer)
    }
  }

  /// What every question needs: how the index is cut.
  private func writeDirectory(into buffer: inout ByteBuffer) {
    buffer.append(literal: "gazetteSearch.add(\"directory\",0,{pages:")
    buffer.append(pages.count)
    buffer.append(literal: ",perFile:")
    buffer.append(layout.pagesPerTextFile)
    buffer.append(literal: ",words:")
    writeFirstStems(wordBounds, into: &buffer)
    buffer.append(literal: ",places:")
    writeFirstStems(placeBounds, into: &buffer)
    buffer.append(literal: "});\n")
  }

  private func writeFirstStems(_ bounds: [Int], into buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "\""))
    for (file, bound) in bounds.dropLast().enumerated() where bound < stems.order.count {
      if file > 0 { buffer.append(UInt8(ascii: " ")) }
      buffer.append(stems[stems.order[bound]])
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// On which pages the words of a file stand: `/stem form:pages form:pages …`. A page is its distance from the one
  /// before, times four, plus how much the word tells of it.
  private func writeWords(file: Int, into buffer: inout ByteBuffer) {
    begin("words", file, into: &buffer)
    write(wordBounds[file]..<wordBounds[file + 1], into: &buffer) { distance, posting, letters in
      IndexNumbers.append(distance << 2 | posting.level, to: &letters)
      letters.append(posting.pages)
    }
  }

  /// Where the words of a file stand: for each page its distance from the one before, how many places, and the
  /// distances between these.
  private func writePlaces(file: Int, into buffer: inout ByteBuffer) {
    begin("places", file, into: &buffer)
    write(placeBounds[file]..<placeBounds[file + 1], into: &buffer) { distance, posting, letters in
      IndexNumbers.append(distance, to: &letters)
      letters.append(posting.places)
    }
  }

  /// - Parameters:
  ///   - forms: their places in the order of the stems.
  ///   - entry: adds a posting; `distance` is that of its first page from the page before.
  @inline(__always)
  private func write(
    _ forms: Range<Int>, into buffer: inout ByteBuffer,
    entry: (_ distance: Int, _ posting: Posting, _ letters: inout Run<UInt8>) -> Void
  ) {
    var letters = Run<UInt8>(capacity: 1 << 14)
    letters.append(UInt8(ascii: "\""))
    for place in forms {
      let form = stems.order[place]
      if place == forms.lowerBound || stems.isNew(place) {
        letters.append(UInt8(ascii: "/"))
        stems[form].withUnsafeBufferPointer { letters.append($0) }
      }
      letters.append(UInt8(ascii: " "))
      words[Int(form)].withUnsafeBufferPointer { letters.append($0) }
      letters.append(UInt8(ascii: ":"))
      var last = 0
      words.postings(of: Int(form)) { first, posting in
        entry(first + posting.first - last, posting, &letters)
        last = first + posting.last
      }
    }
    buffer.append(letters.values)
    buffer.append(literal: "/\");\n")
  }

  private func begin(_ name: StaticString, _ file: Int, into buffer: inout ByteBuffer) {
    buffer.append(literal: "gazetteSearch.add(\"")
    buffer.append(literal: name)
    buffer.append(literal: "\",")
    buffer.append(file)
    buffer.append(UInt8(ascii: ","))
  }

  // MARK: Texts and facets

  /// What results show of the pages of a file.
  private func writeTexts(file: Int, into buffer: inout ByteBuffer) {
    begin("texts", file, into: &buffer)
    buffer.append(UInt8(ascii: "["))
    let places = layout.pages(ofTextFile: file, of: pages.count)
    for place in places {
      let listing = pages.listing(place)
      if place > places.lowerBound { buffer.append(UInt8(ascii: ",")) }
      buffer.append(UInt8(ascii: "["))
      for field in [listing.url, listing.title, listing.date, listing.kind] {
        buffer.append(json: field)
        buffer.append(UInt8(ascii: ","))
      }
      let text = VisibleText(of: listing.body, bytes: layout.textBytes)
      text.utf8.withUnsafeBufferPointer { buffer.append(json: $0) }
      buffer.append(UInt8(ascii: ","))
      buffer.append(json: listing.language?.tag ?? "")
      buffer.append(UInt8(ascii: "]"))
    }
    buffer.append(literal: "]);\n")
  }

  /// The values of facets and the pages that have them.
  private func writeFacets(into buffer: inout ByteBuffer) {
    begin("facets", 0, into: &buffer)
    buffer.append(UInt8(ascii: "["))
    let values = (0..<pages.count).map(pages.facets)
    for (place, facet) in facets.enumerated() {
      var pages = [[Int]](repeating: [], count: facet.values.count)
      for (page, values) in values.enumerated() {
        for value in values[place] { pages[value].append(page) }
      }
      if place > 0 { buffer.append(UInt8(ascii: ",")) }
      buffer.append(literal: "{name:")
      buffer.append(json: facet.name)
      buffer.append(literal: ",label:")
      buffer.append(json: facet.label)
      buffer.append(literal: ",values:[")
      for (value, label) in facet.values.enumerated() {
        if value > 0 { buffer.append(UInt8(ascii: ",")) }
        buffer.append(UInt8(ascii: "["))
        buffer.append(json: label)
        buffer.append(literal: ",\"")
        var letters = Run<UInt8>(capacity: 2 * pages[value].count)
        var last = 0
        for page in pages[value] {
          IndexNumbers.append(page - last, to: &letters)
          last = page
        }
        buffer.append(letters.values)
        buffer.append(literal: "\"]")
      }
      buffer.append(literal: "]}")
    }
    buffer.append(literal: "]);\n")
  }
}
