/// How files that an export does not hold are fetched from where they still stand.
///
/// What members wrote is not trusted: addresses of the machine itself and of the network around it are never asked.
public struct FetchPolicy: Sendable {
  /// The path of `curl`.
  public let program: String
  /// The bytes of the largest file that is kept.
  public var largest = 100_000_000
  /// After so many seconds a file is given up.
  public var seconds = 120
  /// Hosts that may be asked though they are not public ones, in lower case and with their port: `127.0.0.1:8080`. The
  /// host of the former site may, too.
  public var privateHosts: Set<String> = []
  /// Called before each file, with its number from 1 and its address.
  public var progress: (@Sendable (_ number: Int, _ address: String) -> Void)?

  /// What is usual, with a program.
  public init(program: String) {
    self.program = program
  }
}
