/**
 * Form fields and query parameters with PHP's brackets: `fields[PHONE][0][VALUE]=1`, `select[]=ID`.
 *
 * @module
 */

import type { Json } from "../../sandbox/table.ts";

/** Nested values; a Map, so that no name can mean anything but itself. */
class Tree extends Map<string, Tree | string> {
  /** The key of the next value without one: the largest number so far and one more. */
  next = 0;

  override set(key: string, value: Tree | string): this {
    if (INDEX.test(key)) this.next = Math.max(this.next, Number(key) + 1);
    return super.set(key, value);
  }
}

const INDEX = /^(?:0|[1-9]\d{0,14})$/;

/** PHP goes no deeper either. */
const DEPTH = 64;

/** Reads pairs into nested values; all leaves are texts. What PHP drops is dropped. */
export function readForm(pairs: Iterable<readonly [string, string | string[]]>): Map<string, Json> {
  const root = new Tree();
  for (const [name, value] of pairs) {
    const path = pathOf(name);
    if (!path) continue;
    if (typeof value === "string") put(root, path, value);
    else value.forEach((part, index) => put(root, [...path, String(index)], part));
  }
  return new Map([...root].map(([key, branch]) => [key, jsonOf(branch)]));
}

/** Takes a name apart; nothing where it names nothing, or goes too deep. What stands behind a bracket is ignored. */
function pathOf(name: string): string[] | undefined {
  const text = name.replace(/^ +/, "");
  let open = text.indexOf("[");
  const base = open < 0 ? text : text.slice(0, open);
  if (base === "") return undefined;
  // A bracket that nothing closes is none.
  if (open >= 0 && text.indexOf("]", open) < 0) return [text.replace(/[ .[]/g, "_")];
  const path = [base.replace(/[ .]/g, "_")];
  while (open >= 0 && text[open] === "[") {
    const close = text.indexOf("]", open);
    if (close < 0) break;
    const step = text.slice(open + 1, close);
    path.push(/^\s$/.test(step) ? "" : step);
    if (path.length > DEPTH + 1) return undefined;
    open = close + 1;
  }
  return path;
}

function put(root: Tree, path: string[], value: string): void {
  let tree: Tree = root;
  path.forEach((step, index) => {
    const key = step === "" && index > 0 ? String(tree.next) : step;
    if (index === path.length - 1) {
      tree.set(key, value);
      return;
    }
    const inner = tree.get(key);
    const next: Tree = inner instanceof Tree ? inner : new Tree();
    if (next !== inner) tree.set(key, next);
    tree = next;
  });
}

/** Keys 0, 1, 2… make a list, others an object. */
function jsonOf(branch: Tree | string): Json {
  if (typeof branch === "string") return branch;
  const entries = [...branch].map(([key, inner]): [string, Json] => [key, jsonOf(inner)]);
  return entries.every(([key], index) => key === String(index))
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries);
}
