/**
 * Emits the data that the sandbox runs on: a module per entity, a module per segment of methods, and the table.
 *
 * @module
 */

import { compare } from "../diagnostics.ts";
import type { ServiceModel } from "../model.ts";
import { camelCase, snakeCase } from "../names.ts";
import { literal, printModule } from "../print.ts";

/** A part of the table in a module of its own. */
interface Part {
  name: string;
  file: string;
  text: string;
}

/** Emits a service's table; nothing where the spec has no sandbox for it. */
export function emitSandbox({ name, title, sandbox, methods }: ServiceModel): Map<string, string> {
  if (!sandbox) return new Map();
  const folder = `src/sandbox/generated/${name}`;
  const part = (kind: string, type: string, docs: string, key: string, value: unknown): Part => {
    const one = camelCase(`${key}.${kind}`);
    const text = `/** ${docs} */\nexport const ${one}: ${type} = ${literal(value)};`;
    const [outer] = /^\w+/.exec(type.replace("Record<string, ", ""))!;
    return {
      name: one,
      file: `${kind}/${snakeCase(key)}.ts`,
      text: printModule([{ from: "../../../table.ts", types: [outer] }], [text]),
    };
  };
  const entities = Object.entries(sandbox.entities).map(([entity, value]) => ({
    key: entity,
    ...part("entity", "SandboxEntity", `What the sandbox keeps of the entity ${entity}.`, entity, value),
  }));
  const segments = Map.groupBy(Object.keys(sandbox.methods), (id) => methods.find((one) => one.id === id)!.segment);
  const served = [...segments].sort(([one], [other]) => compare(one, other)).map(([segment, ids]) =>
    part(
      "methods",
      "Record<string, SandboxMethod>",
      `What the sandbox does for the methods of ${segment}.`,
      segment,
      Object.fromEntries(ids.map((id) => [id, sandbox.methods[id]])),
    )
  );
  const parts = [...entities, ...served];
  const members = entities.map(({ key, name }) => `${JSON.stringify(key)}: ${name}`).join(", ");
  const table = `/** What the sandbox of ${title} knows: records, methods and documented samples. */
export const table: SandboxTable = {
  caller: ${literal(sandbox.caller)},
  entities: { ${members} },
  methods: { ${served.map(({ name }) => `...${name}`).join(", ")} },
};`;
  return new Map([
    ...parts.map(({ file, text }): [string, string] => [`${folder}/${file}`, text]),
    [
      `${folder}.ts`,
      printModule([
        { from: "../table.ts", types: ["SandboxTable"] },
        ...parts.map(({ file, name: one }) => ({ from: `./${name}/${file}`, names: [one] })),
      ], [table]),
    ],
  ]);
}
