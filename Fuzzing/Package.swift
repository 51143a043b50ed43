// swift-tools-version: 6.1
import PackageDescription

// Gazette's own modules, by symbolic links, with what libFuzzer needs to see which ways an input takes. A package of
// its own: flags such as these would spoil the one that people build.
let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer"])]

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .systemLibrary(name: "CMarkGFM"),
    .systemLibrary(name: "CArchive"),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo"),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "LibFuzzer"),
    .target(name: "CByteMasks"),
    .target(name: "CMarkArena"),
    .target(name: "CSHA256"),
    .target(name: "Text", dependencies: ["CByteMasks", "CSHA256"], swiftSettings: watched),
    .target(name: "Formats", dependencies: ["Text"], swiftSettings: watched),
    .target(name: "Markdown", dependencies: ["CMarkArena", "CMarkGFM", "Text"], swiftSettings: watched),
    .target(name: "Templates", dependencies: ["Text"], swiftSettings: watched),
    .target(name: "Content", dependencies: ["Text", "Yams"], swiftSettings: watched),
    .target(name: "Site", dependencies: ["Content", "Text"], swiftSettings: watched),
    .target(
      name: "Import", dependencies: ["CArchive", "CGumbo", "CXML", "Markdown", "Text"], swiftSettings: watched),
    .target(
      name: "FuzzedInputs", dependencies: ["Content", "Formats", "Import", "Markdown", "Site", "Templates", "Text"],
      swiftSettings: watched),
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzedInputs", "LibFuzzer"], swiftSettings: watched,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
