/**
 * Finds the profile that a command is to take.
 *
 * @module
 */

import { didYouMean, isSayable, suggest } from "../../catalogue/suggest.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { FoundProfile, Source } from "../read/credentials.ts";
import { NoFolder } from "./folder.ts";
import { DEFAULT, type ProfileStore } from "./profile.ts";

/** Forbidden to read, in which case a profile that nobody has asked for counts as none. */
function isForbidden(error: unknown): boolean {
  return (error as Error | undefined)?.name === "NotCapable";
}

/** A profile that is not there. What was typed may be a secret in the wrong place. */
export async function unknownProfile(name: string, service: string, store: ProfileStore): Promise<UsageError> {
  const names = (await store.list()).filter((each) => each.service === service).map((each) => each.name);
  const near = suggest(name, names);
  const what = near.length || isSayable(name)
    ? `There is no profile ${name} for ${service}.`
    : `${service} has no profile of the name that was given.`;
  const others = near.length ? didYouMean(near) : names.length ? `There is: ${names.join(", ")}.` : undefined;
  const option = near.length || isSayable(name) ? name === DEFAULT ? "" : ` --profile ${name}` : " --profile <name>";
  return new UsageError([what, ...others ? [others] : [], `"oint login ${service}${option}" makes it.`].join(" "));
}

/**
 * Finds a profile.
 *
 * @returns Nothing where none has been named and there is no other.
 * @throws UsageError When the one that has been named is not there, or the file of all is broken.
 */
export async function findProfile(
  { name, isNamed }: Extract<Source, { kind: "profile" }>,
  service: string,
  io: Pick<Io, "profiles">,
): Promise<FoundProfile | undefined> {
  if (!io.profiles) throw new UsageError("No profiles are kept here: leave out --profile.");
  let store: ProfileStore;
  try {
    store = await io.profiles();
    const texts = await store.read(service, name);
    if (texts) return { from: `the profile ${name}`, texts };
  } catch (error) {
    // No folder for settings, or none that may be read: then there is no profile, which only matters to who wants one.
    if (!isNamed && (isForbidden(error) || error instanceof NoFolder)) return undefined;
    throw error;
  }
  if (isNamed) throw await unknownProfile(name, service, store);
}
