// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingRepowidgetDebugParams,
  LandingRepowidgetDebugResult,
  LandingRepowidgetGetlistParams,
  LandingRepowidgetGetlistResult,
  LandingRepowidgetRegisterParams,
  LandingRepowidgetRegisterResult,
  LandingRepowidgetUnregisterParams,
  LandingRepowidgetUnregisterResult,
} from "../types/landing_repowidget.ts";

/** Methods of Bitrix24 whose names begin with `landing.repowidget`. */
export interface LandingRepowidgetRestMethods {
  /** Turns debug mode on or off for all Vibe widgets of the application; widgets then log more errors. */
  "landing.repowidget.debug": { params: LandingRepowidgetDebugParams; result: LandingRepowidgetDebugResult };
  /** Lists the widgets for the Vibe main page that the application has registered, by filter. */
  "landing.repowidget.getlist": { params: LandingRepowidgetGetlistParams; result: LandingRepowidgetGetlistResult };
  /** Registers a widget for the Vibe main page, or updates it by code, and returns its id. */
  "landing.repowidget.register": { params: LandingRepowidgetRegisterParams; result: LandingRepowidgetRegisterResult };
  /** Removes a Vibe main page widget of the application by its code. */
  "landing.repowidget.unregister": {
    params: LandingRepowidgetUnregisterParams;
    result: LandingRepowidgetUnregisterResult;
  };
}
