/**
 * What the runtime is.
 *
 * @module
 */

/** What the runtime calls itself, e.g. `Node.js/24`, `Deno/2.9.6`, `Bun/1.4.5`, `Mozilla/5.0 …`. */
export function agent(): string {
  return `${globalThis.navigator?.userAgent}`;
}

/** Whether it is a browser. */
export function isBrowser(): boolean {
  return /^Mozilla/.test(agent());
}

/** Whether it is Node. */
export function isNode(): boolean {
  return /^Node/.test(agent());
}
