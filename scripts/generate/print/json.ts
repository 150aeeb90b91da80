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
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const flat = inline(value, WIDTH - indent.length - used - 1);
  if (flat !== undefined) return flat;
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

/** A value on one line; nothing as soon as it is longer than there is room, since most values are. */
function inline(value: unknown, room: number): string | undefined {
  if (room < 0) return;
  if (typeof value !== "object" || value === null) {
    const text = JSON.stringify(value);
    return text.length <= room ? text : undefined;
  }
  const isList = Array.isArray(value);
  let text = "";
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    if (item === undefined) continue;
    text += `${text ? ", " : ""}${isList ? "" : `${JSON.stringify(key)}: `}`;
    const inner = inline(item, room - text.length - 2);
    if (inner === undefined) return;
    text += inner;
  }
  text = isList ? `[${text}]` : text ? `{ ${text} }` : "{}";
  return text.length <= room ? text : undefined;
}
