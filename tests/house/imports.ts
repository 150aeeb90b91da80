/** Reads who imports whom, and says what is wrong with it. */

import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/tasks/runtimes.ts";

/** One import of a file of the project. */
export interface Import {
  from: string;
  to: string;
  /** Whether only types are taken. */
  typeOnly: boolean;
  /** Whether it is loaded with `import()` at run time. */
  lazy: boolean;
}

/** The texts of all files in some folders, by path from the root; tests are left out. */
export function sources(...folders: string[]): Map<string, string> {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.endsWith("_test.ts"))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

/** Whether a file is generated. */
export function isGenerated(file: string): boolean {
  return /\/generated\//.test(file) || file === "src/core/version.ts";
}

/** Every import between the given files, and out of them. */
export function importsOf(files: ReadonlyMap<string, string>): Import[] {
  return [...files].flatMap(([from, text]) => {
    const found: Import[] = [];
    const add = (specifier: string, typeOnly: boolean, lazy: boolean) => {
      if (!specifier.startsWith(".")) return;
      found.push({ from, to: posix.join(posix.dirname(from), specifier), typeOnly, lazy });
    };
    const visit = (node: ts.Node): void => {
      if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
        add((node.moduleSpecifier as ts.StringLiteral).text, takesTypesOnly(node), false);
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        add((node.argument.literal as ts.StringLiteral).text, true, false);
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [specifier] = node.arguments;
        if (specifier && ts.isStringLiteralLike(specifier)) add(specifier.text, false, true);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
    return found;
  });
}

function takesTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause;
    return node.isTypeOnly || !!clause && ts.isNamedExports(clause) && clause.elements.every((one) => one.isTypeOnly);
  }
  const clause = node.importClause;
  if (!clause) return false;
  const { namedBindings } = clause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
  return clause.isTypeOnly || !clause.name && !!named?.length && named.every((one) => one.isTypeOnly);
}

/** A sentence for each circle: the two files whose import closes it, and the way back. */
export function circles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) {
    if (!isGenerated(from) && !isGenerated(to)) targets.set(from, [...targets.get(from) ?? [], to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): void => {
    if (done.has(file)) return;
    const start = path.indexOf(file);
    if (start >= 0) {
      const [way, last] = [path.slice(start), path.at(-1)];
      found.push(`${last} imports ${file}, which leads back to it: ${way.join(" → ")}.`);
      return;
    }
    path.push(file);
    for (const target of targets.get(file) ?? []) walk(target);
    path.pop();
    done.add(file);
  };
  for (const file of targets.keys()) walk(file);
  return found;
}

/** Folders of src/ that are no service. */
const NEUTRAL = ["core", "catalogue", "cli", "sandbox", "mcp", "redis", "node"];

/** The part of the house that a file is in: `core`, `cli`, `service`, `service/sandbox`, `generate/emit`… */
export function partOf(file: string): string {
  const [top = "", folder = "", inner = ""] = file.split("/");
  if (top === "scripts") return folder === "generate" ? generatorPart(file) : "scripts";
  if (top !== "src") return "root";
  if (NEUTRAL.includes(folder)) return /^src\/catalogue\/generated\//.test(file) ? "registry" : folder;
  const part = inner === "generated" ? file.split("/")[3]?.replace(".ts", "") : inner;
  return part === "sandbox" || part === "cli" || part === "catalogue" ? `service/${part}` : "service";
}

function generatorPart(file: string): string {
  const [, , folder = ""] = file.split("/");
  // What editors know of the spec's files comes from the schemas that read them, not from the model.
  if (file === "scripts/generate/emit/schemas.ts") return "generate/schemas";
  return ["read", "types", "link", "emit", "print"].includes(folder) ? `generate/${folder}` : "generate";
}

/** What each part may import; `types:` in front where only types may be taken. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "core": ["core"],
  "catalogue": ["core", "catalogue"],
  "sandbox": ["core", "sandbox"],
  "cli": ["core", "catalogue", "node", "cli", "registry"],
  "mcp": ["core", "catalogue", "mcp", "registry"],
  "redis": ["core", "redis"],
  "node": ["core", "node"],
  "registry": ["types:catalogue", "lazy:service", "lazy:service/cli", "lazy:service/sandbox"],
  "service": ["core", "types:catalogue", "service"],
  // A service's commands and its catalogue load its functions, its client and its sandbox where they are used.
  "service/cli": [
    "core",
    "types:catalogue",
    "service",
    "service/cli",
    "lazy:service/catalogue",
    "lazy:service/sandbox",
  ],
  "service/catalogue": ["types:catalogue", "service/catalogue"],
  "service/sandbox": ["core", "sandbox", "service", "service/sandbox"],
  "root": ["core", "service"],
  "scripts": [
    "core",
    "catalogue",
    "cli",
    "sandbox",
    "registry",
    "scripts",
    "generate",
    "generate/read",
    "generate/types",
    "generate/link",
    "generate/emit",
    "generate/print",
  ],
  "generate": ["core", "types:catalogue", "types:sandbox", "generate", "types:generate/read"],
  "generate/read": ["core", "catalogue", "sandbox", "generate", "generate/print", "generate/read"],
  "generate/types": ["core", "generate", "types:generate/read", "generate/print", "generate/types"],
  "generate/link": ["core", "catalogue", "sandbox", "generate", "generate/read", "generate/types", "generate/link"],
  "generate/schemas": ["generate", "generate/read", "generate/print"],
  "generate/print": ["generate", "generate/print"],
  "generate/emit": [
    "core",
    "types:catalogue",
    "types:sandbox",
    "generate",
    "types:generate/read",
    "generate/print",
    "generate/schemas",
    "generate/emit",
  ],
};

/** A sentence for each import that leads where it must not. */
export function upwardArrows(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to, typeOnly, lazy }) => {
    const [here, there] = [partOf(from), partOf(to)];
    const allowed = MAY_IMPORT[here];
    if (!allowed) return [`${from} is in a part of the house that has no rule: ${here}.`];
    const kinds = [there, ...typeOnly ? [`types:${there}`] : [], ...lazy ? [`lazy:${there}`] : []];
    const foreign = here.startsWith("service") && there.startsWith("service") && serviceOf(from) !== serviceOf(to);
    if (!foreign && kinds.some((kind) => allowed.includes(kind))) return [];
    const how = typeOnly ? "takes types from" : lazy ? "loads" : "imports";
    return [`${from} ${how} ${to}: ${here} may not import ${foreign ? "another service" : there}.`];
  });
}

function serviceOf(file: string): string | undefined {
  return file.split("/")[1];
}
