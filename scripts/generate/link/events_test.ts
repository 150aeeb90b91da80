/** What handlers are posted becomes types; an unknown shape is reported where it stands. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Diagnostics } from "../diagnostics.ts";
import { eventsFile } from "../read/schema/events.ts";
import { readSource } from "../read/source.ts";
import type { ServiceSource } from "../read/parse.ts";
import { linkEvents } from "./events.ts";

function link(text: string): { events: ReturnType<typeof linkEvents>; problems: string[] } {
  const diagnostics = new Diagnostics();
  const events = readSource({ file: "events.yaml", text }, eventsFile, diagnostics);
  const service = { value: { docs: { base: "https://docs.example/", ending: ".md", suffix: ".html" } } };
  const linked = events ? linkEvents({ events, service } as unknown as ServiceSource, diagnostics) : [];
  return { events: linked, problems: diagnostics.list.map(({ line, code, message }) => `${line} ${code}: ${message}`) };
}

test("shapes, words, lists and alternatives are types, and pages addresses", () => {
  const { events, problems } = link(`
shapes:
  record: { FIELDS: { ID: text } }
events:
  SOLD: { data: record, page: shop/sold.md }
  ASKED: {}
  MOVED: { data: { from: { either: { no: text }, or: none }, to: [text], how?: by hand|by car } }
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(events, [
    { name: "ASKED", type: "unknown", docs: undefined },
    {
      name: "MOVED",
      type: '{ from: { no: string; } | "none"; to: (string)[]; how?: "by hand" | "by car"; }',
      docs: undefined,
    },
    { name: "SOLD", type: "{ FIELDS: { ID: string; }; }", docs: "https://docs.example/shop/sold.html" },
  ]);
});

test("a shape that is nowhere, and a member that is no name, are reported", () => {
  assert.deepEqual(link("shapes:\n  record: { no: text }\nevents:\n  SOLD: { data: recrod }\n").problems, [
    "4 unknown-type: There is no shape recrod.",
  ]);
  assert.equal(link('shapes: {}\nevents:\n  SOLD: { data: { "a; b": text } }\n').problems.length, 1);
  assert.deepEqual(linkEvents({ events: undefined } as ServiceSource, new Diagnostics()), []);
});
