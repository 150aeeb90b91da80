/**
 * Compares what spec, command line and pages say of functions with OPI's facts.
 *
 * @module
 */

import type { OpiFunction, OpiParameter } from "./facts.ts";

/** A parameter as some place tells it. */
export interface ToldParameter {
  /** Absent where the place does not tell it. */
  name?: string;
  /** The option without dashes; the older spellings come after it. */
  options: string[];
  types: string[];
  required: boolean;
  default?: string | number | boolean | undefined;
}

/** A function as some place tells it: `spec`, `help`… */
export interface Told {
  place: string;
  /** Whether the place tells an empty default; help and pages leave it out. */
  tellsEmpty: boolean;
  /** Absent where the place does not know the function. */
  params?: ToldParameter[] | undefined;
}

/** `String, Number` as its parts. */
export function splitTypes(text: string): string[] {
  return text.split(",").map((part) => part.trim()).filter((part) => part);
}

const typesText = (types: readonly string[]): string => [...new Set(types.flatMap(splitTypes))].sort().join(", ");
const markText = (required: boolean): string => required ? "required" : "optional";
// Printed, a number or a boolean is a text, too.
const defaultText = (value: unknown): string => value === undefined ? "none" : JSON.stringify(String(value));

/** What differs between OPI's parameter and what a place tells of it, each as `what is told, what OPI has`. */
function parameterDifferences(opi: OpiParameter, told: ToldParameter, tellsEmpty: boolean): string[] {
  const standard = opi.default === "" && !tellsEmpty ? undefined : opi.default;
  const pairs: [what: string, told: string, opi: string][] = [
    ["name", told.name ?? opi.name, opi.name],
    ["types", typesText(told.types), typesText(opi.types)],
    ["mark", markText(told.required), markText(opi.required)],
    ["default", defaultText(told.default), defaultText(standard)],
  ];
  return pairs.filter(([, one, other]) => one !== other)
    .map(([what, one, other]) => `${what} ${one}, OPI has ${other}`);
}

/** What differs between OPI's function and what a place tells of it, a line each. */
export function differences(opi: OpiFunction, { place, params, tellsEmpty }: Told): string[] {
  if (!params) return [`${opi.name}: ${place}: is not there`];
  const found = opi.params.flatMap((parameter) => {
    const told = params.find(({ options }) => options.includes(parameter.option));
    if (!told) return [`--${parameter.option}: is not there`];
    return parameterDifferences(parameter, told, tellsEmpty).map((line) => `--${parameter.option}: ${line}`);
  });
  const more = params.filter(({ options }) => !opi.params.some(({ option }) => options.includes(option)))
    .map(({ options: [option] }) => `--${option}: OPI has no such option`);
  return [...found, ...more].map((line) => `${opi.name}: ${place}: ${line}`);
}

/** The differences of all functions, and how many functions have none. */
export interface Coverage {
  lines: string[];
  covered: number;
  all: number;
}

/** Compares every function of OPI with every place. */
export function coverage(functions: readonly OpiFunction[], told: (fn: OpiFunction) => Told[]): Coverage {
  const each = functions.map((fn) => told(fn).flatMap((one) => differences(fn, one)));
  return { lines: each.flat(), covered: each.filter((lines) => !lines.length).length, all: functions.length };
}
