// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gazette",
  targets: [
    .target(name: "Text"),
    .target(name: "Formats", dependencies: ["Text"]),
    .target(name: "Content", dependencies: ["Text"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats"]),
    .testTarget(name: "ContentTests", dependencies: ["Content"]),
  ],
  swiftLanguageModes: [.v6]
)
