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
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import type { z } from "zod";
import { type Diagnostics, didYouMean, type Place } from "../diagnostics.ts";
import { canonicalJson } from "../print/json.ts";

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
  // Imported files are large and mostly right; positions are worth their price only where something is wrong.
  const quick = file.endsWith(".json") ? readJson(text, schema) : undefined;
  if (quick) {
    let positions: Source<unknown>["at"] | undefined;
    const at: Source<unknown>["at"] = (path, part) => (positions ??= positionsOf(file, text))(path, part);
    return { file, value: quick.value, at };
  }
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { version: "1.2", schema: "core", lineCounter: lines, stringKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line || 1, column: col || 1 };
  };
  const document = (Array.isArray(documents) ? documents[0] : undefined) as Document.Parsed | undefined;
  if (file.endsWith(".json")) {
    const offset = jsonMistake(text);
    if (offset !== undefined) {
      const hint = "Import it again: deno task import:rest <facts folder>.";
      diagnostics.add(place(offset), "yaml-syntax", "The file is no JSON.", hint);
      return;
    }
  }
  if (document?.errors.length) {
    const repeated = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
    // What follows YAML's first mistake is mostly its consequence.
    for (const error of repeated.length ? repeated : document.errors.slice(0, 1)) {
      reportSyntax(error, text, place(error.pos[0]), diagnostics);
    }
    return;
  }
  if (!document?.contents) {
    diagnostics.add(place(0), "yaml-syntax", "The file is empty.", "Write the keys that spec/README.md lists.");
    return;
  }
  if (document.directives.yaml.explicit) {
    const hint = "Remove the lines that begin with %: specs are YAML 1.2.";
    diagnostics.add(place(0), "yaml-feature", "A directive is not allowed.", hint);
    return;
  }
  if (Array.isArray(documents) && documents[1]) {
    const hint = "Keep one document: move the other one to a file of its own.";
    diagnostics.add(place(documents[1].range[0]), "yaml-feature", "The file holds a second document.", hint);
    return;
  }
  let plain = true;
  visit(document, (_, node) => {
    if (isPair(node) && isScalar(node.key) && node.key.value === "__proto__") {
      plain = false;
      const at = place(node.key.range?.[0] ?? 0);
      diagnostics.add(at, "bad-value", 'No key may be called "__proto__".', "Choose another name.");
    }
    if (!isNode(node)) return;
    const feature = isAlias(node)
      ? "An alias"
      : node.tag
      ? "A tag"
      : "anchor" in node && node.anchor
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

/** A JSON file's content, if nothing is wrong with it. */
function readJson<Schema extends z.ZodType>(text: string, schema: Schema): { value: z.output<Schema> } | undefined {
  if (jsonMistake(text) !== undefined || text.includes('"__proto__"')) return;
  const value = JSON.parse(text);
  // Written by the importer, to the letter: no key stands twice.
  if (canonicalJson(value) !== text) return;
  const checked = schema.safeParse(value);
  return checked.success ? { value: checked.data } : undefined;
}

/** The way back from values to positions of a file that is known to be sound. */
function positionsOf(file: string, text: string): Source<unknown>["at"] {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: "1.2", schema: "core", lineCounter: lines, stringKeys: true });
  return (path = [], part = "value") => {
    const { line, col } = lines.linePos(offsetOf(document, path, part));
    return { file, line: line || 1, column: col || 1 };
  };
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

/** Offset of what is no JSON in a text; nothing where all of it is. */
function jsonMistake(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0);
  }
}

/** What to do about YAML's own mistakes, by its code for them. */
const SYNTAX_HINTS: Record<string, string> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Indent the lines of one mapping or list alike.",
  MISSING_CHAR: "Close every bracket, brace and quote.",
  NON_STRING_KEY: "Write every key as a plain text.",
  BAD_ALIAS: "Put a text that begins with * in quotes.",
};

/** Reports what YAML itself cannot read. */
function reportSyntax({ code, message, pos }: YAMLParseError, text: string, at: Place, diagnostics: Diagnostics): void {
  if (code === "DUPLICATE_KEY") {
    const key = /^["']?([\w.-]*)/.exec(text.slice(pos[0]))![1];
    diagnostics.add(at, "duplicate-key", `The key "${key}" stands twice.`, "Keep one of the two.");
    return;
  }
  const sentence = message.split(/ at line |\n/)[0]!.replace(/(["'])quote/, "$1 quote").replace(/\.?$/, ".");
  diagnostics.add(at, "yaml-syntax", sentence, SYNTAX_HINTS[code] ?? "Put a text that holds : or # in quotes.");
}

/** Zod's words for types in an author's words. */
const KINDS: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
  null: "nothing",
};

const kindOf = (value: unknown): string =>
  KINDS[value === null ? "null" : Array.isArray(value) ? "array" : typeof value] ?? typeof value;

/** What a value must be, according to zod's mistake. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `one of ${issue.values.join(", ")}`;
    case "too_small":
      return `${issue.minimum} or more`;
    case "too_big":
      return `${issue.maximum} or less`;
    default:
      return "what the rule says";
  }
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
  const root = path.length === 0;
  const name = root ? "The file" : `"${path.join(".")}"`;
  if (issue.code === "unrecognized_keys") {
    const allowed = keysAt(schema, path);
    for (const key of issue.keys) {
      const hint = allowed.length ? didYouMean(key, allowed) : "spec/README.md lists the keys.";
      diagnostics.add(at([...path, key], "key"), "unknown-key", `Unknown key "${key}".`, hint);
    }
    return;
  }
  const expected = expectation(issue);
  if (!root && !document.hasIn(path)) {
    const hint = `Add ${path.at(-1)}: ${expected}.`;
    diagnostics.add(at(path, "key"), "missing-key", `${name} is missing.`, hint);
    return;
  }
  if (issue.code === "invalid_key") {
    diagnostics.add(at(path, "key"), "bad-value", `The key ${name} is wrong.`, `${issue.issues[0]?.message}.`);
    return;
  }
  const value = valueAt(document, path);
  if (value === null || (issue.code === "too_small" && issue.origin !== "number")) {
    const hint = Array.isArray(value) ? "Add at least one item." : "Write what belongs there.";
    diagnostics.add(at(path), "empty-text", `${name} is empty.`, hint);
    return;
  }
  const wrongSize = typeof value === "number" && expected !== KINDS.string;
  if (issue.code === "invalid_type" && !wrongSize) {
    const hint = typeof value === "number" ? "Put the digits in quotes." : `Write ${expected}.`;
    diagnostics.add(at(path), "bad-value", `${name} is ${kindOf(value)}.`, hint);
  } else if (issue.code === "invalid_value") {
    const hint = didYouMean(String(value), issue.values.map(String));
    diagnostics.add(at(path), "bad-value", `${name} cannot be ${shown(value)}.`, hint);
  } else if (["invalid_type", "too_small", "too_big"].includes(issue.code)) {
    diagnostics.add(at(path), "bad-value", `${name} is ${String(value)}.`, `Write ${expected}.`);
  } else {
    diagnostics.add(at(path), "bad-value", `${name} cannot be ${shown(value)}.`, `The rule: ${issue.message}.`);
  }
}

/** A scalar as it is read, anything else by its kind. */
function shown(value: unknown): string {
  return typeof value === "object" ? kindOf(value) : JSON.stringify(value);
}

/** The plain value at a path. */
function valueAt(document: Document.Parsed, path: Path): unknown {
  const node = path.length ? document.getIn(path, true) : document.contents;
  return isNode(node) ? node.toJS(document) : node;
}
