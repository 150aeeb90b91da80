/**
 * Writes JSON for people and diffs: a value stands on one line where it fits, every line has at most 120 columns.
 *
 * @module
 */

const WIDTH = 120;

/** JSON text of a value, ended by a line break. Keys keep their order. */
export function canonicalJson(value: unknown): string {
  return `${print(value, "", 0)}\n`;
}

/** @param used Columns that the line already holds, its key included, and its comma. */
function print(value: unknown, indent: string, used: number): string {
  const flat = inline(value);
  if (indent.length + used + flat.length + 1 <= WIDTH || typeof value !== "object" || value === null) return flat;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => print(item, deeper, 0))
    : Object.entries(value).filter(([, inner]) => inner !== undefined).map(([key, inner]) => {
      const label = `${JSON.stringify(key)}: `;
      return label + print(inner, deeper, label.length);
    });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.map((line) => deeper + line).join(",\n")}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}
