/**
 * The list of chats of each user: what has been read, pinned, marked and hidden in it.
 *
 * @module
 */

import { numberOf, textOf } from "../../../sandbox/kinds.ts";
import { isMembers, type Members } from "../../../sandbox/rule/places.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom, Told } from "./custom.ts";
import { asked, chatOf, entryOf, isYes, MESSAGE, OF, RECENT } from "./dialogs.ts";

/** Changes a chat in the list of the one who calls, if it stands there. */
function change(told: Told, values: Members): boolean {
  const dialog = asked(told);
  const entry = dialog && entryOf(told.store, dialog, told.caller);
  if (entry) told.store.update(RECENT, entry[0], new Map(Object.entries(values)), told.caller);
  return entry !== undefined;
}

/** `im.dialog.read`: nothing counts any more. */
export const imDialogRead: Custom = (told) => {
  const dialog = asked(told);
  const entry = dialog && entryOf(told.store, dialog, told.caller);
  if (!dialog || !entry || !isMembers(told.envelope.result)) return told.envelope;
  const { id = 0 } = isMembers(entry[1].get("message")) ? entry[1].get("message") as Members : {};
  const last = numberOf(told.asked.params.get("MESSAGE_ID") ?? id);
  change(told, { counter: 0, unread: false, last_id: last });
  const result = {
    ...told.envelope.result,
    dialogId: String(dialog.id),
    chatId: dialog.number,
    lastId: last,
    counter: 0,
  };
  return { ...told.envelope, result };
};

/** `im.dialog.read.all`: nothing counts any more, in any chat. */
export const imDialogReadAll: Custom = ({ store, caller, envelope }) => {
  for (const row of store.rows(RECENT).filter((row) => row.get(OF) === caller)) {
    const read = new Map<string, Json>([["counter", 0], ["unread", false]]);
    store.update(RECENT, numberOf(row.get(store.entity(RECENT).id)), read, caller);
  }
  return envelope;
};

/** `im.dialog.unread`: the messages from one on count again. */
export const imDialogUnread: Custom = (told) => {
  const { store, asked: { params }, envelope } = told;
  const dialog = asked(told);
  const first = numberOf(params.get("MESSAGE_ID") ?? 0);
  const later = !dialog
    ? []
    : store.rows(MESSAGE).filter((row) =>
      textOf(row.get("chat_id")) === String(chatOf(dialog, told.caller)) && numberOf(row.get("id")) >= first
    );
  change(told, { counter: later.length });
  return envelope;
};

/** `im.recent.pin`, `im.recent.unread`: a mark in the list. */
const marks = (field: string, parameter: string): Custom => (told) => {
  change(told, { [field]: isYes(told, parameter) });
  return told.envelope;
};
export const imRecentPin: Custom = marks("pinned", "PIN");
export const imRecentUnread: Custom = marks("unread", "ACTION");

/** `im.recent.hide`: the chat is in the list no more, until something is said. */
export const imRecentHide: Custom = (told) => {
  const dialog = asked(told);
  const entry = dialog && entryOf(told.store, dialog, told.caller);
  if (entry) told.store.delete(RECENT, entry[0]);
  return told.envelope;
};
