/**
 * Links what a call does to the data: by the last word of the method's name, by its verb, or by an exception in the
 * notes.
 *
 * @module
 */

import type { Effect } from "../../../src/core/effects.ts";
import type { Diagnostics } from "../diagnostics.ts";
import { effectWord } from "../names.ts";
import type { Path, Source } from "../read/source.ts";
import type { ServiceFile } from "../read/schema/service.ts";

/** What is known of a method's effect, and where it is written. */
export interface EffectNotes {
  id: string;
  /** Name on the wire. */
  name: string;
  exception: Effect | undefined;
  notes: Source<unknown>;
}

/** What a call does; a mistake where no rule and no note tells it, or both the same. */
export function linkEffect(
  { id, name, exception, notes }: EffectNotes,
  { effects = {} }: ServiceFile,
  diagnostics: Diagnostics,
): Effect {
  const path: Path = ["methods", id];
  const last = effectWord(name);
  const rule = (Object.keys(effects) as Effect[]).find((effect) => effects[effect]!.includes(last));
  if (exception !== undefined && exception === rule) {
    const message = `Every method called "${last}" is a ${rule} anyway.`;
    diagnostics.add(notes.at([...path, "effect"]), "correction-no-effect", message, "Remove the effect.");
  }
  if (exception === undefined && rule === undefined) {
    const message = `No rule tells the effect of "${id}".`;
    const hint = `Add effect: read, write or delete, or "${last}" to the effects of service.yaml.`;
    diagnostics.add(notes.at(path, "key"), "missing-key", message, hint);
  }
  return exception ?? rule ?? "write";
}
