/**
 * What a page of a list has answered.
 *
 * @module
 */

import { ResponseError } from "../../core/errors.ts";
import type { Read, Stretch } from "../../core/list/by_id.ts";
import type { PlainRead } from "../../core/list/by_page.ts";
import type { Paging } from "../../core/list/paging.ts";
import { kind } from "../../core/values/kind.ts";
import type { Outcome } from "../batch/outcome.ts";
import type { Direction } from "./request.ts";

/** The member of a result that a path leads to. */
export function resultAt(result: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (Object(value) as Record<string, unknown>)[name], result);
}

function wrong(method: string, what: string): ResponseError {
  return new ResponseError(`${method} was answered with ${what}`, { method });
}

/** Whether PHP may write it where there is nothing: an empty list stands for an empty object, too. */
function isNothing(value: unknown): boolean {
  return value === null || value === false || value === "" || Array.isArray(value) && !value.length;
}

function rowsOf(method: string, result: unknown, { rows: path, isMap }: Paging): unknown[] {
  let found = result;
  for (const name of path) {
    if (isNothing(found)) return [];
    found = (Object(found) as Record<string, unknown>)[name];
  }
  if (isNothing(found)) return [];
  if (Array.isArray(found)) return found;
  if (isMap && typeof found === "object") return Object.values(found!);
  const where = path.length ? ` at ${path.join(".")}` : "";
  throw wrong(method, `no list${where}, but with a value of type ${kind(found)}. Call it by itself to see what it is.`);
}

/** Reads a plain page. */
export function plainPage(method: string, outcome: Outcome, paging: Paging): PlainRead<unknown> {
  if (outcome.error) return outcome;
  const { result, total, next } = outcome;
  try {
    return { rows: rowsOf(method, result, paging), total, next };
  } catch (error) {
    return { error };
  }
}

/** Reads a page by ids, and makes sure that it is what was asked for: a filter that is not minded would go in circles. */
export function pageById(
  method: string,
  outcome: Outcome,
  paging: Paging,
  field: string,
  direction: Direction,
  stretch: Stretch,
): Read<unknown> {
  const page = plainPage(method, outcome, paging);
  if ("error" in page) return page;
  const sign = direction === "rising" ? 1 : -1;
  const placed: [position: number, row: unknown][] = [];
  for (const row of stretch === "last" ? page.rows.toReversed() : page.rows) {
    const given = (Object(row) as Record<string, unknown>)[field];
    const id = typeof given === "string" && /^\d+$/.test(given) ? Number(given) : given;
    if (typeof id !== "number" || !Number.isSafeInteger(id)) {
      return { error: wrong(method, `a record whose ${field} is no whole number. Go through its pages with byPages.`) };
    }
    placed.push([sign * id, row]);
  }
  // JavaScript has an order of its own for names that are numbers.
  if (paging.isMap) placed.sort(([one], [other]) => one - other);
  const positions = placed.map(([position]) => position);
  const isInOrder = positions.every((position, index) => index === 0 || position > positions[index - 1]!);
  const isInside = typeof stretch === "string" || !positions.length ||
    positions[0]! > stretch.after && positions.at(-1)! <= stretch.upTo;
  if (!isInOrder || !isInside) {
    const what = isInOrder ? "filter" : "order";
    return {
      error: wrong(
        method,
        `records that its ${what} by ${field} leaves out or moves. Go through its pages with byPages.`,
      ),
    };
  }
  return { rows: placed.map(([, row]) => row), positions, total: page.total };
}
