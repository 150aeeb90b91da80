/**
 * Finds methods in a service's catalogue by their names.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import type { Catalogue, Method, MethodDetails } from "./methods.ts";

/** What is known of catalogues: a process that runs many commands would sort thousands of methods for each. */
const known = new WeakMap<Catalogue, Promise<readonly Method[]>>();

/** Every method, in the order of their names. */
export function allMethods(catalogue: Catalogue): Promise<readonly Method[]> {
  const found = known.get(catalogue) ?? listed(catalogue);
  known.set(catalogue, found);
  return found;
}

async function listed({ lists }: Catalogue): Promise<readonly Method[]> {
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

/** Which method is meant, and how to say what else there is. */
export interface Wanted {
  /** Name of the service, for messages. */
  service: string;
  /** One of the further APIs; the main one where it is absent. */
  api?: string | undefined;
  /** Whether a method that is not listed will do, too. */
  unlisted?: boolean;
  /** How whoever asks chooses a further API: `--v2` on the command line; the API's name unless told. */
  choose?: (api: string) => string;
  /** What to say of a name that resembles none. It must not quote the name, which may be a misplaced secret. */
  advice?: string;
  /** Names of what is no method, but may be meant. */
  others?: readonly string[];
}

/**
 * Finds the method that somebody means.
 *
 * @returns The method; nothing where it is not listed and need not be.
 * @throws UsageError When there is no such method, or more than one.
 */
export async function findMethod(catalogue: Catalogue, name: string, wanted: Wanted): Promise<Method | undefined> {
  const { service, api, unlisted, choose = (api) => api } = wanted;
  const all = await allMethods(catalogue);
  const found = named(name, all.filter((each) => each.api === api));
  if (found.length === 1) return found[0];
  if (found.length > 1) {
    throw new UsageError(`${found.map((each) => each.name).join(", ")}: write the one that is meant, in its own case.`);
  }
  if (unlisted) return undefined;
  const [other] = named(name, all);
  if (other) {
    throw new UsageError(
      other.api === undefined
        ? `${other.name} is no method of ${api}: leave out ${choose(api!)}.`
        : `${other.name} is a method of ${other.api} only: add ${choose(other.api)}.`,
    );
  }
  const { didYouMean, suggest } = await import("./suggest.ts");
  const near = suggest(name, [...new Set(all.map((each) => each.name)), ...wanted.others ?? []]);
  throw new UsageError(
    near.length
      ? `${service} has no method ${name}. ${didYouMean(near)}`
      : wanted.advice ?? `${service} has no method of the name that was given. Search for it by its words.`,
  );
}
