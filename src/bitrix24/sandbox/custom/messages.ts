/**
 * What is said in chats, and who hears it.
 *
 * @module
 */

import { numberOf, showTime, textOf } from "../../../sandbox/kinds.ts";
import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Row } from "../../../sandbox/store.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";
import { asked, CHAT, chatOf, isYes, membersOf, MESSAGE, raise, spread } from "./dialogs.ts";

/** `im.message.add`: who is in the chat is told of the message. */
export const imMessageAdd: Custom = (told) => {
  const { store, caller, envelope, now } = told;
  const dialog = asked(told);
  const id = numberOf(envelope.result);
  const row = id > 0 ? store.glance(MESSAGE, id) : undefined;
  if (!dialog || !row) return envelope;
  const date = showTime("datetime", now);
  store.update(MESSAGE, id, new Map<string, Json>([["author_id", caller], ["date", date]]), caller);
  spread(told, dialog, { id, text: textOf(row.get("text")), author: caller, date });
  return envelope;
};

/** `im.dialog.messages.get`: the messages are those of the chat that is asked for. */
export const imDialogMessagesGet: Custom = (told) => {
  const dialog = asked(told);
  const { result } = told.envelope;
  if (!dialog || !isMembers(result)) return told.envelope;
  return { ...told.envelope, result: { ...result, chat_id: chatOf(dialog, told.caller) } };
};

/** `im.chat.add`: the chat has an owner and stands in the list of all whom it was made with. */
export const imChatAdd: Custom = (told) => {
  const { store, caller, envelope, asked: { params }, now } = told;
  const id = numberOf(envelope.result);
  if (!(id > 0) || !store.glance(CHAT, id)) return envelope;
  store.update(CHAT, id, new Map<string, Json>([["owner", caller], ["mute_list", []]]), caller);
  const chat = store.glance(CHAT, id) as Row;
  store.update(CHAT, id, new Map<string, Json>([["user_counter", membersOf(store, chat).length]]), caller);
  const text = textOf(params.get("MESSAGE"));
  const date = showTime("datetime", now);
  const said = { author: caller, date, text };
  const message = text === "" ? 0 : store.add(
    MESSAGE,
    new Map<string, Json>([["chat_id", String(id)], ["text", text], ["author_id", caller], ["date", date]]),
    caller,
  );
  const dialog = { id: `chat${id}`, number: id };
  for (const user of membersOf(store, chat)) {
    raise(store, dialog, textOf(chat.get("name")), user, { ...said, id: message }, message > 0 && user !== caller);
  }
  return envelope;
};

/** `im.chat.mute`: the chat knows who wants to hear nothing of it. */
export const imChatMute: Custom = (told) => {
  const { store, caller, envelope } = told;
  const dialog = asked(told);
  const chat = dialog && typeof dialog.id === "string" ? store.row(CHAT, dialog.number) : undefined;
  if (!dialog || !chat) return envelope;
  const muted = chat.get("mute_list");
  const others = (Array.isArray(muted) ? muted : []).filter((id) => numberOf(id) !== caller);
  const list = isYes(told, "MUTE") ? [...others, caller] : others;
  store.update(CHAT, dialog.number, new Map<string, Json>([["mute_list", list]]), caller);
  return envelope;
};

/** `im.chat.user.list`: those whom a chat was made with, and its owner. */
export const imChatUserList: Custom = (told) => {
  const dialog = asked(told);
  const chat = dialog && told.store.row(CHAT, dialog.number);
  return chat?.has(told.store.fieldOf(CHAT, "USERS") ?? "USERS")
    ? { ...told.envelope, result: membersOf(told.store, chat) }
    : told.envelope;
};
