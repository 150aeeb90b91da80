/** Tokens in memory. */

import { testTokenStore } from "../../tests/support/token_store.ts";
import { memoryTokens } from "./tokens.ts";

testTokenStore("memory", (count) => Array(count).fill(memoryTokens()));
