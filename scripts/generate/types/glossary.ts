/**
 * What names of members and words for types mean, whatever the letter case in which an API writes them.
 *
 * @module
 */

import { words } from "../names.ts";
import type { GlossaryFile } from "../read/schema/glossary.ts";

/** A name as the glossary writes it: CREATED_BY and createdBy are `created by`. */
export function wordsOf(name: string): string {
  return words(name).join(" ");
}

/** Whether a method of any API is, or its name begins with, another, up to a dot. */
function isWithin(id: string, name: string): boolean {
  const own = id.slice(id.indexOf(":") + 1);
  return own === name || own.startsWith(`${name}.`);
}

const lengthOf = ({ length }: string): number => length;

/** A meaning by a name's words, or by the last of them. */
function meaningIn(names: Readonly<Record<string, string>>, name: string): string | undefined {
  const all = name.split(" ");
  if (Object.hasOwn(names, name)) return names[name];
  for (let index = 1; index < all.length; index++) {
    const ending = `* ${all.slice(index).join(" ")}`;
    if (Object.hasOwn(names, ending)) return names[ending];
  }
  return undefined;
}

/** What a member holds: yes or no, something that may mean that, or anything else. */
export type Kind = "flag" | "scalar" | "other";

type Meanings = Pick<GlossaryFile, "names" | "flags">;

/** The meaning of a name for a kind of member. */
function meaningFor({ names = {}, flags = {} }: Meanings, name: string, kind: Kind): string | undefined {
  const flag = kind === "other" ? undefined : meaningIn(flags, name);
  return kind === "flag" ? flag : meaningIn(names, name) ?? flag;
}

/** The meanings that a service has written down. */
export class Glossary {
  readonly #file: GlossaryFile;

  constructor(file: GlossaryFile = {}) {
    this.#file = file;
  }

  /** What a word of the documentation for a type stands for. */
  type(word: string): string | undefined {
    const { types = {} } = this.#file;
    return Object.hasOwn(types, word) ? types[word] : undefined;
  }

  /** What a member of that name is in a method; the narrowest family that knows it counts. */
  name(name: string, method: string | undefined, kind: Kind): string | undefined {
    const all = wordsOf(name);
    const narrower = (this.#file.in ?? []).flatMap((one) => {
      const length = method === undefined
        ? 0
        : Math.max(0, ...one.of.filter((of) => isWithin(method, of)).map(lengthOf));
      const meaning = length ? meaningFor(one, all, kind) : undefined;
      return meaning === undefined ? [] : [{ meaning, length }];
    });
    const [narrowest] = narrower.sort((one, other) => other.length - one.length);
    return narrowest?.meaning ?? meaningFor(this.#file, all, kind);
  }
}
