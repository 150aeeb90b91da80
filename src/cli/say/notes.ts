/**
 * Standard error: one line per note, free of secrets and of control characters.
 *
 * @module
 */

import { redact } from "../../core/redact.ts";

/** A webhook's secret stands in the path after the user's number. */
const WEBHOOK_CODE = /\/rest\/(?:api\/)?\d+\/([^/?#&\s"']+)/g;

// deno-lint-ignore no-control-regex -- they are what must not reach a terminal
const CONTROL = /[\x00-\x1f\x7f-\x9f]+/g;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The webhook codes that a text holds, also where the whole text is percent-encoded. */
export function webhookCodes(text: string): string[] {
  return [text, decoded(text)].flatMap((each) => [...each.matchAll(WEBHOOK_CODE)].map((match) => match[1] ?? ""));
}

/** Writes notes for people. */
export class Notes {
  readonly #write: (text: string) => Promise<void>;
  readonly #sources: () => readonly (string | undefined)[];
  readonly #secrets = new Set<string>();
  #searched = false;

  /**
   * @param write Where the lines go.
   * @param sources Texts whose webhook codes are masked; asked for with the first note, since most runs write none.
   */
  constructor(write: (text: string) => Promise<void>, sources: () => readonly (string | undefined)[]) {
    this.#write = write;
    this.#sources = sources;
  }

  /** Masks these texts from now on, percent-encoded and JSON-escaped spellings included. */
  hide(...texts: string[]): void {
    for (const text of texts.flatMap((each) => [each, decoded(each)])) {
      const percent = encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase());
      [text, text.toLowerCase(), percent].forEach((spelling) => this.#secrets.add(spelling));
    }
  }

  /** Writes one line. */
  async say(line: string): Promise<void> {
    if (!this.#searched) {
      this.#searched = true;
      this.hide(...this.#sources().flatMap((text) => text ? webhookCodes(text) : []));
    }
    await this.#write(`${redact(line, [...this.#secrets]).replace(CONTROL, " ").trim()}\n`);
  }
}
