// swift-tools-version: 6.2
import PackageDescription

/// A release binary carries the Swift runtime, so that it runs where no Swift is installed.
let selfContained = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

let package = Package(
  name: "webox-doctor",
  products: [.executable(name: "webox-doctor", targets: ["webox-doctor"])],
  targets: [
    .target(name: "Doctor"),
    .target(name: "Arguments"),
    .target(name: "DoctorCLI", dependencies: ["Doctor", "Arguments"]),
    .executableTarget(
      name: "webox-doctor",
      dependencies: ["DoctorCLI"],
      swiftSettings: [.unsafeFlags(["-static-stdlib"], selfContained)],
      linkerSettings: [.unsafeFlags(["-static-stdlib"], selfContained)]),
    .testTarget(name: "DoctorTests", dependencies: ["Doctor"], exclude: ["Fixtures"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments"]),
    .testTarget(name: "DoctorCLITests", dependencies: ["DoctorCLI", "Doctor", "Arguments"], exclude: ["Golden"]),
  ]
)

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .swiftLanguageMode(.v6),
      .treatAllWarnings(as: .error),
      .strictMemorySafety(),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
