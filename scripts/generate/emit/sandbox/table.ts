/**
 * Emits the data that the sandbox runs on: a module for each entity and its methods, modules for the documented samples
 * of the other methods, and one that joins them.
 *
 * @module
 */

import type { SandboxMethod, SandboxRules, SandboxTable } from "../../../../src/sandbox/table.ts";
import type { ServiceModel } from "../../model.ts";
import { camelCase, snakeCase } from "../../names.ts";
import { type Import, literal, NOTICE, printModule, WIDTH } from "../../print/typescript.ts";

/** Samples have texts that no line holds; this many characters still fit when deeply indented. */
const LONGEST = 80;

/** The module of the table's types, from src/<service>/generated/. */
const TYPES = "../../sandbox/table.ts";

/** Emits a service's table; nothing where the spec has no sandbox for it. */
export function emitSandbox({ name, title, sandbox, methods: all }: ServiceModel): Map<string, string> {
  if (!sandbox) return new Map();
  const folder = `src/${name}/generated/sandbox`;
  const { rules } = sandbox;
  const files = new Map<string, string>();
  const imports: Import[] = [{ from: TYPES, types: ["SandboxTable"] }];
  const entities: string[] = [];
  const methods: string[] = [];
  for (const [entity, definition] of Object.entries(sandbox.entities)) {
    const value = camelCase(entity);
    const own = Object.entries(sandbox.methods).filter(([, { state }]) => state?.entity === entity);
    const file = `records/${snakeCase(entity)}.ts`;
    const types = ["SandboxEntity", ...own.length ? ["SandboxMethod"] : []];
    const texts = [
      `/** The records of the entity ${entity}. */\nexport const ${value}: SandboxEntity = ${
        literal(definition, LONGEST)
      };`,
    ];
    if (own.length) texts.push(methodsText(`${value}Methods`, `Methods that work on ${entity}.`, own));
    files.set(`${folder}/${file}`, printModule([{ from: `../../${TYPES}`, types }], texts));
    imports.push({ from: `./sandbox/${file}`, names: [value, ...own.length ? [`${value}Methods`] : []] });
    entities.push(entity === value ? entity : `${JSON.stringify(entity)}: ${value}`);
    if (own.length) methods.push(`...${value}Methods`);
  }
  for (const [segment, others] of Object.entries(withoutEntity(sandbox, all))) {
    const value = `${camelCase(segment)}${rules ? "Methods" : "Samples"}`;
    const file = `${rules ? "methods" : "samples"}/${snakeCase(segment)}.ts`;
    const text = methodsText(value, `Methods of ${segment} that keep no records.`, others);
    files.set(`${folder}/${file}`, printModule([{ from: `../../${TYPES}`, types: ["SandboxMethod"] }], [text]));
    imports.push({ from: `./sandbox/${file}`, names: [value] });
    methods.push(`...${value}`);
  }
  const { caller, kinds } = sandbox;
  if (rules) {
    for (const [path, text] of ruleFiles(folder, rules, title)) files.set(path, text);
    imports.push({ from: "./sandbox/rules.ts", names: ["rules"] });
    for (const [path, text] of sampleFiles(folder, rules, all)) files.set(path, text);
  }
  const members = [
    ...caller ? [`caller: ${literal(caller)}`] : [],
    ...kinds ? [`kinds: ${literal(kinds, LONGEST)}`] : [],
    `entities: { ${entities.join(", ")} }`,
    `methods: { ${methods.join(", ")} }`,
    ...rules ? ["rules"] : [],
  ];
  const text = `/** What the sandbox of ${title} knows: records, methods and documented samples. */
export const table: SandboxTable = {
${members.map((member) => `  ${member},\n`).join("")}};`;
  files.set(`${folder}.ts`, printModule(imports, [text]));
  return files;
}

/** The table of rules: a line per method, so that a change of the rule is read as a difference of lines. */
function ruleFiles(folder: string, { lines, samples: _, ...rest }: SandboxRules, title: string): Map<string, string> {
  const files = new Map<string, string>();
  const imports: Import[] = [
    { from: "../../../sandbox/table.ts", types: ["SandboxRules"] },
    { from: "./samples.ts", names: ["samples"] },
  ];
  const byArea = Object.groupBy(lines, (line) => /^(?:v3:)?(\w+)/.exec(line)?.[1]?.toLowerCase() ?? "");
  for (const [area, own = []] of Object.entries(byArea)) {
    const name = `${camelCase(area)}Rules`;
    const file = `rules/${snakeCase(area)}.ts`;
    const text = own.map((line) => broken(line.replace(/[\\`]|\$\{/g, "\\$&"))).join("\n");
    const head = `/** How the methods of ${area} work on records, in the words of src/sandbox/rule/line.ts. */`;
    files.set(`${folder}/${file}`, `// ${NOTICE}\n\n${head}\nexport const ${name} = \`\\\n${text}\`;\n`);
    imports.push({ from: `./${file}`, names: [name] });
  }
  const names = imports.flatMap(({ names = [] }) => names).filter((name) => name !== "samples");
  files.set(
    `${folder}/rules.ts`,
    printModule(imports, [
      `const texts = [${names.join(", ")}];

/** What methods of ${title} are bound by rule with. */
export const rules: SandboxRules = {
  lines: texts.flatMap((text) => text.split("\\n")), samples, ...${literal(rest, LONGEST)} };`,
    ]),
  );
  return files;
}

/** The documented answers as JSON texts, which are read when they are needed. */
function sampleFiles(folder: string, { samples }: SandboxRules, all: ServiceModel["methods"]): Map<string, string> {
  const files = new Map<string, string>();
  const imports: Import[] = [];
  const bySegment = Object.groupBy(all, ({ segment }) => segment);
  for (const [segment, methods = []] of Object.entries(bySegment)) {
    const shown = methods.filter(({ id }) => samples[id] !== undefined);
    if (!shown.length) continue;
    const name = `${camelCase(segment)}Samples`;
    const file = `samples/${snakeCase(segment)}.ts`;
    const lines = shown.map(({ id }) => `  ${JSON.stringify(id)}:\n${quoted(samples[id] as string)},\n`);
    files.set(
      `${folder}/${file}`,
      `// ${NOTICE}\n\n/** Documented answers of ${segment}. */\nexport const ${name} = {\n${lines.join("")}};\n`,
    );
    imports.push({ from: `./${file}`, names: [name] });
  }
  const names = imports.flatMap(({ names = [] }) => names);
  const text = `/** The documented answer of every method that has one, as JSON. */
export const samples: Readonly<Record<string, string>> = { ${names.map((name) => `...${name}`).join(", ")} };`;
  files.set(`${folder}/samples.ts`, printModule(imports, [text]));
  return files;
}

/** JSON as a literal with single quotes, which JSON rarely has. */
function quoted(text: string): string {
  const escaped = text.replace(/[\\']/g, "\\$&")
    .replace(/[\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  return broken(`'${escaped}'`);
}

/** Characters of a line of a literal, without the sign that it goes on. */
const COLUMNS = WIDTH - 2;

/** A literal over several lines, each of which but the last ends with the sign that it goes on. */
function broken(text: string): string {
  const lines: string[] = [];
  let left = text;
  while (left.length > COLUMNS) {
    const space = left.lastIndexOf(" ", COLUMNS);
    let end = space > COLUMNS / 2 ? space + 1 : COLUMNS;
    // No sign is parted from what it says of the next character, and no character from its other half.
    while (/\\[^\\]?$|[\ud800-\udbff]$/.test(left.slice(0, end)) && end > 1) end--;
    lines.push(left.slice(0, end));
    left = left.slice(end);
  }
  return [...lines, left].join("\\\n");
}

/** Methods that work on no entity, by segment: no module grows with the whole catalogue. */
function withoutEntity(
  { methods }: SandboxTable,
  all: ServiceModel["methods"],
): Partial<Record<string, [string, SandboxMethod][]>> {
  const segments = new Map(all.map(({ id, segment }) => [id, segment]));
  const others = Object.entries(methods).filter(([, { state }]) => state?.entity === undefined);
  return Object.groupBy(others, ([name]) => segments.get(name) ?? name);
}

function methodsText(name: string, comment: string, methods: [string, SandboxMethod][] = []): string {
  return `/** ${comment} */\nexport const ${name}: Record<string, SandboxMethod> = ${
    literal(Object.fromEntries(methods), LONGEST)
  };`;
}
