// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gazette",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(name: "Text"),
    .target(name: "Templates", dependencies: ["Text"]),
    .target(name: "Content", dependencies: ["Text", .product(name: "Yams", package: "Yams")]),
    .target(name: "Site", dependencies: ["Content", "Text"]),
    .target(name: "Theme", dependencies: ["Text"], exclude: ["Files"], plugins: ["EmbedFiles"]),
    .executableTarget(name: "FileEmbedder"),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"]),
    .testTarget(name: "ThemeTests", dependencies: ["Text", "Theme"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", .product(name: "Mustache", package: "swift-mustache")]),
  ],
  swiftLanguageModes: [.v6]
)
