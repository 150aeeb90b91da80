/**
 * What messages are to those who are in a chat: it comes to the top of their list, and counts until they have read it.
 *
 * @module
 */

import { numberOf, showTime, textOf } from "../../../sandbox/kinds.ts";
import { isMembers, type Members } from "../../../sandbox/rule/places.ts";
import type { Row, Store } from "../../../sandbox/store.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom, Told } from "./custom.ts";

const RECENT = "im.recent";
const CHAT = "im.dialog";
const MESSAGE = "im.dialog.messages";

/** The field that says in whose list a chat stands; the documented ones stand in everybody's. */
const OF = "for_user";

/** What a chat is called by those in it: `chat7`, or the id of the other one. */
interface Dialog {
  id: string | number;
  /** The chat's own id; that of the other user where two talk. */
  number: number;
}

function dialogOf(value: Json | undefined): Dialog | undefined {
  const [, chat, user] = /^(?:chat(\d{1,15})|(\d{1,15}))$/.exec(textOf(value)) ?? [];
  if (chat !== undefined) return { id: `chat${Number(chat)}`, number: Number(chat) };
  return user === undefined ? undefined : { id: Number(user), number: Number(user) };
}

/** The dialog that a request names. */
function asked({ asked: { params } }: Told): Dialog | undefined {
  const chat = textOf(params.get("CHAT_ID"));
  return dialogOf(params.get("DIALOG_ID") ?? (chat === "" ? undefined : `chat${chat}`));
}

/** A chat in somebody's list, with the number by which the store knows it. */
function entryOf(store: Store, dialog: Dialog, user: number): [number, Row] | undefined {
  for (const row of store.rows(RECENT)) {
    if (textOf(row.get("id")) === String(dialog.id) && row.get(OF) === user) {
      return [numberOf(row.get(store.entity(RECENT).id)), row];
    }
  }
  return undefined;
}

/** Whoever is in a chat that was made here: those it was made with, and its owner. */
function membersOf(store: Store, chat: Row): number[] {
  const users = chat.get(store.fieldOf(CHAT, "USERS") ?? "USERS");
  const ids = (Array.isArray(users) ? users : []).map(numberOf).filter((id) => id > 0);
  return [...new Set([...ids, numberOf(chat.get("owner"))])].filter((id) => id > 0);
}

interface Said {
  id: number;
  text: string;
  author: number;
  date: string;
}

/** Puts a chat at the top of somebody's list. */
function raise(store: Store, dialog: Dialog, title: string, user: number, said: Said, isCounted: boolean): void {
  const before = entryOf(store, dialog, user);
  const isChat = typeof dialog.id === "string";
  const { seeds, id } = store.entity(RECENT);
  const like = seeds.find((seed) => (typeof seed.id === "string") === isChat) ?? seeds[0] ?? {};
  const inner = (name: string, values: Members): Members => ({
    ...(isMembers(like[name]) ? like[name] : {}),
    ...values,
  });
  const other = store.glance("user", isChat ? said.author : dialog.number);
  const [first, last] = ["NAME", "LAST_NAME"].map((name) => textOf(other?.get(name)));
  const name = `${first} ${last}`.trim();
  const row = new Map<string, Json>(Object.entries({
    ...like,
    id: dialog.id,
    chat_id: dialog.number,
    type: isChat ? "chat" : "user",
    title: isChat ? title : name,
    message: inner("message", {
      ...{ id: said.id, text: said.text, author_id: said.author, date: said.date, status: "received", uuid: null },
      ...{ file: false, attach: false },
    }),
    counter: isCounted ? numberOf(before?.[1].get("counter") ?? 0) + 1 : 0,
    last_id: isCounted ? numberOf(before?.[1].get("last_id") ?? 0) : said.id,
    pinned: before?.[1].get("pinned") ?? false,
    unread: false,
    date_update: said.date,
    date_last_activity: said.date,
    ...isChat && { chat: inner("chat", { id: dialog.number, name: title, mute_list: [] }) },
    user: inner("user", {
      id: other ? numberOf(other.get("ID")) : 0,
      name,
      first_name: first ?? "",
      last_name: last ?? "",
    }),
    [OF]: user,
  }));
  row.delete(id);
  // The last one is the first that is shown.
  if (before) store.delete(RECENT, before[0]);
  store.add(RECENT, row, user);
}

/** Tells all who are in a chat of what was said in it. */
function spread({ store, caller }: Told, dialog: Dialog, said: Said): void {
  if (typeof dialog.id === "number") {
    raise(store, dialog, "", caller, said, false);
    if (dialog.number !== caller) raise(store, { id: caller, number: caller }, "", dialog.number, said, true);
    return;
  }
  const chat = store.glance(CHAT, dialog.number);
  const title = textOf(chat?.get("name"));
  const users = chat && !store.isDocumented(chat) ? membersOf(store, chat) : [];
  for (const user of new Set([...users, caller])) raise(store, dialog, title, user, said, user !== caller);
  if (!chat) return;
  const values: [string, Json][] = [["last_message_id", said.id], ["last_id", said.id]];
  store.update(CHAT, dialog.number, new Map(values), caller);
}

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

/** Changes a chat in the list of the one who calls, if it stands there. */
function change(told: Told, values: Members): boolean {
  const dialog = asked(told);
  const entry = dialog && entryOf(told.store, dialog, told.caller);
  if (entry) told.store.update(RECENT, entry[0], new Map(Object.entries(values)), told.caller);
  return entry !== undefined;
}

const isYes = ({ asked: { params } }: Told, name: string): boolean =>
  !["N", "0", "FALSE"].includes(textOf(params.get(name)).toUpperCase());

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
      textOf(row.get("chat_id")) === String(dialog.number) && numberOf(row.get("id")) >= first
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

/** `im.counters.get`: what is documented, and what counts in the chats of the one who calls. */
export const imCountersGet: Custom = ({ store, caller, envelope }) => {
  const { result } = envelope;
  const rows = store.rows(RECENT).filter((row) => row.get(OF) === caller && numberOf(row.get("counter")) > 0);
  if (!rows.length || !isMembers(result) || !isMembers(result.TYPE)) return envelope;
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
    ALL: plus("ALL", chats + dialogs),
    CHAT: plus("CHAT", chats),
    DIALOG: plus("DIALOG", dialogs),
    MESSENGER: plus("MESSENGER", chats + dialogs),
  };
  return { ...envelope, result: { ...result, TYPE, CHAT: joined("CHAT"), DIALOG: joined("DIALOG") } };
};
