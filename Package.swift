// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gazette",
  targets: [
    .target(name: "Text"),
    .target(name: "Formats", dependencies: ["Text"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats"]),
  ],
  swiftLanguageModes: [.v6]
)
