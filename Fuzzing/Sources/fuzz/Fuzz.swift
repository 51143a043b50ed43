import FuzzedInputs
import Glibc
import LibFuzzer

/// Hands libFuzzer's inputs to Gazette's readers. A trap is a finding; so is a second of processor time.
@main enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { start, count in Fuzz.run(start, count) })
  }

  private static func run(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let input = FuzzedInput(Array(UnsafeBufferPointer(start: start, count: count))) else { return -1 }
    let before = processorTime()
    if let wrong = input.whatIsWrong() { stop(wrong) }
    let taken = processorTime() - before
    if taken > 1_000_000_000 { stop("took \(taken / 1_000_000) ms of processor time") }
    return 0
  }

  private static func stop(_ reason: String) -> Never {
    let line = Array("fuzz: \(reason)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    abort()
  }

  /// The processor time of this thread, in nanoseconds.
  private static func processorTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
