import assert from "node:assert/strict";
import { test } from "node:test";
import type { Conventions } from "../../catalogue/methods.ts";
import type { Io } from "../io.ts";
import { readTyped } from "./typed.ts";

/** Reads a text as a boolean. */
const read = (text: string, conventions: Conventions, type = "boolean") =>
  readTyped("hidden", { type }, text, {} as Io, conventions);

test("true and false are booleans for every service", async () => {
  for (const conventions of [{}, { booleans: { true: "Y", false: "N" } }]) {
    for (const text of ["true", "YES", " 1 "]) assert.equal(await read(text, conventions), true);
    for (const text of ["false", "No", "0"]) assert.equal(await read(text, conventions), false);
  }
});

test("the API's own words for them go as they are", async () => {
  const conventions = { booleans: { true: "On", false: "Off" } };
  assert.equal(await read("on", conventions), "On");
  assert.equal(await read("OFF", conventions), "Off");
  const wrong = /^UsageError: --hidden takes true or false; this is a text of \d+ characters\./;
  await assert.rejects(read("Y", conventions), wrong);
  await assert.rejects(read("on", {}), wrong);
  await assert.rejects(read("constructor", {}), wrong);
});
