/**
 * `calendar.event.add` and `calendar.event.update` take ids of users, and an event shows who is invited in three forms,
 * with the host among them. Begin and end are sent as `from` and `to`, shown in several forms, and looked for by both.
 *
 * @module
 */

import { readValue, textOf } from "../../../sandbox/kinds.ts";
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

/** A moment that is sent as a text, in milliseconds; what has no zone is UTC. */
function momentIn(value: Json | undefined): number | undefined {
  const text = value === undefined ? undefined : readValue({ kind: "datetime" }, value);
  return typeof text === "string" && text !== "" ? Date.parse(text) : undefined;
}

/** A moment as events show it: `12/11/2024 05:59:00 pm`, of a whole day `12/11/2024`. */
function shownAs(time: number, isWholeDay: boolean): string {
  const [year, month, day, hour, minute, second] = new Date(time).toISOString().split(/\D/);
  const date = `${month}/${day}/${year}`;
  if (isWholeDay) return date;
  const hours = Number(hour);
  return `${date} ${String(hours % 12 || 12).padStart(2, "0")}:${minute}:${second} ${hours < 12 ? "am" : "pm"}`;
}

/** When an event begins and ends, as far as it is sent. */
function timesOf(params: ReadonlyMap<string, Json>, before: Row): [string, Json][] {
  const skips = params.get("SKIP_TIME");
  const isWholeDay = skips === undefined ? before.get("DT_SKIP_TIME") === "Y" : !saysNo(skips);
  const times = (["FROM", "TO"] as const).flatMap((end): [string, Json][] => {
    const time = momentIn(params.get(end));
    if (time === undefined) return [];
    return [[`DATE_${end}`, shownAs(time, isWholeDay)], [`DATE_${end}_TS_UTC`, String(time / 1000)]];
  });
  const all = new Map([...before, ...times]);
  const length = Number(all.get("DATE_TO_TS_UTC")) - Number(all.get("DATE_FROM_TS_UTC")) + (isWholeDay ? DAY : 0);
  return [
    ...skips === undefined ? [] : [["DT_SKIP_TIME", isWholeDay ? "Y" : "N"] as [string, Json]],
    ...times.length && length >= 0 ? [...times, ["DT_LENGTH", length] as [string, Json]] : times,
  ];
}

/** Seconds of a day. */
const DAY = 86_400;

/** `calendar.event.get`: of the events whose times somebody has written, those between both days. */
export const calendarEventGet: Custom = ({ asked: { params }, store, envelope }) => {
  const { result } = envelope;
  const [from, to] = [momentIn(params.get("FROM")), momentIn(params.get("TO"))];
  if (!Array.isArray(result) || (from === undefined && to === undefined)) return envelope;
  // The day that is named last is among them.
  const end = to !== undefined && !/[T ]/.test(textOf(params.get("TO"))) ? to + DAY * 1000 : to;
  const isMeant = (event: Json): boolean => {
    const row = isMembers(event) && store.has(EVENT) ? store.row(EVENT, Number(textOf(event.ID))) : undefined;
    if (!row || !store.isWritten(row, "DATE_FROM_TS_UTC")) return true;
    const begins = Number(row.get("DATE_FROM_TS_UTC")) * 1000;
    const ends = Number(row.get("DATE_TO_TS_UTC")) * 1000;
    return (end === undefined || begins < end) && (from === undefined || ends >= from);
  };
  return { ...envelope, result: result.filter(isMeant) };
};

const saysNo = (value: Json): boolean => value === false || /^(N|0|false|)$/i.test(textOf(value));

/** Writes down who is invited; an event that is no meeting has nobody. */
export const calendarEvent: Custom = ({ asked, store, caller, envelope }) => {
  const isNew = asked.method.toLowerCase().endsWith(".add");
  const id = Number(textOf(isNew ? envelope.result : asked.params.get("ID")));
  const before = Number.isSafeInteger(id) && store.has(EVENT) ? store.row(EVENT, id) : undefined;
  const times = before ? timesOf(asked.params, before) : [];
  if (times.length) store.update(EVENT, id, new Map(times), caller);
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
