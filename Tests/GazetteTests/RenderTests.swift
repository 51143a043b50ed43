import SpecificationExamples
import Testing

@testable import gazette

@Suite struct RenderTests {
  private let input = "# Été\n\n<blink>x</blink> [y](javascript:z)\n"

  @Test func `what runs is left out, with a warning`() async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("render", "--format", "gcc", input: input) == .done)
    #expect(recorded.output == "<h1 id=\"ete\">Été</h1>\n<p>x y</p>\n")
    #expect(recorded.messages.contains("<stdin>:3:1: warning: the HTML <blink> was left out"))
  }

  @Test func `unsafe keeps everything as cmark-gfm writes it`() async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("render", "--unsafe", input: input) == .done)
    #expect(recorded.output == "<h1>Été</h1>\n<p><blink>x</blink> <a href=\"javascript:z\">y</a></p>\n")
    #expect(recorded.messages == "")
  }

  @Test func `all 671 examples of the GFM specification pass through the command`() async throws {
    let recorded = try RecordedConsole()
    let examples = try SpecificationExample.all()
    #expect(examples.count == 671)
    for example in examples {
      let extensions = example.extensionName.isEmpty ? "none" : example.extensionName
      let status = await recorded.run("render", "--unsafe", "--extensions", extensions, input: example.markdown)
      #expect(status == .done)
      #expect(recorded.output == example.html, "example \(example.number)")
    }
  }

  @Test func `an unknown extension is wrong use`() async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("render", "--unsafe", "--extensions", "tabel", input: "x") == .wrongUse)
  }

  @Test func `a text that cannot be read ends with 1`() async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("render", input: String(repeating: "> ", count: 500) + "x") == .faults)
    #expect(recorded.output == "")
    #expect(recorded.messages.contains("error: "))
  }
}
