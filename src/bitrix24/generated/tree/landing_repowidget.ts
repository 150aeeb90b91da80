// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingRepowidget from "../types/landing_repowidget.ts";

/** Methods of Bitrix24 whose names begin with `landing.repowidget`. */
export interface LandingRepowidgetRestMethodsTree {
  /** Turns debug mode on or off for all Vibe widgets of the application; widgets then log more errors. */
  readonly debug: RestMethod<
    typesLandingRepowidget.LandingRepowidgetDebugParams,
    typesLandingRepowidget.LandingRepowidgetDebugResult
  >;
  /** Lists the widgets for the Vibe main page that the application has registered, by filter. */
  readonly getlist: RestMethod<
    typesLandingRepowidget.LandingRepowidgetGetlistParams,
    typesLandingRepowidget.LandingRepowidgetGetlistResult
  >;
  /** Registers a widget for the Vibe main page, or updates it by code, and returns its id. */
  readonly register: RestMethod<
    typesLandingRepowidget.LandingRepowidgetRegisterParams,
    typesLandingRepowidget.LandingRepowidgetRegisterResult
  >;
  /** Removes a Vibe main page widget of the application by its code. */
  readonly unregister: RestMethod<
    typesLandingRepowidget.LandingRepowidgetUnregisterParams,
    typesLandingRepowidget.LandingRepowidgetUnregisterResult
  >;
}
