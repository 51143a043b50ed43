// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gazette",
  targets: [
    .systemLibrary(
      name: "CMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(name: "Text"),
    .target(name: "Markdown", dependencies: ["CMarkGFM", "Text"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "MarkdownTests", dependencies: ["CMarkGFM", "Markdown", "Text"]),
  ],
  swiftLanguageModes: [.v6]
)
