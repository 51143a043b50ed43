import Testing

@testable import Search

struct FormTableTests {
  private func number(of form: String, in table: inout FormTable) -> Int {
    // What stands behind a form must not count.
    let bytes = Array((form + "xyz\(form.utf8.count)uvwxyz").utf8)
    return bytes.withUnsafeBufferPointer { table.number(of: UnsafeBufferPointer(rebasing: $0[..<form.utf8.count])) }
  }

  @Test func `a form has one number, whatever its length`() {
    var table = FormTable()
    // Forms of 1 to 60 letters, many of them the beginning of another or different in one letter only.
    let forms = (1...60).flatMap { length in
      (0..<100).map { String(repeating: "a", count: length - 1) + String($0, radix: 36).suffix(1) }
        + ["b" + String(repeating: "a", count: length - 1)]
    }
    var numbers: [String: Int] = [:]
    for form in forms + forms.reversed() {
      let number = number(of: form, in: &table)
      if let known = numbers[form] { #expect(known == number) } else { #expect(number == numbers.count) }
      numbers[form] = number
    }
    #expect(table.count == Set(forms).count)
    for (form, number) in numbers {
      let letters = Array(table[number])
      #expect(letters == Array(form.utf8))
    }
    let (bytes, starts) = table.letters
    #expect(starts.count == table.count + 1)
    #expect(bytes.count == Set(forms).reduce(0) { $0 + $1.utf8.count })
  }
}
