/**
 * What the type checker must take and refuse in calls of functions. It is checked, not run: a line whose error is gone
 * fails `deno check`.
 */

import {
  type ApiResponse,
  type CallOptions,
  changeUserStatus,
  type ChangeUserStatusParams,
  createUser,
  findUsers,
  getCurrentUser,
  getUser,
  getUserFieldsStructure,
  getUserFilterStructure,
  type GetUserFilterStructureResult,
  Portal,
  type PortalOptions,
  serverTime,
  updateUser,
  type User,
} from "oint/bitrix24";
import type { Equal, Expect } from "./equality.ts";

declare const portal: Portal;
declare const signal: AbortSignal;

// Results.
export type Results = [
  Expect<Equal<ReturnType<typeof serverTime>, Promise<ApiResponse<string>>>>,
  Expect<Equal<ReturnType<typeof getCurrentUser>, Promise<ApiResponse<User>>>>,
  Expect<Equal<ReturnType<typeof getUser>, Promise<ApiResponse<User[]>>>>,
  Expect<Equal<ReturnType<typeof createUser>, Promise<ApiResponse<number>>>>,
  Expect<Equal<ReturnType<typeof updateUser>, Promise<ApiResponse<boolean>>>>,
  Expect<Equal<ReturnType<typeof changeUserStatus>, Promise<ApiResponse<boolean>>>>,
  Expect<Equal<ReturnType<typeof findUsers>, Promise<ApiResponse<User[]>>>>,
  Expect<Equal<ReturnType<typeof getUserFilterStructure>, GetUserFilterStructureResult>>,
  Expect<Equal<ApiResponse<string>["result"], string>>,
  Expect<Equal<ApiResponse<string>["total"], number | undefined>>,
  Expect<Equal<ApiResponse<string>["time"]["start"], number>>,
  Expect<Equal<User["ID"], string | undefined>>,
  Expect<Equal<User["ACTIVE"], boolean | undefined>>,
  Expect<Equal<User["UF_DEPARTMENT"], number[] | false | undefined>>,
  Expect<Equal<User["UF_OF_THIS_PORTAL"], unknown>>,
  Expect<Equal<ChangeUserStatusParams, { userId: number | string; fire: boolean }>>,
];

// What is taken.
export const taken: Promise<unknown>[] = [
  getUser(portal, { userId: 1 }),
  getUser(portal, { userId: "1" }, { signal, timeout: 1000, totalTimeout: Infinity }),
  serverTime(portal, { signal }),
  getCurrentUser(portal),
  getUserFieldsStructure(portal),
  createUser(portal, { fields: { EMAIL: "a@example.org", UF_DEPARTMENT: [1, "2"], UF_MINE: { any: ["thing"] } } }),
  updateUser(portal, { userId: 1, fields: { UF_MINE: null, NAME: "Anna" } }),
  updateUser(portal, { userId: 1, fields: {} }),
  changeUserStatus(portal, { userId: 1, fire: false }),
  findUsers(portal, { filter: { LAST_NAME: "Lama", USER_TYPE: "employee" } }),
];
export const structures: GetUserFilterStructureResult[] = [
  getUserFilterStructure(),
  getUserFilterStructure({}),
  getUserFilterStructure({ clear: true }),
];
export const portals: Portal[] = [
  new Portal("https://p.example/rest/1/c0de/"),
  new Portal(new URL("https://p.example/"), { token: "t0ken", fetch, timeout: 1 }),
];
export const sharedOptions: [PortalOptions, CallOptions] = [{}, {}];

// What is refused.
// @ts-expect-error: the parameter is misspelt
getUser(portal, { userID: 1 });
// @ts-expect-error: a required parameter is missing
getUser(portal, {});
// @ts-expect-error: the parameters are missing
getUser(portal);
// @ts-expect-error: an id is no boolean
getUser(portal, { userId: true });
// @ts-expect-error: an id must be there
getUser(portal, { userId: undefined });
// @ts-expect-error: there is a parameter too many
getUser(portal, { userId: 1, userName: "Anna" });
// @ts-expect-error: the portal is missing
getUser({ userId: 1 });
// @ts-expect-error: whether to dismiss must be written
changeUserStatus(portal, { userId: 1 });
// @ts-expect-error: a text is no boolean
changeUserStatus(portal, { userId: 1, fire: "true" });
// @ts-expect-error: EMAIL is required
createUser(portal, { fields: { NAME: "Anna" } });
// @ts-expect-error: the field is misspelt
createUser(portal, { fields: { EMAIL: "a@example.org", LASTNAME: "Orlova" } });
// @ts-expect-error: a department is no object
createUser(portal, { fields: { EMAIL: "a@example.org", UF_DEPARTMENT: {} } });
// @ts-expect-error: ACTIVE is Y or N here
updateUser(portal, { userId: 1, fields: { ACTIVE: "yes" } });
// @ts-expect-error: the id is a parameter of its own
updateUser(portal, { userId: 1, fields: { ID: 2 } });
// @ts-expect-error: user.search knows no such field
findUsers(portal, { filter: { SURNAME: "Lama" } });
// @ts-expect-error: the filter is missing
findUsers(portal, {});
// @ts-expect-error: the option is misspelt
serverTime(portal, { timeOut: 1 });
// @ts-expect-error: the function takes no parameters
serverTime(portal, { userId: 1 });
// @ts-expect-error: this function takes no portal
getUserFilterStructure(portal);
// @ts-expect-error: the option is misspelt
new Portal("p.example", { tokens: "t0ken" });
// @ts-expect-error: the address is missing
new Portal();
