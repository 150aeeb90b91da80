/**
 * The entities that can be exported and imported, and where their methods are.
 *
 * @module
 */

import type { EntityTable } from "../../../catalogue/records.ts";
import { UsageError } from "../../../core/errors.ts";
import type { Paging } from "../../../core/list/paging.ts";
import { RECORDS } from "../../generated/cli/records.ts";
import { PAGING } from "../../generated/paging.ts";
import type { Portal } from "../../portal.ts";

/** An API of a portal, as far as it is called by names. */
export interface Api {
  callUnknown: Portal["callUnknown"];
}

/** The API that has an entity's methods. */
export function apiOf(portal: Portal, { api }: EntityTable): Api {
  return (api === undefined ? portal : (portal as unknown as Record<string, Api>)[api])!;
}

/** How the pages of an entity's list are gone through. */
export function pagingOf({ list, api }: EntityTable): Paging {
  return PAGING[`${api === undefined ? "" : `${api}:`}${list}`.toLowerCase()]!;
}

/**
 * An entity's line.
 *
 * @throws UsageError When there is none of that name.
 */
export function entityOf(name: string): EntityTable {
  const found = Object.hasOwn(RECORDS, name) ? RECORDS[name] : undefined;
  if (found) return found;
  throw new UsageError(`There is no entity ${name}.`);
}

/** The parameters that select fields, filter, sort and page; absent where the method has none. */
export function placesOf(entity: EntityTable): { filter: string; select?: string; order?: string; page: string[] } {
  const { id, next } = pagingOf(entity);
  const limit = next && "limit" in next ? next.limit : undefined;
  return {
    filter: id?.filter ?? "filter",
    ...id?.select !== undefined && { select: id.select },
    ...id?.order !== undefined && { order: id.order },
    page: [next?.parameter, limit].flatMap((place) => place?.[0] ?? []),
  };
}
