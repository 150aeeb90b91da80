/**
 * Goes through the records of an export, from where the last run has ended.
 *
 * @module
 */

import type { RecordSource } from "../../catalogue/records.ts";
import { UsageError } from "../../core/errors.ts";
import { withFile, withFileLater } from "../durable.ts";
import type { Io } from "../io.ts";
import { Pace, rowsOf } from "../list/pace.ts";
import type { Notes } from "../say/notes.ts";
import { type Column, furtherMembers } from "./columns.ts";
import { besides, type Part, type State } from "./part.ts";
import type { About, Plan } from "./plan.ts";

/** Milliseconds after which what was written is made last at the latest. */
const OFTEN = 1000;

/** How much longer than making it last takes something is written in between. */
const SHARE = 10;

/** What is gone through, and into what. */
export interface Going {
  path: string;
  plan: Plan;
  columns: readonly Column[] | undefined;
  /** Records that are wanted at most. */
  max: number | undefined;
}

/** What came of an export. */
export interface Gone {
  rows: number;
  /** Records that the API has counted, before and after, and that did not come. */
  lacking: number;
}

/** The lower one of two numbers of which one may be unknown. */
function least(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? one ?? other : Math.min(one, other);
}

/** The state with what the API has counted. */
function counted(state: State, count: number | undefined): State {
  const total = least(state.total, count);
  return total === undefined ? state : { ...state, total };
}

/** The id of a record. */
function idOf(record: unknown, member: string): number {
  const id = Number((Object(record) as Record<string, unknown>)[member] ?? NaN);
  if (Number.isSafeInteger(id)) return id;
  throw new UsageError(`A record has no ${member} by which the export could go on.`);
}

/** Goes through the records, and puts the file in its place. */
export async function goThrough(source: RecordSource, part: Part, going: Going, io: Io, notes: Notes): Promise<Gone> {
  const { path, plan, max } = going;
  try {
    const state = part.state.isWhole ? part.state : await readRest(source, part, going, io, notes);
    const expected = least(state.total, max);
    const about: About = { ...plan, rows: state.rows, complete: expected === undefined || state.rows >= expected };
    await withFileLater("--to", path, () => part.done(about));
    return { rows: state.rows, lacking: Math.max(0, (expected ?? 0) - state.rows) };
  } finally {
    part.close();
  }
}

/** Reads what is not in the file yet. */
async function readRest(
  source: RecordSource,
  part: Part,
  { path, columns, max }: Going,
  io: Io,
  notes: Notes,
): Promise<State> {
  const kept = (work: () => void): void => withFile("--to", path, work);
  if (source.id === undefined && part.state.rows) {
    await notes.say(`Begins anew: nothing documents how ${source.about.method} is read from its middle on.`);
    kept(() => part.restart());
  }
  let state: State = { ...part.state };
  const before = state.rows;
  if (before) await notes.say(`Goes on behind ${rowsOf(before)} of ${besides(path).part}.`);
  const pace = new Pace(notes, io.errorColumns, before, "the API");
  let committed = performance.now();
  let cost = 0;
  let hasFurther = false;
  try {
    state = counted(state, await source.count());
    const left = max === undefined ? undefined : max - before;
    let waitedMs = 0;
    if (left !== 0) {
      for await (const page of source.pages(state.last, left, (progress) => void ({ waitedMs } = progress))) {
        kept(() => part.write(page));
        if (columns && source.mayHaveMore && !hasFurther) hasFurther = await tellFurther(page, columns, notes);
        const rows = state.rows + page.length;
        state = { ...state, rows, ...source.id !== undefined && { last: idOf(page.at(-1), source.id) } };
        pace.tell({ done: rows, total: least(state.total, max), waitedMs });
        const time = performance.now();
        if (time - committed < Math.min(OFTEN, SHARE * cost)) continue;
        kept(() => part.commit(state));
        committed = performance.now();
        cost = committed - time;
      }
    }
    state = { ...counted(state, await source.count()), isWhole: true };
    kept(() => part.commit(state));
    return state;
  } catch (error) {
    // What cannot be kept is read once more.
    if (state.rows > part.state.rows) await keep(part, state, notes);
    if (!part.state.rows) drop(part);
    if (part.state.rows && source.id !== undefined) {
      await notes.say(`${besides(path).part} has ${rowsOf(part.state.rows)}: the same command goes on from there.`);
    }
    throw error;
  } finally {
    pace.end();
  }
}

/** Says once that records have more than the file has columns. */
async function tellFurther(page: readonly unknown[], columns: readonly Column[], notes: Notes): Promise<boolean> {
  const further = [...new Set(page.flatMap((record) => furtherMembers(record, columns)))];
  if (!further.length) return false;
  await notes.say(`Records have more than the documentation shows: ${further.join(", ")}. --columns chooses columns.`);
  return true;
}

/** Keeps what has come before something failed; a failure of that is not told in the place of the first one. */
async function keep(part: Part, state: State, notes: Notes): Promise<void> {
  try {
    part.commit(state);
  } catch {
    await notes.say("What has come since the last time that it was kept is read again.");
  }
}

/** Removes what has nothing in it, and would only be in the way; a failure of that is nobody's concern. */
function drop(part: Part): void {
  try {
    part.drop();
  } catch {
    // It is found by the next export, and told.
  }
}
