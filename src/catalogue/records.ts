/**
 * What a service tells of its entities, so that their records can be exported into files and imported from them.
 *
 * @module
 */

import type { PagingKind } from "../core/list/paging.ts";
import type { ListProgress } from "./adapter.ts";
import type { ToolCallOptions } from "./tool.ts";

/** What a column holds: `json` is anything that is no single value. */
export type ColumnKind = "integer" | "number" | "date" | "datetime" | "text" | "json";

/** A line of the generated table of entities. */
export interface EntityTable {
  /** The method that lists the records. */
  list: string;
  /** The API, where it is not the main one. */
  api?: string;
  /** Methods that describe the fields, each with how the answer is read; later ones know better. */
  ask?: readonly (readonly [method: string, form: string])[];
  /** Whether records spell the names of fields in camel case. */
  camel?: true;
  /** The field with the time of the last change, as a filter calls it. */
  changed?: string;
  /** Members of the documented records, as `name:kind`. */
  row?: readonly string[];
  /** The method that makes a record, and its parameter with the fields. */
  add?: readonly [method: string, fields: string];
}

/** A field of an entity. */
export interface RecordField {
  /** Its code, as requests spell it. */
  code: string;
  /** The member of a record that holds it. */
  member: string;
  kind: ColumnKind;
  /** What people call it. */
  label?: string | undefined;
  /** Whether the installation has it of its own, so that its code says nothing. */
  own?: boolean | undefined;
  /** Names of its values by their codes; only what was asked for is there. */
  names?: ReadonlyMap<string, string> | undefined;
  /** Whether it holds a list. */
  multiple?: boolean | undefined;
  /** Whether it cannot be written. */
  readonly?: boolean | undefined;
  required?: boolean | undefined;
}

/** What is wanted of an entity's records. */
export interface ExportRequest {
  entity: string;
  /** Parameters of the method that lists them, a filter among them. */
  params: Readonly<Record<string, unknown>>;
  /** Codes of the fields that are wanted; all unless told. */
  columns?: readonly string[] | undefined;
  /** Only what was changed at that time or later. */
  since?: string | undefined;
  /** Whether names of values are wanted, too. */
  names: boolean;
  /** Whether plain pages are read where more could be promised. */
  byPages: boolean;
}

/** Records that can be read. */
export interface RecordSource {
  /** What tells one export from another, beside its columns. Without secrets. */
  about: {
    service: string;
    /** Whose records they are: a host. */
    installation: string;
    entity: string;
    method: string;
    filter?: unknown;
    /** Further parameters. */
    params?: Readonly<Record<string, unknown>>;
  };
  guarantee: PagingKind;
  /** The fields that a record will have; nothing where nobody knows. */
  fields: readonly RecordField[] | undefined;
  /** Whether a record may well have more fields than these. */
  mayHaveMore: boolean;
  /** The member by which records are sorted, upwards, and by which the reading can go on; nothing where it cannot. */
  id: string | undefined;
  /** How many records there are; nothing where nobody says. */
  count: () => Promise<number | undefined>;
  /**
   * Reads the records.
   *
   * @param after The id of the last one that is not wanted any more.
   * @param limit How many are wanted at most.
   */
  pages: (
    after: number | undefined,
    limit: number | undefined,
    told: (progress: ListProgress) => void,
  ) => AsyncIterable<readonly unknown[]>;
}

/** What became of a record that was to be written. */
export type WriteOutcome =
  /** It is there. */
  | { id: string }
  /** It is not there. */
  | { refused: string }
  /** Nobody knows. */
  | { doubt: string }
  /** It was not sent, for a reason that is none of its own. */
  | { unsent: unknown };

/** What is to be written. */
export interface ImportRequest {
  entity: string;
  /** Further parameters of the method that makes a record. */
  params: Readonly<Record<string, unknown>>;
}

/** Where records can be written. */
export interface RecordTarget {
  about: { service: string; installation: string; entity: string; method: string; params: object };
  /** All fields. */
  fields: readonly RecordField[];
  /** Fields with the names of all of their values, which are asked for. */
  named: (fields: readonly RecordField[]) => Promise<RecordField[]>;
  /**
   * Makes the value that is sent of what a file has.
   *
   * @param value A text, or what JSON has; never an empty text.
   * @throws UsageError Why it is no such value.
   */
  read: (field: RecordField, value: unknown) => unknown;
  /** The request that makes a record. */
  request: (fields: Readonly<Record<string, unknown>>) => { method: string; params: object };
  /** Records that are written in one request. */
  together: number;
  /** Writes records; each has an outcome. */
  write: (records: readonly Readonly<Record<string, unknown>>[]) => Promise<WriteOutcome[]>;
  /** Finds the ids of the records that have these values in a field; nothing for a value where the answer does not tell. */
  find: (field: RecordField, values: readonly string[]) => Promise<(string[] | undefined)[]>;
}

/** What preparing an export or an import gets of the command line. */
export interface RecordsKit {
  /** What goes on with every call. */
  options: ToolCallOptions;
  /** Says one line on standard error. */
  note: (line: string) => Promise<void>;
  /** Known names that may have been meant, as a question with a space in front; nothing where none is near. */
  meant: (given: string, known: readonly string[]) => string;
}

/** A service's entities. */
export interface RecordsAdapter {
  /** The entities by their names. */
  entities: Readonly<Record<string, EntityTable>>;
  /** Parameters that the command line sets itself, by the name of the method that lists. */
  taken: (entity: EntityTable) => readonly string[];
  /**
   * Prepares an export: asks for the fields, and for names where they are wanted.
   *
   * @throws UsageError When the request cannot be honoured; otherwise the errors of a call.
   */
  source: (
    client: unknown,
    request: ExportRequest,
    kit: RecordsKit,
  ) => Promise<RecordSource>;
  /**
   * Prepares an import: asks for the fields and the names of their values.
   *
   * @throws UsageError When nothing can be written there; otherwise the errors of a call.
   */
  target: (
    client: unknown,
    request: ImportRequest,
    kit: RecordsKit,
  ) => Promise<RecordTarget>;
}
