/**
 * `oint complete`: what shells ask for while somebody types. It answers lines of `value`, or `value`, tab and what it is,
 * and at last `:` and a number: 2 where no blank goes behind the value, 4 where no file may stand there.
 *
 * It says nothing of failures: whoever types has not asked for anything yet.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import type { Io } from "../io.ts";
import { visible } from "../say/visible.ts";
import { beginning, type Candidate, type Offer, offerFor } from "./candidates.ts";
import { forBash, readLine, readWords, type Typed } from "./words.ts";

const NO_SPACE = 2;
const NO_FILES = 4;

/** What is behind a name in a list, on a line of a terminal. */
const LONGEST_ABOUT = 72;

/** The line with what is typed, as the shells hand it over: with `--`, as arguments. */
async function typedAt(args: readonly string[], io: Io): Promise<Typed> {
  const [how, ...rest] = args;
  if (how === "--") return { words: rest.length ? [...rest] : [""], quote: "" };
  const text = new TextDecoder().decode(await io.stdin());
  return how === "--bash" ? readLine(text) : readWords(text);
}

/** What profiles and the service know, each only where it is asked for. */
async function further({ profiles, ask }: Offer, words: readonly string[], io: Io): Promise<Candidate[]> {
  if (profiles !== undefined && io.profiles) {
    const kept = (await (await io.profiles()).list()).filter(({ service }) => service === profiles);
    return kept.map(({ name, address, account }) => ({
      value: name,
      about: [address, account].filter(Boolean).join(", "),
    }));
  }
  if (!ask) return [];
  const { askedFor } = await import("./asked.ts");
  return await askedFor(ask, words, io);
}

function line({ value, about }: Candidate): string {
  if (about === undefined || about === "") return value;
  const short = about.length > LONGEST_ABOUT ? `${about.slice(0, LONGEST_ABOUT - 1)}…` : about;
  return `${value}\t${visible(short).replace(/\s+/g, " ")}`;
}

async function answer(args: readonly string[], program: Program, io: Io): Promise<string> {
  const typed = await typedAt(args, io);
  const current = typed.words.at(-1)!;
  const offer = await offerFor(typed.words, program);
  const asked = await further(offer, typed.words, io).catch(() => []);
  const before = /^--[^=]+=/.exec(current)?.[0] ?? "";
  const all = [...offer.candidates, ...asked.map((each) => ({ ...each, value: before + each.value }))];
  // What holds a sign that a shell or a terminal would obey can be typed, but is not offered.
  const found = beginning(all, current).filter(({ value }) => !/[\p{Cc}\p{Cf}]/u.test(value));
  const directive = (offer.open ? NO_SPACE : 0) + (offer.files && !found.length ? 0 : NO_FILES);
  const lines = args[0] === "--bash"
    ? found.map(({ value }) => forBash(value, typed, args[1] ?? " \t\n\"'><=;|&(:"))
    : found.map(line);
  return [...new Set(lines), `:${directive}`].map((each) => `${each}\n`).join("");
}

export async function run(args: readonly string[], program: Program, io: Io): Promise<void> {
  let text = `:${NO_FILES}\n`;
  try {
    text = await answer(args, program, io);
  } catch {
    // Nothing to offer.
  }
  await io.stdout(text);
}
