/**
 * Filters as requests write them: names with signs before them, and in REST 3.0 lists of name, sign and value.
 *
 * @module
 */

import type { Comparison, Condition, FieldCondition } from "../../sandbox/filter.ts";
import { textOf, truthOf } from "../../sandbox/kinds.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import type { Json } from "../../sandbox/table.ts";

/** Longer prefixes first: the first one that fits counts. */
const PREFIXES: readonly [string, Comparison, boolean][] = [
  ["!=%", "like", true],
  ["!%=", "like", true],
  ["!%", "contains", true],
  ["!@", "equal", true],
  ["!=", "equal", true],
  ["!", "equal", true],
  [">=", "greaterOrEqual", false],
  [">", "greater", false],
  ["<=", "lessOrEqual", false],
  ["<", "less", false],
  ["=%", "like", false],
  ["%=", "like", false],
  ["%", "contains", false],
  ["@", "equal", false],
  ["=", "equal", false],
];

/** What the signs before a name, and its value, say. */
export function readCondition(key: string, wanted: Json): FieldCondition {
  const prefix = PREFIXES.find(([sign]) => key.startsWith(sign));
  if (prefix) return { field: key.slice(prefix[0].length).trim(), comparison: prefix[1], not: prefix[2], wanted };
  const isPattern = typeof wanted === "string" && wanted.includes("%");
  return { field: key, comparison: isPattern ? "like" : "equal", wanted };
}

/**
 * Reads a group of a filter, `{ 0: { NAME: "a" }, 1: { NAME: "b" }, LOGIC: "OR" }`: what stands under numbers are groups,
 * others conditions.
 *
 * @param one What a condition of the group says.
 */
export function readGroup(group: Json, one: (key: string, wanted: Json) => Condition[]): Condition[] {
  if (typeof group !== "object" || group === null) return [];
  const entries = Object.entries(group);
  const logic = entries.findLast(([key]) => key.toUpperCase() === "LOGIC")?.[1];
  const conditions = entries.flatMap(([key, value]): Condition[] => {
    if (key.toUpperCase() === "LOGIC") return [];
    if (!isGroup(key, value)) return one(key, value);
    const inner = readGroup(value, one);
    return inner.length === 1 ? inner : inner.length ? [{ logic: "and", conditions: inner }] : [];
  });
  const isAny = textOf(logic).trim().toUpperCase() === "OR";
  return isAny && conditions.length > 1 ? [{ logic: "or", conditions }] : conditions;
}

function isGroup(key: string, value: Json): boolean {
  return /^\d+$/.test(key) && typeof value === "object" && value !== null;
}

const OPERATORS: Readonly<Record<string, Pick<FieldCondition, "comparison" | "not">>> = {
  "=": { comparison: "equal" },
  "!=": { comparison: "equal", not: true },
  ">": { comparison: "greater" },
  ">=": { comparison: "greaterOrEqual" },
  "<": { comparison: "less" },
  "<=": { comparison: "lessOrEqual" },
  in: { comparison: "equal" },
};

/**
 * Reads a filter of REST 3.0: a list whose elements must all be fulfilled.
 *
 * @param nameOf The field that a name means.
 * @throws Refusal When it is none.
 */
export function readConditions(filter: readonly Json[], nameOf: (name: string) => string): Condition[] {
  return filter.flatMap((element) => readElement(element, nameOf));
}

function readElement(element: Json, nameOf: (name: string) => string): Condition[] {
  if (Array.isArray(element)) return readTriple(element, nameOf);
  if (typeof element !== "object" || element === null || !Array.isArray(element.conditions)) {
    throw wrong("INVALIDFILTER", "A condition is [field, operator, value], or { logic, conditions }");
  }
  const logic = textOf(element.logic ?? "and").trim().toLowerCase();
  if (logic !== "and" && logic !== "or") throw wrong("INVALIDFILTER", "The logic of a filter is and, or or");
  const conditions = readConditions(element.conditions, nameOf);
  const not = truthOf("boolean", element.negative ?? false) ?? false;
  return conditions.length ? [{ logic, conditions, not }] : [];
}

function readTriple(triple: Json[], nameOf: (name: string) => string): Condition[] {
  const [name, given, last] = triple;
  if (typeof name !== "string" || triple.length < 2 || triple.length > 3) {
    throw wrong("INVALIDFILTER", "A condition is [field, operator, value], or [field, value]");
  }
  const field = nameOf(name);
  if (triple.length === 2) return [{ field, comparison: "equal", wanted: given as Json }];
  const sign = typeof given === "string" ? given.trim().toLowerCase() : "";
  const wanted = last as Json;
  if (sign === "between") {
    if (!Array.isArray(wanted) || wanted.length !== 2) {
      throw wrong("INVALIDFILTER", 'between takes the first and the last value: [field, "between", [1, 9]]');
    }
    const [least, most] = wanted as [Json, Json];
    return [
      { field, comparison: "greaterOrEqual", wanted: least },
      { field, comparison: "lessOrEqual", wanted: most },
    ];
  }
  const operator = Object.hasOwn(OPERATORS, sign) ? OPERATORS[sign] : undefined;
  if (!operator) {
    const text = `Unknown filter operator; there is ${Object.keys(OPERATORS).join(", ")}, between`;
    throw wrong("UNKNOWNFILTEROPERATOR", text);
  }
  return [{ field, ...operator, wanted }];
}

/** A refusal of REST 3.0, by the middle of its code. */
export function wrong(name: string, text: string): Refusal {
  return new Refusal(400, `BITRIX_REST_V3_EXCEPTION_${name}EXCEPTION`, text);
}
