import assert from "node:assert/strict";
import { test } from "node:test";
import { readForm } from "./form.ts";

const read = (text: string): unknown => Object.fromEntries(readForm(new URLSearchParams(text)));

const TABLE: [string, unknown][] = [
  ["", {}],
  ["ID=1&NAME=Oleg", { ID: "1", NAME: "Oleg" }],
  ["NAME=", { NAME: "" }],
  ["NAME=Oleg&NAME=Olga", { NAME: "Olga" }],
  ["select[]=ID&select[]=NAME", { select: ["ID", "NAME"] }],
  ["UF_DEPARTMENT[0]=1&UF_DEPARTMENT[1]=7", { UF_DEPARTMENT: ["1", "7"] }],
  ["UF_DEPARTMENT[1]=1&UF_DEPARTMENT[5]=7", { UF_DEPARTMENT: { "1": "1", "5": "7" } }],
  ["filter[%3E%3DID]=2&filter[NAME]=Iv%25", { filter: { ">=ID": "2", NAME: "Iv%" } }],
  ["fields[PHONE][0][VALUE]=1&fields[PHONE][0][TYPE]=WORK", { fields: { PHONE: [{ VALUE: "1", TYPE: "WORK" }] } }],
  ["a[b]=1&a=2", { a: "2" }],
  ["a=2&a[b]=1", { a: { b: "1" } }],
  ["[x]=1&a[b=2&c]=3", { "[x]": "1", "a[b": "2", "c]": "3" }],
];

for (const [text, want] of TABLE) {
  test(`reads ${text || "an empty form"}`, () => assert.deepEqual(read(text), want));
}

test("reads a file as its name and content", () => {
  assert.deepEqual(readForm([["photo", ["me.png", "aGk="]]]).get("photo"), ["me.png", "aGk="]);
});

test("a hostile name harms nothing", () => {
  const form = readForm(
    new URLSearchParams("__proto__[polluted]=1&constructor[prototype][polluted]=1&a[__proto__][b]=1"),
  );
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.deepEqual([...form.keys()], ["__proto__", "constructor", "a"]);
});

test("a name with very many brackets is cut off", () => {
  const form = readForm([[`a${"[x]".repeat(10_000)}`, "1"]]);
  assert.equal(JSON.stringify(form.get("a")).split("x").length - 1, 64);
});
