/**
 * What the portal tells an application of itself.
 *
 * @module
 */

import { Refusal } from "../../sandbox/refusal.ts";
import { type Code, textUnder } from "./events/code.ts";
import type { ApplicationOptions } from "./events/mod.ts";

/** The methods that tell it. */
export function applicationCode({ applicationCode, features = {} }: ApplicationOptions): Code {
  return {
    "app.info": ({ sample }) => ({
      result: { ...Object(sample), ...(applicationCode !== undefined && { CODE: applicationCode }) },
    }),
    "feature.get": (call) => {
      const code = textUnder(call, "CODE");
      if (code === "") throw new Refusal(400, "CODE_EMPTY", "CODE can't be empty");
      const isThere = FEATURES.some((name) => name === code && features[name] !== false);
      return { result: { value: isThere ? "Y" : "N" } };
    },
  };
}

/** What a portal has unless it lacks it. */
const FEATURES = ["rest_offline_extended", "rest_auth_connector"] as const;
