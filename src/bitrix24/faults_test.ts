/**
 * What comes of each fault, for each kind of call, over real connections to a served sandbox: the outcome, how often the
 * call was made, and what it did to the records. Written out by hand.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cell,
  CLOSED,
  DEAD,
  type Row,
  SOURCE,
  strike,
  type Struck,
  testsOf,
} from "../../tests/support/bitrix24/struck.ts";
import { uploadFileToFolder } from "./mod.ts";

/** The kinds of calls, and what each does. */
const kinds: Record<string, Struck> = {
  read: {
    method: "crm.deal.list",
    run: (portal, options) => portal.callUnknown("crm.deal.list", {}, options).then(done),
  },
  write: {
    method: "crm.deal.add",
    run: (portal, options) => portal.callUnknown("crm.deal.add", { fields: { TITLE: "Lamps" } }, options).then(done),
  },
  delete: {
    method: "crm.deal.delete",
    run: (portal, options) => portal.callUnknown("crm.deal.delete", { id: 1 }, options).then(done),
  },
  upload: {
    method: "upload",
    counted: "disk.",
    run: (portal, options) =>
      uploadFileToFolder(portal, { folderId: 6, name: "a.txt", file: "SGkK" }, options).then(done),
  },
};

const done = (): string => "done";

/** Rows for faults whose outcome does not depend on how often they strike, but for reads. */
function unknown(fault: string, error: string, effects: 0 | 1): Row {
  const cell = `unknown, ${error}; 1 attempt, ${effects} changed`;
  return {
    fault,
    once: ["done; 2 attempts, 0 changed", cell, cell, cell],
    always: [`${error}; 4 attempts, 0 changed`, cell, cell, cell],
  };
}

/** Rows for faults that are errors at once, whatever was called. */
function refused(fault: string, error: string): Row {
  const cell = `${error}; 1 attempt, 0 changed`;
  return { fault, once: [cell, cell, cell, cell], always: [cell, cell, cell, cell] };
}

/** Rows for faults after which each call is made again, since it surely did nothing. */
function repeated(fault: string, error: string): Row {
  const [read, change] = ["done; 2 attempts, 0 changed", "done; 2 attempts, 1 changed"];
  const cell = `${error}; 4 attempts, 0 changed`;
  return { fault, once: [read, change, change, change], always: [cell, cell, cell, cell] };
}

const table: Row[] = [
  {
    ...repeated("QUERY_LIMIT_EXCEEDED", "ApiError QUERY_LIMIT_EXCEEDED 503"),
    always: [
      "done; 7 attempts, 0 changed",
      "done; 7 attempts, 1 changed",
      "done; 7 attempts, 1 changed",
      "done; 7 attempts, 1 changed",
    ],
  },
  repeated("OPERATION_TIME_LIMIT", "ApiError OPERATION_TIME_LIMIT 429"),
  refused("OVERLOAD_LIMIT", "ApiError OVERLOAD_LIMIT 503"),
  refused("PORTAL_DELETED", "ApiError PORTAL_DELETED 500"),
  refused("expired_token", "ApiError expired_token 401"),
  {
    // Another token is asked for once. The address of an upload has its own.
    fault: `expired_token${SOURCE}`,
    once: [
      "done; 2 attempts, 0 changed",
      "done; 2 attempts, 1 changed",
      "done; 2 attempts, 1 changed",
      "ApiError expired_token 401; 1 attempt, 0 changed",
    ],
    always: [
      "ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401; 1 attempt, 0 changed",
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
  unknown("half-headers-before-work", "ConnectionError", 0),
  unknown("half-headers-after-work", "ConnectionError", 1),
  unknown("reset-before-work", "ConnectionError", 0),
  unknown("reset-after-work", "ConnectionError", 1),
  unknown("close-before-work", "ConnectionError", 0),
  unknown("close-after-work", "ConnectionError", 1),
  unknown("no-answer-before-work", "TimeoutError", 0),
  unknown("no-answer-after-work", "TimeoutError", 1),
  unknown("slow-answer-before-work", "TimeoutError", 1),
  unknown("slow-answer-after-work", "TimeoutError", 1),
  {
    // Node sends what is no write again by itself, once.
    ...unknown("421", "ResponseError 421", 0),
    once: [
      "done; 1 or 2 attempts, 0 changed",
      "unknown, ResponseError 421; 1 attempt, 0 changed",
      "unknown, ResponseError 421; 1 attempt, 0 changed",
      "unknown, ResponseError 421; 1 attempt, 0 changed",
    ],
  },
  {
    // Deno sends what is no write again by itself.
    ...unknown(DEAD, "ConnectionError", 0),
    once: [
      "done; 1 or 2 attempts, 0 changed",
      "unknown, ConnectionError; 1 attempt, 0 changed",
      "unknown, ConnectionError; 1 attempt, 0 changed",
      "unknown, ConnectionError; 1 attempt, 0 changed",
    ],
  },
  { ...repeated(CLOSED, "ConnectionError"), once: repeated("", "ConnectionError").always },
];

const names = Object.keys(kinds);

const tests = testsOf(table, names, async (fault, column, isAlways) => {
  const kind = names[column]!;
  const { sent, attempts, ...came } = await strike(fault, isAlways, kinds[kind]!);
  const isClosed = fault === CLOSED;
  // An upload asks where to, first, unless nobody listens.
  const made = kind === "upload" && !isClosed ? attempts - 1 : attempts;
  if (kind !== "read" && !isClosed) assert.equal(sent, made, `${fault}, ${kind}: no runtime sends it again`);
  else assert.ok(isClosed || sent >= made);
  return cell({ ...came, attempts: made });
});

for (const [name, run] of tests) test(name, run);
