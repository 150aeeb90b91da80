// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of ai.engine.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html
 */
export interface AiEngineListParams {
  /** Conditions that all must hold. */
  filter?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Code of the application that it belongs to. */
    APP_CODE?: string | string[] | undefined;
    /** What it is called. */
    NAME?: string | string[] | undefined;
    /** Symbolic code. */
    CODE?: string | string[] | undefined;
    /** What it is grouped under. */
    CATEGORY?: string | string[] | undefined;
    COMPLETIONS_URL?: string | string[] | undefined;
    /** When it was created. Date and time, ISO 8601. */
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** How many records to return at most. */
  limit?: number | string | undefined;
}

/** Result of ai.engine.list. */
export type AiEngineListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Code of the application that it belongs to. */
  app_code?: string | null;
  /** What it is called. */
  name?: string;
  /** Symbolic code. */
  code?: string;
  /** What it is grouped under. */
  category?: string;
  completions_url?: string;
  /** How it is set up. */
  settings?: {
    code_alias?: string;
    model_context_type?: string;
    model_context_limit?: number;
  };
  /** When it was created. */
  date_create?: number;
}[];

/**
 * Parameters of ai.engine.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html
 */
export interface AiEngineRegisterParams {
  /** What it is called. */
  name: string;
  /** Symbolic code. */
  code: string;
  /** What it is grouped under. */
  category: "text" | "image" | "audio" | "call";
  completions_url: string;
  /** How it is set up. */
  settings?: {
    /** Default: ChatGPT. */
    code_alias?: string | undefined;
    /** Default: token. */
    model_context_type?: "token" | "symbol" | undefined;
    /** Default: 15666. */
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
  /** Symbolic code. */
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
