/**
 * The shape of a service's generated catalogue of methods. Only types: whoever reads it loads the index, then the lists
 * of names or the details of one segment.
 *
 * @module
 */

import type { Effect } from "../core/effects.ts";
import type { PagingKind } from "../core/list/paging.ts";

export type { Effect };

/** A parameter of a method, or a member of a structure. */
export interface FieldTable {
  name: string;
  /** `integer`, `number`, `string`, `boolean`, `file`, `object`, `any`, lists as `integer[]`, alternatives joined by ` | `. */
  type: string;
  required?: true;
  /** Names of the parameters of which one must be given. */
  oneOf?: readonly string[];
  default?: string | number | boolean;
  /** What is sent to empty the field; one without it cannot be emptied, as far as is known. */
  empty?: string | number | boolean | null | readonly unknown[];
  /** Allowed values, of a list's items where it is a list. */
  values?: readonly (string | number | boolean | null)[];
  /** Members, of a list's items where it is a list. */
  fields?: readonly FieldTable[];
  /** What the names of further members begin with. */
  custom?: readonly string[];
  about?: string;
}

/** What a method does that somebody may want to be asked before. */
export interface Confirm {
  /** What it does, behind the method's name. */
  about: string;
  /** Places in what is sent, members of members behind dots, with the values that do it; always where it is absent. */
  when?: Readonly<Record<string, readonly (string | number | boolean)[]>> | undefined;
}

/** What is known of one method beside its line in the list. */
export interface MethodDetails {
  scope: readonly string[];
  /** The official page, without what all pages have in common. */
  page: string;
  params: readonly FieldTable[];
  /** What the names of further parameters begin with. */
  custom?: readonly string[];
  /** The result's type in short. */
  result: string;
  /** Error codes that the documentation lists. */
  errors: readonly string[];
  /** What going through all of its records can promise, where it answers in pages. */
  paging?: PagingKind;
  /** What it does that somebody may want to be asked before, where it is no deletion. */
  confirm?: Confirm;
  /** Whether it takes a list instead of parameters by name. */
  list?: true;
  /** Parameters of a small call. */
  example: Readonly<Record<string, unknown>> | readonly unknown[];
}

/** What a method's line holds beside name, effect and summary. */
export interface MethodMarks {
  /** The API, where it is not the main one. */
  api?: string;
  /** Methods to call instead; empty where none is named, absent where it is not deprecated. */
  deprecated?: readonly string[];
}

/** A method in the list: name, effect, summary. */
export type MethodRow = readonly [name: string, effect: Effect, summary: string, marks?: MethodMarks];

/** The methods of one segment, whose details stand in one module. */
export interface SegmentRows {
  segment: string;
  methods: readonly MethodRow[];
}

/** A method as the lists have it. */
export interface Method extends MethodMarks {
  name: string;
  effect: Effect;
  summary: string;
  segment: string;
}

/** Habits of an API's requests, by which texts are read as values. */
export interface Conventions {
  filters?: {
    /** Names of the parameters that hold filters. */
    names?: readonly string[];
    /** Signs before the names of fields in filters: `>` in `>price`. */
    prefixes: readonly string[];
  };
  /** Words that the API takes for true and false; typed in any case, they are sent as these texts. */
  booleans?: { true: string; false: string };
}

/** The index of a service's methods. */
export interface Catalogue {
  /** Further APIs beside the main one, each an option of that name. */
  apis: readonly string[];
  /** Address of an official page: base + page + suffix. */
  docs: { base: string; suffix: string };
  /**
   * How examples connect: options of the command line, a TypeScript module's first lines, the client's variable; and
   * the key of an answer that holds the result, where answers have an envelope.
   */
  example: { options: string; typescript: readonly string[]; variable: string; result?: string };
  conventions?: Conventions;
  /** Loads the names, a part each. */
  lists: readonly (() => Promise<readonly SegmentRows[]>)[];
  /** Loads the details of a segment's methods, by name; a further API's have its name and a colon in front. */
  details: Readonly<Record<string, () => Promise<Readonly<Record<string, MethodDetails>>>>>;
}
