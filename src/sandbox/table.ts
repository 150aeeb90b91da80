/**
 * The data that the sandbox runs on. Only types: the table itself is generated from `spec/<service>/sandbox/*.yaml` and
 * the documented samples, so a method with state is a few lines of data and no code.
 *
 * @module
 */

/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * How a value is understood when written, compared when filtered and shown when read:
 *
 * - `text`; `email`, a text that must be an address
 * - `digits`, a whole number shown as a text; `integer`, one shown as a number
 * - `decimal`, a number shown as a text with two decimals; `double`, one shown as a number
 * - `boolean`, shown as true or false; `flag`, shown as Y or N; `bit`, shown as 1 or 0; each is written in any of the ways
 * - `date`, shown as midnight with an offset; `datetime`, with an offset; `moment`, as `YYYY-MM-DD hh:mm:ss`
 * - `file`, written as name and base64 text, shown as an address
 * - `json`, kept as it is
 */
export type Kind =
  | "text"
  | "email"
  | "digits"
  | "integer"
  | "decimal"
  | "double"
  | "boolean"
  | "flag"
  | "bit"
  | "date"
  | "datetime"
  | "moment"
  | "file"
  | "json";

/** One field of an entity. */
export interface SandboxField {
  kind: Kind;
  /** Holds a list of such values; a single one is taken as a list of one. */
  multiple?: boolean;
  /** Value of a new record that does not state it. Without one the field is absent until written. */
  default?: Json;
  /** No two records may share a value; letter case does not make a difference. */
  unique?: boolean;
  /** Requests cannot write it. */
  readonly?: boolean;
  /** Reads never show it. */
  hidden?: boolean;
  /** Requests may send it, rules look at it, nothing keeps it. */
  input?: boolean;
  /** The sandbox's clock writes it: when the record is added, or at each change. */
  stamp?: "add" | "change";
  /** A code in capitals with this prefix, which is added where it is missing. */
  prefix?: string;
}

/** A field that shows another entity's field, found through a field that holds its ids. For searching only. */
export interface SandboxRelation {
  by: string;
  entity: string;
  field: string;
}

/** Fields that records of another entity define while the sandbox runs. */
export interface SandboxCustomFields {
  /** What their names begin with. */
  prefix: string;
  /** The entity whose records define them. */
  entity: string;
  /** Its field that holds the name. */
  name: string;
  /** Its field that holds the type, and the kind of each type; other types are kept as texts. */
  type: string;
  kinds: Record<string, Kind>;
  /** Its field that says whether there are many values. */
  multiple: string;
  /** Its fields that may hold the title, the first filled one counts. */
  titles: string[];
  /** Which of its records count, where they define fields of several entities: fields with the value that each has. */
  where?: Record<string, Json>;
  /** How descriptions of fields show one that is defined so, member by member. */
  described?: Record<string, SandboxDescription>;
}

/** Where a member of a field's description comes from, in the record that defines the field. */
export interface SandboxDescription {
  /** The same for all. */
  is?: Json;
  /** A field as it is; left out where it is empty. */
  from?: string;
  /** Whether a flag is set. */
  holds?: string;
  /** A title, whatever its language. */
  text?: string;
}

/** A kind of thing that the sandbox keeps. */
export interface SandboxEntity {
  /** Name of the field that holds a record's id, a whole number above zero. */
  id: string;
  /** `upper`: request keys match without regard to case. `exact`: they must match. */
  keys: "upper" | "exact";
  fields: Record<string, SandboxField>;
  relations: Record<string, SandboxRelation>;
  custom?: SandboxCustomFields;
  /** The records that a fresh sandbox holds. */
  seeds: Record<string, Json>[];
}

/** What must hold together for a rule to apply. */
export interface SandboxCondition {
  /** Fields of the record of the user who calls, with the value that each has. */
  caller?: Record<string, Json>;
  /** Sent fields with the value that each has. */
  is?: Record<string, Json>;
  /** Sent fields with a value that each does not have. */
  not?: Record<string, Json>;
  /** None of these is sent with a value. */
  missing?: string[];
  /** All of these are sent, maybe empty. */
  sent?: string[];
  /** At least one of these is sent with a value that its kind cannot hold. */
  malformed?: string[];
  /** Another record has the value that is sent for this field. */
  taken?: string;
  /** No record has the id that is sent. */
  unknown?: boolean;
  /** A parameter of the request, which is no field, has another value. */
  unlike?: Record<string, Json>;
}

/** A refusal and when it is given. */
export interface SandboxError {
  when: SandboxCondition;
  status: number;
  code: string;
  /** The sentence; `{FIELD}` stands for what was sent. */
  text: string;
  /** Further members of the answer. */
  extra?: Record<string, Json>;
}

/** What a method with state does. */
export type Operation =
  | "add"
  | "update"
  | "delete"
  | "get"
  | "list"
  | "current"
  | "fields"
  | "describe"
  | "fixed"
  | "now";

/** A method that works on the store. */
export interface StatefulMethod {
  operation: Operation;
  /** Absent for operations without records. */
  entity?: string;
  /** Request key that holds the values to write; without it they stand beside the other keys. */
  values?: string;
  /** List: field names beside the other keys filter, too. */
  loose?: boolean;
  /** List: these fields match by the beginning of the text. */
  starts?: string[];
  /** List: keys that look for words in several fields; they stand alone and put the fields of `starts` aside. */
  find?: Record<string, string[]>;
  /** Reads: fields that this method does not show. */
  omit?: string[];
  /** Reads of one record: answers this field's value alone. */
  pick?: string;
  /** Update: fields that stay as they are. */
  keep?: string[];
  /** Add: values that follow from what is sent. */
  set?: { when: SandboxCondition; values: Record<string, Json> }[];
  /** List: fields that other records define are shown only when they are selected, and not by `*`. */
  plain?: boolean;
  /** Add, update: answers the record. */
  whole?: boolean;
  /** The member of the result that holds what the operation answers. */
  wrap?: string;
  /** Answers this instead; for `fixed`, there is nothing else. */
  result?: Json;
  /** Refusals in the order in which they are looked for. */
  errors?: SandboxError[];
}

/** One method of the service. */
export interface SandboxMethod {
  /** What it does with the store; a method without it answers its sample. */
  state?: StatefulMethod;
  /** The documented answer without its times: an envelope for most methods. */
  sample?: Json;
}

/** All that the sandbox of one service runs on. */
export interface SandboxTable {
  entities: Record<string, SandboxEntity>;
  /** The entity whose records are the users who call, and the user behind credentials that name none. */
  caller: { entity: string; default: number };
  methods: Record<string, SandboxMethod>;
}
