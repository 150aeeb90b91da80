import assert from "node:assert/strict";
import { test } from "node:test";
import { Diagnostics } from "../diagnostics.ts";
import type { MethodModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import { provenanceFile } from "../read/schema/provenance.ts";
import { readSource } from "../read/source.ts";
import { linkProvenance } from "./provenance.ts";

test("a method that is not there is named, with its place and one that is", () => {
  const diagnostics = new Diagnostics();
  const text = "methods:\n  book.get: state\n  book.gte: sample\n";
  const provenance = readSource({ file: "provenance.yaml", text }, provenanceFile, diagnostics);
  const source = { provenance } as unknown as ServiceSource;
  linkProvenance(source, [{ id: "book.get" }] as MethodModel[], diagnostics);
  const [first, ...others] = diagnostics.list;
  assert.equal(others.length, 0);
  assert.equal(first?.message, 'There is no method "book.gte".');
  assert.match(JSON.stringify(first), /"line":3.*book\.get/);
});
