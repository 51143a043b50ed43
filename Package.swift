// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gazette",
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2")
  ],
  targets: [
    .target(name: "Text"),
    .target(name: "Content", dependencies: ["Text", .product(name: "Yams", package: "Yams")]),
    .target(name: "Site", dependencies: ["Content", "Text"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
  ],
  swiftLanguageModes: [.v6]
)
