import Glibc
import Text
import Writer

/// A folder of renditions that were made, by name. A name tells all that the bytes depend on, so that what is there is
/// never made again, and what is not can be made at any time.
public struct RenditionCache: Sendable {
  /// A picture with the renditions that the site shows, and whether its file is offered, too; with neither when it is
  /// only looked at.
  public struct Job: Sendable {
    /// The picture.
    public let picture: Picture
    /// What is to be made of it.
    public let renditions: [Rendition]
    /// Whether a copy of the file itself is made.
    public let isCopied: Bool

    /// A job.
    public init(_ picture: Picture, _ renditions: [Rendition], isCopied: Bool = false) {
      self.picture = picture
      self.renditions = renditions
      self.isCopied = isCopied
    }
  }

  /// What came of jobs.
  public struct Report: Sendable {
    /// How many files were made; the others were there.
    public var made = 0
    /// What is wrong with pictures, in the order of the jobs.
    public var diagnostics: [Diagnostic] = []
  }

  private let folder: String?

  /// - Parameter folder: where the files lie, made when the first one is; nil to keep none.
  public init(folder: String?) {
    self.folder = folder
  }

  /// Where a rendition lies once it is made.
  public func location(of rendition: Rendition) -> String { location(rendition.name) }

  /// Where the copy of a picture’s file lies once it is made.
  public func location(ofCopyOf picture: Picture) -> String { location(picture.copyName) }

  private func location(_ name: String) -> String { (folder ?? "") + "/" + name }

  /// Makes what is missing, on several cores.
  ///
  /// Pictures are decoded in strips, so that a worker needs little memory, but for the largest: those are made one at a
  /// time after the others.
  /// - Parameter progress: called now and then from any thread with how many jobs are done of how many.
  public func make(
    _ jobs: [Job], workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async -> Report {
    let open = jobs.indices.filter { !missing(jobs[$0]).isEmpty || needsCopy(jobs[$0]) || needsCheck(jobs[$0]) }
    let isLarge = { (index: Int) in
      let header = jobs[index].picture.header
      return header.storedWidth * header.storedHeight > Self.largestInParallel
    }
    let (small, large) = (open.filter { !isLarge($0) }, open.filter(isLarge))
    var results: [(index: Int, made: Int, fault: PictureFault?)] = []
    for (indices, workers, before) in [(small, workers, 0), (large, 1, small.count)] {
      let done = await parallelMap(
        indices, workers: workers, progress: { progress?(before + $0, open.count) }
      ) { index in
        let (made, fault) = self.make(jobs[index])
        return (index: index, made: made, fault: fault)
      }
      results += done
    }
    var report = Report()
    for result in results.sorted(by: { $0.index < $1.index }) {
      report.made += result.made
      if let fault = result.fault { report.diagnostics.append(fault.diagnostic(at: jobs[result.index].picture.path)) }
    }
    return report
  }

  /// The bytes of a rendition, made and kept when they are not there yet.
  /// - Throws: `PictureFault`
  public func bytes(of rendition: Rendition, picture: Picture) throws(PictureFault) -> [UInt8] {
    if let bytes = kept(rendition.name) { return bytes }
    var made: [UInt8] = []
    try RenditionMaker(picture: picture).make([rendition]) { rendition, bytes throws(PictureFault) in
      try keep(rendition.name, bytes)
      made = bytes
    }
    return made
  }

  /// The bytes of the copy of a picture’s file, made and kept when they are not there yet.
  /// - Throws: `PictureFault`
  public func copy(of picture: Picture) throws(PictureFault) -> [UInt8] {
    if let bytes = kept(picture.copyName) { return bytes }
    let bytes = try RenditionMaker(picture: picture).copy()
    try keep(picture.copyName, bytes)
    return bytes
  }

  /// Where a card lies once it is made.
  public func location(of card: ShareCard) -> String { location(card.name) }

  /// The bytes of a card, made and kept when they are not there yet.
  /// - Throws: `PictureFault`
  public func bytes(of card: ShareCard) throws(PictureFault) -> [UInt8] {
    if let bytes = kept(card.name) { return bytes }
    let bytes = try ShareCardMaker(card: card).png()
    try keep(card.name, bytes)
    return bytes
  }

  /// Makes the cards that are missing, on several cores.
  /// - Returns: how many were made, and the letters that no font has, by the card's place in the list.
  public func make(
    _ cards: [ShareCard], workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async -> (made: Int, faults: [Int: PictureFault], unknownLetters: [Int: Int]) {
    let missing = cards.indices.filter { access(location(of: cards[$0]), R_OK) != 0 }
    let results = await parallelMap(
      missing, workers: workers, progress: { progress?($0, missing.count) }
    ) { index -> (fault: PictureFault?, unknown: Int) in
      do throws(PictureFault) {
        _ = try self.bytes(of: cards[index])
        return (nil, ShareCardMaker(card: cards[index]).unknownLetters ?? 0)
      } catch {
        return (error, 0)
      }
    }
    var (faults, unknown): ([Int: PictureFault], [Int: Int]) = ([:], [:])
    for (index, result) in zip(missing, results) {
      faults[index] = result.fault
      if result.unknown > 0 { unknown[index] = result.unknown }
    }
    return (missing.count - faults.count, faults, unknown)
  }

  /// Pixels above which a picture has the memory for itself.
  private static let largestInParallel = 40_000_000

  private func missing(_ job: Job) -> [Rendition] {
    job.renditions.filter { access(location(of: $0), R_OK) != 0 }
  }

  private func needsCopy(_ job: Job) -> Bool {
    job.isCopied && access(location(ofCopyOf: job.picture), R_OK) != 0
  }

  /// An empty file says that a picture that is copied was looked at.
  private func mark(_ picture: Picture) -> String { "checked-\(picture.digest.hexadecimal.prefix(32))" }

  private func needsCheck(_ job: Job) -> Bool {
    job.renditions.isEmpty && !job.isCopied && access(location(mark(job.picture)), R_OK) != 0
  }

  private func make(_ job: Job) -> (made: Int, fault: PictureFault?) {
    var made = 0
    do throws(PictureFault) {
      let maker = RenditionMaker(picture: job.picture)
      if needsCopy(job) {
        try keep(job.picture.copyName, try maker.copy())
        made += 1
      }
      if needsCheck(job) {
        try maker.check()
        try keep(mark(job.picture), [])
      }
      let missing = missing(job)
      if !missing.isEmpty {
        try maker.make(missing) { rendition, bytes throws(PictureFault) in
          try keep(rendition.name, bytes)
          made += 1
        }
      }
      return (made, nil)
    } catch {
      return (made, error)
    }
  }

  private func kept(_ name: String) -> [UInt8]? {
    guard folder != nil else { return nil }
    var bytes: [UInt8] = []
    do {
      try SourceFile(location(name)).read { part in
        bytes.append(contentsOf: part)
        return true
      }
    } catch {
      return nil
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// Puts a file into the folder whole: two builds may make the same one at once.
  private func keep(_ name: String, _ bytes: [UInt8]) throws(PictureFault) {
    guard folder != nil else { return }
    do throws(MachineRefusal) {
      try WholeFile.write(bytes, to: location(name))
    } catch {
      throw .machine(error)
    }
  }
}
