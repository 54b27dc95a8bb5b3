// swift-tools-version: 6.2
import PackageDescription

/// A release binary carries the Swift runtime, so that it runs where no Swift is installed.
let selfContained = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

let package = Package(
  name: "webox-doctor",
  products: [.executable(name: "webox-doctor", targets: ["webox-doctor"])],
  targets: [
    .systemLibrary(name: "CCurl"),
    .systemLibrary(name: "CAttributes"),
    .systemLibrary(name: "CWatch"),
    .target(name: "HTTP"),
    .target(name: "Curl", dependencies: ["CCurl", "HTTP"]),
    .target(name: "Dotenv"),
    .target(name: "Spelling"),
    .target(name: "Doctor", dependencies: ["Dotenv", "HTTP", "Spelling"]),
    .target(name: "Simulator"),
    .target(name: "Servers", dependencies: ["HTTP"]),
    .target(name: "Watch", dependencies: ["CWatch"]),
    .target(name: "Arguments", dependencies: ["Spelling"]),
    .target(
      name: "DoctorCLI",
      dependencies: [
        "Doctor", "Dotenv", "HTTP", "CAttributes", "Curl", "Servers", "Simulator", "Watch", "Arguments", "Spelling",
      ]),
    .executableTarget(
      name: "webox-doctor",
      dependencies: ["DoctorCLI"],
      swiftSettings: [.unsafeFlags(["-static-stdlib"], selfContained)],
      linkerSettings: [.unsafeFlags(["-static-stdlib"], selfContained)]),
    .executableTarget(name: "dotenv-dump", dependencies: ["Dotenv"], path: "Tests/Tools/dotenv-dump"),
    .testTarget(name: "DotenvTests", dependencies: ["Dotenv"]),
    .executableTarget(name: "survey-benchmark", dependencies: ["Servers"], path: "Tests/Benchmarks/Survey"),
    .testTarget(name: "ServersTests", dependencies: ["Servers", "HTTP"]),
    .testTarget(name: "SimulatorTests", dependencies: ["Simulator"]),
    .testTarget(name: "HTTPTests", dependencies: ["HTTP"]),
    .testTarget(name: "CurlTests", dependencies: ["CCurl", "Curl", "HTTP"]),
    .testTarget(name: "DoctorTests", dependencies: ["Doctor", "Dotenv", "HTTP"], exclude: ["Fixtures"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "Spelling"]),
    .testTarget(
      name: "DoctorCLITests",
      dependencies: ["DoctorCLI", "Curl", "Doctor", "Dotenv", "HTTP", "Servers", "Simulator", "Arguments"],
      exclude: ["Golden"]),
  ]
)

/// Nearly every line is of pointers here: libcurl's own, and those of the scripted sockets that test it.
let pointerTargets: Set = ["Curl", "CurlTests"]

// SwiftPM refuses settings on a system library.
for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .swiftLanguageMode(.v6),
      .treatAllWarnings(as: .error),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ] + (pointerTargets.contains(target.name) ? [] : [.strictMemorySafety()])
}
