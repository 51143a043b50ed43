import Testing
import Writer

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "blog/x/index.html", "été/à.html", "a b/c.html", "...", "..a/b..",
    ".well-known/security.txt",
    ".gitignore", "a/.gazette-x", String(repeating: "a", count: 255), "日本語/😀.txt",
  ])
  func `paths inside the output are taken`(_ path: String) throws {
    #expect(try OutputPath(path).description == path)
  }

  private static let refused: [OutputPathProblem] = [
    .empty, .absolute("/"), .absolute("/etc/passwd"),
    .dots(".."), .dots("a/../b"), .dots("../a"), .dots("a/.."), .dots("."), .dots("a/./b"),
    .emptyName("a//b"), .emptyName("a/"),
    .control("a\u{0}b"), .control("a\nb"), .control("a\u{7F}"), .control("a\u{85}"),
    .notNormalized("e\u{301}"),
    .reserved(".gazette-manifest"), .reserved(".gazette-staging/0"),
    .nameTooLong("x/" + String(repeating: "a", count: 256)), .nameTooLong(String(repeating: "é", count: 128)),
    .tooLong(String(repeating: "a/", count: 1500) + "a"),
  ]

  @Test(arguments: refused)
  func `others are refused with the reason`(_ problem: OutputPathProblem) {
    #expect(throws: problem) { try OutputPath(problem.path) }
    #expect(!problem.message.english.isEmpty && problem.message.english != problem.message.french)
  }
}

extension OutputPathProblem {
  fileprivate var path: String {
    switch self {
    case .empty: ""
    case .absolute(let path), .emptyName(let path), .dots(let path), .nameTooLong(let path),
      .tooLong(let path),
      .control(let path), .notNormalized(let path), .reserved(let path):
      path
    }
  }
}
