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
  DEFAULT_VALUE?: string;
  ROWS?: number | string;
  SIZE?: number | string;
  REGEXP?: string;
  MIN_LENGTH?: number | string;
  MAX_LENGTH?: number | string;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings2 {
  DEFAULT_VALUE?: number | string;
  SIZE?: number | string;
  MIN_VALUE?: number | string;
  MAX_VALUE?: number | string;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings3 {
  DEFAULT_VALUE?: number | string;
  PRECISION?: number | string;
  SIZE?: number | string;
  MIN_VALUE?: number | string;
  MAX_VALUE?: number | string;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings4 {
  DEFAULT_VALUE?: number | string;
  DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN";
  LABEL?: string;
  LABEL_CHECKBOX?: string;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings5 {
  POPUP?: boolean | ("Y" | "N");
  SIZE?: number | string;
  MIN_LENGTH?: number | string;
  MAX_LENGTH?: number | string;
  DEFAULT_VALUE?: string;
  ROWS?: number | string;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings6 {
  SIZE?: number | string;
  LIST_WIDTH?: number | string;
  LIST_HEIGHT?: number | string;
  MAX_SHOW_SIZE?: number | string;
  MAX_ALLOWED_SIZE?: number | string;
  EXTENSIONS?: string[];
  TARGET_BLANK?: boolean | ("Y" | "N");
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings7 {
  DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG";
  LIST_HEIGHT?: number | string;
  CAPTION_NO_VALUE?: string;
  SHOW_NO_VALUE?: boolean | ("Y" | "N");
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings8 {
  DISPLAY?: "DIALOG" | "UI" | "LIST" | "CHECKBOX";
  LIST_HEIGHT?: number | string;
  IBLOCK_ID?: number | string;
  DEFAULT_VALUE?: string;
  ACTIVE_FILTER?: boolean | ("Y" | "N");
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings9 {
  LEAD?: boolean | ("Y" | "N");
  CONTACT?: boolean | ("Y" | "N");
  COMPANY?: boolean | ("Y" | "N");
  DEAL?: boolean | ("Y" | "N");
  QUOTE?: boolean | ("Y" | "N");
  ORDER?: boolean | ("Y" | "N");
  SMART_INVOICE?: boolean | ("Y" | "N");
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
    xmlId?: string | number;
    sort?: number | string;
    multiple?: "Y" | "N";
    mandatory?: "Y" | "N";
    showFilter?: "Y" | "N";
    editInList?: "Y" | "N";
    isSearchable?: "Y" | "N";
    settings?:
      | UserfieldconfigAddFieldSettings
      | UserfieldconfigAddFieldSettings2
      | UserfieldconfigAddFieldSettings3
      | UserfieldconfigAddFieldSettings4
      | {
        DEFAULT_VALUE?: object;
        USE_SECOND?: boolean | ("Y" | "N");
        USE_TIMEZONE?: boolean | ("Y" | "N");
      }
      | {
        DEFAULT_VALUE?: string;
      }
      | UserfieldconfigAddFieldSettings5
      | {
        SHOW_MAP?: boolean | ("Y" | "N");
      }
      | UserfieldconfigAddFieldSettings6
      | UserfieldconfigAddFieldSettings7
      | UserfieldconfigAddFieldSettings8
      | {
        ENTITY_TYPE?: string;
      }
      | UserfieldconfigAddFieldSettings9;
    editFormLabel?: string | object;
    helpMessage?: string | object;
    enum?: {
      value: string;
      def?: "Y" | "N";
      sort?: number | string;
      xmlId?: string | number;
    }[];
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
  select?: object;
  order?: object;
  filter?: {
    id?: (number | string) | (number | string)[];
    fieldName?: string | string[];
    userTypeId?: (string | number) | (string | number)[];
    xmlId?: (string | number) | (string | number)[];
    sort?: (number | string) | (number | string)[];
    multiple?: ("Y" | "N") | ("Y" | "N")[];
    mandatory?: ("Y" | "N") | ("Y" | "N")[];
    showFilter?: ("N" | "I" | "E" | "S") | ("N" | "I" | "E" | "S")[];
    showInList?: ("Y" | "N") | ("Y" | "N")[];
    editInList?: ("Y" | "N") | ("Y" | "N")[];
    isSearchable?: ("Y" | "N") | ("Y" | "N")[];
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
  start?: number | string;
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
    xmlId?: string | number;
    sort?: number | string;
    mandatory?: "Y" | "N";
    showFilter?: "Y" | "N";
    isSearchable?: "Y" | "N";
    editFormLabel?: object;
    helpMessage?: object;
    settings?:
      | UserfieldconfigAddFieldSettings
      | UserfieldconfigAddFieldSettings2
      | UserfieldconfigAddFieldSettings3
      | UserfieldconfigAddFieldSettings4
      | {
        DEFAULT_VALUE?: object;
        USE_SECOND?: boolean | ("Y" | "N");
        USE_TIMEZONE?: boolean | ("Y" | "N");
      }
      | {
        DEFAULT_VALUE?: string;
      }
      | UserfieldconfigAddFieldSettings5
      | {
        SHOW_MAP?: boolean | ("Y" | "N");
      }
      | UserfieldconfigAddFieldSettings6
      | UserfieldconfigAddFieldSettings7
      | UserfieldconfigAddFieldSettings8
      | {
        ENTITY_TYPE?: string;
      }
      | UserfieldconfigAddFieldSettings9;
    enum?: {
      id?: number | string;
      value?: string;
      def?: "Y" | "N";
      sort?: number | string;
      xmlId?: string | number;
      del?: "Y" | "N";
    }[];
    userTypeId?: string | number;
  };
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
