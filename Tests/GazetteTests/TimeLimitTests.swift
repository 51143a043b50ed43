import Foundation
import Testing
import Text

@testable import gazette

/// The end of a build that one file holds up. It ends the process, so it happens in another one.
@Suite struct TimeLimitTests {
  @Test func `a file that takes too long ends the build with its name, and nothing is written`() async throws {
    let recorded = try RecordedConsole()
    try recorded.write("title: T\naddress: https://example.org/\ntimezone: UTC\n", to: "content/site.yml")
    try recorded.write("---\ntitle: A\ndate: 2026-01-01\n---\nText.\n", to: "content/blog/a.md")
    let folder = recorded.folder
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
      [folder = folder as String] in
      let console = Console(
        environment: [:], folder: folder, now: Instant(secondsSinceEpoch: 1_796_113_800),
        clock: { Instant(secondsSinceEpoch: 1_796_113_800) }, isWatched: false, input: { [] },
        write: { _, text in FileHandle.standardError.write(Data(text.utf8)) })
      // A build may be over before anybody has looked at it twice; then the next one is not.
      for number in 0..<100 {
        console.write(.messages, "\(number)\n")
        let build = BuildRun(
          root: folder, output: "\(folder)/other-\(number)", at: .instant(console.now), secondsPerFile: 0)
        _ = try await build.run(on: console)
      }
    }
    let messages = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(messages.contains("\n --> content/blog/a.md\n"))
    #expect(messages.hasSuffix("Nothing was written: the site is as it was.\n"))
    let last = try #require(messages.split(separator: "\n").last { Int($0) != nil })
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/other-\(last)"))
  }
}
