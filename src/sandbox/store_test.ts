import assert from "node:assert/strict";
import { test } from "node:test";
import { type Row, Store } from "./store.ts";
import type { SandboxEntity, SandboxTable } from "./table.ts";

const table = (): SandboxTable => ({
  caller: { entity: "person", default: 1 },
  kinds: { check: { true: "Yes", false: "No" }, upload: { address: "https://files.example" } },
  entities: {
    extra: {
      id: "id",
      keys: "exact",
      fields: { id: { kind: "integer" }, code: { kind: "text" }, type: { kind: "text" }, many: { kind: "check" } },
      relations: {},
      seeds: [{ id: 4, code: "x_size", type: "number", many: "No" }],
    },
    person: {
      id: "id",
      keys: "exact",
      fields: {
        id: { kind: "integer" },
        name: { kind: "text", default: "nobody" },
        mail: { kind: "email", unique: true },
        tags: { kind: "text", multiple: true, default: [] },
        boss: { kind: "integer" },
        added: { kind: "date", stamp: "add" },
        changed: { kind: "datetime", stamp: "change" },
        code: { kind: "text", input: true },
        photo: { kind: "upload" },
      },
      relations: { boss_name: { by: "boss", entity: "person", field: "name" } },
      custom: {
        prefix: "x_",
        entity: "extra",
        name: "code",
        type: "type",
        kinds: { number: "digits" },
        multiple: "many",
        titles: [],
      },
      seeds: [{ id: 9, name: "Bo", boss: 1 }, {
        id: 1,
        name: "Ann",
        mail: "ann@example.org",
        x_size: 42,
        photo: "a.png",
      }],
    },
  },
  methods: {},
});
const MORNING = new Date("2024-10-09T06:22:17Z");
const fresh = (): Store => new Store(table(), () => MORNING);
const values = (store: Store, id: number): Record<string, unknown> => Object.fromEntries(store.row("person", id) ?? []);

test("seeds are there, read as their kinds say, with defaults", () => {
  assert.deepEqual(values(fresh(), 1), {
    id: 1,
    name: "Ann",
    mail: "ann@example.org",
    x_size: "42",
    photo: "a.png",
    tags: [],
  });
});

test("a kind of the service's own stands in the place of a known one", () => {
  const own = table();
  own.kinds = { ...own.kinds, boolean: { true: "T", false: "F" } };
  (own.entities.person as SandboxEntity).fields.boss = { kind: "boolean" };
  (own.entities.person as SandboxEntity).seeds = [{ id: 1, boss: true }];
  assert.deepEqual(values(new Store(own, () => MORNING), 1).boss, "T");
});

test("a field says yes or no in its own spelling", () => {
  const store = fresh();
  const said = ["Yes", "No", "yes", ""].map((many) => store.add("extra", new Map([["many", many]])));
  assert.deepEqual(said.map((id) => store.holds("extra", store.row("extra", id) as Row, "many")), [
    true,
    false,
    true,
    false,
  ]);
});

test("a new record gets the next id, defaults and times", () => {
  const store = fresh();
  assert.equal(store.add("person", new Map([["mail", "cy@example.org"], ["code", "secret"]])), 10);
  assert.deepEqual(values(store, 10), {
    id: 10,
    name: "nobody",
    mail: "cy@example.org",
    tags: [],
    added: "2024-10-09T00:00:00+00:00",
    changed: "2024-10-09T06:22:17+00:00",
  });
});

test("an id is never given twice", () => {
  const store = fresh();
  store.delete("person", store.add("person", new Map()));
  assert.equal(store.add("person", new Map()), 11);
});

test("records do not share a default", () => {
  const store = fresh();
  const [one, two] = [store.add("person", new Map()), store.add("person", new Map())];
  (store.row("person", one)?.get("tags") as string[]).push("x");
  assert.deepEqual(store.row("person", two)?.get("tags"), []);
});

test("an update changes what is given and the time of change", () => {
  const store = fresh();
  store.update("person", 9, new Map([["name", "Bob"]]));
  assert.deepEqual(values(store, 9), { id: 9, name: "Bob", boss: 1, tags: [], changed: "2024-10-09T06:22:17+00:00" });
});

test("a value is taken by another record only, in any letter case", () => {
  const store = fresh();
  assert.equal(store.isTaken("person", "mail", "ANN@example.org"), true);
  assert.equal(store.isTaken("person", "mail", "ann@example.org", 1), false);
  assert.equal(store.isTaken("person", "name", "Ann"), false);
  assert.equal(store.isTaken("person", "mail", ""), false);
});

test("a relation shows the other record's field as it is now", () => {
  const store = fresh();
  const lookup = (): unknown => store.lookup("person", store.row("person", 9) ?? new Map(), "boss_name");
  assert.deepEqual(lookup(), { kind: "text", value: ["Ann"] });
  store.update("person", 1, new Map([["name", "Anna"]]));
  assert.deepEqual(lookup(), { kind: "text", value: ["Anna"] });
});

test("a record can define a field; deleting it takes the values along", () => {
  const store = fresh();
  const id = store.add("extra", new Map([["code", "x_langs"], ["type", "text"], ["many", "Yes"]]));
  assert.deepEqual(store.fields("person").get("x_langs"), { kind: "text", multiple: true });
  store.update("person", 1, new Map([["x_langs", ["de"]]]));
  store.delete("extra", id);
  assert.equal(store.fields("person").has("x_langs"), false);
  assert.equal(store.row("person", 1)?.has("x_langs"), false);
});

test("a defined field takes no other's place, and must have the prefix", () => {
  const store = fresh();
  store.add("extra", new Map([["code", "name"], ["type", "number"]]));
  assert.deepEqual(store.fields("person").get("name"), { kind: "text", default: "nobody" });
  store.add("extra", new Map([["code", "y_size"], ["type", "number"]]));
  assert.equal(store.fields("person").has("y_size"), false);
});

test("names of every object's members are no fields", () => {
  const store = fresh();
  for (const name of ["__proto__", "constructor", "toString"]) {
    assert.equal(store.lookup("person", store.row("person", 1) ?? new Map(), name), undefined);
    assert.throws(() => store.entity(name), /Unknown entity/);
  }
});

test("reset puts the seeds back", () => {
  const store = fresh();
  store.update("person", 1, new Map([["name", "Anna"]]));
  store.add("person", new Map());
  store.delete("person", 9);
  store.reset();
  assert.equal(store.row("person", 1)?.get("name"), "Ann");
  assert.deepEqual(store.rows("person").map((row) => row.get("id")), [1, 9]);
  assert.equal(store.add("person", new Map()), 10);
});

const MISTAKES: [string, Record<string, string | number>[], RegExp][] = [
  ["an unknown field", [{ id: 1, nam: "x" }], /Unfit seed of person: nam = "x"/],
  ["an unfit value", [{ id: 1, mail: "x" }], /Unfit seed of person: mail = "x"/],
  ["no id", [{ name: "x" }], /Unfit id of a seed of person/],
  ["an id twice", [{ id: 1 }, { id: 1 }], /Unfit id of a seed of person: 1/],
  ["a shared unique value", [{ id: 1, mail: "a@b.cd" }, { id: 2, mail: "A@b.cd" }], /share mail/],
];

for (const [what, seeds, message] of MISTAKES) {
  test(`seeds with ${what} are refused`, () => {
    const wrong = table();
    Object.assign(wrong.entities.person as object, { seeds });
    assert.throws(() => new Store(wrong, () => MORNING), message);
  });
}

/** Nodes of a tree: each goes, and is copied, with the one above it. */
const TREE: SandboxTable = {
  entities: {
    node: {
      id: "id",
      keys: "exact",
      fields: {
        id: { kind: "integer" },
        above: { kind: "integer", refers: "node", cascade: true },
        text: { kind: "text", inherit: "above" },
      },
      relations: {},
      seeds: [{ id: 1, text: "top" }],
    },
  },
  methods: {},
};

test("a tree of ten thousand levels is read, copied and deleted without exhausting anything", () => {
  const store = new Store(TREE, () => new Date(0));
  for (let above = 1; above < 10_000; above++) store.add("node", new Map([["above", above]]));
  assert.equal(store.value("node", store.row("node", 10_000)!, "text"), "top");
  assert.equal(store.copy("node", 1, new Map()), 10_001);
  assert.equal(store.rows("node").length, 20_000);
  assert.equal(store.row("node", 20_000)?.get("above"), 19_999);
  store.delete("node", 1);
  assert.deepEqual(store.rows("node").map((row) => row.get("id")).slice(0, 2), [10_001, 10_002]);
});

test("a store is full at some time; what does not fit leaves nothing behind, and what goes makes room", () => {
  const store = new Store(TREE, () => new Date(0), { records: 4, characters: 120, copied: 2 });
  const full = (run: () => unknown, message: string): void => {
    const before = structuredClone(store.rows("node"));
    assert.throws(run, { name: "Error", code: "SANDBOX_FULL", status: 400, message });
    assert.deepEqual(store.rows("node"), before);
  };
  const bound = "The sandbox is full: it keeps 4 records with 120 characters. " +
    "Delete some, reset it, or start another one.";
  store.add("node", new Map([["above", 1]]));
  store.add("node", new Map([["above", 1]]));
  full(() => store.copy("node", 1, new Map()), "The sandbox copies at most 2 records at once");
  full(() => store.add("node", new Map([["text", "x".repeat(120)]])), bound);
  full(() => store.update("node", 3, new Map([["text", "x".repeat(120)]])), bound);
  store.update("node", 3, new Map([["text", "x".repeat(50)]]));
  full(() => store.copy("node", 3, new Map()), bound);
  store.add("node", new Map());
  full(() => store.add("node", new Map()), bound);
  full(() => store.copy("node", 2, new Map()), bound);
  store.delete("node", 3);
  store.add("node", new Map([["text", "x".repeat(50)]]));
  store.reset();
  for (let count = 0; count < 3; count++) store.add("node", new Map());
});

test("fields that records define are known at once, also when a definition changes or goes", () => {
  const store = new Store(table(), () => new Date(0));
  const defined = (): string[] => [...store.fields("person").keys()].filter((name) => name.startsWith("x_"));
  assert.deepEqual(defined(), ["x_size"]);
  assert.equal(store.fields("person"), store.fields("person"));
  const id = store.add("extra", new Map([["code", "x_hat"], ["type", "text"]]));
  assert.deepEqual(defined(), ["x_size", "x_hat"]);
  store.update("extra", id, new Map([["code", "x_cap"]]));
  assert.deepEqual(defined(), ["x_size", "x_cap"]);
  store.delete("extra", 4);
  assert.deepEqual(defined(), ["x_cap"]);
  store.reset();
  assert.deepEqual(defined(), ["x_size"]);
});

test("made rows have values of their own as soon as one is changed, and lose a field with its definition", () => {
  const store = fresh();
  store.fill({ person: { count: 4, first: 100 } });
  // Who calls stays, and is what the others are like, but for what nobody may share.
  assert.deepEqual(store.rows("person").map((row) => [row.get("id"), row.get("name")]), [
    [1, "Ann"],
    [9, "Bo"],
    [100, "Bo"],
    [101, "Ann"],
    [102, "Bo"],
    [103, "Ann"],
  ]);
  assert.deepEqual(values(store, 101), { id: 101, name: "Ann", tags: [], x_size: "42", photo: "a.png" });
  assert.equal(store.isTaken("person", "mail", "ann@example.org", 1), false);

  store.update("person", 101, new Map([["tags", ["new"]]]));
  assert.deepEqual([101, 100].map((id) => store.row("person", id)?.get("tags")), [["new"], []]);
  store.delete("extra", 4);
  assert.deepEqual([101, 103, 1].map((id) => store.row("person", id)?.has("x_size")), [false, false, false]);
  store.delete("person", 102);
  assert.equal(store.add("person", new Map()), 104);
  store.reset();
  assert.deepEqual(store.rows("person").map((row) => row.get("id")), [1, 9, 100, 101, 102, 103]);
  assert.equal(store.row("person", 101)?.get("x_size"), "42");
});

test("rows can be made, and seeds come back, when a field of theirs is gone", () => {
  const store = fresh();
  store.delete("extra", 4);
  store.fill({ person: 3 });
  assert.deepEqual([1, 2, 3].map((id) => store.row("person", id)?.has("x_size")), [false, false, false]);
  store.fill({});
  assert.deepEqual(store.rows("person").map((row) => row.get("name")), ["Ann", "Bo"]);
  store.reset();
  assert.equal(store.row("person", 1)?.get("x_size"), "42");
});

test("made rows take no room, those that are changed do", () => {
  const store = new Store(table(), () => MORNING, { records: 4, characters: 1e6, copied: 10 });
  store.fill({ person: { count: 1_000_000, first: 100 } });
  store.update("person", 500, new Map([["name", "Cleo"]]));
  const full = { code: "SANDBOX_FULL" };
  assert.throws(() => store.update("person", 501, new Map([["name", "Dora"]])), full);
  assert.equal(store.row("person", 501)?.get("name"), "Ann");
  store.update("person", 500, new Map([["name", "Cleopatra"]]));
  store.delete("person", 501);
  store.delete("person", 500);
  assert.equal(store.records("person").size, 1_000_000);
  store.update("person", 502, new Map([["name", "Dora"]]));
  assert.throws(() => store.add("person", new Map()), full);
});
