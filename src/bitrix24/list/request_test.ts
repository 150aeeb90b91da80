/** What windows of ids are asked for: written once for all, it is what each would be asked for by itself. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { IdOfRows, Paging } from "../../core/list/paging.ts";
import type { Window } from "../../core/list/windows.ts";
import { queryOf } from "../batch/encode.ts";
import { PAGING } from "../generated/paging.ts";
import type { Params } from "./ask.ts";
import { byIdRequests, type Direction, windowQueries } from "./request.ts";

const byIds = Object.entries(PAGING).filter((one): one is [string, Paging & { id: IdOfRows }] => !!one[1].id);
const WINDOWS: Window[] = [{ after: 0, upTo: 50 }, { after: 7, upTo: 9007199254740991 }, { after: -50, upTo: -1 }];
const DIRECTIONS: Direction[] = ["rising", "falling"];

/** What is asked for in a window, written at once with others and by itself. */
function both(
  paging: Paging & { id: IdOfRows },
  params: Params,
  direction: Direction,
  window: Window,
): [string | undefined, string | undefined] {
  const requestOf = byIdRequests("method", params, paging, direction);
  return [windowQueries(requestOf, direction)(window), queryOf(requestOf(window))];
}

test("windows of every method that has them are written as each by itself", () => {
  assert.ok(byIds.length > 50, `${byIds.length} methods`);
  for (const [, paging] of byIds) {
    for (const direction of DIRECTIONS) {
      for (const window of WINDOWS) {
        const [together, alone] = both(paging, {}, direction, window);
        assert.ok(together);
        assert.equal(together, alone);
      }
    }
  }
});

test("a deal's window, in full", () => {
  const requestOf = byIdRequests(
    "crm.deal.list",
    { select: ["TITLE"] },
    PAGING["crm.deal.list"] as typeof byIds[0][1],
    "falling",
  );
  assert.equal(
    windowQueries(requestOf, "falling")({ after: -100, upTo: -51 }),
    "select[0]=TITLE&select[1]=ID&order[ID]=DESC&start=-1&filter[%3CID]=100&filter[%3E%3DID]=51",
  );
});

test("a caller's own bounds and values, whatever they are, stay what and where they are", () => {
  const numbers = [9007199254740847, 9007199254740881, "9007199254740847", 51, "=9007199254740881&x"];
  const paging = PAGING["crm.deal.list"] as typeof byIds[0][1];
  const value = fc.oneof(fc.constantFrom(...numbers), fc.string(), fc.integer());
  const name = fc.constantFrom(">ID", "<=ID", ">=ID", "<ID", "ID", "TITLE", "%TITLE", ">OPPORTUNITY", "0");
  const filter = fc.dictionary(name, value, { maxKeys: 5 });
  let written = 0;
  fc.assert(
    fc.property(filter, fc.constantFrom(...DIRECTIONS), fc.constantFrom(...WINDOWS), (filter, direction, window) => {
      const [together, alone] = both(paging, { filter }, direction, window);
      if (together === undefined) return;
      written++;
      assert.equal(together, alone);
    }),
    { numRuns: 500 },
  );
  assert.ok(written > 50, `${written} were written at once`);
});

test("an endless window is written by itself", () => {
  const [together, alone] = both(PAGING["crm.deal.list"] as typeof byIds[0][1], {}, "rising", {
    after: 5,
    upTo: Infinity,
  });
  assert.equal(together, undefined);
  assert.equal(alone, "order[ID]=ASC&start=-1&filter[%3EID]=5");
});
