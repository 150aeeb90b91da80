import assert from "node:assert/strict";
import { test } from "node:test";
import { attachment, base64, contentOf, pairOf } from "./files.ts";
import { Store } from "./store.ts";
import type { SandboxTable } from "./table.ts";

const TABLE: SandboxTable = {
  entities: {
    book: {
      id: "no",
      keys: "exact",
      fields: { no: { kind: "integer" }, scan: { kind: "content", hidden: true } },
      relations: {},
      seeds: [{ no: 1, scan: ["a.txt", "SGVsbG8="] }, { no: 2 }],
    },
    room: { id: "no", keys: "exact", fields: { no: { kind: "integer" } }, relations: {}, seeds: [{ no: 1 }] },
  },
  methods: {},
};

test("a file that is sent is a name and base64 text", async () => {
  assert.deepEqual(await pairOf(new File(["Hello"], "a.txt")), ["a.txt", "SGVsbG8="]);
  assert.deepEqual(await pairOf(new File([], "a %22b%22.txt")), ['a "b".txt', ""]);
  assert.equal(base64(new Uint8Array(100_000).fill(255)), "/".repeat(133_332) + "/w==");
});

test("what a record keeps is its bytes", () => {
  const store = new Store(TABLE, () => new Date(0));
  const textOf = (entity: string, id: number): string | undefined => {
    const bytes = contentOf(store, entity, id);
    return bytes && new TextDecoder().decode(bytes);
  };
  assert.equal(textOf("book", 1), "Hello");
  for (const [entity, id] of [["book", 2], ["book", 3], ["room", 1], ["shelf", 1]] as const) {
    assert.equal(textOf(entity, id), undefined, `${entity} ${id}`);
  }
});

test("a file in an answer has its name, in any script", async () => {
  const answer = attachment(new TextEncoder().encode("Hello"), "Ж 1.txt");
  assert.equal(answer.headers.get("content-type"), "application/octet-stream");
  assert.equal(answer.headers.get("content-disposition"), "attachment; filename*=UTF-8''%D0%96%201.txt");
  assert.equal(await answer.text(), "Hello");
  const half = attachment(new Uint8Array(), "a\udc00.txt");
  assert.equal(half.headers.get("content-disposition"), "attachment; filename*=UTF-8''a%EF%BF%BD.txt");
});
