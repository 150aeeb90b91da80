// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmContactUserfieldGetSettings, CrmContactUserfieldGetSettings2 } from "./crm_contact.ts";

/** Stands in several types. */
export interface UserfieldconfigAddFieldEnumItem {
  id?: string;
  userFieldId?: string;
  value?: string;
  def?: string;
  sort?: string;
  xmlId?: string;
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
export interface UserfieldconfigAddFieldSettings10 {
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

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings11 {
  DEFAULT_VALUE?: number;
  SIZE?: number;
  MIN_VALUE?: number;
  MAX_VALUE?: number;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings12 {
  DEFAULT_VALUE?: number;
  PRECISION?: number;
  SIZE?: number;
  MIN_VALUE?: number;
  MAX_VALUE?: number;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings13 {
  DEFAULT_VALUE?: number;
  DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN";
  LABEL?: string;
  LABEL_CHECKBOX?: string;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings14 {
  DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG";
  LIST_HEIGHT?: number;
  CAPTION_NO_VALUE?: string;
  SHOW_NO_VALUE?: boolean;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings15 {
  DISPLAY?: "DIALOG" | "UI" | "LIST" | "CHECKBOX";
  LIST_HEIGHT?: number;
  IBLOCK_ID?: number;
  DEFAULT_VALUE?: string;
  ACTIVE_FILTER?: boolean;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings16 {
  LEAD?: boolean;
  CONTACT?: boolean;
  COMPANY?: boolean;
  DEAL?: boolean;
  QUOTE?: boolean;
  ORDER?: boolean;
  SMART_INVOICE?: boolean;
  DYNAMIC_: boolean;
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
  DYNAMIC_: boolean | ("Y" | "N");
}

/**
 * Parameters of userfieldconfig.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
 */
export interface UserfieldconfigAddParams {
  moduleId: string;
  field: {
    entityId: string;
    fieldName: string;
    userTypeId: string;
    xmlId?: string;
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
        DEFAULT_VALUE?: {
          [key: string]: unknown;
        };
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
    editFormLabel?: string | {
      [key: string]: unknown;
    };
    helpMessage?: string | {
      [key: string]: unknown;
    };
    enum?: {
      value: string;
      def?: "Y" | "N";
      sort?: number | string;
      xmlId?: string;
    }[];
  };
}

/** Result of userfieldconfig.add. */
export interface UserfieldconfigAddResult {
  field: {
    id?: number | string;
    entityId?: string;
    fieldName?: string;
    userTypeId?: string;
    xmlId?: string | null;
    sort?: number | string;
    multiple?: "Y" | "N";
    mandatory?: "Y" | "N";
    showFilter?: boolean | string;
    showInList?: boolean | string;
    editInList?: boolean | string;
    isSearchable?: boolean | string;
    settings?:
      | UserfieldconfigAddFieldSettings10
      | UserfieldconfigAddFieldSettings11
      | UserfieldconfigAddFieldSettings12
      | UserfieldconfigAddFieldSettings13
      | {
        DEFAULT_VALUE?: {
          [key: string]: unknown;
        };
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
      | UserfieldconfigAddFieldSettings14
      | UserfieldconfigAddFieldSettings15
      | {
        ENTITY_TYPE?: string;
      }
      | UserfieldconfigAddFieldSettings16;
    languageId?: {
      en?: string;
      ru?: string;
    };
    editFormLabel?: {
      en?: string;
    };
    listColumnLabel?: {
      en?: null;
      ru?: null;
    };
    listFilterLabel?: {
      en?: null;
      ru?: null;
    };
    errorMessage?: {
      en?: null;
      ru?: null;
    };
    helpMessage?: {
      en?: null;
      ru?: null;
    };
    enum?: UserfieldconfigAddFieldEnumItem[];
  };
}

/**
 * Parameters of userfieldconfig.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
 */
export interface UserfieldconfigDeleteParams {
  moduleId: string;
  id: number | string;
}

/** Result of userfieldconfig.delete. */
export type UserfieldconfigDeleteResult = null;

/** Stands in several types. */
export interface UserfieldconfigGetFieldSettings {
  DISPLAY?: string;
  LIST_HEIGHT?: number;
  CAPTION_NO_VALUE?: string;
  SHOW_NO_VALUE?: string;
}

/**
 * Parameters of userfieldconfig.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
 */
export interface UserfieldconfigGetParams {
  moduleId: string;
  id: number | string;
}

/** Result of userfieldconfig.get. */
export type UserfieldconfigGetResult = null | {
  field?: {
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
    settings?: UserfieldconfigGetFieldSettings;
    languageId?: {
      en?: string;
      de?: string;
    };
    editFormLabel?: {
      en?: string;
      de?: string;
    };
    listColumnLabel?: {
      en?: null;
      de?: null;
    };
    listFilterLabel?: {
      en?: null;
      de?: null;
    };
    errorMessage?: {
      en?: null;
      de?: null;
    };
    helpMessage?: {
      en?: null;
      de?: null;
    };
    enum?: UserfieldconfigAddFieldEnumItem[];
  };
};

/**
 * Parameters of userfieldconfig.getTypes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
 */
export interface UserfieldconfigGetTypesParams {
  moduleId: string;
}

/** Result of userfieldconfig.getTypes. */
export interface UserfieldconfigGetTypesResult {
  types: {
    crm?: {
      userTypeId?: string;
      description?: string;
    };
    crm_status?: {
      userTypeId?: string;
      description?: string;
    };
    money?: {
      userTypeId?: string;
      description?: string;
    };
    employee?: {
      userTypeId?: string;
      description?: string;
    };
    rest_219_test?: {
      userTypeId?: string;
      description?: string;
    };
    string?: {
      userTypeId?: string;
      description?: string;
    };
    integer?: {
      userTypeId?: string;
      description?: string;
    };
    double?: {
      userTypeId?: string;
      description?: string;
    };
    datetime?: {
      userTypeId?: string;
      description?: string;
    };
    date?: {
      userTypeId?: string;
      description?: string;
    };
    boolean?: {
      userTypeId?: string;
      description?: string;
    };
    address?: {
      userTypeId?: string;
      description?: string;
    };
    url?: {
      userTypeId?: string;
      description?: string;
    };
    file?: {
      userTypeId?: string;
      description?: string;
    };
    enumeration?: {
      userTypeId?: string;
      description?: string;
    };
    iblock_section?: {
      userTypeId?: string;
      description?: string;
    };
    iblock_element?: {
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
  moduleId: string;
  select?: {
    "*"?: string;
    language?: string;
    id?: string;
    entityId?: string;
    fieldName?: string;
    userTypeId?: string;
    xmlId?: string;
    sort?: string;
    multiple?: "Y" | "N";
    mandatory?: "Y" | "N";
    showFilter?: "N" | "I" | "E" | "S";
    showInList?: "Y" | "N";
    editInList?: "Y" | "N";
    isSearchable?: "Y" | "N";
    settings?: string;
    languageId?: "editFormLabel" | "listColumnLabel" | "listFilterLabel" | "errorMessage" | "helpMessage";
  };
  order?: {
    [key: string]: unknown;
  };
  filter?: {
    id?: number | string;
    fieldName?: string;
    userTypeId?: string;
    xmlId?: string;
    sort?: number | string;
    multiple?: "Y" | "N";
    mandatory?: "Y" | "N";
    showFilter?: "N" | "I" | "E" | "S";
    showInList?: "Y" | "N";
    editInList?: "Y" | "N";
    isSearchable?: "Y" | "N";
  };
  start?: number | string;
}

/** Result of userfieldconfig.list. */
export interface UserfieldconfigListResult {
  fields: {
    id?: number | string;
    entityId?: string;
    fieldName?: string;
    userTypeId?: string;
    xmlId?: string | null;
    sort?: number | string;
    multiple?: "Y" | "N";
    mandatory?: "Y" | "N";
    showFilter?: "N" | "I" | "E" | "S";
    showInList?: "Y" | "N";
    editInList?: "Y" | "N";
    isSearchable?: "Y" | "N";
    settings?: UserfieldconfigGetFieldSettings;
    languageId?: {
      de?: string;
    };
    editFormLabel?: {
      de?: string;
    };
    listColumnLabel?: null | {
      [key: string]: unknown;
    };
    listFilterLabel?: null | {
      [key: string]: unknown;
    };
    errorMessage?: null | {
      [key: string]: unknown;
    };
    helpMessage?: null | {
      [key: string]: unknown;
    };
    enum?: {
      [key: string]: unknown;
    }[];
  }[];
}

/**
 * Parameters of userfieldconfig.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
 */
export interface UserfieldconfigUpdateParams {
  moduleId: string;
  id: number | string;
  field?: {
    xmlId?: string;
    sort?: number | string;
    mandatory?: "Y" | "N";
    showFilter?: "Y" | "N";
    isSearchable?: "Y" | "N";
    editFormLabel?: {
      [key: string]: unknown;
    };
    helpMessage?: {
      [key: string]: unknown;
    };
    settings?:
      | UserfieldconfigAddFieldSettings
      | UserfieldconfigAddFieldSettings2
      | UserfieldconfigAddFieldSettings3
      | UserfieldconfigAddFieldSettings4
      | {
        DEFAULT_VALUE?: {
          [key: string]: unknown;
        };
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
      xmlId?: string;
      del?: "Y" | "N";
    }[];
    userTypeId?: string;
  };
}

/** Result of userfieldconfig.update. */
export interface UserfieldconfigUpdateResult {
  field: {
    id?: number | string;
    entityId?: string;
    fieldName?: string;
    userTypeId?: string;
    xmlId?: string | null;
    sort?: number | string;
    multiple?: "Y" | "N";
    mandatory?: "Y" | "N";
    showFilter?: boolean | string;
    showInList?: boolean | string;
    editInList?: boolean | string;
    isSearchable?: boolean | string;
    settings?:
      | UserfieldconfigAddFieldSettings10
      | UserfieldconfigAddFieldSettings11
      | UserfieldconfigAddFieldSettings12
      | UserfieldconfigAddFieldSettings13
      | {
        DEFAULT_VALUE?: {
          [key: string]: unknown;
        };
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
      | UserfieldconfigAddFieldSettings14
      | UserfieldconfigAddFieldSettings15
      | {
        ENTITY_TYPE?: string;
      }
      | UserfieldconfigAddFieldSettings16;
    languageId?: {
      en?: string;
    };
    editFormLabel?: {
      en?: string;
    };
    listColumnLabel?: {
      en?: null;
    };
    listFilterLabel?: {
      en?: null;
    };
    errorMessage?: {
      en?: null;
    };
    helpMessage?: {
      en?: null;
    };
    enum?: UserfieldconfigAddFieldEnumItem[];
  };
}
