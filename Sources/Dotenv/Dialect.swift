/// The program whose reading of a `.env` file counts: six programs read the same bytes in six ways.
package enum Dialect: String, CaseIterable, Sendable {
  /// `load_dotenv()` of python-dotenv 1.2.4.
  case pythonDotenv = "python-dotenv"
  /// `config()` of npm's dotenv 17.
  case dotenvJS = "dotenv-js"
  /// `node --env-file` and `util.parseEnv` of Node 20.
  case node
  /// Docker Compose: compose-go 2.13.
  case compose
  /// `docker run --env-file` of the docker CLI 28.
  case docker
  /// `set -a; . ./.env` in bash 5.2.
  case bash
}
