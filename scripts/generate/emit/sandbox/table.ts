/**
 * Emits the data that the sandbox runs on: a module for each entity and its methods, modules for the documented samples
 * of the other methods, and one that joins them.
 *
 * @module
 */

import type { SandboxMethod, SandboxTable } from "../../../../src/sandbox/table.ts";
import type { ServiceModel } from "../../model.ts";
import { camelCase, snakeCase } from "../../names.ts";
import { type Import, literal, printModule } from "../../print/typescript.ts";

/** Samples have texts that no line holds; this many characters still fit when deeply indented. */
const LONGEST = 80;

/** The module of the table's types, from src/<service>/generated/. */
const TYPES = "../../sandbox/table.ts";

/** Emits a service's table; nothing where the spec has no sandbox for it. */
export function emitSandbox({ name, title, sandbox, methods: all }: ServiceModel): Map<string, string> {
  if (!sandbox) return new Map();
  const folder = `src/${name}/generated/sandbox`;
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
    const value = `${camelCase(segment)}Samples`;
    const file = `samples/${snakeCase(segment)}.ts`;
    const text = methodsText(value, `Methods of ${segment} that keep no records.`, others);
    files.set(`${folder}/${file}`, printModule([{ from: `../../${TYPES}`, types: ["SandboxMethod"] }], [text]));
    imports.push({ from: `./sandbox/${file}`, names: [value] });
    methods.push(`...${value}`);
  }
  const { caller, kinds } = sandbox;
  const members = [
    ...caller ? [`caller: ${literal(caller)}`] : [],
    ...kinds ? [`kinds: ${literal(kinds, LONGEST)}`] : [],
    `entities: { ${entities.join(", ")} }`,
    `methods: { ${methods.join(", ")} }`,
  ];
  const text = `/** What the sandbox of ${title} knows: records, methods and documented samples. */
export const table: SandboxTable = {
${members.map((member) => `  ${member},\n`).join("")}};`;
  files.set(`${folder}.ts`, printModule(imports, [text]));
  return files;
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
