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
  // As PHP 8 reads them.
  ["[x]=1&=2&%20%20=3", {}],
  ["a[b=2&c]=3&d[e.f g=4", { a_b: "2", "c]": "3", d_e_f_g: "4" }],
  ["a.b=1&%20%20c d[e.f g]=2", { a_b: "1", c_d: { "e.f g": "2" } }],
  ["a[b]c=1&d[e][f=2&g[h]i[j]=3", { a: { b: "1" }, d: { e: "2" }, g: { h: "3" } }],
  ["a[ ]=1&a[]=2&a[5]=3&a[]=4", { a: { "0": "1", "1": "2", "5": "3", "6": "4" } }],
  ["a&b=&c==1&&d=%", { a: "", b: "", c: "=1", d: "%" }],
  ["a=1%2B1+1&b=%252B&%63=%D0%9C", { a: "1+1 1", b: "%2B", c: "М" }],
  ["a[01]=1&a[-1]=2", { a: { "01": "1", "-1": "2" } }],
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

test("a name with more brackets than PHP takes names nothing", () => {
  const form = readForm([[`a${"[x]".repeat(64)}`, "1"], [`b${"[x]".repeat(65)}`, "1"], [
    `c${"[x]".repeat(10_000)}`,
    "1",
  ]]);
  assert.deepEqual([...form.keys()], ["a"]);
  assert.equal(JSON.stringify(form.get("a")).split("x").length - 1, 64);
});
