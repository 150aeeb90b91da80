/**
 * What the portal tells an application of itself.
 *
 * @module
 */

import { Refusal } from "../../sandbox/refusal.ts";
import { type Code, textUnder } from "./events/code.ts";
import type { ApplicationOptions } from "./events/mod.ts";
import { everyScope } from "./gate.ts";
import { type ScopeOptions, scopesOf } from "./scopes.ts";

/** The methods that tell it, and whoever calls what may be called. */
export function applicationCode(options: ApplicationOptions & ScopeOptions): Code {
  const { applicationCode, features = {} } = options;
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
    "scope": ({ asked, given }) => {
      const isFull = ["true", "1", "Y"].includes(String(given("FULL")));
      return { result: [...(isFull ? undefined : scopesOf(asked, options)) ?? everyScope()] };
    },
  };
}

/** What a portal has unless it lacks it. */
const FEATURES = ["rest_offline_extended", "rest_auth_connector"] as const;
