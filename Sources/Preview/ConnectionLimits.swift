/// How many connections a preview holds, and for how long it waits for what a browser wants to ask.
struct ConnectionLimits: Sendable {
  /// The connections at one time, those of browsers that listen for changes among them. A process has at most 1,024
  /// open files where nobody has changed that.
  var most = 200
  /// How long a request may take to come, from the first moment at which it could.
  var longestWait = Duration.seconds(30)
}
