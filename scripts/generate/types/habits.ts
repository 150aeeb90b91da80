/**
 * The habits of one API's documentation, ready to be asked.
 *
 * @module
 */

import { ID_PATTERN } from "../model.ts";
import type { Conventions } from "../read/schema/conventions.ts";
import type { NameRules } from "./member_names.ts";

/** A mask, and the pattern of the names that it stands for. */
type Mask = (name: string) => string | undefined;

/** What the conventions of a service say of names and types. */
export class Habits {
  /** Two texts in place of true and false. */
  readonly booleans: readonly [string, string] | undefined;
  /** Whether requests may have numbers as text. */
  readonly textNumbers: boolean;
  /** Whether requests may have a map for what is called an array. */
  readonly mapArrays: boolean;
  /** What the keys of a filter may begin with. */
  readonly filterPattern: string | undefined;
  /** Which names somebody gives. */
  readonly names: NameRules | undefined;
  /** How fields are emptied. */
  readonly empties: Conventions["empties"];
  readonly #conventions: Conventions;
  readonly #ids: RegExp | undefined;
  readonly #openNames: RegExp | undefined;
  readonly #masks: readonly Mask[];

  constructor(conventions: Conventions = {}) {
    const { booleans, lenient = [], filters, ids, masks = [] } = conventions;
    this.names = conventions.names;
    this.empties = conventions.empties;
    this.#conventions = conventions;
    this.booleans = booleans && [booleans.true, booleans.false];
    this.textNumbers = lenient.includes("numbers");
    this.mapArrays = lenient.includes("arrays");
    this.filterPattern = filters && `^[${filters.prefixes.join("")}]`;
    this.#openNames = conventions.choices && new RegExp(conventions.choices.names);
    this.#ids = ids === undefined ? undefined : new RegExp(ids);
    this.#masks = masks.map(maskReader);
  }

  /** What a word of the documentation stands for. */
  meaning(word: string): string | undefined {
    const { types = {} } = this.#conventions;
    return Object.hasOwn(types, word) ? types[word] : undefined;
  }

  /** The type of a member that is described nowhere. */
  memberType(name: string): string | undefined {
    const { members = {} } = this.#conventions;
    return Object.hasOwn(members, name) ? members[name] : members["*"];
  }

  isFilter(parameter: string): boolean {
    return this.#conventions.filters?.names.includes(parameter) ?? false;
  }

  /** Whether a parameter is a list of names of fields. */
  isSelection(parameter: string): boolean {
    return this.#conventions.selections?.includes(parameter) ?? false;
  }

  /** Whether a parameter holds one structure, whatever the documentation calls it. */
  isSingle(parameter: string): boolean {
    return this.#conventions.singles?.includes(parameter) ?? false;
  }

  /** Whether installations add to the listed values of a field. */
  isOpenChoice(name: string, types: readonly string[]): boolean {
    const { choices } = this.#conventions;
    return choices !== undefined &&
      (types.some((type) => choices.types.includes(type)) || this.#openNames!.test(name));
  }

  /** Whether a name is that of a custom field, which the pattern of such names has already. */
  isCustom(name: string): boolean {
    const { entities = [] } = this.#conventions.customFields ?? {};
    return entities.some(({ request, result }) => name.startsWith(request) || name.startsWith(result));
  }

  isId(name: string): boolean {
    return this.#ids?.test(name) ?? false;
  }

  /** The pattern of the names that a name stands for; nothing where it stands for itself. */
  maskOf(name: string): string | undefined {
    if (this.names?.real.includes(name)) return undefined;
    for (const mask of this.#masks) {
      const pattern = mask(name);
      if (pattern !== undefined) return pattern;
    }
    return undefined;
  }
}

function maskReader({ name, begins, digits }: NonNullable<Conventions["masks"]>[number]): Mask {
  const pattern = new RegExp(name);
  return (given) => {
    const found = pattern.exec(given);
    if (found && digits) return ID_PATTERN;
    const prefix = found && (begins ?? found[1]);
    return prefix ? `^${prefix.replaceAll(".", "\\.")}` : undefined;
  };
}
