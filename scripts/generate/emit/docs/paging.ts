/**
 * What documentation says of going through all records of a method that answers in pages.
 *
 * @module
 */

import { GUARANTEES } from "../../../../src/core/list/guarantees.ts";
import type { FunctionModel, MethodModel, MethodPaging, ServiceModel } from "../../model.ts";

/** How all records of a method are got, and what that promises; nothing where it answers no pages. */
export function allRecords({ paging }: MethodModel): string | undefined {
  if (!paging) return;
  const { kind, lister } = paging;
  return `All records${lister === undefined ? "" : `: \`${lister}\``}, ${GUARANTEES[kind]}`;
}

/**
 * The pages that a function's command can go through: those of its method, where its answer is one of them and nothing
 * else is called.
 */
export function listedBy({ kind, method, answer }: FunctionModel): MethodPaging | undefined {
  return kind === "call" && answer === undefined && method?.paging?.lister !== undefined ? method.paging : undefined;
}

/** How the command line gets all records; nothing where a command cannot. */
export function allRows(fn: FunctionModel): string | undefined {
  if (!listedBy(fn)) return;
  return "On the command line, `--all` prints one list of all records, and `--max N` one of the first N; with " +
    "`--format jsonl` each stands on a line of its own.";
}

/** How all records are got of which a function gives a page; nothing where it gives none, or nothing else could. */
export function morePages({ method }: FunctionModel, { client }: ServiceModel): string | undefined {
  const { paging } = method ?? {};
  if (paging?.lister === undefined) return;
  const call = `${paging.lister}(${client.parameter}, ${JSON.stringify(method!.id)}, …)`;
  return `One page. All records: \`${call}\`, ${GUARANTEES[paging.kind]}`;
}
