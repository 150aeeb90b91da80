/**
 * Standard error: one line per note, free of secrets and of control characters.
 *
 * @module
 */

import { secretsIn, withDecoded } from "../../catalogue/secrets.ts";
import { redact } from "../../core/redact.ts";
import { visible } from "./visible.ts";

// deno-lint-ignore no-control-regex -- they are what must not reach a terminal
const CONTROL = /[\x00-\x1f\x7f-\x9f]+/g;

/** Writes notes for people. */
export class Notes {
  readonly #write: (text: string) => Promise<void>;
  readonly #sources: () => readonly (string | undefined)[];
  readonly #patterns: readonly string[];
  readonly #secrets = new Set<string>();
  #searched = false;

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

  /** Writes one line. */
  async say(line: string): Promise<void> {
    if (!this.#searched) {
      this.#searched = true;
      this.hide(...this.#sources().flatMap((text) => text ? this.secretsIn(text) : []));
    }
    await this.#write(`${visible(redact(line, [...this.#secrets]).replace(CONTROL, " ").trim())}\n`);
  }
}
