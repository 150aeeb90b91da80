/**
 * An offline portal for tests, demos and examples: it keeps its records in memory and answers like Bitrix24's REST.
 *
 * @example
 * ```ts
 * import { createSandbox } from "oint/sandbox";
 *
 * const sandbox = createSandbox();
 * const response = await sandbox.fetch(`${sandbox.url}user.current`);
 * console.log((await response.json()).result.ID); // 1
 * ```
 *
 * @module
 */

import type { Sandbox } from "../../sandbox/http.ts";
import { createPortal, type SandboxOptions } from "./portal.ts";
import { table } from "../generated/sandbox.ts";

export type { OAuthOptions } from "./oauth.ts";
export type { Sandbox } from "../../sandbox/http.ts";
export type { SandboxOptions } from "./portal.ts";

/**
 * Makes a portal in memory. Each one has records of its own; its address is the administrator's webhook.
 *
 * @param options Credentials to accept, and the clock. Any webhook code and any token are accepted when left out.
 *
 * @example Give it to whatever takes a `fetch`
 * ```ts
 * import { createSandbox } from "oint/sandbox";
 *
 * const sandbox = createSandbox({ codes: ["s3cret"] });
 * const response = await sandbox.fetch("https://any.example/rest/1/wrong/user.current");
 * console.log(response.status); // 401
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return createPortal(table, options);
}
