// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gazette",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // For tests only: what templates yield is compared with what another implementation yields.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CByteMasks"),
    .target(name: "CSHA256"),
    .target(name: "Text", dependencies: ["CByteMasks", "CSHA256"]),
    .target(name: "CMarkArena"),
    .target(name: "Markdown", dependencies: ["CMarkArena", "CMarkGFM", "Text"]),
    .target(name: "Templates", dependencies: ["Text"]),
    .target(name: "Formats", dependencies: ["Text"]),
    .target(name: "Mail", dependencies: ["Media", "Text"], exclude: ["Files"], plugins: ["EmbedFiles"]),
    .target(name: "Social", dependencies: ["Text"], exclude: ["Files"], plugins: ["EmbedFiles"]),
    .target(name: "Content", dependencies: ["Text", .product(name: "Yams", package: "Yams")]),
    .target(name: "CVips"),
    .target(name: "Media", dependencies: ["CArchive", "CVips", "Text", "Writer"]),
    .target(name: "Import", dependencies: ["CArchive", "CGumbo", "CXML", "Markdown", "Text"]),
    .target(name: "Site", dependencies: ["Content", "Text"]),
    .target(name: "Theme", dependencies: ["Text"], exclude: ["Files"], plugins: ["EmbedFiles"]),
    .target(
      name: "Build", dependencies: ["Content", "Media", "Outputs", "Site", "Templates", "Text", "Theme", "Writer"]),
    .target(
      name: "Scaffolding", dependencies: ["Content", "Text"], exclude: ["Files"], plugins: ["EmbedFiles"]),
    .executableTarget(
      name: "gazette",
      dependencies: [
        "Build", "CLinux", "Content", "Import", "Mail", "Markdown", "Media", "Outputs", "Preview", "Scaffolding",
        "Social", "Text",
        "Writer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "FileEmbedder"),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"]),
    .target(name: "Search", dependencies: ["CStemmer", "Text"]),
    .target(name: "Writer", dependencies: ["CLinux", "Text"]),
    .target(
      name: "Outputs",
      dependencies: [
        "Content", "Formats", "Mail", "Markdown", "Media", "Search", "Site", "Social", "Templates", "Text", "Theme",
        "Writer",
      ]),
    .target(
      name: "Preview",
      dependencies: [
        "Text", .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      exclude: ["Files"], plugins: ["EmbedFiles"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "Text"]),
    .testTarget(name: "TextTests", dependencies: ["CByteMasks", "CSHA256", "Text"]),
    // The examples of the GFM specification, for the tests of two targets.
    .target(name: "SpecificationExamples", path: "Tests/SpecificationExamples"),
    .testTarget(name: "MarkdownTests", dependencies: ["CMarkGFM", "Markdown", "SpecificationExamples", "Text"]),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", .product(name: "Mustache", package: "swift-mustache")]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats"]),
    .testTarget(name: "SocialTests", dependencies: ["Social", "Text"]),
    .testTarget(name: "MailTests", dependencies: ["Mail", "Text"]),
    .testTarget(name: "ImportTests", dependencies: ["CArchive", "Import", "Markdown", "Text"]),
    .testTarget(name: "ContentTests", dependencies: ["Content"]),
    .testTarget(name: "SearchTests", dependencies: ["Search", "Text"], exclude: ["browser.mjs"]),
    .testTarget(name: "ThemeTests", dependencies: ["Text", "Theme"]),
    .testTarget(
      name: "OutputsTests",
      dependencies: ["Content", "Mail", "Outputs", "Site", "Templates", "Text", "Theme", "Writer"],
      exclude: ["ClientSupport.txt"]),
    .testTarget(name: "ScaffoldingTests", dependencies: ["Content", "Scaffolding", "Text"]),
    .testTarget(
      name: "GazetteTests",
      dependencies: ["Build", "Preview", "SamplePictures", "SpecificationExamples", "Text", "Writer", "gazette"]),
    .testTarget(
      name: "BuildTests", dependencies: ["Build", "Content", "SamplePictures", "Text", "Writer", "gazette"],
      exclude: ["Sites", "Faults"]),
    // Pictures made by tests, for two targets.
    .target(name: "SamplePictures", path: "Tests/SamplePictures"),
    .testTarget(name: "MediaTests", dependencies: ["CVips", "Media", "SamplePictures", "Text"]),
    // What the fuzzer calls, for its own package in Fuzzing/ and for the inputs that were kept.
    .target(
      name: "FuzzedInputs", dependencies: ["Content", "Formats", "Import", "Markdown", "Site", "Templates", "Text"],
      path: "Tests/FuzzedInputs"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzedInputs", "Text"], exclude: ["Inputs"]),
    .testTarget(name: "WriterTests", dependencies: ["Text", "Writer"]),
  ],
  swiftLanguageModes: [.v6]
)
