/**
 * The data that a sandbox runs on. Types, and the words that they are made of: the table itself is generated from
 * `spec/<service>/sandbox/*.yaml` and the documented samples, so a method with state is a few lines of data and no
 * code.
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
 * - `boolean`, shown as true or false, written so, as 1 or 0, or as a text of these
 * - `date`, shown as midnight with an offset; `datetime`, with an offset; `moment`, as `YYYY-MM-DD hh:mm:ss`
 * - `content`, the bytes of a file: written as name and base64 text, kept as base64 text, never shown
 * - `json`, kept as it is
 * - `any`, kept as it is; compared as a number, a time or a text, whatever it looks like
 *
 * A service adds kinds of its own: {@linkcode SandboxKind}.
 */
export const KINDS = [
  "text",
  "email",
  "digits",
  "integer",
  "decimal",
  "double",
  "boolean",
  "date",
  "datetime",
  "moment",
  "content",
  "json",
  "any",
] as const;

/** The name of a kind that every sandbox knows. */
export type KindName = typeof KINDS[number];

/** Yes or no in a service's spelling; written so or as a `boolean` is, in any letter case. */
export interface SandboxTruth {
  true: Json;
  false: Json;
  /** Further words for it. */
  yes?: string[];
  no?: string[];
}

/** A file written as name and base64 text, and shown as an address. */
export interface SandboxUpload {
  /** What precedes the file's name in the address. */
  address: string;
  /** The pair may stand in an object, under this key. */
  member?: string;
}

/** A kind of a service's own. */
export type SandboxKind = SandboxTruth | SandboxUpload;

/** One field of an entity. */
export interface SandboxField {
  /** A {@linkcode KindName}, or the name of one of the table's own kinds. */
  kind: string;
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
  /** The sandbox's clock writes it: when the record is added, also only where nobody sends it, or at each change. */
  stamp?: "add" | "unless-sent" | "change";
  /** Holds the id of the user who calls: when the record is added without one, or of whoever changed it last. */
  author?: "add" | "change";
  /** `stamp: change` and `author: change` write only when this field gets another value. */
  follows?: string;
  /** Holds ids of records of this entity; 0 stands for none. */
  refers?: string;
  /** The record goes, and is copied, with the one that this field refers to. */
  cascade?: boolean;
  /** A record without a value has the one of the record that this field of its own refers to. */
  inherit?: string;
  /** A code in capitals with this prefix, which is added where it is missing. */
  prefix?: string;
}

/** A member of the answers that nobody writes: it is made of other values each time the record is shown. */
export interface SandboxDerived {
  /** The record's field whose records it shows, instead of the record itself. */
  by?: string;
  /** The records that it shows: those of an entity that hold this record's id in a field. */
  from?: { entity: string; field: string };
  /**
   * Shows the first record; or all as a list, or as a map by their ids; or counts them; or adds up their values of `sum`;
   * or the number of bytes in the field `by`.
   */
  as?: "one" | "list" | "map" | "count" | "sum" | "size";
  /** Field that is added up. */
  sum?: string;
  /** What the sum is divided by. */
  divide?: number;
  /**
   * What a record is shown as. `{FIELD}` in its texts stands for the record's value, as it is where the text has nothing
   * else; a lone `{#FIELD}` for the value as a number; `{FIELD/OTHER}` for the values of OTHER from the top of a tree, whose branches FIELD names, down to the record;
   * `{@origin}` for the address at which the sandbox was called, `{@caller}` for the id of the user who calls; what else
   * may stand behind @ is the service's.
   */
  show?: Json;
  /** What it shows when there is no record. */
  empty?: Json;
  /** Numbers are shown as texts. */
  text?: boolean;
  /** Shown only where a method picks it. */
  hidden?: boolean;
  /** Only records with these values have it. */
  only?: Record<string, Json>;
}

/** Writes down what happens to an entity's records, as records of another entity. */
export interface SandboxJournal {
  entity: string;
  /** Its fields for the record's id, the field's name, and the values before and after. */
  record: string;
  field: string;
  from: string;
  to: string;
  /** What stands in `field` for a record that was added. */
  added: string;
  /** The fields whose changes are written down. */
  of: string[];
}

/** The order in which an entity's records stand. */
export interface SandboxRank {
  /** Field that holds a record's place as a number. */
  field: string;
  /** The first place, and the distance to the next. */
  first: number;
  step: number;
  /** Records with the same values in these fields stand in one order. */
  among: string[];
  /** Field of requests with the id of the record to stand behind; 0 for the first place. */
  after?: string;
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
  kinds: Record<string, string>;
  /** Its field that says whether there are many values, a yes or no. */
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
  /** Whether a field that is a yes or no says yes. */
  holds?: string;
  /** A title, whatever its language. */
  text?: string;
}

/** An event that a change to a record is: who has asked for it is told. */
export interface SandboxEvent {
  /** What it is called; a name may have places, as {@linkcode SandboxDerived} shows them, and then there are several. */
  names: string[];
  /** What is told: a pattern with the record's values at its places. */
  data: Json;
}

/** The events of an entity's records, by what happens to them. */
export interface SandboxEvents {
  added?: SandboxEvent;
  changed?: SandboxEvent;
  deleted?: SandboxEvent;
}

/** A kind of thing that the sandbox keeps. */
export interface SandboxEntity {
  /** Name of the field that holds a record's id, a whole number above zero. */
  id: string;
  /**
   * `upper`: request keys match without regard to case. `loose`: without regard to case and underscores. `exact`: they
   * must match.
   */
  keys: "upper" | "loose" | "exact";
  /** How answers spell the fields' names: as they are, or `RESPONSIBLE_ID` as `responsibleId`. */
  names?: "camel";
  fields: Record<string, SandboxField>;
  /** Members of the answers beside the fields, spelt as answers spell them. */
  derived?: Record<string, SandboxDerived>;
  journal?: SandboxJournal;
  rank?: SandboxRank;
  relations: Record<string, SandboxRelation>;
  custom?: SandboxCustomFields;
  events?: SandboxEvents;
  /** Whatever is written is kept, also what is no field yet. */
  open?: boolean;
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
  /** No record has the id that is sent, or none that the method works on. */
  unknown?: boolean;
  /** Fields of the record that the request names, with the value that each has. */
  held?: Record<string, Json>;
  /** The record names other users than the one who calls in this field. */
  others?: string;
  /** At least one of these is sent with an id that no record of the entity has to which the field refers. */
  dangling?: string[];
  /** Sent for these fields: the id of a record that has these values. */
  leads?: Record<string, Record<string, Json>>;
  /** Another record has the values that this one will have in all of these. */
  twin?: string[];
  /** None of these request keys is sent. */
  unsent?: string[];
  /** Sent for this field: the record itself, or one below it. */
  under?: string;
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

/**
 * What a method with state does. `copy` copies a record with those that cascade from it, `sample` answers as documented,
 * and `code` is what data cannot tell: the service's own program.
 */
export const OPERATIONS = [
  "add",
  "update",
  "delete",
  "copy",
  "get",
  "list",
  "current",
  "fields",
  "describe",
  "fixed",
  "sample",
  "code",
  "now",
] as const;

/** The name of an operation. */
export type Operation = typeof OPERATIONS[number];

/** Shapes of answers: the record, a list of records, a map of them by id, or a list of ids. */
export const SHAPES = ["record", "list", "map", "ids"] as const;

/** The name of a shape. */
export type Shape = typeof SHAPES[number];

/** Where a field's value comes from, when not from a request's key of its own name. */
export interface SandboxSource {
  /** Request keys, the first one that is sent counts. */
  key?: string[];
  /** The id of the user who calls. */
  caller?: boolean;
  /** What was sent is the id of a record of this entity; the value is that record's `field`. */
  entity?: string;
  field?: string;
}

/** Values that follow from what is sent, or from the record as it is. */
export interface SandboxConsequence {
  when: SandboxCondition;
  values?: Record<string, Json>;
  /** Fields that get the id of the user who calls. */
  caller?: string[];
  /** Fields that get the clock's time. */
  now?: string[];
  /**
   * A name that gets the first number with which no other record has it that has the same values in the fields of
   * `among`: `a.txt`, `a (1).txt`, …
   */
  number?: { field: string; among: string[] };
  /** Lists that the user who calls joins, or leaves. */
  join?: string[];
  leave?: string[];
}

/** A file that a method takes beside the fields. */
export interface SandboxFileParameter {
  /** Request key that holds name and base64 text. */
  key: string;
  /** Field for the bytes. */
  content: string;
  /** Field for the name. */
  name: string;
  /** Without the file, the method answers an address to which it can be sent. */
  ticket?: boolean;
}

/** A refusal that needs no condition. */
export type SandboxRefusal = Pick<SandboxError, "status" | "code" | "text">;

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
  /** Reads: the only fields that this method shows, also those that others hide. */
  members?: string[];
  /** Reads of one record: answers this field's or derived member's value alone. */
  pick?: string;
  /** Update: fields that stay as they are. */
  keep?: string[];
  /** Request keys that hold the record's id, the first one that is sent counts; the id's own name when left out. */
  key?: string[];
  /** Where values come from that stand under keys of another name. Without `values`, nothing else is written. */
  takes?: Record<string, SandboxSource>;
  /** Reads and changes: only records that hold what is sent for these fields. Without a key, the first one is meant. */
  scope?: string[];
  /** Works on records with these values alone, a list means any of them; new ones get them. */
  only?: Record<string, Json>;
  /** The shape of the answer, where it is not the usual one. */
  answers?: Shape;
  /** What stands for the shape where there is no record. */
  empty?: Json;
  /** Answers this instead; for `fixed`, there is nothing else. */
  result?: Json;
  /** The member of the result that holds what the operation answers. */
  wrap?: string;
  /** Members that this method shows as numbers, though they are texts elsewhere. */
  numbers?: string[];
  /** Members that this method shows with these values, whatever the record has. */
  shows?: Record<string, Json>;
  /** List: fields that other records define are shown only when they are selected, and not by `*`. */
  plain?: boolean;
  /** List: all records at once. */
  whole?: boolean;
  /** Add: a file that comes along. */
  file?: SandboxFileParameter;
  /** Add, update and copy: values that follow. */
  set?: SandboxConsequence[];
  /** Refusals in the order in which they are looked for. */
  errors?: SandboxError[];
}

/** One method of the service. */
export interface SandboxMethod {
  /** What it does with the store; a method without it answers its sample. */
  state?: StatefulMethod;
  /** The documented answer, in its envelope if there is one, without what is the moment's. */
  sample?: Json;
}

/** What a method bound by rule does. `sample` answers as documented. */
export const RULE_OPERATIONS = [
  "add",
  "get",
  "list",
  "count",
  "update",
  "put",
  "delete",
  "replace",
  "clear",
  "fields",
  "sample",
] as const;

/** The name of an operation. */
export type RuleOperation = typeof RULE_OPERATIONS[number];

/** A family of methods of which neither names nor samples tell what they do with records. */
export interface SandboxRuleFamily {
  /** Their names with the prefix of their API, as a regular expression; letter case does not matter. */
  methods: string;
  entity?: string;
  operation?: RuleOperation;
  /** Paths of the parameters that name the record. */
  key?: string[];
  /** Path of the parameter that holds the values. */
  values?: string;
  /** Where the records stand in the documented result, as a path with slashes. */
  place?: string;
  /** Values that the methods write whatever they are sent. */
  sets?: Record<string, Json>;
  /** Parameters that name what the records belong to, with the fields that hold it. */
  owner?: Record<string, string>;
  /** Works on records with these values alone; new ones get them. */
  only?: Record<string, Json>;
  /** Answers show whatever was written. */
  open?: boolean;
  /** The field that holds whose the records are: others than those of the user who calls are not shown. */
  mine?: string;
  /** Lists begin with what was added last. */
  newest?: boolean;
  /** Ids of records that their documented examples name, by entity. */
  needs?: Record<string, (string | number)[]>;
  /** The parameter that chooses the entity, as in {@linkcode SandboxRule.chosen}. */
  by?: string;
}

/** How methods are bound to records by their names, parameters and samples. */
export interface SandboxRule {
  /** Last words of methods' names, in lower case, by what they do. */
  operations: Partial<Record<RuleOperation, string[]>>;
  /** Parameters that hold the values to write, without case and underscores. */
  values: string[];
  /** Parameters that are no fields, without case and underscores. */
  reserved: string[];
  /** What the names of an installation's own fields begin with. */
  own: string[];
  /** Texts that hold an id, as regular expressions whose first group is the id. */
  wrapped: string[];
  /** Entities by the words before the last of their methods' names, where they are those of other methods. */
  entities: Record<string, string>;
  /** Fields by other names that methods have for them, by entity. */
  aliases: Record<string, Record<string, string>>;
  /** The events of entities that no file tells of: what their names begin with, and how they go on. */
  events: {
    of: Record<string, string>;
    added: string;
    changed: string;
    deleted: string;
    /** What is told. */
    data: Json;
  };
  /** Entities that a parameter chooses: by the entity of the methods, and its values. */
  chosen: Record<string, Record<string, string>>;
  /** Where it is written down which other values there are: an entity and its field, by the entity of the methods. */
  kinds: Record<string, { entity: string; field: string }>;
  /** What codes set beside themselves, by entity; the first one that fits counts. */
  codes: Record<string, SandboxCode[]>;
  /** Fields that hold a sum over other records. */
  sums: SandboxSum[];
  /** Records that go with the one that they belong to, by its entity. */
  children: Record<string, SandboxChildren[]>;
  /** Fields that hold several values with ids of their own. */
  parts: SandboxParts[];
  /** Fields that callers define, of entities that no file tells of. */
  custom?: SandboxRuleCustom;
  families: SandboxRuleFamily[];
  /** Why methods have no answer, neither a documented nor an inferred one; patterns as those of families. */
  unanswered: { methods: string; reason: string }[];
}

/** A code, and what a record has with it. */
export interface SandboxCode {
  field: string;
  /** The code, as a regular expression. */
  like: string;
  sets: Record<string, Json>;
  /** Fields that get the clock's time when the code was another one before. */
  now?: string[];
}

/** A field that holds a sum of products over other records. */
export interface SandboxSum {
  entity: string;
  field: string;
  /** What the caller sums up by hand stays: the record has one of these values. */
  unless: Record<string, Json>;
  of: SandboxChildren;
  /** The fields that are multiplied. */
  factors: string[];
}

/** Fields that hold several values, each with an id of its own; the names are those of a value's members. */
export interface SandboxParts {
  /** The entities that have these fields. */
  entities: string[];
  fields: string[];
  id: string;
  value: string;
  /** Holds the name of the field. */
  kind: string;
  /** What a new one has where nobody says so. */
  others: Record<string, Json>;
  /** What takes one away. */
  gone: Record<string, Json>;
}

/** Records that belong to another one. */
export interface SandboxChildren {
  entity: string;
  /** The field that names what they belong to. */
  by: string;
  /** Only those with these values. */
  where?: Record<string, Json>;
  /** The other record's field that is named; its id when left out. */
  names?: string;
}

/** How records define fields of entities that no file tells of. */
export interface SandboxRuleCustom extends SandboxCustomFields {
  /** The defining records' field that says of which entity, and its value for each entity. */
  by: string;
  of: Record<string, string>;
}

/** What methods are bound by rule with: a line of text per method, and the documented answers as JSON texts. */
export interface SandboxRules extends
  Pick<
    SandboxRule,
    | "reserved"
    | "own"
    | "wrapped"
    | "events"
    | "aliases"
    | "chosen"
    | "kinds"
    | "codes"
    | "sums"
    | "children"
    | "parts"
    | "custom"
  > {
  lines: readonly string[];
  refusals: readonly Pick<SandboxError, "status" | "code" | "text">[];
  samples: Readonly<Record<string, string>>;
  /** Member of an answer that holds the result; absent where answers have no envelope. */
  result?: string;
}

/** All that the sandbox of one service runs on. */
export interface SandboxTable {
  entities: Record<string, SandboxEntity>;
  /** The entity whose records are the users who call, and the user behind credentials that name none. */
  caller?: { entity: string; default: number };
  /** The service's own kinds by their names; one may stand in the place of a kind that every sandbox knows. */
  kinds?: Record<string, SandboxKind>;
  methods: Record<string, SandboxMethod>;
  /** How the other methods are bound. */
  rules?: SandboxRules;
}
