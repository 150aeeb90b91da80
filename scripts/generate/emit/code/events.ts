/**
 * Emits what handlers of events are posted, by the events' names.
 *
 * @module
 */

import type { ServiceModel } from "../../model.ts";
import { docComment, printModule } from "../../print/typescript.ts";

/** Emits the events of a service; nothing where none are known. */
export function emitEvents({ name, title, events }: ServiceModel): Map<string, string> {
  if (!events.length) return new Map();
  const members = events.map(({ name, type, docs }) => {
    const comment = docs === undefined ? "" : `${docComment(`@see {@link ${docs}}`)}\n`;
    return `${comment}${name}: ${type};`;
  });
  const text = `
/** What the events of ${title} bring, by their names; \`unknown\` where the documentation does not say. */
export interface EventMap {\n${members.join("\n")}\n}`;
  return new Map([[`src/${name}/generated/events.ts`, printModule([], [text])]]);
}
