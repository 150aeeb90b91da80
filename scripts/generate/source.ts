/**
 * Reads one file of a spec: strict YAML 1.2 or JSON, checked against a zod schema, with the position of every value.
 *
 * @module
 */

import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from "yaml";
import type { z } from "zod";
import { type Diagnostics, didYouMean, type Place } from "./diagnostics.ts";

/** Keys and indexes from a file's root to a value. */
export type Path = readonly (string | number)[];

/** A file that was read, with the way back from values to positions. */
export interface Source<T> {
  file: string;
  value: T;
  /** Position of the value at a path, or of its key; the nearest enclosing value when there is none. */
  at: (path?: Path, part?: "key" | "value") => Place;
}

/** A file's name and text. */
export interface SpecFile {
  file: string;
  text: string;
}

const FEATURES = "Specs are plain data: write the value out.";

/**
 * Parses and validates a file.
 *
 * @returns Nothing when the file has mistakes; each is in `diagnostics`.
 */
export function readSource<Schema extends z.ZodType>(
  { file, text }: SpecFile,
  schema: Schema,
  diagnostics: Diagnostics,
): Source<z.output<Schema>> | undefined {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { version: "1.2", schema: "core", lineCounter: lines, stringKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line || 1, column: col || 1 };
  };
  const document = (Array.isArray(documents) ? documents[0] : undefined) as Document.Parsed | undefined;
  if (!document?.contents) {
    diagnostics.add(place(0), "yaml-syntax", "The file is empty.", "Write the keys that spec/README.md lists.");
    return;
  }
  if (Array.isArray(documents) && documents[1]) {
    diagnostics.add(place(documents[1].range[0]), "yaml-feature", "The file holds a second document.", FEATURES);
    return;
  }
  if (document.errors.length) {
    for (const { code, message, pos } of document.errors) {
      if (code === "DUPLICATE_KEY") {
        diagnostics.add(place(pos[0]), "duplicate-key", "The key stands twice.", "Keep one of the two.");
      } else {
        const sentence = message.split(/ at line |\n/)[0];
        diagnostics.add(
          place(pos[0]),
          "yaml-syntax",
          `${sentence}.`.replace("..", "."),
          "Put texts with : or # in quotes.",
        );
      }
    }
    return;
  }
  let plain = true;
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const feature = isAlias(node)
      ? "An alias"
      : node.tag
      ? "A tag"
      : isNode(node) && "anchor" in node && node.anchor
      ? "An anchor"
      : "";
    if (!feature) return;
    plain = false;
    diagnostics.add(place(node.range?.[0] ?? 0), "yaml-feature", `${feature} is not allowed.`, FEATURES);
  });
  if (!plain) return;

  const at = (path: Path = [], part: "key" | "value" = "value"): Place => place(offsetOf(document, path, part));
  const checked = schema.safeParse(document.toJS({ mapAsMap: false }));
  if (checked.success) return { file, value: checked.data, at };
  for (const issue of checked.error.issues) reportIssue(issue, schema, at, document, diagnostics);
  return;
}

/** Offset of a path's key or value; of the deepest existing parent where the path does not exist. */
function offsetOf(document: Document.Parsed, path: Path, part: "key" | "value"): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const child = node.get(step, true) as Node | undefined;
    if (pair && isScalar(pair.key) && (part === "key" || !child?.range)) offset = pair.key.range?.[0] ?? offset;
    else if (child?.range) offset = child.range[0];
    else break;
    node = child ?? null;
  }
  return offset;
}

/** The keys that a schema allows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let inner: unknown = schema;
  const unwrapped = (): z.core.$ZodTypeDef & Record<string, unknown> => {
    let def = (inner as z.core.$ZodType)._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
    while (def.innerType) def = (def.innerType as z.core.$ZodType)._zod.def as typeof def;
    return def;
  };
  for (const step of path) {
    const def = unwrapped();
    inner = def.type === "object"
      ? (def.shape as Record<string, unknown>)[step]
      : def.type === "record"
      ? def.valueType
      : def.element;
    if (!inner) return [];
  }
  return Object.keys((unwrapped().shape as object | undefined) ?? {});
}

/** Turns zod's view of a mistake into ours. */
function reportIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  at: Source<unknown>["at"],
  document: Document.Parsed,
  diagnostics: Diagnostics,
): void {
  const path = issue.path as Path;
  const name = path.at(-1) === undefined ? "The file" : `"${path.join(".")}"`;
  if (issue.code === "unrecognized_keys") {
    const allowed = keysAt(schema, path);
    for (const key of issue.keys) {
      const hint = allowed.length ? didYouMean(key, allowed) : "spec/README.md lists the keys.";
      diagnostics.add(at([...path, key], "key"), "unknown-key", `Unknown key "${key}".`, hint);
    }
  } else if (issue.code === "invalid_type" && issue.input === undefined && !document.hasIn(path)) {
    diagnostics.add(at(path), "missing-key", `${name} is missing.`, `Add it: ${issue.expected}.`);
  } else if (issue.code === "too_small" && (issue.origin === "string" || issue.origin === "array")) {
    diagnostics.add(at(path), "empty-text", `${name} is empty.`, "Write what a reader needs to know.");
  } else {
    diagnostics.add(
      at(path),
      "bad-value",
      `${name} is wrong: ${issue.message}.`,
      "spec/README.md shows what it takes.",
    );
  }
}
