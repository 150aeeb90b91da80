/** Trying again ends by the time that passes, whatever the machine's clock says. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { insist } from "./insist.ts";

test("a machine's clock that is set while a store is away neither ends the attempts nor keeps them going", async () => {
  const { now } = Date;
  for (const set of [-3_600_000, 3_600_000]) {
    let attempts = 0;
    try {
      const away = (): Promise<never> => {
        attempts++;
        Date.now = () => now() + set;
        // A test that hangs says nothing.
        if (attempts > 20) Date.now = () => now() + 2 * 3_600_000;
        return Promise.reject(new Error("the store is away"));
      };
      await assert.rejects(insist(away, undefined, 300), { message: "the store is away" });
    } finally {
      Date.now = now;
    }
    assert.ok(attempts > 1 && attempts < 10, `${attempts} attempts`);
  }
});
