/**
 * The queue of offline events: taken for good, or reserved for a process that says what has become of them.
 *
 * @module
 */

import { hashOf } from "../../../sandbox/hash.ts";
import { numberOf, showTime } from "../../../sandbox/kinds.ts";
import type { Outcome } from "../../../sandbox/operations.ts";
import { findPage } from "../../../sandbox/pages.ts";
import { selection, shower } from "../../../sandbox/present.ts";
import { Refusal } from "../../../sandbox/refusal.ts";
import type { Row, Store } from "../../../sandbox/store.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Happened } from "../../../sandbox/happened.ts";
import { type CodeCall, textsUnder, textUnder, wrong } from "./code.ts";

const ENTITY = "offlineEvent";

/** Records that are taken at once, unless told. */
const LIMIT = 50;

/** What a portal's plan may lack. */
export interface Features {
  /** Whether offline events can be reserved; they can when left out. */
  rest_offline_extended?: boolean;
  /** Whether applications can mark their own changes; they can when left out. */
  rest_auth_connector?: boolean;
}

/** The queue of offline events. */
export class OfflineQueue {
  readonly #store: Store;
  readonly #features: Features;
  readonly #now: () => Date;
  /** The records that nobody has taken, by their keys. */
  readonly #free = new Map<string, number>();

  constructor(store: Store, features: Features, now: () => Date) {
    this.#store = store;
    this.#features = features;
    this.#now = now;
  }

  /**
   * Puts an event into the queue, or only its time where it waits there already.
   *
   * @returns What has become of the queue; nothing where the sandbox is full, which its next caller is told.
   */
  put({ name, data }: Happened, user: number, connector: string): "add" | "update" | undefined {
    const text = JSON.stringify([name, data, connector]);
    const key = hashOf(text) + hashOf(`${text} again`);
    const values: Row = new Map<string, Json>([
      ["TIMESTAMP_X", showTime("datetime", this.#now())],
      ["EVENT_ADDITIONAL", { user_id: String(user) }],
    ]);
    const waiting = this.#free.get(key);
    const row = waiting === undefined ? undefined : this.#store.row(ENTITY, waiting);
    const isWaiting = row?.get("MESSAGE_ID") === key && row.get("PROCESS_ID") === "" && row.get("ERROR") === "0";
    for (const [field, value] of [["EVENT_NAME", name], ["EVENT_DATA", data], ["MESSAGE_ID", key]] as const) {
      values.set(field, value);
    }
    values.set("CONNECTOR", connector);
    try {
      if (isWaiting) this.#store.update(ENTITY, waiting as number, values);
      else this.#free.set(key, this.#store.add(ENTITY, values));
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
    return isWaiting ? "update" : "add";
  }

  /** Forgets which records wait. */
  clear(): void {
    this.#free.clear();
  }

  /** Carries out `event.offline.get`. No two calls get the same record: each is done before the next begins. */
  get(call: CodeCall): Outcome {
    const connector = this.#connector(call);
    const asked = textUnder(call, "process_id");
    const isCleared = (textUnder(call, "clear") || "1") !== "0";
    const limit = Number(textUnder(call, "limit") || LIMIT);
    if (!(limit >= 1)) throw wrong("Value must be positive integer");
    if (!isCleared && this.#features.rest_offline_extended === false) {
      throw unlicensed("extended offline events handling");
    }
    const error = textUnder(call, "error") === "1" ? "1" : "0";
    const isMeant = (row: Row): boolean =>
      row.get("CONNECTOR") === connector && row.get("PROCESS_ID") === asked && row.get("ERROR") === error;
    const order = call.given("order") === undefined ? [{ field: "TIMESTAMP_X", descending: false }] : call.order ?? [];
    const page = { offset: 0, size: Math.trunc(limit) };
    const { rows } = findPage(this.#store, ENTITY, { where: call.where ?? [], order, page }, isMeant);
    const events = rows.map(this.#shown(call));
    const process = asked || (isCleared ? null : crypto.randomUUID().replaceAll("-", ""));
    if (isCleared) { for (const row of asked ? this.#rows(asked, connector) : rows) this.#remove(row); }
    else if (!asked) { for (const row of rows) this.#change(row, [["PROCESS_ID", process]]); }
    return { result: { process_id: process, events } };
  }

  /** Carries out `event.offline.list`, which takes nothing. */
  list(call: CodeCall): Outcome {
    const connector = this.#connector(call);
    const { where = [], order = [], page } = call;
    const search = { where, order, ...(page && { page }) };
    const { rows, total } = findPage(this.#store, ENTITY, search, (row) => row.get("CONNECTOR") === connector);
    return { result: rows.map(this.#shown(call)), total };
  }

  /** Carries out `event.offline.clear`. */
  confirm(call: CodeCall): Outcome {
    const ids = textsUnder(call, "id");
    const keys = ids ? undefined : textsUnder(call, "message_id");
    for (const row of this.#rows(processOf(call), this.#connector(call))) {
      const isMeant = ids?.has(String(row.get("ID"))) ?? keys?.has(String(row.get("MESSAGE_ID"))) ?? true;
      if (isMeant) this.#remove(row);
    }
    return { result: true };
  }

  /** Carries out `event.offline.error`: the records are nobody's again, but given only to who asks for such. */
  fail(call: CodeCall): Outcome {
    const process = processOf(call);
    const keys = textsUnder(call, "message_id");
    if (!keys) throw wrong("Value must be array of MESSAGE_ID values");
    for (const row of this.#rows(process, this.#connector(call))) {
      if (keys.has(String(row.get("MESSAGE_ID")))) this.#change(row, [["PROCESS_ID", ""], ["ERROR", "1"]]);
    }
    return { result: true };
  }

  #rows(process: string, connector: string): Row[] {
    return this.#store.rows(ENTITY)
      .filter((row) => row.get("PROCESS_ID") === process && row.get("CONNECTOR") === connector);
  }

  #remove(row: Row): void {
    this.#store.delete(ENTITY, numberOf(row.get("ID")));
  }

  #change(row: Row, values: [string, Json][]): void {
    this.#store.update(ENTITY, numberOf(row.get("ID")), new Map(values));
  }

  #shown({ method, origin, caller, select }: CodeCall): (row: Row) => Json {
    const view = { origin, caller: caller?.id, selected: select && selection(select) };
    return shower(this.#store, { ...method, entity: ENTITY }, view);
  }

  #connector({ asked }: CodeCall): string {
    const { connector = "" } = asked;
    if (connector !== "" && this.#features.rest_auth_connector === false) throw unlicensed("auth_connector");
    return connector;
  }
}

function processOf(call: CodeCall): string {
  const process = textUnder(call, "process_id");
  if (process === "") throw wrong("Argument 'PROCESS_ID' is null or empty");
  return process;
}

function unlicensed(what: string): Refusal {
  return new Refusal(403, "WRONG_LICENSE", `This feature is not enabled for the current license: ${what}`);
}
