/**
 * Reads a command line of a batch file as Windows does: cmd first, then the C runtime of the program.
 *
 * cmd: the rules of `cmd /?` and of batch files (percent signs, carets, quotes); C runtime: "Parsing C command-line
 * arguments" of its documentation (since 2008). What no example needs is refused rather than guessed.
 *
 * @module
 */

/** The arguments of the only command of a batch file. */
export function argumentsOf(batch: string): string[] {
  const commands = readLines(batch).filter((line) => line.trim() !== "" && !line.trimStart().startsWith("::"));
  if (commands.length !== 1) throw new Error(`A batch file of one command has ${commands.length}.`);
  return splitArguments(readCommand(expandPercents(commands[0]!)));
}

/** A percent sign is written twice; a single one would begin a variable or an argument of the batch file. */
export function expandPercents(line: string): string {
  return line.replace(/%%|%/g, (sign) => {
    if (sign === "%") throw new Error(`A single percent sign: ${line}`);
    return "%";
  });
}

/** Joins lines that end in a caret outside quotes: the caret and the line break fall away. */
function readLines(batch: string): string[] {
  const lines: string[] = [];
  let open = "";
  for (const line of batch.split("\n")) {
    // A comment is a label, which carets do not continue.
    if (open === "" && line.trimStart().startsWith("::")) {
      lines.push(line);
    } else if (endsInCaret(open + line)) {
      open = (open + line).slice(0, -1);
    } else {
      lines.push(open + line);
      open = "";
    }
  }
  if (open) throw new Error(`The last line is continued: ${open}`);
  return lines;
}

function endsInCaret(line: string): boolean {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === "^" && !isQuoted) {
      if (at === line.length - 1) return true;
      at++;
    }
  }
  return false;
}

/** Takes away cmd's carets. Its operators may stand in quotes only; to cmd, every quote opens or closes. */
export function readCommand(line: string): string {
  let text = "";
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && character === "^") {
      at++;
      text += line[at] ?? "";
      continue;
    }
    if (!isQuoted && "&|<>()".includes(character)) throw new Error(`cmd takes the ${character} for itself: ${line}`);
    text += character;
  }
  if (isQuoted) throw new Error(`A quote is left open: ${line}`);
  return text;
}

/** Splits a command line as the C runtime does: backslashes escape only before a quote, `""` in quotes is a quote. */
export function splitArguments(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    while (text[at] === " " || text[at] === "\t") at++;
    if (at >= text.length) break;
    let argument = "";
    let isQuoted = false;
    for (; at < text.length && (isQuoted || (text[at] !== " " && text[at] !== "\t")); at++) {
      const slashes = /^\\*/.exec(text.slice(at))![0].length;
      if (slashes > 0 && text[at + slashes] === '"') {
        argument += "\\".repeat(Math.floor(slashes / 2));
        at += slashes;
        if (slashes % 2) {
          argument += '"';
          continue;
        }
      } else if (slashes > 0) {
        argument += "\\".repeat(slashes);
        at += slashes - 1;
        continue;
      }
      if (text[at] !== '"') argument += text[at];
      else if (isQuoted && text[at + 1] === '"') {
        argument += '"';
        at++;
      } else isQuoted = !isQuoted;
    }
    found.push(argument);
  }
  return found;
}
