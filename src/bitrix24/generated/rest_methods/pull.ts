// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  PullApplicationConfigGetParams,
  PullApplicationConfigGetResult,
  PullApplicationEventAddParams,
  PullApplicationEventAddResult,
  PullApplicationPushAddParams,
  PullApplicationPushAddResult,
} from "../types/pull.ts";

/** Methods of Bitrix24 whose names begin with `pull`. */
export interface PullRestMethods {
  /** Returns the app's push server addresses and channels; expired channels are renewed by default. */
  "pull.application.config.get": { params: PullApplicationConfigGetParams; result: PullApplicationConfigGetResult };
  /** Sends a real-time command with data to the app's shared channel or to one user. */
  "pull.application.event.add": { params: PullApplicationEventAddParams; result: PullApplicationEventAddResult };
  /** Sends a mobile push notification of the app to one or more users; administrators only. */
  "pull.application.push.add": { params: PullApplicationPushAddParams; result: PullApplicationPushAddResult };
}
