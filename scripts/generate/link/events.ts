/**
 * What handlers of events are posted, as types.
 *
 * @module
 */

import { compare, type Diagnostics, didYouMean } from "../diagnostics.ts";
import { pagePath } from "./methods.ts";
import type { EventModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { EventData } from "../read/schema/events.ts";

/** Links the events of a service; an unknown shape is reported where it stands. */
export function linkEvents({ events, service }: ServiceSource, diagnostics: Diagnostics): EventModel[] {
  if (!events) return [];
  const { shapes, events: all } = events.value;
  const { docs } = service.value;
  return Object.entries(all).map(([name, { data, page }]): EventModel => {
    let shape: EventData | undefined = data;
    if (typeof data === "string") {
      shape = Object.hasOwn(shapes, data) ? shapes[data] : undefined;
      if (shape === undefined) {
        const hint = didYouMean(data, Object.keys(shapes));
        diagnostics.add(events.at(["events", name, "data"]), "unknown-type", `There is no shape ${data}.`, hint);
      }
    }
    return {
      name,
      type: shape === undefined ? "unknown" : typeOf(shape),
      docs: page === undefined ? undefined : docs.base + pagePath(page, docs),
    };
  }).toSorted((one, other) => compare(one.name, other.name));
}

/** What a value is, as TypeScript. */
function typeOf(data: EventData): string {
  if (typeof data === "string") {
    return data === "text" ? "string" : data.split("|").map((word) => JSON.stringify(word.trim())).join(" | ");
  }
  if (Array.isArray(data)) return `(${typeOf(data[0]!)})[]`;
  if ("either" in data && "or" in data) return `${typeOf(data.either!)} | ${typeOf(data.or!)}`;
  const members = Object.entries(data).map(([name, value]) => `${name}: ${typeOf(value)};`);
  return `{ ${members.join(" ")} }`;
}
