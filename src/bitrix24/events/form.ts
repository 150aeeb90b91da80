/**
 * The forms that a portal posts: names with brackets, as PHP writes them, `data[FIELDS][ID]=1`. Anybody can post one, so
 * whatever no portal writes is refused.
 *
 * @module
 */

/** What a form holds. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue };

/** What is wrong with a form; told to whoever posted it. */
export class FormError extends Error {}

/** Pairs of a form: PHP reads no more unless told. */
const MOST = 1000;

/** Names within names; events have three. */
const DEPTH = 16;

/** Characters of a whole name. */
const LONGEST_NAME = 500;

const NAME = /^[^[\]]+(?:\[[^[\]]*\])*$/;

/** Nested values; a Map, so that no name can mean anything but itself. */
type Tree = Map<string, Tree | string>;

/**
 * Reads a form into nested values. Names 0, 1, 2… make a list.
 *
 * @throws FormError When no portal would have written it.
 */
export function readForm(text: string): { [name: string]: FormValue } {
  const root: Tree = new Map();
  let count = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > MOST) throw new FormError(`The form has more than ${MOST} values.`);
    put(root, pathOf(name), value);
  }
  return Object.fromEntries([...root].map(([name, value]) => [name, valueOf(value)]));
}

function pathOf(name: string): string[] {
  if (name.length > LONGEST_NAME || !NAME.test(name)) {
    throw new FormError("The form has a name that cannot be read: names look like data[FIELDS][ID].");
  }
  const path = name.replaceAll("]", "").split("[");
  if (path.length > DEPTH) throw new FormError(`The form is nested deeper than ${DEPTH} levels.`);
  // An object of JavaScript takes it for something else, and so may whoever copies what was read.
  if (path.includes("__proto__")) throw new FormError("The form has the name __proto__.");
  return path;
}

function put(root: Tree, path: readonly string[], value: string): void {
  let tree = root;
  for (const [index, step] of path.entries()) {
    // The next place of a list has no name.
    const name = step === "" ? String(tree.size) : step;
    const known = tree.get(name);
    if (index === path.length - 1) {
      if (known !== undefined) throw new FormError("The form has a name twice.");
      tree.set(name, value);
    } else {
      if (typeof known === "string") throw new FormError("The form has a name twice.");
      const next: Tree = known ?? new Map();
      tree.set(name, next);
      tree = next;
    }
  }
}

function valueOf(value: Tree | string): FormValue {
  if (typeof value === "string") return value;
  const entries = [...value].map(([name, inner]): [string, FormValue] => [name, valueOf(inner)]);
  return entries.every(([name], index) => name === String(index))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}
