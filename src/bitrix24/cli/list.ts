/**
 * What the command line does for Bitrix24 where all records of a method are wanted.
 *
 * @module
 */

import type { ListPages, ListRequestOptions } from "../../catalogue/adapter.ts";
import { OintError, UsageError } from "../../core/errors.ts";
import { list as listOf, type ListOptions } from "../list/list.ts";

/** `list`, for any method. */
export const anyList = listOf as (
  client: object,
  method: string,
  params: object,
  options: ListOptions,
) => { pages: () => AsyncIterable<readonly unknown[]> };

/** An error that speaks of the options of `list`, in the words of the command line. */
export function inWords(error: unknown, { limit, byPages }: ListRequestOptions["names"]): unknown {
  if (error instanceof OintError) {
    error.message = error.message.replace("Option limit", limit).replace(/(?:option )?\bbyPages\b/, byPages);
  }
  return error;
}

/**
 * Goes through all records of a method, page by page.
 *
 * @param client The portal.
 * @throws UsageError When the method has no pages, or its parameters cannot be honoured; otherwise the errors of `list`.
 */
export const list: ListPages = async function* (client, { api, method, params }, { names, ...options }) {
  const owner = (api === undefined ? client : (client as Record<string, unknown>)[api]) as object | undefined;
  if (!owner) throw new UsageError(`This version of oint cannot call ${api} yet, so ${method} was not called.`);
  try {
    yield* anyList(owner, method, params, options).pages();
  } catch (error) {
    throw inWords(error, names);
  }
};
