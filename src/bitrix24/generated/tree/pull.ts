// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesPull from "../types/pull.ts";

/** Methods of Bitrix24 whose names begin with `pull`. */
export interface PullRestMethodsTree {
  readonly application: {
    readonly config: {
      /** Returns the app's push server addresses and channels; expired channels are renewed by default. */
      readonly get: RestMethod<typesPull.PullApplicationConfigGetParams, typesPull.PullApplicationConfigGetResult>;
    };
    readonly event: {
      /** Sends a real-time command with data to the app's shared channel or to one user. */
      readonly add: RestMethod<typesPull.PullApplicationEventAddParams, typesPull.PullApplicationEventAddResult>;
    };
    readonly push: {
      /** Sends a mobile push notification of the app to one or more users; administrators only. */
      readonly add: RestMethod<typesPull.PullApplicationPushAddParams, typesPull.PullApplicationPushAddResult>;
    };
  };
}
