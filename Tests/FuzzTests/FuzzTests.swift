import Foundation
import Testing
import Text

@testable import FuzzedInputs

/// The inputs that the fuzzer found worth keeping: those that were wrong once, and those that reach much.
@Suite struct FuzzTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Inputs")

  @Test func `every input that was kept is read without harm`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(names.count > 50)
    for name in names {
      let input = FuzzedInput(Array(try Data(contentsOf: Self.folder.appending(path: name))))
      #expect(input != nil, "\(name)")
      if let wrong = input?.whatIsWrong() { Issue.record("\(name): \(wrong)") }
    }
  }

  @Test(arguments: [
    "<script>x</script>", "<p onload=\"x\">a</p>", "<a href=\"javascript:x\">a</a>", "<p>a", "<p>a</div>",
    "<img src=x>", "<a href=\"&#106;avascript:x\">a</a>", "<p title=\"a\"b\">a</p>", "<p>\u{1}</p>",
  ])
  func `markup that nobody wrote is noticed`(_ markup: String) {
    #expect(MarkupCheck.whatIsWrong(with: HTML(trusted: markup)) != nil)
  }

  @Test func `a large input repeats its second part`() throws {
    let large = FuzzedInput.repeating(Array("a\0b\0c".utf8))
    #expect(large.count == FuzzedInput.large + 1)
    #expect(large.starts(with: "abb".utf8) && large.last == UInt8(ascii: "c"))
    #expect(FuzzedInput.repeating(Array("ab".utf8)).starts(with: "ababab".utf8))
  }
}
