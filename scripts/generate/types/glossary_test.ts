import assert from "node:assert/strict";
import { test } from "node:test";
import { Glossary, wordsOf } from "./glossary.ts";

const glossary = new Glossary({
  types: { lamp_ref: "Id of a lamp: lamp.list." },
  names: { "made by": "Who made it.", "* at": "A moment.", bulb: "The bulb." },
  flags: { bulb: "Whether it has a bulb.", lit: "Whether it is on." },
  in: [
    { of: ["lamp"], names: { bulb: "What shines." } },
    { of: ["lamp.old", "candle"], names: { bulb: "The wick." }, flags: { lit: "Whether it burns." } },
  ],
});

test("a name is its words, in whatever spelling", () => {
  assert.deepEqual(["MADE_BY", "madeBy", "made_by", "MadeBy"].map(wordsOf), Array(4).fill("made by"));
  assert.equal(glossary.name("MADE_BY", undefined, "scalar"), "Who made it.");
});

test("what has no meaning of its own has that of its last words", () => {
  assert.equal(glossary.name("builtAt", undefined, "scalar"), "A moment.");
  assert.equal(glossary.name("at", undefined, "scalar"), undefined);
});

test("the narrowest family counts, of any API", () => {
  assert.equal(glossary.name("bulb", "shade.get", "scalar"), "The bulb.");
  assert.equal(glossary.name("bulb", "lamp.get", "scalar"), "What shines.");
  assert.equal(glossary.name("bulb", "lamp.old.get", "scalar"), "The wick.");
  assert.equal(glossary.name("bulb", "v2:candle", "scalar"), "The wick.");
  assert.equal(glossary.name("bulb", "lamps.get", "scalar"), "The bulb.");
});

test("what says yes or no has a meaning of its own", () => {
  assert.equal(glossary.name("bulb", "shade.get", "flag"), "Whether it has a bulb.");
  assert.equal(glossary.name("made_by", undefined, "flag"), undefined);
  assert.equal(glossary.name("lit", "lamp.old.get", "flag"), "Whether it burns.");
});

test("a text or a number may mean yes or no, a structure may not", () => {
  assert.equal(glossary.name("lit", undefined, "scalar"), "Whether it is on.");
  assert.equal(glossary.name("lit", undefined, "other"), undefined);
});

test("types are as they are written; what no object has by itself is none", () => {
  assert.equal(glossary.type("lamp_ref"), "Id of a lamp: lamp.list.");
  assert.equal(glossary.type("toString"), undefined);
  assert.equal(glossary.name("constructor", undefined, "scalar"), undefined);
  assert.equal(new Glossary().name("bulb", undefined, "scalar"), undefined);
});
