/**
 * The linked model: the only input of every emitter. Plain data, sorted, frozen.
 *
 * @module
 */

import type { ColumnKind } from "../../src/catalogue/records.ts";
import type { Effect } from "../../src/core/effects.ts";
import type { Confirm } from "../../src/catalogue/methods.ts";
import type { Paging, PagingKind } from "../../src/core/list/paging.ts";
import type { Place, Template } from "../../src/core/route.ts";
import type { DateFormat } from "../../src/core/values/dates.ts";
import type { GateRule, GateWords } from "../../src/sandbox/gate.ts";
import type { SandboxTable } from "../../src/sandbox/table.ts";
import type { Conventions } from "./read/schema/conventions.ts";
import type { ValueType } from "./read/schema/common.ts";
import type { TemplateValue } from "./read/schema/function.ts";
import type { Provenance } from "./read/schema/provenance.ts";
import type { EmptyValue, FieldFacts, MethodFacts } from "./read/schema/rest.ts";
import type { OwnEntitySpec, ServiceFile } from "./read/schema/service.ts";

export type { FieldFacts, MethodFacts, TemplateValue, ValueType };

/** Names of fields. */
export interface FieldNames {
  /** A type whose members they are. */
  of?: string;
  /** Names beside these. */
  names: readonly string[];
  /** What stands beside a name, where that is a text that usually has one of some values. */
  values?: readonly string[];
}

/** JSON Schema 2020-12, as far as the model uses it. */
export interface Schema {
  type?: string | string[];
  description?: string;
  enum?: (string | number | boolean | null)[];
  const?: unknown;
  /** What a request sends to empty the field. */
  "x-empty"?: EmptyValue;
  /** Names that a text, or the keys of a structure, usually have; others are allowed. */
  "x-names"?: FieldNames;
  /** What an editor shows of a member. */
  "x-docs"?: string;
  /** Values that a text usually has; others are allowed. */
  examples?: string[];
  /** A text that a request may have as a Date, which becomes text by itself. */
  format?: "date" | "date-time";
  items?: Schema;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean;
  required?: string[];
  anyOf?: Schema[];
  /** Nothing at all fits: what is answered with an empty body. */
  not?: Schema;
  /** A file. */
  contentMediaType?: string;
  $ref?: string;
}

/** The pattern of names that may be anything. */
export const ANY_NAME = "^";

/** The pattern of keys that are ids. */
export const ID_PATTERN = "^\\d+$";

/** The segment of the types that belong to no method. */
export const SHARED = "_types";

/** A type with a name: a component schema and a TypeScript type. */
export interface NamedType {
  name: string;
  /** The segment whose module declares it. */
  segment: string;
  schema: Schema;
  /** Its members as a table or the notes describe them. */
  fields?: readonly FieldFacts[] | undefined;
}

/** How a method goes over HTTP: verb, path, and the places of its parameters by their names. */
export interface Http extends Template {
  places: Record<string, Place>;
}

/** How a method that answers in pages is gone through, and what can be promised of that. */
export interface MethodPaging {
  known: Paging;
  kind: PagingKind;
  /** The entry point's function that goes through all pages, where there is one. */
  lister?: string | undefined;
  /** Why no more can be promised, where that needs a word. */
  reason?: string | undefined;
}

/** A method of the API. */
export interface MethodModel {
  /** Name with the prefix of its API, unique within the service, e.g. `v3:tasks.task.get`. */
  id: string;
  /** Name on the wire. */
  name: string;
  /** The API that it belongs to, as the facts name it. */
  api: string;
  segment: string;
  effect: Effect;
  summary: string;
  /** Address of the official page. */
  docs: string;
  scope: string[];
  deprecated: boolean;
  /** Methods to call instead. */
  replacedBy: string[];
  /** The parameter, or the member of one, by which a caller recognises the record that a call has made. */
  mark?: string | undefined;
  /** What it does that somebody may want to be asked before, where it is no deletion. */
  confirm?: Confirm | undefined;
  /** How its pages are gone through, where it answers in pages. */
  paging?: MethodPaging | undefined;
  /** Options of the command line that have another name here, since a parameter has theirs: `oint.url` by `url`. */
  beside?: Record<string, string> | undefined;
  /** Names of the parameters in the order that the wire needs; absent where the order does not matter. */
  positions?: string[] | undefined;
  /** Verb, path and places, where its name carries them; the others are POSTs of JSON to their name. */
  http?: Http | undefined;
  /** What is answered, where it is no JSON. */
  answer?: "bytes" | "text" | "none" | undefined;
  /** Whether what is sent is a list instead of a structure of parameters. */
  list: boolean;
  /** Name of the parameters' type, e.g. `UserGetParams`. */
  paramsType: string;
  /** Name of the result's type. */
  resultType: string;
  /** Documented parameters of an example call. */
  example: unknown;
  /** Documented answer; absent where the documentation has none. */
  sample: unknown;
  errors: { code: string; status: number; message: string }[];
  /** Everything that the documentation says, with our corrections. */
  documented: MethodFacts;
}

/** A parameter of a function. */
export interface ParameterModel {
  /** Name on the reference page, e.g. `UserID`. */
  name: string;
  /** Key in TypeScript, e.g. `userId`. */
  key: string;
  type: ValueType;
  required: boolean;
  explicit: boolean;
  default?: string | number | boolean | undefined;
  /** Whether the default is the server's own, so that it is not sent. */
  implied: boolean;
  secret: boolean;
  /** Fields of the request that it fills, as paths with dots; `*` alone spreads it over the request's root. */
  to: string[];
  encode?: { true: unknown; false: unknown } | undefined;
  format?: DateFormat | undefined;
  /** Long option of the command line. */
  cli: string;
  /** Older spellings of the option. */
  aliases: string[];
  /** The type column of the page. */
  types: string;
  about: string;
  /** TypeScript type of its value, where the method's documentation has one. */
  typescript?: string | undefined;
  /** TypeScript type of its value that a body written by hand exports. */
  ownType?: string | undefined;
  /** TypeScript type of a list's items. */
  items?: string | undefined;
}

/** What a function does: calls a method, fills in a template, puts its parameters together, or what somebody wrote. */
export type FunctionKind = "call" | "template" | "build" | "custom";

/** An example of a function. */
export interface ExampleModel {
  title: string;
  way?: string | undefined;
  /** Arguments by parameter name. */
  args: Record<string, unknown>;
  /** What the call prints. */
  result: unknown;
}

/** A function of the service. */
export interface FunctionModel {
  name: string;
  title: string;
  summary: string;
  position: number;
  kind: FunctionKind;
  /** Older spellings of the name. */
  aliases: string[];
  /** What is deliberately different from the library whose names the functions have. */
  differs: string[];
  notes: string[];
  /** Page and kebab-case command, e.g. `change-user-status`. */
  slug: string;
  /** Name in TypeScript, e.g. `changeUserStatus`. */
  key: string;
  /** Name for agents. */
  tool: string;
  method?: MethodModel | undefined;
  /** Fields of the request that are always the same, by path. */
  send: Record<string, unknown>;
  template?: Record<string, TemplateValue> | undefined;
  /** The parameter that empties a template. */
  clear?: ParameterModel | undefined;
  /** The parameter with which a template takes any further key. */
  open?: ParameterModel | undefined;
  /** Type of what a body written by hand returns. */
  answer?: string | undefined;
  /** Type of the options of a body written by hand that calls no method of the service. */
  options?: string | undefined;
  /** What its earlier calls answer, by method. */
  answers?: Record<string, unknown> | undefined;
  params: ParameterModel[];
  returns: string;
  examples: ExampleModel[];
}

/** A page that people write. */
export interface GuideModel {
  /** Its address. */
  name: string;
  title: string;
  summary: string;
  /** MDX behind title and summary. */
  text: string;
}

/** A category of functions: a folder of pages, a module of code. */
export interface CategoryModel {
  slug: string;
  module: string;
  title: string;
  summary: string;
  position: number;
  functions: FunctionModel[];
}

/** A parameter that says where and as whom to call. */
export interface ConnectionModel {
  name: string;
  cli: string;
  place: "first" | "last";
  required: boolean;
  secret: boolean;
  default?: string | undefined;
  /** A value with which all can be tried out without an account. */
  trial?: string | undefined;
  about: string;
  /** Environment variable that stands in for the option. */
  env: string;
}

/** A method with own fields: its types as TypeScript, where `Request` and `Result` stand for the fields. */
export interface OwnMethod {
  method: MethodModel;
  params: string;
  result: string;
}

/** An entity with own fields, which the types of its methods hold in the places that are open for them. */
export interface OwnEntity extends OwnEntitySpec {
  /** Name of the interface of its methods, e.g. `OwnShopOrder`. */
  name: string;
  methods: OwnMethod[];
  /** What the names of own fields begin with where they are sent, and where they come back. */
  prefixes: { request: string[]; result: string[] };
  /** Fields whose names begin so, too, but which the documentation lists: they are not the installation's own. */
  known: string[];
  /** The structures with own fields, without the patterns of their names. */
  fixed: NamedType[];
}

/** What an installation adds to the service's entities. */
export interface OwnFieldsModel {
  /** Module of the table by which the command line asks for them. */
  table: string;
  entities: OwnEntity[];
}

/** What emitters read of a service's file as it is written. */
export type Written =
  | "title"
  | "summary"
  | "description"
  | "keywords"
  | "entries"
  | "origin"
  | "returns"
  | "api"
  | "apis"
  | "domains"
  | "effects"
  | "secrets"
  | "synonyms"
  | "ways";

type Client = ServiceFile["client"];

/** The class through which functions call; modules are paths from the generated folder. */
export interface ClientModel extends Omit<Client, "tree" | "tools"> {
  map: string;
  module: string;
  responseModule: string;
  adapter: string;
  /** Makes a sandbox, where the service has one. */
  sandbox: string | undefined;
  /** Goes through all pages of a method on the command line, where the client can. */
  lister: string | undefined;
  /** Exports and imports records on the command line, where the service can. */
  records: { example: string; module: string } | undefined;
  tree?: TreeModel | undefined;
  tools: (NonNullable<Client["tools"]>[number] & { module: string })[];
}

/** Who offers the methods as a tree. */
export interface TreeModel extends Omit<NonNullable<Client["tree"]>, "own"> {
  module: string;
  own?: (NonNullable<NonNullable<Client["tree"]>["own"]> & { module: string }) | undefined;
}

/** Everything about one service. */
export interface ServiceModel extends Pick<ServiceFile, Written> {
  name: string;
  /** Official pages: an address begins with the one and ends with the other; and what they call a method. */
  docs: { base: string; suffix: string; method: string };
  client: ClientModel;
  /** Habits of the API; those that nobody states are none. */
  conventions: Conventions;
  connection: ConnectionModel[];
  categories: CategoryModel[];
  guides: GuideModel[];
  /** Options of the library's functions by their names, where there are facts about it. */
  originals?: Record<string, string[]> | undefined;
  /** Words of the documentation for types, each with those that it stands for. */
  typeWords: Record<string, string[]>;
  segments: string[];
  methods: MethodModel[];
  types: NamedType[];
  /** What handlers of events are posted. */
  events: EventModel[];
  sandbox?: SandboxTable | undefined;
  /** What stands before the sandbox's methods. */
  gate?: GateModel | undefined;
  /** Whose answers methods have that document none, and why others have none; by their ids. */
  answers?: { inferred: Record<string, string>; missing: Record<string, string> } | undefined;
  /** What the sandbox answers each method's example from, as it was measured. */
  provenance?: Record<string, Provenance> | undefined;
  ownFields?: OwnFieldsModel | undefined;
  /** Entities whose records can be exported. */
  records?: RecordsEntity[] | undefined;
}

/** An entity whose records can be listed. */
export interface RecordsEntity {
  name: string;
  list: MethodModel;
  /** Methods that describe the fields, and how their answers are read. */
  ask: (readonly [method: string, form: string])[];
  camel?: true | undefined;
  /** The field with the time of the last change, as a filter calls it. */
  changed?: string | undefined;
  /** Members of the documented records. */
  row: [name: string, kind: ColumnKind][];
  /** What makes a record, and the parameter with its fields. */
  add?: { method: MethodModel; fields: string } | undefined;
}

/** What the sandbox answers a method's example from. */
export type { Provenance };

/** What each method needs before it does anything. */
export interface GateModel {
  /** By the methods' ids. */
  rules: Record<string, GateRule>;
  words: GateWords;
}

/** An event that handlers are posted. */
export interface EventModel {
  name: string;
  /** What it brings, as TypeScript. */
  type: string;
  docs: string | undefined;
}

/** Everything that is generated from. */
export interface Model {
  version: string;
  services: ServiceModel[];
}

/** The parameters that go to one of some places, with their names there. */
export function placedIn({ places }: Http, ...wanted: Place["in"][]): { name: string; as: string; place: Place }[] {
  return Object.entries(places).filter(([, place]) => wanted.includes(place.in))
    .map(([name, place]) => ({ name, as: place.as ?? name, place }));
}

/** Freezes a value and all it holds. */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
