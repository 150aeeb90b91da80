/** What requests take: all fields of an entity, Dates, and what empties a field. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { MethodModel, Schema } from "../../scripts/generate/model.ts";
import type { FieldFacts } from "../../scripts/generate/read/schema/rest.ts";
import { built } from "../../scripts/tasks/model.ts";

const service = (await built()).model.services.find(({ name }) => name === "bitrix24")!;
const types = new Map(service.types.map(({ name, schema }) => [name, schema]));
const methods = new Map(service.methods.map((method) => [method.id, method]));

/** The structures that a schema stands for, references followed. */
function structures(schema: Schema): Schema[] {
  if (schema.$ref) return structures(types.get(schema.$ref.split("/").at(-1)!)!);
  if (schema.anyOf) return schema.anyOf.flatMap(structures);
  return schema.properties ? [schema] : [];
}

/** The members of an entity's fields among a method's parameters, by name. */
function fieldsOf({ paramsType }: MethodModel): Record<string, Schema> {
  const params = structures(types.get(paramsType)!);
  const held = params.flatMap(({ properties }) =>
    Object.entries(properties!).filter(([name]) => /^fields$/i.test(name)).flatMap(([, one]) => structures(one))
  );
  return Object.assign({}, ...held.map(({ properties }) => properties));
}

/** What the documentation says of the fields of an entity. */
function documentedFields({ documented: { params } }: MethodModel): FieldFacts[] {
  return params.filter(({ name }) => /^fields$/i.test(name)).flatMap(({ fields = [], variants = [] }) => [
    ...fields,
    ...variants.flatMap((one) => one.fields),
  ]);
}

test("what an entity's description calls writable is taken where the entity is written", (context) => {
  let count = 0;
  const missing: string[] = [];
  for (const { id, name, sample } of service.methods.filter((one) => /\.(?:get)?fields$/i.test(one.name))) {
    let described = (sample as { result?: Record<string, Record<string, unknown>> } | undefined)?.result ?? {};
    const [first] = Object.values(described);
    if (typeof first === "object" && first && !("isReadOnly" in first)) {
      described = first as Record<string, Record<string, unknown>>;
    }
    for (const verb of ["add", "update"]) {
      const method = methods.get(id.slice(0, id.length - name.length) + name.replace(/\w+$/, verb));
      const taken = method ? fieldsOf(method) : {};
      if (!Object.keys(taken).length) continue;
      for (const [field, { isReadOnly, isImmutable }] of Object.entries(described)) {
        // Numbered fields and those of a portal are patterns.
        if (isReadOnly !== false || verb === "update" && isImmutable || /\d$|^gpsN$|^UF_|^ufCrm/.test(field)) continue;
        count++;
        if (!Object.hasOwn(taken, field) && !/ADDRESS_2$/.test(field)) missing.push(`${method!.id}: ${field}`);
      }
    }
  }
  assert.deepEqual(missing, []);
  context.diagnostic(`${count} writable fields`);
  assert.ok(count > 500, "too few descriptions");
});

test("every link and every date of a CRM record or a task that need not be given can be emptied", (context) => {
  const { links, kept } = service.conventions.empties!;
  let count = 0;
  const stuck: string[] = [];
  for (const method of service.methods.filter(({ id }) => /^(?:v3:tasks|crm|tasks?)\..*\.(?:add|update)$/.test(id))) {
    const taken = fieldsOf(method);
    for (const { name, types = [], required, enum: choice } of documentedFields(method)) {
      const kind = types.length === 1 && (/^date(?:time)?$/.test(types[0]!) || links.types.includes(types[0]!));
      if (!kind || required || choice || new RegExp(kept).test(name) || !Object.hasOwn(taken, name)) continue;
      count++;
      const schema = taken[name]!;
      // What may be anything may be null.
      const isAnything = !schema.type && !schema.anyOf && !schema.$ref;
      const takesNull = isAnything ||
        [schema, ...schema.anyOf ?? []].some(({ type }) => [type].flat().includes("null"));
      if (!takesNull || schema["x-empty"] === undefined) stuck.push(`${method.id}: ${name}`);
    }
  }
  assert.deepEqual(stuck, []);
  context.diagnostic(`${count} links and dates`);
  assert.ok(count > 120, "too few fields");
});

test("a date in a request takes a Date, and none in a result does", (context) => {
  const reached = (from: string[]): Set<string> => {
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const refs = JSON.stringify(types.get(name)).matchAll(/"\$ref":"[^"]*\/(\w+)"/g);
      for (const [, ref] of refs) visit(ref!);
    };
    from.forEach(visit);
    return seen;
  };
  const dates = (names: Set<string>) =>
    [...names].filter((name) => /"format":"date/.test(JSON.stringify(types.get(name))));
  const requests = dates(reached(service.methods.map(({ paramsType }) => paramsType)));
  assert.deepEqual(dates(reached(service.methods.map(({ resultType }) => resultType))), []);
  context.diagnostic(`${requests.length} types of requests take a Date`);
  assert.ok(requests.length > 50, "too few types");
});
