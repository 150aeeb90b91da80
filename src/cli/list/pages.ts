/**
 * Goes through all pages of a method, where a function or `call` is asked for more than one.
 *
 * @module
 */

import type { MethodRequest } from "../../catalogue/adapter.ts";
import type { CommandTable, ServiceTable } from "../../catalogue/commands.ts";
import type { ToolCallOptions } from "../../catalogue/tool.ts";
import type { PagingKind } from "../../core/list/paging.ts";
import { UsageError } from "../../core/errors.ts";
import type { Work } from "../common/carry_out.ts";
import type { Common, RowsWanted } from "../common/options.ts";
import type { Session } from "../session.ts";

/**
 * Refuses to go through pages where nothing is known of any.
 *
 * @param name The function or the method.
 * @param paging What is known of its pages.
 * @throws UsageError When there are none, or something else is wanted of them than rows.
 */
export function refuseNoPages(name: string, paging: PagingKind | undefined, { rows, config }: Common): void {
  const { asked } = rows!;
  if (paging === undefined) {
    throw new UsageError(
      `${asked} goes through the pages of a list, and of ${name} it is not known that it answers in pages. Leave it out.`,
    );
  }
  if (config.advanced) {
    throw new UsageError(`${asked} prints rows, which have no status and headers: leave adv_response out of --config.`);
  }
}

/**
 * What goes through the pages.
 *
 * @param request Finds the call whose method is gone through.
 */
export function allPages(
  service: ServiceTable,
  session: Session,
  request: () => Promise<MethodRequest>,
  options: ToolCallOptions,
  { limit, byPages, names }: RowsWanted,
): NonNullable<Work["pages"]> {
  return async ({ reach, around, signal }, onProgress) => {
    const asked = await request();
    const [list, adapter] = await Promise.all([service.list!(), service.adapter()]);
    const client = await session.connect((values, note) => adapter.connect(values, note, reach, around));
    signal.throwIfAborted();
    return list(client, asked, { ...options, signal, limit, byPages, names, onProgress });
  };
}

/**
 * Runs a function against a client that notes what it is asked for and answers nothing.
 *
 * @param command A function whose answer is that of its only call.
 * @throws UsageError When a parameter is missing or cannot be sent.
 */
export async function requestOf(command: CommandTable, params: Record<string, unknown>): Promise<MethodRequest> {
  let request: MethodRequest | undefined;
  const client = {
    call: (method: string, params: object): Promise<undefined> => {
      request ??= { method, params, listed: true };
      return Promise.resolve(undefined);
    },
  };
  await command.run(client, params);
  if (request) return request;
  throw new Error(`${command.name} has made no call.`);
}
