/**
 * The entities of Bitrix24 for `oint bitrix24 export` and `import`.
 *
 * @module
 */

import type { RecordsAdapter } from "../../../catalogue/records.ts";
import { RECORDS } from "../../generated/cli/records.ts";
import { placesOf } from "./entities.ts";
import { source } from "./source.ts";
import { target } from "./target.ts";

/** What the command line exports and imports. */
export const records: RecordsAdapter = {
  entities: RECORDS,
  taken: (entity) => {
    const { select, order, page } = placesOf(entity);
    return [select, order, ...page].filter((name) => name !== undefined);
  },
  source,
  target,
};
