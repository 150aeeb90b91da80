/**
 * A request for a method that is bound by rule.
 *
 * @module
 */

import type { Given } from "../given.ts";
import type { Search } from "../pages.ts";
import type { Row } from "../row.ts";
import type { Store } from "../store.ts";
import type { RuleBook, Sample } from "./book.ts";
import type { RuleEntity } from "./entities.ts";
import type { RuleLine } from "./line.ts";
import type { Members } from "./places.ts";

/** A request for a method that is bound by rule. */
export interface RuleCall {
  book: RuleBook;
  store: Store;
  line: RuleLine;
  /** Name of the entity, with what a parameter has chosen. */
  name: string;
  entity: RuleEntity;
  sample: Sample;
  /** What is sent under a path. */
  given: Given;
  /** What is sent at all, as it is spelled. */
  sent: Members;
  /** Which records a list shows, and which fields of them. */
  search: Search;
  select?: readonly string[] | undefined;
  /** Id of the user who calls. */
  caller: number;
}

/** The number by which the store knows a record. */
export function idOf({ entity }: RuleCall, row: Row): number {
  return Number(row.get(entity.definition.id));
}
