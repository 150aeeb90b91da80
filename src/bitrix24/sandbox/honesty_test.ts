import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json, SandboxTable } from "../../sandbox/table.ts";
import { call, freshPortal, readTable } from "../../../tests/support/sandbox/portal.ts";

/** Another value of each kind, none of which a seed has. */
const OTHER: Record<string, Json> = {
  text: "Another text",
  email: "another@example.net",
  digits: "31337",
  integer: 4711,
  decimal: "4711.50",
  double: 4711.5,
  boolean: "the opposite",
  flag: "the opposite",
  bit: "the opposite",
  date: "2001-02-03T00:00:00+00:00",
  datetime: "2001-02-03T04:05:06+00:00",
  moment: "2001-02-03 04:05:06",
  file: "https://sandbox.invalid/upload/another.png",
  content: "YW5vdGhlcg==",
  json: { another: "value" },
};

interface Change {
  user: string;
  field: string;
  value: Json;
  /** The table with this one field of this one user changed. */
  table: SandboxTable;
}

/** One change for every field of every seeded user. */
function changes(): Change[] {
  const { user, userfield } = readTable().entities;
  const custom = new Map(userfield?.seeds.map((seed) => [seed.FIELD_NAME, seed.MULTIPLE === "Y"]));
  return (user?.seeds ?? []).flatMap((seed, index) =>
    Object.entries(seed).map(([field, before]): Change => {
      const { kind, multiple } = user?.fields[field] ?? { kind: "text" as const, multiple: custom.get(field) ?? false };
      const opposite: Json = typeof before === "boolean" ? !before : before === "Y" ? "N" : "Y";
      const other = OTHER[kind] as Json;
      const value = other === "the opposite" ? opposite : multiple ? [other] : other;
      const table = readTable();
      (table.entities.user?.seeds[index] as Record<string, Json>)[field] = value;
      return { user: String(seed.ID), field, value, table };
    })
  );
}

/** The reads that show a user, each with the fields that it leaves out by documentation. */
const READS: [string, string[]][] = [["user.get", []], ["user.search", []], ["user.current", ["USER_TYPE"]]];

/** Shows a user to another one, or to oneself. */
async function show(table: SandboxTable, method: string, id: string, user: string): Promise<Json | undefined> {
  const { body } = method === "user.current"
    ? await call(freshPortal({}, table), method, {}, Number(id))
    : await call(freshPortal({}, table), method, { ID: id }, user === "1" ? 3 : 1);
  return [body.result].flat()[0];
}

/** Every read that does not show the change, or shows more than it. */
async function dishonesties(all: Change[], prepare: (table: SandboxTable) => void = () => {}): Promise<string[]> {
  const found: string[] = [];
  const original = readTable();
  prepare(original);
  for (const { user, field, value, table } of all) {
    prepare(table);
    if (field === "ADMIN") {
      const { body } = await call(freshPortal({}, table), "user.admin", {}, Number(user));
      if (body.result !== value) found.push(`user.admin ${user} ADMIN`);
      continue;
    }
    for (const [method, leftOut] of READS) {
      if (leftOut.includes(field)) continue;
      const before = await show(original, method, user, user);
      const after = await show(table, method, field === "ID" ? String(value) : user, user);
      const want = { ...before as Record<string, Json>, [field]: value };
      if (JSON.stringify(after) !== JSON.stringify(want)) found.push(`${method} ${user} ${field}`);
    }
  }
  return found;
}

test("a change of any seeded field of any user shows in every read of it, and nothing else does", async () => {
  const all = changes();
  assert.deepEqual(new Set(all.map(({ user }) => user)), new Set(["1", "3", "2150", "2164", "2166", "2258"]));
  assert.ok(all.length > 90, `only ${all.length} changes`);
  assert.deepEqual(await dishonesties(all), []);
});

test("the check above finds a read that is a sample", async () => {
  for (const [method] of READS) {
    const fake = (table: SandboxTable): void => {
      const row = { ...readTable().entities.user?.seeds[0] };
      table.methods[method] = { sample: { result: method === "user.current" ? row : [row] } };
    };
    const maria = changes().filter(({ user }) => user === "1");
    const found = await dishonesties(maria, fake);
    assert.ok(found.includes(`${method} 1 NAME`) && found.includes(`${method} 1 UF_DEPARTMENT`), found.join());
  }
});

test("the check above finds any single field that a read leaves out", async () => {
  for (const change of changes().filter(({ user, field }) => user === "2258" && !["ID", "ADMIN"].includes(field))) {
    const hide = (table: SandboxTable): void => {
      const state = table.methods["user.get"]?.state;
      if (state) state.omit = [change.field];
    };
    assert.deepEqual(await dishonesties([change], hide), [`user.get 2258 ${change.field}`]);
  }
});

test("a department's changed name changes who is found by it", async () => {
  const table = readTable();
  (table.entities.department?.seeds[1] as Record<string, Json>).NAME = "Logistics";
  const find = async (name: string): Promise<Json | undefined> =>
    (await call(freshPortal({}, table), "user.search", { FILTER: { UF_DEPARTMENT_NAME: name } })).body.total;
  assert.deepEqual([await find("sales"), await find("logi")], [0, 4]);
});

test("a change of any seeded field of any custom field shows in their list", async () => {
  const { userfield } = readTable().entities;
  for (const [index, seed] of (userfield?.seeds ?? []).entries()) {
    // Values of users would lose their field, so these two are changed together with the users elsewhere.
    for (const field of Object.keys(seed).filter((name) => name !== "FIELD_NAME" && name !== "MULTIPLE")) {
      const { kind, hidden } = userfield?.fields[field] ?? { kind: "text" };
      const value = kind === "flag" ? (seed[field] === "Y" ? "N" : "Y") : hidden ? "Another title" : OTHER[kind];
      const table = readTable();
      (table.entities.userfield?.seeds[index] as Record<string, Json>)[field] = value as Json;
      const sandbox = freshPortal({}, table);
      const filter = { FIELD_NAME: seed.FIELD_NAME };
      const [row] = (await call(sandbox, "user.userfield.list", { filter })).body.result as Record<string, Json>[];
      const titles = (await call(sandbox, "user.fields")).body.result as Record<string, Json>;
      assert.deepEqual(hidden ? titles[String(seed.FIELD_NAME)] : row?.[field], value, `${seed.FIELD_NAME} ${field}`);
    }
  }
});
