/**
 * What the type checker must take and refuse in trees of methods. It is checked, not run: a line whose error is gone
 * fails `deno check`.
 */

import {
  type ApiResponse,
  type CallOptions,
  type Effect,
  type effectOf,
  type Portal,
  rest,
  type RestMethodsTree,
  type RestMethodsV3Tree,
  restV3,
  type User,
} from "oint/bitrix24";
import type { Equal, Expect } from "./equality.ts";

declare const portal: Portal;
declare const options: CallOptions;
const b24 = rest(portal);
const v3 = restV3(portal);

export type Results = [
  Expect<Equal<typeof b24, RestMethodsTree>>,
  Expect<Equal<typeof v3, RestMethodsV3Tree>>,
  Expect<Equal<Awaited<RestMethodsTree>, RestMethodsTree>>,
  Expect<Equal<Awaited<RestMethodsTree["lists"]["get"]>, RestMethodsTree["lists"]["get"]>>,
  Expect<Equal<ReturnType<typeof b24.user.get>, Promise<ApiResponse<User[]>>>>,
  Expect<Equal<ReturnType<typeof b24.server.time>, Promise<ApiResponse<string>>>>,
  Expect<Equal<ReturnType<typeof effectOf>, Effect>>,
];

// What is taken.
export const taken: Promise<unknown>[] = [
  b24.user.get(),
  b24.user.get({ FILTER: { "!%LAST_NAME": "Lama" } }, options),
  b24.user.get(undefined, options),
  b24.crm.deal.list({ select: ["ID"] }),
  b24.calendar.event.get.nearest(),
  b24.sonet_group.user.groups(),
  b24.event.bind({ event: "ONCRMDEALADD", handler: "https://app.example/" }),
  v3.tasks.task.get({ id: 1 }),
  portal.v3.call("tasks.task.get", { id: 1 }),
  portal.v3.callUnknown("some.method", { any: "thing" }, options),
];

// What is refused.
// @ts-expect-error: no such method
b24.crm.deal.lists();
// @ts-expect-error: a namespace is no method
b24.crm.deal();
// @ts-expect-error: a letter case of its own
b24.imbot.v2.chat.add();
// @ts-expect-error: the parameter is misspelt
b24.user.get({ FILTERS: {} });
// @ts-expect-error: the parameters are missing
b24.user.add();
// @ts-expect-error: the option is misspelt
b24.server.time({}, { timeOut: 1 });
// @ts-expect-error: a tree is no promise
b24.crm.deal.then(() => 1);
// @ts-expect-error: a method's member is a part of a name, not a function's
b24.user.get.call(undefined, {});
// @ts-expect-error: nobody assigns to a tree
b24.profile = b24.scope;
// @ts-expect-error: a method of the other API
v3.crm.deal.list();
// @ts-expect-error: a classic method
portal.v3.call("crm.deal.list");
// @ts-expect-error: the same name takes other parameters there
portal.v3.call("tasks.task.delete", { taskId: 1 });
// @ts-expect-error: required
portal.v3.call("tasks.task.get");
// @ts-expect-error: the result must be looked at first
portal.v3.callUnknown("some.method").then(({ result }) => result.item);
