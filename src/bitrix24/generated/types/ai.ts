// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of ai.engine.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html
 */
export interface AiEngineListParams {
  filter?: {
    ID?: (number | string) | (number | string)[] | undefined;
    APP_CODE?: string | string[] | undefined;
    NAME?: string | string[] | undefined;
    CODE?: string | string[] | undefined;
    CATEGORY?: string | string[] | undefined;
    COMPLETIONS_URL?: string | string[] | undefined;
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  limit?: number | string | undefined;
}

/** Result of ai.engine.list. */
export type AiEngineListResult = {
  id?: number;
  app_code?: string | null;
  name?: string;
  code?: string;
  category?: string;
  completions_url?: string;
  settings?: {
    code_alias?: string;
    model_context_type?: string;
    model_context_limit?: number;
  };
  date_create?: number;
}[];

/**
 * Parameters of ai.engine.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html
 */
export interface AiEngineRegisterParams {
  name: string;
  code: string;
  category: "text" | "image" | "audio" | "call";
  completions_url: string;
  settings?: {
    code_alias?: string | undefined;
    model_context_type?: "token" | "symbol" | undefined;
    model_context_limit?: number | string | undefined;
  } | undefined;
}

/** Result of ai.engine.register. */
export type AiEngineRegisterResult = number;

/**
 * Parameters of ai.engine.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html
 */
export interface AiEngineUnregisterParams {
  code?: string | undefined;
}

/** Result of ai.engine.unregister. */
export type AiEngineUnregisterResult = boolean;

/** Methods of Bitrix24 whose names begin with `ai`. */
export interface AiRestMethods {
  /** Lists the external AI services registered on the account with category, completions URL and settings. */
  "ai.engine.list": { params: AiEngineListParams; result: AiEngineListResult };
  /** Connects an external AI service of one category through its completions URL and returns its ID. */
  "ai.engine.register": { params: AiEngineRegisterParams; result: AiEngineRegisterResult };
  /** Disconnects the external AI service with the given code from the account. */
  "ai.engine.unregister": { params: AiEngineUnregisterParams; result: AiEngineUnregisterResult };
}
