/**
 * What documentation says of going through all records of a method that answers in pages.
 *
 * @module
 */

import { GUARANTEES } from "../../../../src/core/list/guarantees.ts";
import type { FunctionModel, MethodModel, ServiceModel } from "../../model.ts";

/** How all records of a method are got, and what that promises; nothing where it answers no pages. */
export function allRecords({ paging }: MethodModel): string | undefined {
  if (!paging) return;
  const { kind, lister } = paging;
  return `All records${lister === undefined ? "" : `: \`${lister}\``}, ${GUARANTEES[kind]}`;
}

/** How all records are got of which a function gives a page; nothing where it gives none, or nothing else could. */
export function morePages({ method }: FunctionModel, { client }: ServiceModel): string | undefined {
  const { paging } = method ?? {};
  if (paging?.lister === undefined) return;
  const call = `${paging.lister}(${client.parameter}, ${JSON.stringify(method!.id)}, …)`;
  return `One page. All records: \`${call}\`, ${GUARANTEES[paging.kind]}`;
}
