/// Gives up the last hold on a value beside everything else: freeing the thousands of parts of a site takes time that
/// nobody has to wait for, least of all at the end of a program.
public func letGo<Value: Sendable>(of value: consuming Value) {
  let held = value
  Task.detached(priority: .background) { [held = consume held] in
    withExtendedLifetime(held) {}
  }
}
