/**
 * The grammar: `--option value` and `--option=value`, nothing else.
 *
 * No message quotes an argument that is no option: it may be a piece of a secret.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { OURS } from "../../catalogue/names.ts";
import { UsageError } from "../../core/errors.ts";
import type { Grammar } from "./grammar.ts";

/** The options that were given. */
export interface Given {
  /** Texts by flag; more than one only for repeatable flags. */
  values: Map<string, string[]>;
  /** Arguments that belong to no option, where they are taken. */
  words: string[];
}

/** `--fire --token x` forgot a value; `--userid -5` and `--text "-- so"` did not. */
const LOOKS_LIKE_OPTION = /^--[a-z][\w-]*(=|$)/i;

/**
 * Reads the arguments after a command's name.
 *
 * @throws UsageError For an unknown option, a missing value, an option given twice, and anything that is no option.
 */
export async function readArguments(args: readonly string[], grammar: Grammar): Promise<Given> {
  const taken = [...grammar.flags, ...grammar.hidden ?? [], ...grammar.common ?? []];
  const switches = [...grammar.switches ?? [], ...grammar.commonSwitches ?? []];
  const known = [...taken, ...switches];
  const own = new Set(grammar.own);
  const ours = known.filter((flag) => !own.has(flag));
  const plain = args.map((arg) => withoutMark(arg, ours, grammar.anyCase));
  const { tokens } = parseArgs({
    args: grammar.anyCase ? plain.map((arg) => inOwnCase(arg, known)) : plain,
    options: Object.fromEntries([
      ...taken.map((flag) => [flag, { type: "string" as const }]),
      ...switches.map((flag) => [flag, { type: "boolean" as const }]),
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    const position = grammar.offset + token.index + 1;
    if (grammar.words && token.kind === "positional") {
      words.push(token.value);
      continue;
    }
    if (token.kind !== "option") {
      throw new UsageError(
        `Argument ${position} belongs to no option. Write --option value, and quote a value that holds spaces.`,
      );
    }
    const { name, value } = token;
    if (token.rawName.startsWith("--") && switches.includes(name)) {
      if (value !== undefined) throw new UsageError(`--${name} takes no value: write it alone, or leave it out.`);
      values.set(name, [""]);
      continue;
    }
    if (!token.rawName.startsWith("--") || !taken.includes(name)) {
      const { unknownOption } = await import("../say/unknown.ts");
      throw unknownOption(args, token.index, grammar);
    }
    if (value === undefined || !token.inlineValue && isOption(value, known)) {
      const hint = value === undefined ? "" : ` If the value itself begins with two dashes, write --${name}=--value.`;
      throw new UsageError(`--${name} needs a value: write --${name} <value>.${hint}`);
    }
    const earlier = values.get(name);
    if (!earlier) values.set(name, [value]);
    else if (grammar.repeatable?.includes(name)) earlier.push(value);
    else throw new UsageError(`--${name} is given twice: give it once.`);
  }
  return { values, words };
}

/** Whether a value is an option whose predecessor has none. */
function isOption(value: string, known: readonly string[]): boolean {
  const [, name] = /^--([^=]+)(?:=|$)/.exec(value) ?? [];
  return LOOKS_LIKE_OPTION.test(value) || name !== undefined && known.includes(name);
}

/** An option of ours without the mark that tells it from a parameter, where no parameter is called so. */
function withoutMark(arg: string, ours: readonly string[], anyCase = false): string {
  const [whole, name] = /^--oint\.([^=]+)(?==|$)/.exec(arg) ?? [];
  if (whole === undefined || name === undefined || ours.includes(OURS + name)) return arg;
  const flag = ours.find((each) => each === name || anyCase && each.toLowerCase() === name.toLowerCase());
  return flag === undefined ? arg : `--${flag}${arg.slice(whole.length)}`;
}

/** An option in the letter case in which it is known, where that is clear. */
function inOwnCase(arg: string, known: readonly string[]): string {
  const [whole, name] = /^--([^=]+)(?==|$)/.exec(arg) ?? [];
  if (whole === undefined || name === undefined || known.includes(name)) return arg;
  const near = known.filter((flag) => flag.toLowerCase() === name.toLowerCase());
  return near.length === 1 ? `--${near[0]}${arg.slice(whole.length)}` : arg;
}
