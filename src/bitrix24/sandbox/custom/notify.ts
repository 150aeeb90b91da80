/**
 * Notifications: who gets one finds it among the others, where it counts until it is read.
 *
 * @module
 */

import { numberOf, showTime, textOf } from "../../../sandbox/kinds.ts";
import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Row, Store } from "../../../sandbox/store.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom, Told } from "./custom.ts";
import { isYes, OF } from "./dialogs.ts";

const NOTICE = "im.notify";

/** The notifications of a user that were sent here, and that are not read. */
export function unreadOf(store: Store, user: number): Row[] {
  if (!store.has(NOTICE)) return [];
  return store.rows(NOTICE).filter((row) => numberOf(row.get(OF)) === user && row.get("notify_read") === "N");
}

/** `im.notify` and its kin: the notification has a sender and a time, and nobody has read it. */
const sent = (isSystem: (told: Told) => boolean): Custom => (told) => {
  const { store, caller, now, envelope, asked: { params } } = told;
  const id = numberOf(envelope.result);
  if (!(id > 0) || !store.glance(NOTICE, id)) return envelope;
  const values: [string, Json][] = [
    [OF, numberOf(params.get("USER_ID") ?? params.get("TO") ?? 0)],
    ["author_id", isSystem(told) ? 0 : caller],
    ["date", showTime("datetime", now)],
    ["notify_read", "N"],
  ];
  store.update(NOTICE, id, new Map(values), caller);
  return envelope;
};

export const imNotify: Custom = sent(({ asked: { params } }) => textOf(params.get("TYPE")).toUpperCase() === "SYSTEM");
export const imNotifyPersonalAdd: Custom = sent(() => false);
export const imNotifySystemAdd: Custom = sent(() => true);

/** How many notifications are shown when nobody says how many. */
const USUAL = 50;

/** `im.notify.get`: the newest first, from the one on that is named; and how many there are. */
export const imNotifyGet: Custom = ({ envelope, asked: { params } }) => {
  const { result } = envelope;
  if (!isMembers(result) || !Array.isArray(result.notifications)) return envelope;
  const all = result.notifications.filter(isMembers);
  const last = numberOf(params.get("LAST_ID") ?? 0);
  const limit = numberOf(params.get("LIMIT") ?? 0);
  const notifications = all.filter(({ id }) => !(last > 0) || numberOf(id) <= last)
    .slice(0, limit > 0 ? limit : USUAL);
  const unread = all.filter((one) => one.notify_read === "N").length;
  return {
    ...envelope,
    result: { ...result, total_count: all.length, total_unread_count: unread, notifications },
  };
};

/** Marks the notifications of the one who calls. */
function mark({ store, caller }: Told, isMeant: (id: number) => boolean, isRead: boolean): void {
  if (!store.has(NOTICE)) return;
  const key = store.entity(NOTICE).id;
  for (const row of store.rows(NOTICE)) {
    const [id, of] = [numberOf(row.get(key)), row.get(OF)];
    if (!isMeant(id) || (of !== undefined && numberOf(of) !== caller)) continue;
    store.update(NOTICE, id, new Map([["notify_read", isRead ? "Y" : "N"]]), caller);
  }
}

/** `im.notify.read`: one, or one and all that came after it. */
export const imNotifyRead: Custom = (told) => {
  const first = numberOf(told.asked.params.get("ID") ?? 0);
  const isAlone = told.asked.params.has("ONLY_CURRENT") && isYes(told, "ONLY_CURRENT");
  mark(told, (id) => isAlone ? id === first : id >= first, isYes(told, "ACTION"));
  return told.envelope;
};

/** `im.notify.read.list`: some. */
export const imNotifyReadList: Custom = (told) => {
  const ids = told.asked.params.get("IDS");
  const some = new Set((Array.isArray(ids) ? ids : [ids ?? 0]).map(numberOf));
  mark(told, (id) => some.has(id), isYes(told, "ACTION"));
  return told.envelope;
};

/** `im.notify.read.all`: all. */
export const imNotifyReadAll: Custom = (told) => {
  mark(told, () => true, true);
  return told.envelope;
};
