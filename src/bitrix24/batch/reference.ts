/**
 * What stands in a command of a batch for what an earlier one answers.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";

/** Stands for the result of an earlier command, or for a part of it. */
export class Reference {
  /** Key of the command, as a text. */
  readonly command: string;
  /** Members that lead to the part. */
  readonly path: readonly string[];

  constructor(command: string, path: readonly string[]) {
    this.command = command;
    this.path = path;
  }

  /** A text that nobody else writes, while a batch reads its commands; nothing elsewhere, so that it is refused there. */
  toJSON(): string | undefined {
    return seen && (mark ??= crypto.randomUUID()) + (seen.push(this) - 1);
  }

  /** Whoever makes a text of it would send that text. */
  toString(): never {
    throw new UsageError(
      "A reference stands for a whole value, so it cannot be a part of a text, a number or a name: give it by itself.",
    );
  }

  /** Nor is it a number. */
  valueOf(): never {
    return this.toString();
  }
}

/** What no text of a caller's begins with; made when it is needed, since workers have no chance before a request. */
let mark: string | undefined;

/** The references of what is being read. */
let seen: Reference[] | undefined;

/** Reads parameters, and the references in them. */
export function reading<Read>(read: () => Read): { read: Read; references: readonly Reference[] } {
  const references: Reference[] = [];
  // What is read may have getters that do the same.
  const before = seen;
  seen = references;
  try {
    return { read: read(), references };
  } finally {
    seen = before;
  }
}

/** The number of the reference that a text stands for; nothing where it is a text. */
export function referenceIn(text: string): number | undefined {
  return mark !== undefined && text.startsWith(mark) ? Number(text.slice(mark.length)) : undefined;
}

/**
 * Stands in the parameters of a batch's command for the result of an earlier command, or for a part of it. It fits
 * everywhere, and is worth something only there.
 *
 * @param command Key of the earlier command: its name in a record, its number in a list.
 * @param path The part: names and numbers with dots between them, e.g. `0.ID`, or a list of them; all of it unless told.
 * @throws UsageError When the key or the path is none.
 *
 * @example
 * ```ts
 * import { batch, Portal, ref } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../");
 * const { deals } = await batch(portal, {
 *   user: ["user.get", { ID: 1 }],
 *   deals: ["crm.deal.list", { filter: { ASSIGNED_BY_ID: ref("user", "0.ID") } }],
 * });
 * console.log(deals.result ?? deals.error);
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html}
 */
export function ref(command: string | number, path: string | readonly (string | number)[] = []): never {
  const parts: readonly unknown[] = typeof path === "string" ? path.split(".") : Array.isArray(path) ? path : [path];
  if (
    ![command, ...parts].every((part) => typeof part === "number" || typeof part === "string") || parts.includes("")
  ) {
    throw new UsageError('A reference names a command and a part of its result: ref("user", "0.ID").');
  }
  return new Reference(`${command}`, parts.map(String)) as never;
}
