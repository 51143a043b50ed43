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
    for (file, bound) in bounds.dropLast().enumerated() where bound < order.count {
      if file > 0 { buffer.append(UInt8(ascii: " ")) }
      buffer.append(stems[order[bound]])
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// On which pages the words of a file stand: `/stem form:pages form:pages …`. A page is its distance from the one
  /// before, times four, plus how much the word tells of it.
  private func writeWords(file: Int, into buffer: inout ByteBuffer) {
    write("words", file: file, bounds: wordBounds, into: &buffer) { form, buffer in
      var (last, page, worth) = (0, 0, 0)
      words.read(form) { document, _, weight in
        if document != page, worth > 0 {
          IndexNumbers.append((page - last) << 2 | level(worth), to: &buffer)
          (last, worth) = (page, 0)
        }
        page = document
        worth += weight.worth
      }
      IndexNumbers.append((page - last) << 2 | level(worth), to: &buffer)
    }
  }

  /// Where the words of a file stand: for each page its distance from the one before, how many places, and the
  /// distances between these.
  private func writePlaces(file: Int, into buffer: inout ByteBuffer) {
    var places: [Int] = []
    write("places", file: file, bounds: placeBounds, into: &buffer) { form, buffer in
      var (last, page) = (0, 0)
      words.read(form) { document, place, _ in
        if document != page, !places.isEmpty {
          write(&places, of: page, after: last, into: &buffer)
          last = page
        }
        page = document
        places.append(place)
      }
      write(&places, of: page, after: last, into: &buffer)
    }
  }

  private func write(_ places: inout [Int], of page: Int, after last: Int, into buffer: inout ByteBuffer) {
    IndexNumbers.append(page - last, to: &buffer)
    IndexNumbers.append(places.count, to: &buffer)
    var position = 0
    for place in places {
      IndexNumbers.append(place - position, to: &buffer)
      position = place
    }
    places.removeAll(keepingCapacity: true)
  }

  private func write(
    _ name: StaticString, file: Int, bounds: [Int], into buffer: inout ByteBuffer,
    entry: (_ form: Int, _ buffer: inout ByteBuffer) -> Void
  ) {
    begin(name, file, into: &buffer)
    buffer.append(UInt8(ascii: "\""))
    var stem: ArraySlice<UInt8> = []
    for form in order[bounds[file]..<bounds[file + 1]] {
      if stems[form] != stem {
        stem = stems[form]
        buffer.append(UInt8(ascii: "/"))
        buffer.append(stem)
      }
      buffer.append(UInt8(ascii: " "))
      buffer.append(words.forms[form])
      buffer.append(UInt8(ascii: ":"))
      entry(form, &buffer)
    }
    buffer.append(literal: "/\");\n")
  }

  private func begin(_ name: StaticString, _ file: Int, into buffer: inout ByteBuffer) {
    buffer.append(literal: "gazetteSearch.add(\"")
    buffer.append(literal: name)
    buffer.append(literal: "\",")
    buffer.append(file)
    buffer.append(UInt8(ascii: ","))
  }

  /// From 0 for one occurrence in the text to 3 for the title.
  private func level(_ worth: Int) -> Int { worth >= 8 ? 3 : worth >= 4 ? 2 : worth >= 2 ? 1 : 0 }

  // MARK: Texts and facets

  /// What results show of the pages of a file.
  private func writeTexts(file: Int, into buffer: inout ByteBuffer) {
    begin("texts", file, into: &buffer)
    buffer.append(UInt8(ascii: "["))
    let places = layout.pages(ofTextFile: file, of: pages.count)
    for place in places {
      let document = pages.document(place)
      if place > places.lowerBound { buffer.append(UInt8(ascii: ",")) }
      buffer.append(UInt8(ascii: "["))
      let text = VisibleText(of: document.body, bytes: layout.textBytes).text
      for field in [document.url, document.title, document.date, document.kind, text] {
        buffer.append(json: field)
        buffer.append(UInt8(ascii: ","))
      }
      buffer.append(json: document.language?.tag ?? "")
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
        var last = 0
        for page in pages[value] {
          IndexNumbers.append(page - last, to: &buffer)
          last = page
        }
        buffer.append(literal: "\"]")
      }
      buffer.append(literal: "]}")
    }
    buffer.append(literal: "]);\n")
  }
}
