/**
 * `calendar.event.add` and `calendar.event.update` take ids of users, and an event shows who is invited in three forms,
 * with the host among them.
 *
 * @module
 */

import { textOf } from "../../../sandbox/kinds.ts";
import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Row } from "../../../sandbox/row.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";

/** What events are in the store. */
const EVENT = "calendar.event";

/** Who is invited, as an event shows it: the host has said yes, the others have not answered. */
function invited(ids: readonly number[], event: number, host: number): [string, Json][] {
  const all = [...new Set([host, ...ids])];
  return [
    ["ATTENDEES_CODES", all.map((id) => `U${id}`)],
    ["ATTENDEE_LIST", all.map((id) => ({ id, entryId: String(event), status: id === host ? "H" : "Q" }))],
    ["attendeesEntityList", all.map((id) => ({ entityId: "user", id }))],
  ];
}

/** Ids of users, as numbers or as their texts. */
function idsIn(value: Json | undefined): number[] {
  const values = Array.isArray(value) ? value : isMembers(value ?? null) ? Object.values(value as object) : [];
  return values.map((one) => Number(textOf(one))).filter((id) => Number.isSafeInteger(id) && id > 0);
}

const saysNo = (value: Json): boolean => value === false || /^(N|0|false|)$/i.test(textOf(value));

/** Writes down who is invited; an event that is no meeting has nobody. */
export const calendarEvent: Custom = ({ asked, store, caller, envelope }) => {
  const isNew = asked.method.toLowerCase().endsWith(".add");
  const id = Number(textOf(isNew ? envelope.result : asked.params.get("ID")));
  const sent = asked.params.get("IS_MEETING");
  // What is not sent stays as it is, and a new event is no meeting.
  if (sent === undefined && !isNew) return envelope;
  // Where nothing was written, there is nobody to invite.
  if (!store.has(EVENT) || !Number.isSafeInteger(id) || !store.row(EVENT, id)) return envelope;
  const isMeeting = sent !== undefined && !saysNo(sent);
  const users = asked.params.get("ATTENDEES");
  const host = idsIn([asked.params.get("HOST") ?? 0])[0] ?? caller;
  const nobody: [string, Json][] = [["ATTENDEES_CODES", []], ["ATTENDEE_LIST", []], ["attendeesEntityList", []]];
  const who = isMeeting ? (users === undefined && !isNew ? [] : invited(idsIn(users), id, host)) : nobody;
  const values: Row = new Map([["IS_MEETING", isMeeting], ...who]);
  store.update(EVENT, id, values, caller);
  return envelope;
};
