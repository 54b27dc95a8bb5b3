"""Generated `.env` files: every odd line that some loader reads in its own way, alone and mixed."""

import os
import random

# Every input of the table that the readers were written from.
ROWS = [
    "A=1\n", "A=a=b==\n", "A=1", "  A=1\n", 'A="x y"\n', "A='x y'\n", "A=`x y`\n", "A=x y\n", "A = x\n", "A =x\n",
    "A= x\n", "A=\tx\n", "A=x   \n", "A=x # c\n", "A=x#c\n", "A=https://h/p#f\n", "A=x\t# c\n", "A= # c\n", "A=#x\n",
    'A="x" # c\n', "A='x'#c\n", 'A="x"#c\n', 'A="x # y"\n', 'A="x#y"z\n', "export A=x\n", "export\tA=x\n",
    "A=1\nexport A\n", "A\nB=2\n", "A=\n", 'A=""\n', 'A="l1\nl2"\n', "A='l1\nl2'\n", 'A="l1\\nl2"\n',
    "A='l1\\nl2'\n", "A=l1\\nl2\n", 'A="a\\tb"\n', 'A="a\\"b"\n', "A='a\\'b'\n", 'A="a\\\\b"\n', "B=x\nA=${B}/y\n",
    'B=x\nA="${B}/y"\n', "B=x\nA=$B/y\n", "B=x\nA='${B}/y'\n", "A=${U:-d}\n", "E=\nA=${E:-d}\n", "A=${U-d}\n",
    'A="\\$5"\n', "A=a$$b\n", 'A="pa$word"\n', "A=$HOME/x\n", "A=x$(cmd)y\n", "A=https://h/?a=1&b=2\n", "A=1;B=2\n",
    'A={"a":1}\n', "A=1\nA=2\n", "\ufeffA=1\n", "A=1\r\n", 'A="1"\r\nB=2\r\n', "A=x\rB=y", "A=x\u00a0\n",
    "A=x\u200b\n", "A=\u201cx\u201d\n", 'A="x\nB=2\n', 'J="x\nK=k\nL="x"\nM=y\n', 'A="x"y\n', 'A=x"y"z\n', "A: x\n",
    "A.B-C=x\n", "'A'=x\n", "=x\nB=1\n", "1A=x\n", "A=<your-key>\n",
]
ROWS_RAW = ["A=1\n".encode("utf-16"), "A=1\n".encode("utf-16-le"), b"\xfe\xff" + "A=1\n".encode("utf-16-be")]

KEYS = ["A", "B", "C", "E", "U", "E1", "E2", "HOME", "OPENAI_API_KEY", "k", "A", "B"]
ODD_KEYS = ["A.B", "A-B", "1A", "'A'", '"A"', "A B", "", "\ufeffA", "export", "A\u00a0", "é", "A[0]", "#A", "A#", "$A",
            "A\tB", "A'", "'A\nB'", "A\\", "A+", "\u2028A", "__A"]
WORDS = ["x", "y", "sk-FAKE-abc123", "https://h/p", "a=b", "x y", "0", "postgres://u:p@h:5432/d", "é", "ü z"]
PLAIN = WORDS + ["", "#", " #c", "#c", "\t#c", "  ", " ", "\t", ",", ".", "/", ":", "=", "%", "@", "+", "!", "?"]
QUOTING = ['"', "'", "`", '\\"', "\\'", "\\`", "\\\\", "\\", "\\n", "\\t", "\\r", "\\a", "\\v", "\\$", "\\0101", "\\07",
           "\\0400", "\\x", "\\c", '""', "''", '"x y"', "'x y'", '"x#y"', "'a b'c", "\n", "\\\n"]
DOLLARS = ["$", "$$", "$A", "$B", "$U", "$HOME", "$1", "${A}", "${B}", "${U}", "${E1}", "${E2}", "${U:-d}", "${U-d}",
           "${A:-d}", "${E:-d}", "${E-d}", "${E2:-d}", "${A:+s}", "${U:+s}", "${E+s}", "${U:-${A}}", "${U:-${V-$B}}",
           "${", "${A", "${A:", "${A:-", "}", "{", "${}", "${A}}", "${U:-{}}", "${U:-{x}", "${A b}", "${:-d}", "${U:-}",
           "${U:-a b}", "${U:-#}", "${U:-;}", "${A:?e}", "${U?}", "${U:-${A b}}", "${A}-${B:-x}", "$A_", "$_A", "$\u212a", "$$A", "\\$A"]
SHELL = ["$(c)", "$(c d)", "`c`", ";", "&", "|", "&&", "||", "(", ")", "<", ">", "*", "~", "~/x", ":~/y", "=~", "?", "[a]",
         "{a,b}", "{1..3}", "\\ ", "\\;", "\\#", "!", "^", "$'a'", '$"b"', "$((1+2))", "$(", "$#", "$@", "$*", "$?",
         "$(c 'd)')", "$(c; d)", "${A#x}", "${#A}", "${A/x/y}", "+=x"]
UNICODE = ["\u00a0", "\u200b", "\ufeff", "\u2028", "\u2029", "\u0085", "\u3000", "\u1680", "\u201c", "\u201d", "\u2019",
           "\x0b", "\x0c", "\x1c", "\x1d", "\x1f", "\x01", "\x7f", "\u212a", "\U0001f511"]
BYTES = [b"\xff", b"\xc3", b"\xe2\x80", b"\xed\xa0\x80", b"\xc0\xaf", b"\x00", b"\x00\x00", b"\xf4\x90\x80\x80"]
SOUP = list("A=x\"'`#\n \r\t$ {}:-\\;&|U") + ["A=", "\nB=", '="', "='", "export ", "${A}", "\n", "\n"]


def quoted(rng, pools):
    inner = "".join(rng.choice(rng.choice(pools)) for _ in range(rng.randint(0, 3)))
    quote = rng.choice("\"\"'`")
    return quote + inner + quote


def line(rng, profile):
    pools = {"clean": [PLAIN], "quotes": [PLAIN, QUOTING], "dollars": [PLAIN, DOLLARS, DOLLARS],
             "shell": [PLAIN, SHELL, DOLLARS], "unicode": [PLAIN, UNICODE], "all": [PLAIN, QUOTING, DOLLARS, SHELL, UNICODE],
             }[profile]
    kind = rng.random()
    if kind < 0.05:
        return rng.choice(["", "# c", "  # c=1", "#", "   ", "\t", "# it's", '# "q'])
    if kind < 0.08:
        return rng.choice(["A", "export A", "export", "export A B", "export U", "A B", "x", "B # c", "export -n A", "="])
    key = rng.choice(KEYS) if rng.random() < (0.97 if profile == "clean" else 0.9) else rng.choice(ODD_KEYS)
    prefix = rng.choice(["export ", "export\t", "export  ", " ", "\t", "exportx"]) if rng.random() < 0.12 else ""
    sign = "=" if rng.random() < 0.8 else rng.choice([" = ", " =", "= ", "=\t", "\t=", ":", ": ", " : ", "", "==", "+=",
                                                       "=\u00a0", "= \n", "\n=", ":\n"])
    shape = rng.random()
    if shape < 0.3:
        value = rng.choice(WORDS)
    elif shape < 0.55:
        value = quoted(rng, pools)
    else:
        value = "".join(rng.choice(rng.choice(pools)) for _ in range(rng.randint(0, 4)))
    if rng.random() < 0.15:
        value += rng.choice([" ", "  # c", " #c", "#c", "\t", '"', "'", " x", ";", " export B=2", " B=2", "\u00a0", "; C=1",
                             " && C=1", " || C=1", "& C=1"])
    return prefix + key + sign + value


def one_file(rng):
    kind = rng.random()
    if kind < 0.08:
        text = "".join(rng.choice(SOUP) for _ in range(rng.randint(1, 40)))
    else:
        profile = rng.choice(["clean", "quotes", "dollars", "shell", "unicode", "all", "clean", "quotes"])
        end = "\n" if rng.random() < 0.85 else rng.choice(["\r\n", "\r\n", "\r"])
        text = end.join(line(rng, profile) for _ in range(rng.randint(1, 6)))
        if rng.random() < 0.8:
            text += end
        if rng.random() < 0.04:
            text = "\ufeff" + text
    data = text.encode()
    if rng.random() < 0.04:
        at = rng.randint(0, len(data))
        data = data[:at] + rng.choice(BYTES) + data[at:]
    return data


def write_files(folder, count, seed):
    rng = random.Random(seed)
    paths = []
    for index in range(count):
        if index < len(ROWS):
            data = ROWS[index].encode()
        elif index < len(ROWS) + len(ROWS_RAW):
            data = ROWS_RAW[index - len(ROWS)]
        else:
            data = one_file(rng)
        path = os.path.join(folder, f"{index}.env")
        with open(path, "wb") as file:
            file.write(data)
        paths.append(path)
    return paths
