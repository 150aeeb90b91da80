/**
 * A record.
 *
 * @module
 */

import type { Json } from "./table.ts";

/** A record's values by field name. A Map, so that no key of a request can mean anything but itself. */
export type Row = Map<string, Json>;
