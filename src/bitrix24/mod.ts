/**
 * Bitrix24: users, tasks, CRM, chats and files of a portal.
 *
 * @example
 * ```ts
 * import { changeUserStatus, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await changeUserStatus(portal, { userId: 2164, fire: true }));
 * ```
 *
 * @module
 */

// First, so that ky stands at the begin of a bundle and all of ours in one piece, which packs better.
export { Portal, type PortalOptions } from "./portal.ts";
export * from "./generated/mod.ts";
export * from "../core/errors.ts";
export type { Effect } from "../core/effects.ts";
export type { ApiResponse, ResponseTime } from "./envelope.ts";
export type { CallArguments, CallOptions, Calls, CallUnknown, HasMethods, PortalV3 } from "./call.ts";
export type { Call, Layer, Send } from "../core/call/call.ts";
export type { Clock } from "../core/call/clock.ts";
export type { LimitState, Rate } from "../core/call/limit.ts";
export type { LogFacts, Logger, LogLevel } from "../core/call/log.ts";
export type { RetryOptions } from "../core/call/retry_options.ts";
export type { TimeLeft } from "../core/call/time_left.ts";
export type { TokenSource } from "../core/call/authorise.ts";
export type { Limits } from "./limits.ts";
export type { ItemTypes, OwnCalls, OwnItemMethod, OwnItems, PortalMethods } from "./own.ts";
export type { NoFunctionMembers, RestMethod } from "./method.ts";
export { rest, restV3 } from "./tree.ts";
export {
  batch,
  type BatchCommand,
  type BatchCommands,
  type BatchMethods,
  type BatchOptions,
  type BatchOutcomes,
} from "./batch/batch.ts";
export { type ForgetOptions, OAuthApp, type OAuthAppOptions } from "./app/app.ts";
export { mustAuthorizeAgain } from "./app/lost.ts";
export type { PortalTokens } from "./app/tokens.ts";
export { memoryTokens, type TokenStore, type Versioned } from "../core/tokens.ts";
export { list, type ListOptions, type ListProgress, type RowOf } from "./list/list.ts";
export type { Rows } from "../core/list/rows.ts";
export type { Answered, Outcome, Unanswered } from "./batch/outcome.ts";
export { ref } from "./batch/reference.ts";
export { type Download, download, type DownloadOptions } from "./download.ts";
export { upload, type UploadFile, type UploadOptions } from "./upload.ts";
export { type ApplicationTokens, readEvent, type ReadEventOptions } from "./events/read_event.ts";
export type { EventAuth, KnownEvent, PortalEvent, UnlistedEvent, UnlistedName } from "./events/event.ts";
export { RefusedEvent } from "./events/refused.ts";
export { type OfflineEvent, offlineEvents, type OfflineEventsOptions } from "./events/offline.ts";
export type { EventMap } from "./generated/events.ts";
export { effectOf } from "./generated/methods.ts";
export type * from "./generated/own.ts";
export type { RestMethodsTree, RestMethodsV3Tree } from "./generated/tree.ts";
