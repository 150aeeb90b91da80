/**
 * Writes the rows of a file that are not there yet.
 *
 * @module
 */

import type { RecordField, RecordTarget, WriteOutcome } from "../../catalogue/records.ts";
import type { Io } from "../io.ts";
import { Pace, rowsOf } from "../list/pace.ts";
import type { Notes } from "../say/notes.ts";
import { untilAborted } from "../session.ts";
import type { Ready } from "./check.ts";
import { inFront } from "./rows.ts";
import type { ImportJournal } from "./journal.ts";

/** What is written, and how what is in doubt is found out. */
export interface Going {
  rows: readonly Ready[];
  target: RecordTarget;
  journal: ImportJournal;
  key: RecordField | undefined;
  /** Milliseconds that a doubt is old before it is looked into: until then a request may still be at work. */
  settleMs: number;
  signal: AbortSignal;
}

/** Rows in lists of so many. */
function* chunksOf<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slept = new Promise<void>((resolve) => void (timer = setTimeout(resolve, ms)));
  return untilAborted(slept, signal).finally(() => clearTimeout(timer));
}

/** Finds out by the key which of the rows in doubt are there. */
async function findOut({ rows, target, journal, key, settleMs, signal }: Going, notes: Notes): Promise<void> {
  const doubts = new Map(journal.of("doubt").map(([row, { at }]) => [row, at]));
  const asked = rows.filter(({ number }) => doubts.has(number));
  if (!key || !asked.length) return;
  const left = Math.max(...asked.map(({ number }) => doubts.get(number)!)) + settleMs - Date.now();
  if (left > 0) {
    await notes.say(`Waits ${Math.ceil(left / 1000)} s: what is in doubt may still be on its way.`);
    await pause(left, signal);
  }
  for (const chunk of chunksOf(asked, target.together)) {
    const found = await target.find(key, chunk.map(({ fields }) => String(fields[key.code])));
    signal.throwIfAborted();
    for (const [at, { number, place }] of chunk.entries()) {
      const ids = found[at];
      if (!ids) {
        await notes.say(
          `${inFront(place)} stays in doubt: asked for its ${key.code}, the API answers records with others.`,
        );
      } else if (ids.length === 1) journal.add({ row: number, id: ids[0]!, found: true });
      else if (!ids.length) journal.add({ row: number, absent: true });
      else await notes.say(`${inFront(place)} stays in doubt: ${ids.length} records have its ${key.code}.`);
    }
  }
}

/** What of an outcome stands in the journal. */
function told(row: number, outcome: WriteOutcome): Parameters<ImportJournal["add"]>[0] {
  if ("id" in outcome) return { row, id: outcome.id };
  if ("refused" in outcome) return { row, refused: outcome.refused };
  if ("doubt" in outcome) return { row, doubt: outcome.doubt, at: Date.now() };
  return { row, absent: true };
}

/**
 * Writes what is neither there nor in doubt, in as many rows at a time as one request takes: one request after the other,
 * since all that is on its way when something fails is in doubt.
 *
 * @throws What all rows have failed by that were not sent.
 */
export async function writeRows(going: Going, io: Io, notes: Notes): Promise<void> {
  const { rows, target, journal, signal } = going;
  await findOut(going, notes);
  const isLeft = ({ number }: Ready): boolean => {
    const state = journal.rows.get(number)?.is;
    return state === undefined || state === "refused";
  };
  const left = rows.filter(isLeft);
  const before = rows.length - left.length;
  if (before && left.length) {
    await notes.say(`Goes on: ${left.length.toLocaleString("en")} of ${rowsOf(rows.length)} are to be written.`);
  }
  const pace = new Pace(notes, io.errorColumns, before, "the API");
  let done = before;
  try {
    for (const chunk of chunksOf(left, target.together)) {
      signal.throwIfAborted();
      journal.add({ sent: chunk.map(({ number }) => number), at: Date.now() });
      const outcomes = await target.write(chunk.map(({ fields }) => fields));
      journal.add(...chunk.map(({ number }, at) => told(number, outcomes[at]!)));
      const unsent = outcomes.find((outcome) => "unsent" in outcome);
      signal.throwIfAborted();
      if (unsent) throw unsent.unsent;
      done += chunk.length;
      pace.tell({ done, total: rows.length });
    }
  } finally {
    pace.end();
  }
}
