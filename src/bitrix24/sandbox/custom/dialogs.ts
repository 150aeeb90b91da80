/**
 * What messages are to those who are in a chat: it comes to the top of their list, and counts until they have read it.
 *
 * @module
 */

import { numberOf, textOf } from "../../../sandbox/kinds.ts";
import { isMembers, type Members } from "../../../sandbox/rule/places.ts";
import type { Row, Store } from "../../../sandbox/store.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Prepare, Told } from "./custom.ts";

/** The chats in the lists of users, the chats themselves, and the messages in them. */
export const RECENT = "im.recent";
export const CHAT = "im.dialog";
export const MESSAGE = "im.dialog.messages";

/** The field that says in whose list a chat stands; the documented ones stand in everybody's. */
export const OF = "for_user";

/** What a chat is called by those in it: `chat7`, or the id of the other one. */
export interface Dialog {
  id: string | number;
  /** The chat's own id; that of the other user where two talk. */
  number: number;
}

/** Reads what a dialog is called by. */
export function dialogOf(value: Json | undefined): Dialog | undefined {
  const [, chat, user] = /^(?:chat(\d{1,15})|(\d{1,15}))$/.exec(textOf(value)) ?? [];
  if (chat !== undefined) return { id: `chat${Number(chat)}`, number: Number(chat) };
  return user === undefined ? undefined : { id: Number(user), number: Number(user) };
}

/** Chats of two are numbered from here on, so that they are none of the others. */
const PRIVATE = 10_000_000;

/** The chat that a dialog is held in: two users have one of their own, whoever of them asks. */
export function chatOf({ id, number }: Dialog, caller: number): number {
  if (typeof id === "string") return number;
  const [low, high] = [Math.min(number, caller), Math.max(number, caller)];
  return PRIVATE + (low + high) * (low + high + 1) / 2 + high;
}

/** A request for the dialog with another user, as one for the chat that it is held in. */
export const inChat: Prepare = (asked, caller) => {
  const dialog = dialogOf(asked.params.get("DIALOG_ID"));
  if (!dialog || typeof dialog.id === "string" || !isMembers(asked.sent)) return asked;
  const chat = `chat${chatOf(dialog, caller)}`;
  const sent = Object.entries(asked.sent).map(([name, value]) => [name, /^dialog_id$/i.test(name) ? chat : value]);
  return { ...asked, params: new Map(asked.params).set("DIALOG_ID", chat), sent: Object.fromEntries(sent) };
};

/** The dialog that a request names. */
export function asked({ asked: { params } }: Told): Dialog | undefined {
  const chat = textOf(params.get("CHAT_ID"));
  return dialogOf(params.get("DIALOG_ID") ?? (chat === "" ? undefined : `chat${chat}`));
}

/** A chat in somebody's list, with the number by which the store knows it. */
export function entryOf(store: Store, dialog: Dialog, user: number): [number, Row] | undefined {
  for (const row of store.rows(RECENT)) {
    if (textOf(row.get("id")) === String(dialog.id) && row.get(OF) === user) {
      return [numberOf(row.get(store.entity(RECENT).id)), row];
    }
  }
  return undefined;
}

/** Whoever is in a chat that was made here: those it was made with, and its owner. */
export function membersOf(store: Store, chat: Row): number[] {
  const users = chat.get(store.fieldOf(CHAT, "USERS") ?? "USERS");
  const ids = (Array.isArray(users) ? users : []).map(numberOf).filter((id) => id > 0);
  return [...new Set([...ids, numberOf(chat.get("owner"))])].filter((id) => id > 0);
}

/** What is said, by whom and when. */
export interface Said {
  id: number;
  text: string;
  author: number;
  date: string;
}

/** Puts a chat at the top of somebody's list. */
export function raise(store: Store, dialog: Dialog, title: string, user: number, said: Said, isCounted: boolean): void {
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
export function spread({ store, caller }: Told, dialog: Dialog, said: Said): void {
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

/** Whether a parameter says anything but no. */
export const isYes = ({ asked: { params } }: Told, name: string): boolean =>
  !["N", "0", "FALSE"].includes(textOf(params.get(name)).toUpperCase());
