// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  AiEngineListParams,
  AiEngineListResult,
  AiEngineRegisterParams,
  AiEngineRegisterResult,
  AiEngineUnregisterParams,
  AiEngineUnregisterResult,
} from "../types/ai.ts";

/** Methods of Bitrix24 whose names begin with `ai`. */
export interface AiRestMethods {
  /** Lists the external AI services registered on the account with category, completions URL and settings. */
  "ai.engine.list": { params: AiEngineListParams; result: AiEngineListResult };
  /** Connects an external AI service of one category through its completions URL and returns its ID. */
  "ai.engine.register": { params: AiEngineRegisterParams; result: AiEngineRegisterResult };
  /** Disconnects the external AI service with the given code from the account. */
  "ai.engine.unregister": { params: AiEngineUnregisterParams; result: AiEngineUnregisterResult };
}
