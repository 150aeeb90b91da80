/**
 * What the type checker must take and refuse in `portal.call`. It is checked, not run: a line whose error is gone
 * fails `deno check`.
 */

import type { ApiResponse, Portal, RestMethods, User } from "oint/bitrix24";
import type { Equal, Expect } from "./equality.ts";

declare const portal: Portal;
declare const signal: AbortSignal;

// What is taken, and what comes back.
const time = portal.call("server.time");
const current = portal.call("user.current");
const users = portal.call("user.get", { FILTER: { ACTIVE: true } });
const added = portal.call("user.add", { EMAIL: "a@example.org", UF_MINE: [1] });
const updated = portal.call("user.update", { ID: 1, ACTIVE: "N", UF_MINE: null }, { signal });
const unknown = portal.callUnknown("some.method.of.tomorrow", { any: "thing" });
export type Results = [
  Expect<Equal<typeof time, Promise<ApiResponse<string>>>>,
  Expect<Equal<typeof current, Promise<ApiResponse<User>>>>,
  Expect<Equal<typeof users, Promise<ApiResponse<User[]>>>>,
  Expect<Equal<typeof added, Promise<ApiResponse<number>>>>,
  Expect<Equal<typeof updated, Promise<ApiResponse<boolean>>>>,
  Expect<Equal<typeof unknown, Promise<ApiResponse<unknown>>>>,
  Expect<Equal<keyof RestMethods & "user.get", "user.get">>,
  Expect<Equal<RestMethods["user.get"]["result"], User[]>>,
];
export const taken: Promise<unknown>[] = [
  portal.call("server.time", {}),
  portal.call("server.time", {}, { timeout: 1000 }),
  portal.call("server.time", undefined, { signal }),
  portal.call("user.get"),
  portal.call("user.get", undefined, { signal }),
  portal.call("user.get", { ID: [1, "2"], order: "DESC", start: 50 }),
  portal.call("user.get", { FILTER: { "!%LAST_NAME": "Lama", ">ID": 7, "@ID": [1, 2], UF_MINE: 1 } }),
  portal.call("user.userfield.list"),
  portal.callUnknown("some.method"),
];

// What is refused.
// @ts-expect-error: no such method
portal.call("user.gett");
// @ts-expect-error: methods are written as the documentation writes them
portal.call("User.Get");
// @ts-expect-error: a method is not any text
portal.call("user.get" as string);
// @ts-expect-error: the parameters are missing
portal.call("user.add");
// @ts-expect-error: the parameters are missing, whatever the options
portal.call("user.add", undefined, { signal });
// @ts-expect-error: a required parameter is missing
portal.call("user.add", { NAME: "Anna" });
// @ts-expect-error: a required parameter is missing
portal.call("user.update", { NAME: "Anna" });
// @ts-expect-error: the parameter is misspelt
portal.call("user.get", { FILTERS: {} });
// @ts-expect-error: the field of the filter is misspelt
portal.call("user.get", { FILTER: { SURNAME: "Lama" } });
// @ts-expect-error: no such order
portal.call("user.get", { order: "UP" });
// @ts-expect-error: ACTIVE is Y or N here
portal.call("user.update", { ID: 1, ACTIVE: true });
// @ts-expect-error: the method takes no parameters
portal.call("server.time", { zone: "UTC" });
// @ts-expect-error: the portal adds the token itself
portal.call("server.time", { auth: "t0ken" });
// @ts-expect-error: the option is misspelt
portal.call("server.time", {}, { timeOut: 1 });
// @ts-expect-error: parameters are an object
portal.callUnknown("some.method", "ID=1");
// @ts-expect-error: what an unknown method returns must be looked at first
portal.callUnknown("some.method").then(({ result }) => result.ID);
