/**
 * Schema of `events.yaml`: the events that a service posts to handlers, and what each of them brings.
 *
 * @module
 */

import { z } from "zod";
import { prose } from "./common.ts";

/**
 * What a value is: `text`; words, of which it is one, with `|` between them; a structure, by its members; a list, in
 * brackets; or one of several.
 */
export type EventData = string | EventData[] | { [member: string]: EventData };

/** A member, with a question mark behind it where it may be absent. */
const member = prose.regex(/^[A-Za-z_]\w*\??$/, "a member has letters and digits");

const data: z.ZodType<EventData> = z.lazy(() =>
  z.union(
    [prose, z.array(data).length(1), z.record(member, data)],
    "a value is text, a|b, [value] or { member: value }",
  )
);

/** Schema of `events.yaml`. */
export const eventsFile = z.strictObject({
  shapes: z.record(prose, data).meta({
    description: "What several events bring, by names. The members `either` and `or` stand for one of two values.",
  }),
  events: z.record(
    prose.regex(/^[A-Z][A-Z0-9_]*$/, "an event is written in capitals"),
    z.strictObject({
      data: z.union([prose, z.record(member, data)]).optional().meta({
        description: "A shape's name, or what it brings; left out where the documentation does not say.",
      }),
      page: prose.optional().meta({ description: "Page of the documentation that shows it." }),
    }),
  ),
});
/** Content of `events.yaml`. */
export type EventsFile = z.output<typeof eventsFile>;
