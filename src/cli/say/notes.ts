/**
 * Standard error: one line per note, free of secrets and of control characters.
 *
 * @module
 */

import { secretsIn, withDecoded } from "../../catalogue/secrets.ts";
import { isWord, redact } from "../../core/redact.ts";
import { visible } from "./visible.ts";

// deno-lint-ignore no-control-regex -- they are what must not reach a terminal
const CONTROL = /[\x00-\x1f\x7f-\x9f]+/g;

/** Takes away the line on which the cursor stands. */
const ANEW = "\r\x1b[K";

/** Writes notes for people. */
export class Notes {
  readonly #write: (text: string) => Promise<void>;
  readonly #sources: () => readonly (string | undefined)[];
  readonly #patterns: readonly string[];
  readonly #secrets = new Set<string>();
  #searched = false;
  #hasStatus = false;

  /**
   * @param write Where the lines go.
   * @param sources Texts whose secrets are masked; asked for with the first note, since most runs write none.
   * @param patterns By which secrets are found in addresses, of all services.
   */
  constructor(
    write: (text: string) => Promise<void>,
    sources: () => readonly (string | undefined)[],
    patterns: readonly string[],
  ) {
    this.#write = write;
    this.#sources = sources;
    this.#patterns = patterns;
  }

  /** The secrets that stand in an address. */
  secretsIn(address: string): string[] {
    return secretsIn(address, this.#patterns);
  }

  /** Masks these texts from now on, percent-encoded and JSON-escaped spellings included. */
  hide(...texts: string[]): void {
    for (const text of texts.flatMap(withDecoded)) {
      const percent = encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase());
      [text, text.toLowerCase(), percent].forEach((spelling) => this.#secrets.add(spelling));
    }
  }

  /** What somebody else has said, without secrets. */
  masked(foreign: string): string {
    this.#search();
    return redact(foreign, [...this.#secrets]);
  }

  /**
   * Writes one line.
   *
   * @param line Words of ours, and what was typed within them. A secret that reads like a word is masked in them only
   * where it stands as a value or within an address: `Did you mean sandbox?` stays.
   * @param foreign What somebody else has said, which ends the line; secrets are masked wherever they stand.
   */
  async say(line: string, foreign = ""): Promise<void> {
    this.#search();
    const secrets = [...this.#secrets];
    const known = redact(line, secrets.filter((secret) => !isWord(secret)));
    const ours = secrets.filter(isWord).reduce(withoutWord, known);
    const anew = this.#hasStatus ? ANEW : "";
    this.#hasStatus = false;
    await this.#write(`${anew}${visible((ours + redact(foreign, secrets)).replace(CONTROL, " ").trim())}\n`);
  }

  /** Finds the secrets of the arguments and the environment, once. */
  #search(): void {
    if (this.#searched) return;
    this.#searched = true;
    this.hide(...this.#sources().flatMap((text) => text ? this.secretsIn(text) : []));
  }

  /**
   * Writes a line on a terminal that the next one takes the place of, or the next note.
   *
   * @param line Words and numbers of ours, and nothing else.
   */
  async status(line: string): Promise<void> {
    this.#hasStatus = true;
    await this.#write(`${ANEW}${line}`);
  }
}

/**
 * Masks a word where it is a part of an address, a value behind an equals sign or in JSON, or the name of something
 * that we do not know, and that is therefore no word of ours.
 */
function withoutWord(line: string, word: string): string {
  if (word.length < 4) return line;
  const value = word.replace(/\W/g, "\\$&");
  const before = String
    .raw`(?<=[/=@]|%2f|%3d|[:=,[{]\s?["']|^Unknown [a-z]+(?: or [a-z]+)? -{0,2}(?:[\w-]+\.)*|\bhas no [a-z]+(?: or [a-z]+)? )`;
  const behind = String.raw`(?=$|[/?#&"'\s,;)\]}]|%2f|%3f|%26|\.(?:\s|$))`;
  return line.replace(new RegExp(before + value + behind, "gi"), "***");
}
