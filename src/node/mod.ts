/**
 * What needs a file system: for Node, Deno and Bun.
 *
 * @module
 */

export { fileTokens } from "./file_tokens.ts";
export { type TokenStore, TokenStoreError, type Versioned } from "../core/tokens.ts";
