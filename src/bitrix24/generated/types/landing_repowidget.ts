// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.repowidget.debug.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html
 */
export interface LandingRepowidgetDebugParams {
  enable?: boolean | ("Y" | "N") | undefined;
}

/** Result of landing.repowidget.debug. */
export type LandingRepowidgetDebugResult = boolean;

/**
 * Parameters of landing.repowidget.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html
 */
export interface LandingRepowidgetGetlistParams {
  params: {
    select?: string[] | undefined;
    filter?: {
      ID?: (number | string) | (number | string)[] | undefined;
      XML_ID?: (string | number) | (string | number)[] | undefined;
      APP_CODE?: string | string[] | undefined;
      ACTIVE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
      NAME?: string | string[] | undefined;
      DESCRIPTION?: string | string[] | undefined;
      SECTIONS?: string | string[] | undefined;
      PREVIEW?: string | string[] | undefined;
      WIDGET_PARAMS?: object | undefined;
      CONTENT?: string | string[] | undefined;
      MANIFEST?: object | undefined;
      CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
      MODIFIED_BY_ID?: (number | string) | (number | string)[] | undefined;
      DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
      DATE_MODIFY?: (string | Date) | (string | Date)[] | undefined;
      SITE_TEMPLATE_ID?: (string | number) | (string | number)[] | undefined;
      [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
    } | undefined;
    group?: LandingRepowidgetGetlistParamsGroupItem[] | undefined;
    order?: LandingRepowidgetGetlistParamsGroupItem | undefined;
  };
  start?: number | string | undefined;
}

/** Stands in several types. */
export interface LandingRepowidgetGetlistParamsGroupItem {
  ID?: number | string | undefined;
  XML_ID?: string | number | undefined;
  APP_CODE?: string | undefined;
  ACTIVE?: "Y" | "N" | undefined;
  NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  SECTIONS?: string | undefined;
  PREVIEW?: string | undefined;
  WIDGET_PARAMS?: object | undefined;
  CONTENT?: string | undefined;
  MANIFEST?: object | undefined;
  CREATED_BY_ID?: number | string | undefined;
  MODIFIED_BY_ID?: number | string | undefined;
  DATE_CREATE?: string | Date | undefined;
  DATE_MODIFY?: string | Date | undefined;
  SITE_TEMPLATE_ID?: string | number | undefined;
}

/** Result of landing.repowidget.getlist. */
export type LandingRepowidgetGetlistResult = {
  ID?: number;
  XML_ID?: string;
  APP_CODE?: string;
  ACTIVE?: "Y" | "N";
  NAME?: string;
  DESCRIPTION?: string | null;
  SECTIONS?: string;
  PREVIEW?: string;
  WIDGET_PARAMS?: object;
  CONTENT?: string;
  MANIFEST?: object;
  CREATED_BY_ID?: number;
  MODIFIED_BY_ID?: number;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  SITE_TEMPLATE_ID?: string | null;
} | {
  ID?: string;
  XML_ID?: string;
  APP_CODE?: string;
  ACTIVE?: string;
  NAME?: string;
  DESCRIPTION?: null;
  SECTIONS?: string;
  SITE_TEMPLATE_ID?: null;
  PREVIEW?: string;
  MANIFEST?: {
    block?: {
      type?: string[];
      subtype?: string[];
      subtype_params?: {
        rootNode?: string;
        demoData?: {
          desc?: string;
          count?: string;
        };
        handler?: string;
        style?: string;
        lang?: {
          [name: string]: {
            W_TITLE?: string;
            W_EMPTY?: string;
          };
        };
      };
    };
  };
  CONTENT?: string;
  CREATED_BY_ID?: string;
  MODIFIED_BY_ID?: string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.repowidget.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html
 */
export interface LandingRepowidgetRegisterParams {
  code: string;
  fields: {
    NAME: string;
    PREVIEW: string;
    DESCRIPTION?: string | undefined;
    CONTENT: string;
    SECTIONS: string;
    WIDGET_PARAMS: {
      rootNode: string;
      lang?: string | object | undefined;
      handler: string;
      style?: string | undefined;
      demoData: object;
    };
    ACTIVE?: "Y" | "N" | undefined;
    SITE_TEMPLATE_ID?: string | number | undefined;
  };
}

/** Result of landing.repowidget.register. */
export type LandingRepowidgetRegisterResult = number;

/**
 * Parameters of landing.repowidget.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html
 */
export interface LandingRepowidgetUnregisterParams {
  code: string;
}

/** Result of landing.repowidget.unregister. */
export type LandingRepowidgetUnregisterResult = boolean;

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
