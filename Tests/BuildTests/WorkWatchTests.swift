import Testing

@testable import Build

@Suite struct WorkWatchTests {
  @Test func `the file that is worked on for too long is named`() {
    let log = WorkLog()
    var watch = WorkWatch(log, limit: 0)
    #expect(watch.look() == nil)
    let found = log.during("content/blog/a.md") { [watch.look(), watch.look()] }
    // The first look begins to count.
    #expect(found == [nil, "content/blog/a.md"])
    #expect(watch.look() == nil)
  }

  @Test func `another file on the same thread begins anew`() {
    let log = WorkLog()
    var watch = WorkWatch(log, limit: 0)
    let first = log.during("a") { watch.look() }
    let second = log.during("b") { watch.look() }
    #expect(first == nil && second == nil)
  }

  @Test func `no file is named before its time`() {
    let log = WorkLog()
    var watch = WorkWatch(log, limit: 1_000_000)
    let found = log.during("a") { [watch.look(), watch.look(), watch.look()] }
    #expect(found == [nil, nil, nil])
  }
}
