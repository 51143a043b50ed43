import Testing

@testable import Import

extension TestProject {
  /// A project into which a text was imported twice; the second time nothing may be written.
  static func importingTwice(_ format: ImportFormat, _ text: String, name: String = "export") throws -> (
    TestProject, ImportRun.Result
  ) {
    try importingTwice { try $0.importing(format, text, name: name) }
  }

  /// A project into which files were imported twice; the second time nothing may be written.
  static func importingTwice(_ format: ImportFormat, files: [String: String]) throws -> (
    TestProject, ImportRun.Result
  ) {
    try importingTwice { try $0.importing(format, files: files) }
  }

  private static func importingTwice(_ importing: (TestProject) throws -> ImportRun.Result) throws -> (
    TestProject, ImportRun.Result
  ) {
    let project = try TestProject()
    let result = try importing(project)
    #expect(result.report.isBalanced)
    #expect(try importing(project).written == 0)
    return (project, result)
  }
}
