/** What an editor shows of members, in a made-up service. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { members, plainFiles } from "../../../tests/generator/lamp.ts";
import type { Schema } from "../model.ts";
import { load } from "./service.ts";

const shown = (all: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, schema["x-docs"]]));

test("a field tells what the service calls it, what its type means, and its default", () => {
  assert.deepEqual(shown(members("LampAddParams", "fields")), {
    STAGE: "State of the lamp. Default: on.",
    maker: "Who made it. Id of a user: item.get.",
  });
});

test("a parameter tells which method describes its fields, or what its row refers to", () => {
  assert.deepEqual(shown(members("LampAddParams")), { fields: "See lamp.fields.", quick: "See lamp.list." });
});

test("an id tells which method lists the records", () => {
  assert.deepEqual(shown(members("LampGetParams")), { id: "Its number. See lamp.list." });
});

test("a record tells what all methods say that return it", () => {
  assert.deepEqual(shown(members("Lamp")), {
    id: "Its number. Read-only.",
    STAGE: "State of the lamp.",
    maker: "Who made it.",
    lit: "Whether it shines.",
    note: "What somebody wrote.",
    room: undefined,
  });
});

test("what describes fields tells of them", () => {
  assert.deepEqual(shown(members("LampFieldsResult")), {
    id: "Its number. Read-only.",
    STAGE: "State of the lamp.",
    maker: "Who made it.",
    watts: undefined,
    LIT: "Whether it shines.",
    note: undefined,
  });
});

test("a service without conventions and glossary gets neither", () => {
  const { schema } = load(plainFiles, "1").services[0]!.types.find(({ name }) => name === "LampListParams")!;
  assert.equal(/x-docs|x-names/.test(JSON.stringify(schema)), false);
});
