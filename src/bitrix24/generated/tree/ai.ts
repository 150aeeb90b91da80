// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesAi from "../types/ai.ts";

/** Methods of Bitrix24 whose names begin with `ai`. */
export interface AiRestMethodsTree {
  readonly engine: {
    /** Lists the external AI services registered on the account with category, completions URL and settings. */
    readonly list: RestMethod<typesAi.AiEngineListParams, typesAi.AiEngineListResult>;
    /** Connects an external AI service of one category through its completions URL and returns its ID. */
    readonly register: RestMethod<typesAi.AiEngineRegisterParams, typesAi.AiEngineRegisterResult>;
    /** Disconnects the external AI service with the given code from the account. */
    readonly unregister: RestMethod<typesAi.AiEngineUnregisterParams, typesAi.AiEngineUnregisterResult>;
  };
}
