/**
 * Checks the options of what has its own: each must be what its rule says, before anything else is done with them.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import { isObject, refuse } from "./kind.ts";

/** What a value must be, and how a message says that. */
export type Rule = readonly [fits: (value: unknown) => boolean, expected: string];

/** A rule for each option that there is: one that is new has one, or its module does not compile. */
export type Rules<Options extends object> = { readonly [Name in keyof Required<Options>]: Rule };

/** Whether something is a text with anything in it but blanks. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Whether something is a number above 0. */
export function isAboveZero(value: unknown): value is number {
  return typeof value === "number" && value > 0;
}

/** Whether something is a whole number above 0. */
export function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && isAboveZero(value);
}

/** Whether something can be called. */
export function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

/** Whether something has functions of these names. */
export function hasFunctions(value: unknown, ...names: string[]): boolean {
  return isObject(value) && names.every((name) => isFunction((value as Record<string, unknown>)[name]));
}

const isSet = (value: unknown): boolean => typeof value === "number" && value > 0 && value < Infinity;

/** Rules that several have. */
export const TEXT: Rule = [isText, "a text that is not empty"];
export const FUNCTION: Rule = [isFunction, "a function"];
export const FLAG: Rule = [(value) => typeof value === "boolean", "true or false"];
export const COUNT: Rule = [isCount, "a whole number above 0"];
/** Milliseconds that end. */
export const MILLISECONDS: Rule = [isSet, "milliseconds above 0"];
export const CLOCK: Rule = [(value) => hasFunctions(value, "now", "sleep"), "a clock"];
export const SIGNAL: Rule = [(value) => hasFunctions(value, "throwIfAborted", "addEventListener"), "an AbortSignal"];

/**
 * Refuses options that are not what they must be; one that is `undefined` is left out.
 *
 * @param needed Those that must be there.
 * @throws UsageError When one is not.
 */
export function checkAll<Options extends object>(
  options: Options,
  rules: Rules<Options>,
  ...needed: (keyof Options & string)[]
): void {
  if (!isObject(options) || Array.isArray(options)) refuse("The options must be an object", options);
  for (const [name, [fits, expected]] of Object.entries<Rule>(rules)) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined) fits(value) || refuse(`Option ${name} must be ${expected}`, value);
    else if (needed.some((one) => one === name)) {
      throw new UsageError(`Option ${name} is missing: it must be ${expected}.`);
    }
  }
}
