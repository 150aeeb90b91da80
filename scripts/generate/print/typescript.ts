/**
 * Prints TypeScript modules: ts-morph writes them, dprint formats them. Emitters know neither.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { createFromBuffer } from "@dprint/formatter";
import { getPath } from "@dprint/typescript";
import { type ImportDeclarationStructure, Project, type StatementStructures, StructureKind } from "ts-morph";
import { compare } from "../diagnostics.ts";

/** Longest line of a generated file. */
export const WIDTH = 120;

const formatter = createFromBuffer(readFileSync(getPath()));
formatter.setConfig({}, { deno: true, lineWidth: WIDTH, newLineKind: "lf" });

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

/** First line of every generated text, behind its comment sign. */
export const NOTICE = "Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.";

/** What is imported from a module: names, and names of types. */
export interface Import {
  from: string;
  names?: string[];
  types?: string[];
  /** Name for all of the module's types. */
  namespace?: string;
}

/** Formats TypeScript text. */
export function format(text: string, lineWidth: number = WIDTH): string {
  return formatter.formatText({ filePath: "module.ts", fileText: text, overrideConfig: { lineWidth } });
}

/** An import as it is written. */
type ImportLine = ImportDeclarationStructure & { namedImports?: string[]; namespaceImport?: string };

/** Prints a module. Imports are sorted; those without a name are left out. */
export function printModule(imports: readonly Import[], statements: (StatementStructures | string)[]): string {
  const lines = imports.toSorted((one, other) => compare(one.from, other.from)).flatMap((line): ImportLine[] => {
    if (line.namespace !== undefined) {
      const { from, namespace } = line;
      return [{
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: from,
        isTypeOnly: true,
        namespaceImport: namespace,
      }];
    }
    const unique = (names: string[] = []) => [...new Set(names)].sort(compare);
    const values = unique(line.names);
    const types = unique(line.types);
    if (!values.length && !types.length) return [];
    return [
      {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: line.from,
        isTypeOnly: !values.length,
        namedImports: [...values, ...types.map((name) => values.length ? `type ${name}` : name)],
      },
    ];
  });
  if (statements.every((statement) => typeof statement === "string")) {
    // What is text already needs no writer, which would only read it all again.
    const text = [...lines.map(importText), ...statements].join("\n");
    return format(`// ${NOTICE}\n\n${text}`).replaceAll(INDENT, " ");
  }
  const file = project.createSourceFile("module.ts", { statements: [...lines, ...statements] }, { overwrite: true });
  return format(`// ${NOTICE}\n\n${file.getFullText()}`).replaceAll(INDENT, " ");
}

/** An import as text. */
function importText({ isTypeOnly, namedImports = [], namespaceImport, moduleSpecifier }: ImportLine): string {
  const names = namespaceImport === undefined ? `{ ${namedImports.join(", ")} }` : `* as ${namespaceImport}`;
  return `import ${isTypeOnly ? "type " : ""}${names} from "${moduleSpecifier}";`;
}

/** Stands for a space at a comment's line's beginning, which ts-morph would trim. */
const INDENT = "\uE000";

/** A documentation comment's text, wrapped so that its lines fit at the given indentation. */
export function comment(text: string, indent = 0): string {
  const lines = text.replaceAll("*/", "*\\/").split("\n").flatMap((line) => wrap(line, WIDTH - indent - 3))
    .map((line) => line.replace(/^ +/, (spaces) => INDENT.repeat(spaces.length)));
  return lines.length === 1 && lines[0]!.length <= WIDTH - indent - 7 ? lines[0]! : `\n${lines.join("\n")}`;
}

/** A whole documentation comment, for a statement that is given as text. */
export function docComment(text: string, indent = 0): string {
  const inner = comment(text, indent);
  return inner.startsWith("\n") ? `/**${inner.replaceAll("\n", "\n * ")}\n */` : `/** ${inner} */`;
}

/** Merges imports from the same module. */
export function mergeImports(imports: readonly Import[]): Import[] {
  const merged = new Map<string, Required<Omit<Import, "namespace">>>();
  for (const { from, names = [], types = [] } of imports) {
    const entry = merged.get(from) ?? { from, names: [], types: [] };
    entry.names.push(...names);
    entry.types.push(...types);
    merged.set(from, entry);
  }
  return [...merged.values()];
}

/** Breaks a line between words, each part indented alike; what cannot be broken stays whole. */
export function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  const [indent] = /^ */.exec(line)!;
  const [first = "", ...words] = line.slice(indent.length).split(" ");
  let current = indent + first;
  for (const word of words) {
    if (current.trim() && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else {
      current = `${current} ${word}`;
    }
  }
  return [...lines, current];
}

/**
 * A value as a TypeScript literal.
 *
 * @param longest A text of more characters is put together from pieces.
 */
export function literal(value: unknown, longest: number = Infinity): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, longest)).join(", ")}]`;
  if (typeof value === "string" && value.length > longest) return pieces(value, longest).join(" + ");
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${propertyName(key)}: ${literal(inner, longest)}`);
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}

/** A text as several that fit on lines; no character is torn apart. */
function pieces(text: string, longest: number): string[] {
  const characters = [...text];
  return Array.from(
    { length: Math.ceil(characters.length / longest) },
    (_, index) => JSON.stringify(characters.slice(index * longest, (index + 1) * longest).join("")),
  );
}

/** A property's name, quoted where it must be; `__proto__` would set the prototype even in quotes. */
export function propertyName(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
