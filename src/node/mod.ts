/**
 * What needs a file system: for Node, Deno and Bun.
 *
 * @module
 */

export { fileTokens } from "./file_tokens.ts";
export { TokenStoreError } from "../core/errors.ts";
export type { TokenStore, Versioned } from "../core/tokens.ts";
