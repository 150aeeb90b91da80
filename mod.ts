/**
 * oint: the Open Integration Package for TypeScript. One namespace per service, and the errors they share.
 *
 * @example
 * ```ts
 * import { bitrix24 } from "oint";
 *
 * const portal = new bitrix24.Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await bitrix24.serverTime(portal));
 * ```
 *
 * @module
 */

export * as bitrix24 from "./src/bitrix24/mod.ts";
export * from "./src/core/errors.ts";
