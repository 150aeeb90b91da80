/**
 * Prints what a portal has of its own as a TypeScript module.
 *
 * @module
 */

import type { OwnField } from "./answers.ts";
import type { Findings, OwnFields } from "./ask.ts";
import type { OpenApiTypes } from "./openapi.ts";
import type { OwnFieldsTable } from "./table.ts";
import { commentText, memberName } from "./text.ts";
import { fieldType } from "./field_type.ts";

/** The label of a field, and of a list's items. */
function comment({ label, choices = [] }: OwnField): string[] {
  const items = choices.slice(0, 50).map(({ id, label }) => `${commentText(id)}: ${commentText(label)}`);
  if (choices.length > items.length) items.push(`and ${choices.length - items.length} more`);
  const title = commentText(label);
  if (!items.length) return title ? [`/** ${title} */`] : [];
  return ["/**", ` * ${title || "A list."}`, ...items.map((item) => ` * - ${item}`), " */"];
}

function fieldsType(name: string, docs: string, fields: readonly OwnField[], side: "request" | "result"): string {
  const members = fields.flatMap((field) => [
    ...comment(field),
    `${memberName(field.name)}?: ${fieldType(field, side)};`,
  ]);
  const body = members.length ? `{\n${members.map((line) => `  ${line}\n`).join("")}}` : "Record<never, never>";
  return `/** ${docs} */\nexport type ${name} = ${body};\n`;
}

/** Names of an entity's types in the file, e.g. `MyCrmDealRequest`. */
function namesOf({ type }: OwnFieldsTable, id: number | "" = ""): { request: string; result: string } {
  const name = `${type.replace(/^Own/, "My")}${id}`;
  return { request: `${name}Request`, result: `${name}Result` };
}

/** The types of one entity's fields. */
function declarations({ table, type, request, result }: OwnFields): string[] {
  const names = namesOf(table, type?.id);
  const what = type ? `${table.title} of the type "${commentText(type.title)}"` : table.title;
  return [
    fieldsType(names.request, `Own fields of ${what}, as requests take them.`, request, "request"),
    fieldsType(names.result, `Own fields of ${what}, as results hold them.`, result, "result"),
  ];
}

/** The generic type of an entity's methods, with the portal's fields. */
function applied(table: OwnFieldsTable, id?: number): string {
  const { request, result } = namesOf(table, id);
  return `${table.type}<${request}, ${result}>`;
}

function entries(table: OwnFieldsTable): string[] {
  return table.methods.map((method) => `  "${method}": ${applied(table)}["${method}"];`);
}

/** An interface, whatever it has. */
function interfaceOf(docs: string, head: string, members: readonly string[]): string {
  const body = members.length ? `{\n${members.join("\n")}\n}` : "{}";
  return `/** ${docs} */\nexport interface ${head} ${body}\n`;
}

/**
 * The text of the module.
 *
 * @param tables All entities that were asked for.
 * @param openapi Types of REST 3.0, where there are some.
 */
export function printOwn(
  { entities, notes }: Findings,
  tables: readonly OwnFieldsTable[],
  openapi: OpenApiTypes | undefined,
): string {
  const plain = entities.filter(({ type }) => !type);
  const typed = entities.filter(({ type }) => type);
  const further = openapi ? tables.filter(({ api, entity }) => api && openapi.fields.get(entity)?.length) : [];
  const imported = [
    ...new Set([...entities.map(({ table }) => table.type), ...further.map(({ type }) => type)]),
    ...typed.length ? ["ItemTypes", "OwnCalls", "OwnItems"] : ["Calls"],
    ...["PortalMethods", "RestMethods", "RestMethodsV3"],
  ].sort();
  const calls = typed.length ? "OwnCalls<MyRestMethods, MyItemTypes>" : "Calls<MyRestMethods>";
  const v3 = further.map((table) => {
    const { result } = namesOf(table);
    const members = openapi!.fields.get(table.entity)!.map((member) => `  ${member}\n`).join("");
    return `/** Own fields of ${table.title}, as results hold them. */\nexport type ${result} = {\n${members}};\n`;
  });
  return [
    [
      "/**",
      " * What a portal of Bitrix24 has of its own, written by `oint bitrix24 types`. Write it again when fields change.",
      " *",
      " *     const portal = new Portal<MyPortal>(…);",
      ...notes.length ? [" *", " * The portal did not tell everything:"] : [],
      ...notes.map((note) => ` * - ${commentText(note)}`),
      " */",
      "",
    ].join("\n"),
    `import type {\n${imported.map((name) => `  ${name},\n`).join("")}} from "oint/bitrix24";\n`,
    ...entities.flatMap(declarations),
    ...v3,
    interfaceOf(
      "The classic methods, with the portal's own fields.",
      "MyRestMethods extends RestMethods",
      plain.flatMap(({ table }) => entries(table)),
    ),
    interfaceOf("The methods of REST 3.0, with the portal's own fields.", "MyRestMethodsV3 extends RestMethodsV3", [
      ...further.flatMap((table) =>
        table.methods.map((method) => `  "${method}": ${table.type}<unknown, ${namesOf(table).result}>["${method}"];`)
      ),
      ...(openapi?.methods ?? []).map((method) => `  ${method}`),
    ]),
    ...typed.length
      ? [interfaceOf(
        "The types of items, by `entityTypeId`.",
        "MyItemTypes extends ItemTypes",
        typed.map(({ table, type }) => `  ${type!.id}: ${applied(table, type!.id)};`),
      )]
      : [],
    interfaceOf("What the portal has of its own: `new Portal<MyPortal>(…)`.", "MyPortal extends PortalMethods", [
      "  rest: MyRestMethods;",
      "  v3: MyRestMethodsV3;",
      `  calls: ${calls};`,
      ...typed.length ? ["  items: OwnItems<MyItemTypes>;"] : [],
    ]),
    ...openapi ? [openapi.declarations] : [],
  ].join("\n");
}
