/**
 * Refuses a call before anything is done: a method that is not there, a missing parameter, a value of another type, a
 * scope that the caller lacks. What each method needs is data.
 *
 * @module
 */

import { isEmpty, textOf } from "./kinds.ts";
import type { Store } from "./store.ts";
import type { Json } from "./table.ts";

/**
 * Status, code and text; `{name}` in the text stands for the parameter's name, `{NAME}` for it in capitals, `{value}` for
 * what was sent, `{type}` for what should have been.
 */
export type GateRefusal = [status: number, code: string, text: string];

/** Where a refusal is from: the method's page, its wording for another parameter, the method's family, or what is usual. */
export type GateSource = "page" | "wording" | "family" | "usual";

/** The kinds of values that are told apart; parameters in none of their lists take anything. */
export const GATE_KINDS = ["number", "date", "scalar", "structure"] as const;

/** A kind of value. */
export type GateKind = typeof GATE_KINDS[number];

/** What a method needs. */
export interface GateRule extends Partial<Record<GateKind, string[]>> {
  /** Scopes of which a caller needs one, with `|` between them; of those with `+` between them all. */
  scope?: string;
  /** How its page says that it refuses without. */
  unscoped?: GateRefusal;
  /** How others than applications are refused; with the parameter `unless`, or a member as `holder.member`, they are not. */
  application?: { refusal: GateRefusal; unless?: string };
  /**
   * Parameters that must be there, in this order: a name; with a dot, a member of a structure that was sent; several with
   * `|` between them, of which one is enough; with `+`, that go together.
   */
  need?: string[];
  /** Those of them that an empty text does not fill. */
  filled?: string[];
  /** Names by position, where values may come without names. */
  positions?: string[];
  /** How a missing parameter is refused, and a value of another type; by name where that differs. */
  missing?: GateRefusal;
  wrong?: GateRefusal;
  own?: Record<string, { missing?: GateRefusal; wrong?: GateRefusal }>;
  /** Where `missing` and `wrong` are from; what stands in `own` is from the page. */
  from?: { missing?: GateSource; wrong?: GateSource };
  /** Parameters that are taken as if they had not been sent, unless another one is. */
  ignores?: { names: string[]; unless?: string }[];
  /** What is answered, and nothing done, where a record of an entity holds in a field what a parameter sends. */
  answers?: { result: Json; entity: string; field: string; holds: string }[];
  /** Where the documented example breaks the documented rule: what was relaxed so that it passes. */
  softened?: string[];
}

/** How a service's refusals are worded. */
export interface GateWords {
  /** Beginnings of codes whose answers list what is wrong with each field, and the text above such a list. */
  listed: readonly string[];
  whole: string;
  /** What errors call the kinds of values. */
  typed: Readonly<Record<GateKind, string>>;
  /** How a caller is refused who lacks a scope, by API. */
  unscoped: Readonly<Record<string, GateRefusal>>;
}

/** What a gate is about to let through. */
export interface GateCall {
  /** Finds what is sent under a name, however the service compares names. */
  given: (name: string) => Json | undefined;
  /** The scopes of whoever calls; all when left out. */
  scopes?: readonly string[] | undefined;
  isApplication: boolean;
  /** The API that the method is of. */
  api: string;
}

/** Why a call is refused. */
export type GateFinding =
  | { kind: "scope" | "application"; refusal: GateRefusal }
  | { kind: "missing" | "wrong"; refusal: GateRefusal; name: string };

/** Knows what each method of a service needs. */
export class Gate {
  readonly #lines: () => Map<string, string>;
  readonly #rules = new Map<string, GateRule>();
  readonly words: GateWords;

  /** @param text The methods, one in a line: its name, a space, and its {@linkcode GateRule} as JSON. */
  constructor(text: string, words: GateWords) {
    this.words = words;
    let lines: Map<string, string> | undefined;
    this.#lines = () => lines ??= readLines(text);
  }

  /** What a method needs; nothing where there is no such method. Letter case makes no difference. */
  rule(name: string): GateRule | undefined {
    const key = name.toLowerCase();
    const known = this.#rules.get(key);
    if (known) return known;
    const text = this.#lines().get(key);
    if (text === undefined) return undefined;
    const rule = JSON.parse(text) as GateRule;
    this.#rules.set(key, rule);
    return rule;
  }

  /** All scopes that methods need, in the order of their names. */
  scopes(): string[] {
    const needed = [...this.#lines().keys()].flatMap((name) => this.rule(name)!.scope?.split(/[|+]/) ?? []);
    return [...new Set(needed)].sort();
  }
}

function readLines(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split("\n")) {
    const space = line.indexOf(" ");
    if (space > 0) lines.set(line.slice(0, space).toLowerCase(), line.slice(space + 1));
  }
  return lines;
}

/**
 * Why a call is refused: the first reason in the order in which a service looks for them; nothing where it may pass.
 */
export function findAtGate(rule: GateRule, call: GateCall, words: GateWords): GateFinding | undefined {
  const { scope, application } = rule;
  if (scope !== undefined && call.scopes && !hasScope(scope, call.scopes)) {
    return { kind: "scope", refusal: rule.unscoped ?? words.unscoped[call.api]! };
  }
  const { unless } = application ?? {};
  const isOpen = unless !== undefined && !isEmpty(valueAt(call, unless));
  if (application && !call.isApplication && !isOpen) return { kind: "application", refusal: application.refusal };
  const given = readerOf(rule, call);
  for (const need of rule.need ?? []) {
    const name = lackOf(rule, need, given);
    if (name !== undefined) return finding("missing", rule, name, "");
  }
  for (const kind of GATE_KINDS) {
    for (const name of rule[kind] ?? []) {
      const value = given(name);
      if (value !== undefined && !takers(rule, name).some((one) => FITS[one](value))) {
        return finding("wrong", rule, name, textOf(value), words.typed[kind]);
      }
    }
  }
  return undefined;
}

/** The names of the parameters that a method takes as if they had not been sent. */
export function ignoredBy({ ignores = [] }: GateRule, call: Pick<GateCall, "given">): string[] {
  return ignores.flatMap(({ names, unless }) => unless !== undefined && !isEmpty(call.given(unless)) ? [] : names);
}

/** What is answered instead of anything done, where the records say so. */
export function answerAtGate(
  { answers = [] }: GateRule,
  store: Store,
  { given }: Pick<GateCall, "given">,
): Json | undefined {
  return answers.find(({ entity, field, holds }) => {
    const value = textOf(given(holds));
    return value !== "" && store.rows(entity).some((row) => textOf(row.get(field)) === value);
  })?.result;
}

/** What is sent under a name, or under `holder.member`. */
function valueAt({ given }: Pick<GateCall, "given">, path: string): Json | undefined {
  const [holder = "", member] = path.split(".", 2);
  const value = given(holder);
  return member === undefined ? value : memberOf(value, member);
}

/** A member of a structure by its name, whatever its letter case. */
function memberOf(holder: Json | undefined, member: string): Json | undefined {
  if (typeof holder !== "object" || holder === null || Array.isArray(holder)) return undefined;
  const key = Object.keys(holder).find((one) => one.toLowerCase() === member.toLowerCase());
  return key === undefined ? undefined : holder[key];
}

function hasScope(needs: string, scopes: readonly string[]): boolean {
  return needs.split("|").some((group) => group.split("+").every((one) => scopes.includes(one)));
}

/** Finds values by name, or by position. */
function readerOf({ positions = [] }: GateRule, { given }: GateCall): GateCall["given"] {
  if (!positions.length) return given;
  return (name) => given(name) ?? given(String(positions.indexOf(name)));
}

/** The kinds that a parameter may have. */
function takers(rule: GateRule, name: string): GateKind[] {
  return GATE_KINDS.filter((kind) => rule[kind]?.includes(name));
}

/** The name that is missing of those of which one is enough; the first, unless another one is there in part. */
function lackOf(rule: GateRule, need: string, given: GateCall["given"]): string | undefined {
  const [holder = "", member] = need.split(".", 2);
  if (member !== undefined) return lacksMember(given(holder), member) ? need : undefined;
  const ways = need.split("|").map((way) => way.split("+"));
  const lacks = ways.map((way) => way.filter((name) => isMissing(rule, name, given(name))));
  if (lacks.some((names) => !names.length)) return undefined;
  const begun = lacks.find((names, index) => names.length < ways[index]!.length);
  return (begun ?? lacks[0])?.[0];
}

function isMissing(rule: GateRule, name: string, value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (value !== "") return false;
  const kinds = takers(rule, name);
  return rule.filled?.includes(name) || kinds.length > 0 && !kinds.includes("scalar");
}

/** Whether a structure, or one of a list of them, lacks a member; what is no structure has another mistake. */
function lacksMember(holder: Json | undefined, member: string): boolean {
  if (Array.isArray(holder)) return holder.length > 0 && holder.some((item) => lacksMember(item, member));
  if (typeof holder !== "object" || holder === null) return false;
  return (memberOf(holder, member) ?? null) === null;
}

/** Whether a value can be of a kind. Forms send texts only, and an empty one is as good as none. */
const FITS: Record<GateKind, (value: Json) => boolean> = {
  number: (value) => isScalar(value) && (typeof value !== "string" || value.trim() === "" || isNumeric(value)),
  date: (value) => isScalar(value) && (value === "" || typeof value !== "string" || /\d/.test(value)),
  scalar: isScalar,
  structure: (value) => value === "" || value === null || value === false || typeof value === "object" || isJson(value),
};

function isScalar(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

function isNumeric(text: string): boolean {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text);
}

/** Whether a text is the JSON of a structure. */
function isJson(value: Json): boolean {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return false;
  try {
    return typeof JSON.parse(value) === "object";
  } catch {
    return false;
  }
}

function finding(kind: "missing" | "wrong", rule: GateRule, path: string, value: string, type = ""): GateFinding {
  const name = path.slice(path.indexOf(".") + 1);
  const found = rule.own?.[path]?.[kind] ?? rule[kind];
  if (!found) throw new Error(`The gate has no words for what is ${kind}: ${path}`);
  const [status, code, text] = found;
  const words: Record<string, string> = { name, NAME: name.toUpperCase(), value: value.slice(0, 100), type };
  const filled = text.replace(/\{(name|NAME|value|type)\}/g, (_, word: string) => words[word] as string);
  return { kind, name, refusal: [status, code, filled] };
}
