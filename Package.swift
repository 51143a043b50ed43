// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gazette",
  dependencies: [
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1")
  ],
  targets: [
    .target(name: "Text"),
    .systemLibrary(name: "CLinux"),
    .target(name: "Build", dependencies: ["CLinux", "Text"]),
    .target(
      name: "Preview",
      dependencies: [
        "Text", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "BuildTests", dependencies: ["Build", "Text"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "Text"]),
  ],
  swiftLanguageModes: [.v6]
)
