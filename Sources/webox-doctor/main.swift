import DoctorCLI

exit(with: run(Array(CommandLine.arguments.dropFirst()), .live()))
