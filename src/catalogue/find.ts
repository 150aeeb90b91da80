/**
 * Finds methods in a service's catalogue by their names.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import type { Catalogue, Effect, MethodDetails } from "./methods.ts";
import type { ServiceTable } from "./commands.ts";

/** A method as the lists have it. */
export interface Method {
  name: string;
  effect: Effect;
  summary: string;
  /** One of the further APIs; absent for the main one. */
  api?: string;
  /** Methods to call instead; absent where it is not deprecated. */
  deprecated?: readonly string[];
  segment: string;
}

/** Every method, in the order of their names. */
export async function allMethods({ lists }: Catalogue): Promise<Method[]> {
  const parts = await Promise.all(lists.map((load) => load()));
  const segments = parts.flat().sort((one, other) => one.segment < other.segment ? -1 : 1);
  return segments.flatMap(({ segment, methods }) =>
    methods.map(([name, effect, summary, marks]) => ({ name, effect, summary, ...marks, segment }))
  );
}

/** Details of a method. */
export async function detailsOf({ details }: Catalogue, { segment, api, name }: Method): Promise<MethodDetails> {
  const loaded = (await details[segment]?.())?.[api === undefined ? name : `${api}:${name}`];
  if (!loaded) throw new Error(`The catalogue has no details of ${name}.`);
  return loaded;
}

/** Those that have a name exactly, or else without regard to case. */
function named(name: string, methods: readonly Method[]): Method[] {
  const exact = methods.filter((each) => each.name === name);
  return exact.length ? exact : methods.filter((each) => each.name.toLowerCase() === name.toLowerCase());
}

/**
 * Finds the method that somebody means.
 *
 * @param api One of the further APIs; the main one where it is `undefined`.
 * @param unknown Whether a method that is not listed will do, too; it is `undefined` then.
 * @throws UsageError When there is no such method, or more than one.
 */
export async function findMethod(
  service: ServiceTable,
  catalogue: Catalogue,
  name: string,
  api: string | undefined,
  unknown = false,
): Promise<Method | undefined> {
  const all = await allMethods(catalogue);
  const found = named(name, all.filter((each) => each.api === api));
  if (found.length === 1) return found[0];
  if (found.length > 1) {
    throw new UsageError(`${found.map((each) => each.name).join(", ")}: write the one that is meant, in its own case.`);
  }
  if (unknown) return undefined;
  const [other] = named(name, all);
  if (other) {
    throw new UsageError(
      other.api === undefined
        ? `${other.name} is no method of ${api}: leave out --${api}.`
        : `${other.name} is a method of ${other.api} only: add --${other.api}.`,
    );
  }
  const { didYouMean, suggest } = await import("./suggest.ts");
  const near = suggest(name, [...new Set(all.map((each) => each.name))]);
  const search = `"oint ${service.name} methods <words>" searches them`;
  throw new UsageError(
    near.length
      ? `${service.name} has no method ${name}. ${didYouMean(near)}`
      : `Argument 3 names no method of ${service.name} that is known. ${search}; call takes others with --unknown.`,
  );
}
