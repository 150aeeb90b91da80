// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmContactUserfieldGetSettings, CrmContactUserfieldGetSettings2 } from "./crm_contact.ts";

/** What userfieldconfig holds. Which members arrive depends on the call. */
export interface Userfieldconfig {
  id?: number | string;
  entityId?: string;
  fieldName?: string;
  userTypeId?: string;
  xmlId?: string | null;
  sort?: number | string;
  multiple?: "Y" | "N";
  mandatory?: boolean | string;
  showFilter?: boolean | string;
  showInList?: boolean | string;
  editInList?: boolean | string;
  isSearchable?: boolean | string;
  settings?:
    | {
      DEFAULT_VALUE?: string;
      ROWS?: number;
      SIZE?: number;
      REGEXP?: string;
      MIN_LENGTH?: number;
      MAX_LENGTH?: number;
      DISPLAY?: string;
      LIST_HEIGHT?: number;
      CAPTION_NO_VALUE?: string;
      SHOW_NO_VALUE?: string;
    }
    | {
      DEFAULT_VALUE?: number;
      SIZE?: number;
      MIN_VALUE?: number;
      MAX_VALUE?: number;
    }
    | {
      DEFAULT_VALUE?: number;
      PRECISION?: number;
      SIZE?: number;
      MIN_VALUE?: number;
      MAX_VALUE?: number;
    }
    | {
      DEFAULT_VALUE?: number;
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN";
      LABEL?: string;
      LABEL_CHECKBOX?: string;
    }
    | {
      DEFAULT_VALUE?: object;
      USE_SECOND?: boolean;
      USE_TIMEZONE?: boolean;
    }
    | {
      DEFAULT_VALUE?: string;
    }
    | CrmContactUserfieldGetSettings
    | {
      SHOW_MAP?: boolean;
    }
    | CrmContactUserfieldGetSettings2
    | {
      DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG";
      LIST_HEIGHT?: number;
      CAPTION_NO_VALUE?: string;
      SHOW_NO_VALUE?: boolean;
    }
    | {
      DISPLAY?: "DIALOG" | "UI" | "LIST" | "CHECKBOX";
      LIST_HEIGHT?: number;
      IBLOCK_ID?: number;
      DEFAULT_VALUE?: string;
      ACTIVE_FILTER?: boolean;
    }
    | {
      ENTITY_TYPE?: string;
    }
    | {
      LEAD?: boolean;
      CONTACT?: boolean;
      COMPANY?: boolean;
      DEAL?: boolean;
      QUOTE?: boolean;
      ORDER?: boolean;
      SMART_INVOICE?: boolean;
      [name: `DYNAMIC_${string}`]: unknown;
    }
    | {
      DISPLAY?: string;
      LIST_HEIGHT?: number;
      CAPTION_NO_VALUE?: string;
      SHOW_NO_VALUE?: string;
    };
  languageId?: {
    [name: string]: string;
  };
  editFormLabel?: {
    [name: string]: string;
  };
  listColumnLabel?: null | {
    [name: string]: unknown;
  } | object;
  listFilterLabel?: null | {
    [name: string]: unknown;
  } | object;
  errorMessage?: null | {
    [name: string]: unknown;
  } | object;
  helpMessage?: null | {
    [name: string]: unknown;
  } | object;
  enum?: {
    id?: string;
    userFieldId?: string;
    value?: string;
    def?: string;
    sort?: string;
    xmlId?: string;
  }[] | object[];
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings {
  DEFAULT_VALUE?: string | undefined;
  ROWS?: number | string | undefined;
  SIZE?: number | string | undefined;
  REGEXP?: string | undefined;
  MIN_LENGTH?: number | string | undefined;
  MAX_LENGTH?: number | string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings2 {
  DEFAULT_VALUE?: number | string | undefined;
  SIZE?: number | string | undefined;
  MIN_VALUE?: number | string | undefined;
  MAX_VALUE?: number | string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings3 {
  DEFAULT_VALUE?: number | string | undefined;
  PRECISION?: number | string | undefined;
  SIZE?: number | string | undefined;
  MIN_VALUE?: number | string | undefined;
  MAX_VALUE?: number | string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings4 {
  DEFAULT_VALUE?: number | string | undefined;
  DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
  LABEL?: string | undefined;
  LABEL_CHECKBOX?: string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings5 {
  POPUP?: boolean | ("Y" | "N") | undefined;
  SIZE?: number | string | undefined;
  MIN_LENGTH?: number | string | undefined;
  MAX_LENGTH?: number | string | undefined;
  DEFAULT_VALUE?: string | undefined;
  ROWS?: number | string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings6 {
  SIZE?: number | string | undefined;
  LIST_WIDTH?: number | string | undefined;
  LIST_HEIGHT?: number | string | undefined;
  MAX_SHOW_SIZE?: number | string | undefined;
  MAX_ALLOWED_SIZE?: number | string | undefined;
  EXTENSIONS?: string[] | undefined;
  TARGET_BLANK?: boolean | ("Y" | "N") | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings7 {
  DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
  LIST_HEIGHT?: number | string | undefined;
  CAPTION_NO_VALUE?: string | undefined;
  SHOW_NO_VALUE?: boolean | ("Y" | "N") | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings8 {
  DISPLAY?: "DIALOG" | "UI" | "LIST" | "CHECKBOX" | undefined;
  LIST_HEIGHT?: number | string | undefined;
  IBLOCK_ID?: number | string | undefined;
  DEFAULT_VALUE?: string | undefined;
  ACTIVE_FILTER?: boolean | ("Y" | "N") | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings9 {
  LEAD?: boolean | ("Y" | "N") | undefined;
  CONTACT?: boolean | ("Y" | "N") | undefined;
  COMPANY?: boolean | ("Y" | "N") | undefined;
  DEAL?: boolean | ("Y" | "N") | undefined;
  QUOTE?: boolean | ("Y" | "N") | undefined;
  ORDER?: boolean | ("Y" | "N") | undefined;
  SMART_INVOICE?: boolean | ("Y" | "N") | undefined;
  [name: `DYNAMIC_${string}`]: unknown;
}

/**
 * Parameters of userfieldconfig.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
 */
export interface UserfieldconfigAddParams {
  moduleId: string | number;
  field: {
    entityId: string | number;
    fieldName: string;
    userTypeId: string | number;
    xmlId?: string | number | undefined;
    sort?: number | string | undefined;
    multiple?: "Y" | "N" | undefined;
    mandatory?: "Y" | "N" | undefined;
    showFilter?: "Y" | "N" | undefined;
    editInList?: "Y" | "N" | undefined;
    isSearchable?: "Y" | "N" | undefined;
    settings?:
      | UserfieldconfigAddFieldSettings
      | UserfieldconfigAddFieldSettings2
      | UserfieldconfigAddFieldSettings3
      | UserfieldconfigAddFieldSettings4
      | {
        DEFAULT_VALUE?: object | undefined;
        USE_SECOND?: boolean | ("Y" | "N") | undefined;
        USE_TIMEZONE?: boolean | ("Y" | "N") | undefined;
      }
      | {
        DEFAULT_VALUE?: string | undefined;
      }
      | UserfieldconfigAddFieldSettings5
      | {
        SHOW_MAP?: boolean | ("Y" | "N") | undefined;
      }
      | UserfieldconfigAddFieldSettings6
      | UserfieldconfigAddFieldSettings7
      | UserfieldconfigAddFieldSettings8
      | {
        ENTITY_TYPE?: string | undefined;
      }
      | UserfieldconfigAddFieldSettings9
      | undefined;
    editFormLabel?: string | object | undefined;
    helpMessage?: string | object | undefined;
    enum?: {
      value: string;
      def?: "Y" | "N" | undefined;
      sort?: number | string | undefined;
      xmlId?: string | number | undefined;
    }[] | undefined;
  };
}

/** Result of userfieldconfig.add. */
export interface UserfieldconfigAddResult {
  field: Userfieldconfig;
}

/**
 * Parameters of userfieldconfig.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
 */
export interface UserfieldconfigDeleteParams {
  moduleId: string | number;
  id: number | string;
}

/** Result of userfieldconfig.delete. */
export type UserfieldconfigDeleteResult = null;

/**
 * Parameters of userfieldconfig.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
 */
export interface UserfieldconfigGetParams {
  moduleId: string | number;
  id: number | string;
}

/** Result of userfieldconfig.get. */
export type UserfieldconfigGetResult = null | {
  field?: Userfieldconfig;
};

/**
 * Parameters of userfieldconfig.getTypes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
 */
export interface UserfieldconfigGetTypesParams {
  moduleId: string | number;
}

/** Result of userfieldconfig.getTypes. */
export interface UserfieldconfigGetTypesResult {
  types: {
    [name: string]: {
      userTypeId?: string;
      description?: string;
    };
  };
}

/**
 * Parameters of userfieldconfig.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html
 */
export interface UserfieldconfigListParams {
  moduleId: string | number;
  select?: object | undefined;
  order?: object | undefined;
  filter?: {
    id?: (number | string) | (number | string)[] | undefined;
    fieldName?: string | string[] | undefined;
    userTypeId?: (string | number) | (string | number)[] | undefined;
    xmlId?: (string | number) | (string | number)[] | undefined;
    sort?: (number | string) | (number | string)[] | undefined;
    multiple?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    mandatory?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    showFilter?: ("N" | "I" | "E" | "S") | ("N" | "I" | "E" | "S")[] | undefined;
    showInList?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    editInList?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    isSearchable?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  start?: number | string | undefined;
}

/** Result of userfieldconfig.list. */
export interface UserfieldconfigListResult {
  fields: Userfieldconfig[];
}

/**
 * Parameters of userfieldconfig.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
 */
export interface UserfieldconfigUpdateParams {
  moduleId: string | number;
  id: number | string;
  field?: {
    xmlId?: string | number | undefined;
    sort?: number | string | undefined;
    mandatory?: "Y" | "N" | undefined;
    showFilter?: "Y" | "N" | undefined;
    isSearchable?: "Y" | "N" | undefined;
    editFormLabel?: object | undefined;
    helpMessage?: object | undefined;
    settings?:
      | UserfieldconfigAddFieldSettings
      | UserfieldconfigAddFieldSettings2
      | UserfieldconfigAddFieldSettings3
      | UserfieldconfigAddFieldSettings4
      | {
        DEFAULT_VALUE?: object | undefined;
        USE_SECOND?: boolean | ("Y" | "N") | undefined;
        USE_TIMEZONE?: boolean | ("Y" | "N") | undefined;
      }
      | {
        DEFAULT_VALUE?: string | undefined;
      }
      | UserfieldconfigAddFieldSettings5
      | {
        SHOW_MAP?: boolean | ("Y" | "N") | undefined;
      }
      | UserfieldconfigAddFieldSettings6
      | UserfieldconfigAddFieldSettings7
      | UserfieldconfigAddFieldSettings8
      | {
        ENTITY_TYPE?: string | undefined;
      }
      | UserfieldconfigAddFieldSettings9
      | undefined;
    enum?: {
      id?: number | string | undefined;
      value?: string | undefined;
      def?: "Y" | "N" | undefined;
      sort?: number | string | undefined;
      xmlId?: string | number | undefined;
      del?: "Y" | "N" | undefined;
    }[] | undefined;
    userTypeId?: string | number | undefined;
  } | undefined;
}

/** Result of userfieldconfig.update. */
export interface UserfieldconfigUpdateResult {
  field: Userfieldconfig;
}

/** Methods of Bitrix24 whose names begin with `userfieldconfig`. */
export interface UserfieldconfigRestMethods {
  /** Creates a custom field for an object of a module, such as a CRM smart process, and returns it. */
  "userfieldconfig.add": { params: UserfieldconfigAddParams; result: UserfieldconfigAddResult };
  /** Deletes a custom field of a module's object by ID; needs the scope of that module. */
  "userfieldconfig.delete": { params: UserfieldconfigDeleteParams; result: UserfieldconfigDeleteResult };
  /** Returns one custom field of a module's object with its type, labels and list values. */
  "userfieldconfig.get": { params: UserfieldconfigGetParams; result: UserfieldconfigGetResult };
  /** Lists the types that custom fields of a module may have, such as money or CRM link. */
  "userfieldconfig.getTypes": { params: UserfieldconfigGetTypesParams; result: UserfieldconfigGetTypesResult };
  /** Lists custom fields of a module's objects by filter and order, page by page. */
  "userfieldconfig.list": { params: UserfieldconfigListParams; result: UserfieldconfigListResult };
  /** Changes the settings, labels or list values of a module's custom field and returns it. */
  "userfieldconfig.update": { params: UserfieldconfigUpdateParams; result: UserfieldconfigUpdateResult };
}
