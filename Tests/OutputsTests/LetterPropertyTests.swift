import Foundation
import Testing

@testable import Outputs

/// The properties that letters may use, compared with what mail programs do with them.
@Suite struct LetterPropertyTests {
  /// What a program does with a property.
  private struct Verdict {
    let property: String
    let program: String
    let answer: String
  }

  /// What is used although a program does not understand it, and why that does no harm there.
  private static let exceptions: [String: (programs: Set<String>, reason: String)] = [
    "border-radius": (
      ["outlook/windows", "orange/desktop-webmail", "orange/ios", "orange/android"], "corners stay square"
    ),
    "height": (["yahoo/desktop-webmail"], "height:auto becomes min-height:auto: images keep their proportions"),
    "max-height": (["outlook/windows"], "only on the preheader, which display:none hides there"),
    "text-decoration": (["orange/ios"], "links keep the colour and the weight that the program gives them"),
    "white-space": (["outlook/windows"], "only on blocks of code: a long line goes on over the edge there"),
  ]

  private static func verdicts() throws -> [Verdict] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ClientSupport.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let programs = try #require(lines.last { $0.hasPrefix("# gmail/") }).split(separator: " ").dropFirst()
    return lines.filter { !$0.hasPrefix("#") }.flatMap { line in
      let cells = line.split(separator: " ").map(String.init)
      return zip(programs, cells.dropFirst(2)).map { Verdict(property: cells[0], program: String($0), answer: $1) }
    }
  }

  @Test func `every property is known to the data, but for those that all programs understand`() throws {
    let known = Set(try Self.verdicts().map(\.property))
    let unknown = Set(LetterProperty.allCases.map(\.rawValue)).subtracting(known)
    #expect(unknown == ["color", "font-family", "font-style"])
  }

  @Test func `no program refuses a property, but for exceptions that say why`() throws {
    for verdict in try Self.verdicts() where verdict.answer == "n" {
      #expect(
        Self.exceptions[verdict.property]?.programs.contains(verdict.program) == true,
        "\(verdict.property) in \(verdict.program)")
    }
  }

  @Test func `no exception is one any longer than it has to be`() throws {
    let refused = Set(try Self.verdicts().filter { $0.answer == "n" }.map { "\($0.property) \($0.program)" })
    let excused = Set(Self.exceptions.flatMap { name, exception in exception.programs.map { "\(name) \($0)" } })
    #expect(excused == refused)
  }

  @Test(arguments: [
    "color:#a6192e", "background-color:#ffffff", "margin:0 auto", "margin:0 0 16px",
    "font:italic bold 16px/25px Georgia,serif", "font:14px/20px 'Times New Roman',serif",
    "border-top:3px double #1d1b18", "border:0", "width:100%", "max-width:600px",
    "height:auto", "white-space:pre-wrap", "text-align:right", "padding:0 24px", "padding:0", "display:none",
  ])
  func `a style that all understand is taken`(_ css: String) throws {
    #expect(try LetterStyle(css, isCell: true).css == css)
  }

  @Test(arguments: [
    ("color:red", LetterStyle.Problem.value("red", of: .color)), ("color:#fff", .value("#fff", of: .color)),
    ("color:rgb(0 0 0)", .value("rgb(0 0 0)", of: .color)), ("margin:-4px", .value("-4px", of: .margin)),
    ("font-size:1rem", .value("1rem", of: .fontSize)), ("line-height:1.4", .value("1.4", of: .lineHeight)),
    ("border-left:9px solid #000000", .value("9px solid #000000", of: .borderLeft)),
    ("text-align:start", .value("start", of: .textAlign)), ("display:flex", .value("flex", of: .display)),
    ("colr:#000000", .unknown("colr", nearest: "color")), ("position:fixed", .unknown("position", nearest: nil)),
    ("bold", .noDeclaration("bold")), ("padding:4px", .paddingOutsideCell),
    ("color:#000000 !important", .value("#000000 !important", of: .color)),
    ("font-family:x;y\"", .noDeclaration("y\"")), ("font-family:a\"b", .value("a\"b", of: .fontFamily)),
  ])
  func `a style that some do not understand is refused`(_ css: String, _ problem: LetterStyle.Problem) {
    #expect(throws: problem) { try LetterStyle(css, isCell: false) }
  }
}
