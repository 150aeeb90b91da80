/** What typed calls cost the type checker, in types that it instantiates. */

import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { check } from "../types/program.ts";
import { budgets } from "./sixty_calls.ts";

/** Checks a file of the given text as a consumer's editor does, and counts. */
function instantiations(text: string): number {
  const { program, problems } = check(text);
  assert.deepEqual(problems, []);
  return (program as unknown as { getInstantiationCount: () => number }).getInstantiationCount();
}

for (const [what, text, limit] of budgets) {
  test(`${what} cost at most ${limit} instantiations`, () => {
    const count = instantiations(text) - instantiations("export {};\n");
    console.log(`instantiations of ${what} with TypeScript ${ts.version}: ${count} of ${limit}`);
    assert.ok(count > 0, "something was counted");
    assert.ok(count <= limit, `${count} instantiations, ${limit} are allowed`);
  });
}
