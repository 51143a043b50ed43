import Foundation
import Testing
import Text
import Writer

/// Builds by a user who may not do everything, in a process of their own.
@Suite(.enabled(if: geteuid() == 0, "only root can become another user"))
struct PermissionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  static let nobody: uid_t = 65_534

  private func giveToNobody(_ name: String) {
    chown(folder.path + "/" + name, Self.nobody, Self.nobody)
    for entry in folder.tree(name).keys {
      lchown("\(folder.path)/\(name)/\(entry)", Self.nobody, Self.nobody)
    }
  }

  @Test func `an output whose surroundings are closed is built in place`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    giveToNobody("site")
    let site = folder.site
    await #expect(processExitsWith: .success) { [site = site as String] in
      setegid(PermissionTests.nobody)
      seteuid(PermissionTests.nobody)
      let report = try await OutputWriter(output: site).write(smallSite("2"), workers: 2)
      #expect(report.isInPlace && report.written == 2)
    }
    #expect(folder.text(of: "site/index.html") == "home 2")
    #expect(folder.names == ["site"])
  }

  @Test func `an output of another user is refused and stays as it was`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let before = folder.tree("site")
    let site = folder.site
    await #expect(processExitsWith: .success) { [site = site as String] in
      setegid(PermissionTests.nobody)
      seteuid(PermissionTests.nobody)
      let artifacts = try smallSite("2")
      do throws(WriteError) {
        _ = try await OutputWriter(output: site).write(artifacts, workers: 2)
        Issue.record("the build should have been refused")
      } catch {
        guard case .machine(let refusal) = error else {
          Issue.record(error)
          return
        }
        #expect(refusal.code == EACCES && refusal.path.hasPrefix(site))
      }
    }
    #expect(folder.tree("site") == before)
  }

  @Test func `read-only folders of others are carried over by their owner`() async throws {
    mkdir(folder.path + "/host", 0o755)
    try folder.put("mine", at: "host/site/closed/mine.txt")
    giveToNobody("host")
    chmod(folder.path + "/host/site/closed", 0o555)
    let site = folder.path + "/host/site"
    await #expect(processExitsWith: .success) { [site = site as String] in
      setegid(PermissionTests.nobody)
      seteuid(PermissionTests.nobody)
      for version in ["1", "2"] {
        let report = try await OutputWriter(output: site).write(smallSite(version), workers: 2)
        #expect(!report.isInPlace)
      }
    }
    #expect(folder.text(of: "host/site/closed/mine.txt") == "mine")
    #expect(folder.status(of: "host/site/closed").map { $0.st_mode & 0o777 } == 0o555)
    #expect(folder.tree("host").keys.allSatisfy { !$0.hasPrefix(".gazette") })
  }

  @Test func `an output whose group cannot be kept is built in place, and nothing is left beside it`()
    async throws
  {
    mkdir(folder.path + "/host", 0o755)
    try folder.put("mine", at: "host/site/mine.txt")
    giveToNobody("host")
    let site = folder.path + "/host/site"
    await #expect(processExitsWith: .success) { [site = site as String] in
      seteuid(PermissionTests.nobody)
      for version in ["1", "2"] {
        let report = try await OutputWriter(output: site).write(KilledBuildTests.site(version), workers: 2)
        #expect(report.isInPlace && report.written == 40)
      }
    }
    #expect(folder.text(of: "host/site/p/7/index.html") == "2 7")
    #expect(folder.tree("host").keys.allSatisfy { !$0.hasPrefix(".gazette") })
  }
}
