/**
 * What waits for a user: messages in chats and notifications that nobody has read.
 *
 * @module
 */

import { numberOf, textOf } from "../../../sandbox/kinds.ts";
import { isMembers, type Members } from "../../../sandbox/rule/places.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";
import { OF, RECENT } from "./dialogs.ts";
import { unreadOf } from "./notify.ts";

/** `im.counters.get`: what is documented, and what counts in the chats of the one who calls, and among the notifications. */
export const imCountersGet: Custom = ({ store, caller, envelope }) => {
  const { result } = envelope;
  const rows = store.rows(RECENT).filter((row) => row.get(OF) === caller && numberOf(row.get("counter")) > 0);
  const notices = unreadOf(store, caller).length;
  if ((!rows.length && !notices) || !isMembers(result) || !isMembers(result.TYPE)) return envelope;
  const counts = { CHAT: {} as Members, DIALOG: {} as Members };
  for (const row of rows) {
    const kind = row.get("type") === "chat" ? "CHAT" : "DIALOG";
    counts[kind][textOf(row.get("chat_id"))] = numberOf(row.get("counter"));
  }
  const sum = (values: Members): number => Object.values(values).reduce<number>((all, one) => all + numberOf(one), 0);
  const [chats, dialogs] = [sum(counts.CHAT), sum(counts.DIALOG)];
  const plus = (name: string, more: number): number => numberOf((result.TYPE as Members)[name]) + more;
  const joined = (name: "CHAT" | "DIALOG"): Json => {
    const own = counts[name];
    const documented = result[name] as Json;
    return Object.keys(own).length ? { ...(isMembers(documented) ? documented : {}), ...own } : documented;
  };
  const TYPE = {
    ...result.TYPE,
    ALL: plus("ALL", chats + dialogs + notices),
    NOTIFY: plus("NOTIFY", notices),
    CHAT: plus("CHAT", chats),
    DIALOG: plus("DIALOG", dialogs),
    MESSENGER: plus("MESSENGER", chats + dialogs),
  };
  return { ...envelope, result: { ...result, TYPE, CHAT: joined("CHAT"), DIALOG: joined("DIALOG") } };
};
