/** Tokens in memory. */

import { test } from "node:test";
import { tokenStoreTests } from "../../tests/support/token_store.ts";
import { memoryTokens } from "./tokens.ts";

for (const [name, run] of tokenStoreTests("memory", (count) => Array(count).fill(memoryTokens()))) test(name, run);
