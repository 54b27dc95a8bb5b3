/// Reads the bytes of a `.env` file as one of six programs would, without running anything and without failing.
package enum DotenvParser {
  /// `environment` is that of the process: what `${NAME}` and a bare `NAME` can refer to besides the file.
  package static func parse(
    bytes: [UInt8], dialect: Dialect = .pythonDotenv, environment: [VariableName: [UInt8]] = [:]
  ) -> DotenvFile {
    switch dialect {
    case .pythonDotenv: PythonReader(bytes, environment).read()
    case .dotenvJS: DotenvJSReader(bytes).read()
    case .node: NodeReader(bytes).read()
    case .compose: ComposeReader(bytes, environment).read()
    case .docker: DockerReader(bytes, environment).read()
    case .bash: BashReader(bytes, environment).read()
    }
  }
}
