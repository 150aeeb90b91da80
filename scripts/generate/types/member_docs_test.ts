import assert from "node:assert/strict";
import { test } from "node:test";
import type { FieldFacts } from "../model.ts";
import { Glossary } from "./glossary.ts";
import { memberDocs, type Said } from "./member_docs.ts";

const glossary = new Glossary({ types: { lamp_ref: "Id of a lamp: lamp.list.", moment: "Date and time." } });

/** What is said of a member with some rows, by default of a parameter that nobody described. */
function docs(facts: Partial<FieldFacts>[], more: Partial<Said> = {}): string | undefined {
  const rows = facts.map((fact): FieldFacts => ({ name: "a", ...fact }));
  return memberDocs(
    { about: undefined, byName: false, facts: rows, labels: [], see: [], isRequest: true, ...more },
    glossary,
  );
}

for (
  const [what, facts, more, expected] of [
    ["nothing", [{ types: ["string"] }], {}, undefined],
    ["what it is", [{}], { about: "A lamp." }, "A lamp."],
    ["what its type means", [{ types: ["moment"] }], { about: "When it was lit." }, "When it was lit. Date and time."],
    ["its type beside null", [{ types: ["moment", "null"] }], {}, "Date and time."],
    ["a type once", [{ types: ["lamp_ref"] }], { about: "Id of the best: lamp.list." }, "Id of the best: lamp.list."],
    ["the narrower of two", [{ types: ["lamp_ref"] }], { about: "Id.", byName: true }, "Id of a lamp: lamp.list."],
    ["both, where somebody wrote one", [{ types: ["lamp_ref"] }], { about: "Id." }, "Id. Id of a lamp: lamp.list."],
    ["a default", [{ default: 10 }], {}, "Default: 10."],
    ["a default that is false", [{ default: false }], {}, "Default: false."],
    ["no default that is nothing", [{ default: "" }], {}, undefined],
    ["no default of an answer", [{ default: 10 }], { isRequest: false }, undefined],
    ["no default that fills the screen", [{ default: "x".repeat(41) }], {}, undefined],
    ["a range", [{ min: 0, max: 9 }], {}, "0 to 9."],
    ["the least", [{ min: 1 }], {}, "At least 1."],
    ["the most", [{ max: 9 }], {}, "At most 9."],
    ["alternatives", [{ oneOf: ["a", "b"] }], {}, "At least one of a, b is needed."],
    ["a condition", [{ conditionallyRequired: true }], {}, "Needed in some cases only."],
    ["a case", [{ appliesTo: "lamps" }], {}, "Only for lamps."],
    ["that nobody writes it", [], { labels: [{ readOnly: true }] }, "Read-only."],
    ["that it stays", [], { labels: [{ immutable: true }] }, "Cannot be changed later."],
    ["where to look", [], { see: ["lamp.get", "lamp.list"] }, "See lamp.get, lamp.list."],
    ["where to look once", [{ types: ["lamp_ref"] }], { see: ["lamp.list"] }, "Id of a lamp: lamp.list."],
    ["only what all say", [{ default: 1, min: 2 }, { default: 1, min: 3 }], {}, "Default: 1."],
    ["nothing that one does not say", [], { labels: [{ readOnly: true }, undefined] }, undefined],
  ] as [string, Partial<FieldFacts>[], Partial<Said>, string | undefined][]
) {
  test(`a member tells ${what}`, () => assert.equal(docs(facts, more), expected));
}
