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
  /** Further parameters. */
  params: {
    /** Names of the fields to return. */
    select?: string[] | undefined;
    /** Conditions that all must hold. */
    filter?: {
      /** Id, unique among its kind. */
      ID?: (number | string) | (number | string)[] | undefined;
      /** Id in an outside system. */
      XML_ID?: (string | number) | (string | number)[] | undefined;
      /** Code of the application that it belongs to. */
      APP_CODE?: string | string[] | undefined;
      /** Whether it is published. */
      ACTIVE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
      /** What it is called. */
      NAME?: string | string[] | undefined;
      /** What it is about, in words. */
      DESCRIPTION?: string | string[] | undefined;
      /** Parts that it has. */
      SECTIONS?: string | string[] | undefined;
      /** Small version to look at first. */
      PREVIEW?: string | string[] | undefined;
      /** Settings of the widget. */
      WIDGET_PARAMS?: object | undefined;
      /** What is in it. */
      CONTENT?: string | string[] | undefined;
      /** What the block or template is made of. */
      MANIFEST?: object | undefined;
      /** Id of the user who created it: user.get. */
      CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
      /** Id of the user who last changed it: user.get. */
      MODIFIED_BY_ID?: (number | string) | (number | string)[] | undefined;
      /** When it was created. Date without a time. */
      DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
      /** When it was last changed. Date without a time. */
      DATE_MODIFY?: (string | Date) | (string | Date)[] | undefined;
      /** Code of the template of the site. */
      SITE_TEMPLATE_ID?: (string | number) | (string | number)[] | undefined;
      [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
    } | undefined;
    /** The group that it belongs to. */
    group?: LandingRepowidgetGetlistParamsGroupItem[] | undefined;
    /** Fields to sort by, each with ASC or DESC. */
    order?: LandingRepowidgetGetlistParamsGroupItem | undefined;
  };
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Stands in several types. */
export interface LandingRepowidgetGetlistParamsGroupItem {
  /** Id, unique among its kind. */
  ID?: number | string | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | undefined;
  /** Code of the application that it belongs to. */
  APP_CODE?: string | undefined;
  /** Whether it is published. */
  ACTIVE?: "Y" | "N" | undefined;
  /** What it is called. */
  NAME?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Parts that it has. */
  SECTIONS?: string | undefined;
  /** Small version to look at first. */
  PREVIEW?: string | undefined;
  /** Settings of the widget. */
  WIDGET_PARAMS?: object | undefined;
  /** What is in it. */
  CONTENT?: string | undefined;
  /** What the block or template is made of. */
  MANIFEST?: object | undefined;
  /** Id of the user who created it: user.get. */
  CREATED_BY_ID?: number | string | undefined;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY_ID?: number | string | undefined;
  /** When it was created. Date without a time. */
  DATE_CREATE?: string | Date | undefined;
  /** When it was last changed. Date without a time. */
  DATE_MODIFY?: string | Date | undefined;
  /** Code of the template of the site. */
  SITE_TEMPLATE_ID?: string | number | undefined;
}

/** Result of landing.repowidget.getlist. */
export type LandingRepowidgetGetlistResult = {
  /** Id, unique among its kind. */
  ID?: number;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Code of the application that it belongs to. */
  APP_CODE?: string;
  /** Whether it is published. */
  ACTIVE?: "Y" | "N";
  /** What it is called. */
  NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | null;
  /** Parts that it has. */
  SECTIONS?: string;
  /** Small version to look at first. */
  PREVIEW?: string;
  /** Settings of the widget. */
  WIDGET_PARAMS?: object;
  /** What is in it. */
  CONTENT?: string;
  /** What the block or template is made of. */
  MANIFEST?: object;
  /** Id of the user who created it: user.get. */
  CREATED_BY_ID?: number;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY_ID?: number;
  /** When it was created. Date without a time. */
  DATE_CREATE?: string;
  /** When it was last changed. Date without a time. */
  DATE_MODIFY?: string;
  /** Code of the template of the site. */
  SITE_TEMPLATE_ID?: string | null;
} | {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Code of the application that it belongs to. */
  APP_CODE?: string;
  /** Whether it is published. */
  ACTIVE?: string;
  /** What it is called. */
  NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: null;
  /** Parts that it has. */
  SECTIONS?: string;
  /** Code of the template of the site. */
  SITE_TEMPLATE_ID?: null;
  /** Small version to look at first. */
  PREVIEW?: string;
  /** What the block or template is made of. */
  MANIFEST?: {
    /** Id of the block. */
    block?: {
      /** What kind it is of. */
      type?: string[];
      subtype?: string[];
      subtype_params?: {
        rootNode?: string;
        demoData?: {
          desc?: string;
          /** How many there are. */
          count?: string;
        };
        /** Address that is called. */
        handler?: string;
        /** Styles that can be edited. */
        style?: string;
        /** Code of the language, e.g. en. */
        lang?: {
          [name: string]: {
            W_TITLE?: string;
            W_EMPTY?: string;
          };
        };
      };
    };
  };
  /** What is in it. */
  CONTENT?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY_ID?: string;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY_ID?: string;
  /** When it was created. Date without a time. */
  DATE_CREATE?: string;
  /** When it was last changed. Date without a time. */
  DATE_MODIFY?: string;
}[];

/**
 * Parameters of landing.repowidget.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html
 */
export interface LandingRepowidgetRegisterParams {
  /** Symbolic code. */
  code: string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    NAME: string;
    /** Small version to look at first. */
    PREVIEW: string;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** What is in it. */
    CONTENT: string;
    /** Parts that it has. */
    SECTIONS: string;
    /** Settings of the widget. */
    WIDGET_PARAMS: {
      rootNode: string;
      /** Code of the language, e.g. en. */
      lang?: string | object | undefined;
      /** Address that is called. */
      handler: string;
      /** Styles that can be edited. */
      style?: string | undefined;
      demoData: object;
    };
    /** Whether it is published. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Code of the template of the site. */
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
  /** Symbolic code. */
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
