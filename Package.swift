// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gazette",
  dependencies: [
    // For tests only: what templates yield is compared with what another implementation yields.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1")
  ],
  targets: [
    .target(name: "Text"),
    .target(name: "Templates", dependencies: ["Text"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", "Text", .product(name: "Mustache", package: "swift-mustache")]),
  ],
  swiftLanguageModes: [.v6]
)
