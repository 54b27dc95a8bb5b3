import Arguments
import Testing

/// The help of a small table, whole.
@Suite struct HelpTests {
  static let bake = CommandSpec(
    "bake", operands: "[CAKE…]",
    help: HelpText(french: "cuit des gâteaux", english: "bakes cakes"),
    options: [
      Option("heat", short: "t", value: "DEGREES", french: "la chaleur", english: "the heat"),
      Option("form", choices: ["round", "square"], french: "la forme", english: "the form"),
      Option("fast", french: "vite", english: "fast"),
    ],
    examples: ["oven bake plum"])
  static let clean = CommandSpec("clean", help: HelpText(french: "nettoie", english: "cleans"))

  @Test func french() {
    #expect(
      Help(program: "oven", isFrench: true).text(of: Self.bake) == """
        Utilisation\u{00A0}: oven bake [OPTIONS] [CAKE…]

        Cuit des gâteaux.

        Options\u{00A0}:
          -t, --heat DEGREES       la chaleur
              --form round|square  la forme
              --fast               vite

        Exemples\u{00A0}:
          oven bake plum

        """)
  }

  @Test func english() {
    #expect(
      Help(program: "oven", isFrench: false).text(of: Self.bake) == """
        Usage: oven bake [OPTIONS] [CAKE…]

        Bakes cakes.

        Options:
          -t, --heat DEGREES       the heat
              --form round|square  the form
              --fast               fast

        Examples:
          oven bake plum

        """)
  }

  @Test func aBareCommandHasNoEmptySections() {
    #expect(Help(program: "oven", isFrench: false).text(of: Self.clean) == "Usage: oven clean\n\nCleans.\n")
  }

  @Test func aLongNameKeepsItsGap() {
    let long = Option("a-very-long-name-of-an-option", value: "VALUE", french: "x", english: "x")
    let spec = CommandSpec("do", help: HelpText(french: "x", english: "x"), options: [long])
    let text = Help(program: "oven", isFrench: false).text(of: spec)
    #expect(text.hasSuffix("      --a-very-long-name-of-an-option VALUE  x\n"))
  }

  @Test func overview() {
    let text = Help(program: "oven", isFrench: false).overview(
      HelpText(french: "four", english: "an oven"), [Self.bake, Self.clean],
      footer: HelpText(french: "fin", english: "the end"))
    #expect(
      text == """
        an oven

        Commands:
          bake [CAKE…]  bakes cakes
          clean         cleans

        the end

        """)
  }
}
