/**
 * What comes of each fault for batches and lists, over real connections to a served sandbox: the outcome of each command or
 * the records that came, how often the struck request was made, and what it did to the records. Written out by hand.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cell,
  CLOSED,
  DEAD,
  named,
  type Row,
  SOURCE,
  strike,
  type Struck,
  testsOf,
} from "../../tests/support/bitrix24/struck.ts";
import { batch, type BatchOptions, type CallOptions, list, type Portal } from "./mod.ts";

const get = (id: number) => ["crm.deal.get", { id }] as const;
const add = (TITLE: string) => ["crm.deal.add", { fields: { TITLE } }] as const;
const remove = (id: number) => ["crm.deal.delete", { id }] as const;

type Commands = readonly (ReturnType<typeof get> | ReturnType<typeof add> | ReturnType<typeof remove>)[];

/** Sends a batch, and tells what came of each command. */
const sending = (commands: Commands, more: BatchOptions = {}): Struck => ({
  method: "batch",
  run: async (portal, options) => {
    const outcomes = await batch(portal, commands, { ...options, ...more });
    assert.equal(outcomes.length, commands.length);
    return outcomes.map(({ error }) => error ? named(error) : "done").join(" | ");
  },
});

/**
 * Reads five pages, and tells what came of them: whole pages from the first on, and why no more.
 *
 * @param filter What is asked for beside the pages.
 */
const reading =
  (filter: Record<string, false> = {}) => async (portal: Portal, options: CallOptions): Promise<string> => {
    const ids: number[] = [];
    let failed = "";
    try {
      for await (const { ID } of list(portal, "crm.deal.list", { select: ["ID"], filter }, options)) {
        ids.push(Number(ID));
      }
    } catch (error) {
      failed = `, ${named(error)}`;
    }
    assert.deepEqual(ids, ids.map((_, index) => index + 1), "none is missing, none comes twice");
    assert.equal(ids.length % 50, 0);
    return `${ids.length} rows${failed}`;
  };

const kinds: Record<string, Struck> = {
  "batch of reads": sending([get(1), get(2), get(3)]),
  "batch of writes": sending([add("one"), add("two"), remove(1)]),
  "batch of both": sending([add("one"), get(1)]),
  "batch of writes that halts": sending([add("one"), add("two"), remove(1)], { halt: true }),
  // With a bucket of this size the first and the last page go together, then the three between them.
  "list whose pages go together": {
    method: "batch",
    before: 1,
    rows: { deal: 250 },
    limits: { burst: 2, perSecond: 100 },
    run: reading(),
  },
  // No batch can say what it filters by. Four pages have come, or are on their way; the fifth is one in the middle.
  "list whose pages go by themselves": {
    method: "crm.deal.list",
    before: 4,
    rows: { deal: 250 },
    run: reading({ "!=UF_CRM_1": false }),
  },
};
const names = Object.keys(kinds);

/** Rows for faults whose outcome nobody knows: what only reads is asked again, nothing else is. */
function unknown(fault: string, error: string, effects: 0 | 1): Row {
  const lost = `unknown, ${error}`;
  const writes = `${lost} | ${lost} | ${lost}; 1 attempt, ${3 * effects} changed`;
  const both = `${lost} | done; 1 attempt, ${effects} changed`;
  return {
    fault,
    once: [
      "done | done | done; 2 attempts, 0 changed",
      writes,
      both,
      writes,
      "250 rows; 2 attempts, 0 changed",
      "250 rows; 2 attempts, 0 changed",
    ],
    always: [
      `${error} | ${error} | ${error}; 4 attempts, 0 changed`,
      writes,
      both,
      writes,
      `50 rows, ${error}; 4 attempts, 0 changed`,
      `some rows, ${error}; 4 attempts, 0 changed`,
    ],
  };
}

/** Rows for faults that are errors at once, whatever was called. */
function refused(fault: string, error: string): Row {
  const three = `${error} | ${error} | ${error}; 1 attempt, 0 changed`;
  const cells = [
    three,
    three,
    `${error} | ${error}; 1 attempt, 0 changed`,
    three,
    `50 rows, ${error}; 1 attempt, 0 changed`,
    `some rows, ${error}; 1 attempt, 0 changed`,
  ];
  return { fault, once: cells, always: cells };
}

/** Rows for faults after which each request is made again, since it surely did nothing. */
function repeated(fault: string, error: string): Row {
  const three = `${error} | ${error} | ${error}; 4 attempts, 0 changed`;
  return {
    fault,
    once: [
      "done | done | done; 2 attempts, 0 changed",
      "done | done | done; 2 attempts, 3 changed",
      "done | done; 2 attempts, 1 changed",
      "done | done | done; 2 attempts, 3 changed",
      "250 rows; 2 attempts, 0 changed",
      "250 rows; 2 attempts, 0 changed",
    ],
    always: [
      three,
      three,
      `${error} | ${error}; 4 attempts, 0 changed`,
      three,
      `50 rows, ${error}; 4 attempts, 0 changed`,
      `some rows, ${error}; 4 attempts, 0 changed`,
    ],
  };
}

/** The row of a server that is not there from the first page on. */
function unheard(error: string): Row {
  const [reads, writes, both, halting] = repeated("", error).always;
  const pages = [`0 rows, ${error}; 4 attempts, 0 changed`, `0 rows, ${error}; 8 attempts, 0 changed`];
  const cells = [reads!, writes!, both!, halting!, ...pages];
  return { fault: CLOSED, once: cells, always: cells };
}

/** Columns of what only reads, and of these the ones that come over kept connections. */
const [READS, LISTS] = [[0, 4, 5], [4, 5]];

/** The same, where some runtimes send again by themselves what only reads. */
function resent(row: Row, columns: readonly number[]): Row {
  const { once } = row;
  return {
    ...row,
    once: once.map((cell, column) => columns.includes(column) ? cell.replace("2 attempts", "1 or 2 attempts") : cell),
  };
}

const table: Row[] = [
  {
    // A bucket that others fill is full six times, and that is no attempt.
    ...repeated("QUERY_LIMIT_EXCEEDED", "ApiError QUERY_LIMIT_EXCEEDED 503"),
    always: [
      "done | done | done; 7 attempts, 0 changed",
      "done | done | done; 7 attempts, 3 changed",
      "done | done; 7 attempts, 1 changed",
      "done | done | done; 7 attempts, 3 changed",
      "250 rows; 7 attempts, 0 changed",
      "250 rows; 7 attempts, 0 changed",
    ],
  },
  repeated("OPERATION_TIME_LIMIT", "ApiError OPERATION_TIME_LIMIT 429"),
  refused("OVERLOAD_LIMIT", "ApiError OVERLOAD_LIMIT 503"),
  refused("PORTAL_DELETED", "ApiError PORTAL_DELETED 500"),
  refused("expired_token", "ApiError expired_token 401"),
  {
    // Another token is asked for once.
    fault: `expired_token${SOURCE}`,
    once: repeated("", "").once,
    always: [
      "ApiError expired_token 401 | ApiError expired_token 401 | ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401 | ApiError expired_token 401 | ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401 | ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401 | ApiError expired_token 401 | ApiError expired_token 401; 2 attempts, 0 changed",
      "50 rows, ApiError expired_token 401; 2 attempts, 0 changed",
      "some rows, ApiError expired_token 401; 2 attempts, 0 changed",
    ],
  },
  refused("ACCESS_DENIED", "ApiError ACCESS_DENIED 403"),
  refused("ERROR_METHOD_NOT_FOUND", "ApiError ERROR_METHOD_NOT_FOUND 404"),
  unknown("INTERNAL_SERVER_ERROR-before-work", "ApiError INTERNAL_SERVER_ERROR 500", 0),
  unknown("INTERNAL_SERVER_ERROR-after-work", "ApiError INTERNAL_SERVER_ERROR 500", 1),
  unknown("ERROR_UNEXPECTED_ANSWER-after-work", "ApiError ERROR_UNEXPECTED_ANSWER 500", 1),
  unknown("500-html-before-work", "ResponseError 500", 0),
  unknown("500-html-after-work", "ResponseError 500", 1),
  unknown("502-html-before-work", "ResponseError 502", 0),
  unknown("502-html-after-work", "ResponseError 502", 1),
  unknown("503-html-before-work", "ResponseError 503", 0),
  unknown("503-html-after-work", "ResponseError 503", 1),
  unknown("200-html-before-work", "ResponseError 200", 0),
  unknown("200-html-after-work", "ResponseError 200", 1),
  unknown("truncated-json", "ResponseError 200", 1),
  unknown("empty-body-before-work", "ResponseError 200", 0),
  unknown("empty-body-after-work", "ResponseError 200", 1),
  unknown("cut-body", "ConnectionError", 1),
  // Deno sends what is no write again by itself when a kept connection ends.
  resent(unknown("half-headers-before-work", "ConnectionError", 0), LISTS),
  resent(unknown("half-headers-after-work", "ConnectionError", 1), LISTS),
  resent(unknown("reset-before-work", "ConnectionError", 0), LISTS),
  resent(unknown("reset-after-work", "ConnectionError", 1), LISTS),
  resent(unknown("close-before-work", "ConnectionError", 0), LISTS),
  resent(unknown("close-after-work", "ConnectionError", 1), LISTS),
  unknown("no-answer-before-work", "TimeoutError", 0),
  unknown("no-answer-after-work", "TimeoutError", 1),
  unknown("slow-answer-before-work", "TimeoutError", 1),
  unknown("slow-answer-after-work", "TimeoutError", 1),
  // Node sends what is no write again by itself, once.
  resent(unknown("421", "ResponseError 421", 0), READS),
  resent(unknown(DEAD, "ConnectionError", 0), READS),
  unheard("ConnectionError"),
];

const tests = testsOf(table, names, async (fault, column, isAlways) => {
  const kind = names[column]!;
  const { came, ...counts } = await strike(fault, isAlways, kinds[kind]!);
  const { attempts, sent } = counts;
  if (/writes|both/.test(kind)) {
    assert.ok(fault === CLOSED || sent === attempts, `${fault}, ${kind}: no runtime sends it again`);
  } else assert.ok(fault === CLOSED || sent >= attempts);
  // Which of the pages in the middle is struck is chance.
  const isSome = kind.endsWith("themselves") && /^(50|100|150) rows, /.test(came);
  return cell({ ...counts, came: isSome ? came.replace(/^\d+/, "some") : came });
});

for (const [name, run] of tests) test(name, run);
