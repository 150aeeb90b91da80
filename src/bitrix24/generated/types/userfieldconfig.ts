// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmContactUserfieldGetSettings, CrmContactUserfieldGetSettings2 } from "./crm_contact.ts";

/** What userfieldconfig holds. Which members arrive depends on the call. */
export interface Userfieldconfig {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the record that it belongs to. */
  entityId?: string;
  /** Name of the field. */
  fieldName?: string;
  /** Kind of value: string, integer, enumeration, … */
  userTypeId?: string;
  /** Id in an outside system. */
  xmlId?: string | null;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Whether it holds several values. */
  multiple?: "Y" | "N";
  /** Whether it must be filled in. */
  mandatory?: boolean | string;
  /** How lists are filtered by it; N not at all. */
  showFilter?: boolean | string;
  /** Whether lists show it. */
  showInList?: boolean | string;
  /** Whether it can be edited. */
  editInList?: boolean | string;
  /** Whether search finds it. */
  isSearchable?: boolean | string;
  /** How it is set up. */
  settings?:
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: string;
      /** How many lines the input has. */
      ROWS?: number;
      /** Size; of a file in bytes. */
      SIZE?: number;
      /** Regular expression that values match. */
      REGEXP?: string;
      /** Least length. */
      MIN_LENGTH?: number;
      /** Greatest length. */
      MAX_LENGTH?: number;
      /** How the input looks. */
      DISPLAY?: string;
      /** How many entries are visible at once. */
      LIST_HEIGHT?: number;
      /** What is shown when there is no value. */
      CAPTION_NO_VALUE?: string;
      /** Whether no value can be chosen. */
      SHOW_NO_VALUE?: string;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number;
      /** Size; of a file in bytes. */
      SIZE?: number;
      /** Least value. */
      MIN_VALUE?: number;
      /** Greatest value. */
      MAX_VALUE?: number;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number;
      /** How many decimals there are. */
      PRECISION?: number;
      /** Size; of a file in bytes. */
      SIZE?: number;
      /** Least value. */
      MIN_VALUE?: number;
      /** Greatest value. */
      MAX_VALUE?: number;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number;
      /** How the input looks. */
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN";
      /** Text beside it, for people to read. */
      LABEL?: string;
      /** Text beside the checkbox. */
      LABEL_CHECKBOX?: string;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: object;
      /** Whether seconds are shown. */
      USE_SECOND?: boolean;
      /** Whether the time zone counts. */
      USE_TIMEZONE?: boolean;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: string;
    }
    | CrmContactUserfieldGetSettings
    | {
      SHOW_MAP?: boolean;
    }
    | CrmContactUserfieldGetSettings2
    | {
      /** How the input looks. */
      DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG";
      /** How many entries are visible at once. */
      LIST_HEIGHT?: number;
      /** What is shown when there is no value. */
      CAPTION_NO_VALUE?: string;
      /** Whether no value can be chosen. */
      SHOW_NO_VALUE?: boolean;
    }
    | {
      /** How the input looks. */
      DISPLAY?: "DIALOG" | "UI" | "LIST" | "CHECKBOX";
      /** How many entries are visible at once. */
      LIST_HEIGHT?: number;
      /** Id of the list or catalog. */
      IBLOCK_ID?: number;
      /** Value unless told. */
      DEFAULT_VALUE?: string;
      /** Whether only active elements can be chosen. */
      ACTIVE_FILTER?: boolean;
    }
    | {
      /** Kind of the record that it belongs to. */
      ENTITY_TYPE?: string;
    }
    | {
      /** Whether leads are meant. */
      LEAD?: boolean;
      /** Whether contacts are meant. */
      CONTACT?: boolean;
      /** Whether companies are meant. */
      COMPANY?: boolean;
      /** Whether deals are meant. */
      DEAL?: boolean;
      /** Whether quotes are meant. */
      QUOTE?: boolean;
      /** Whether orders are meant. */
      ORDER?: boolean;
      /** Whether invoices are meant. */
      SMART_INVOICE?: boolean;
      [name: `DYNAMIC_${string}`]: unknown;
    }
    | {
      /** How the input looks. */
      DISPLAY?: string;
      /** How many entries are visible at once. */
      LIST_HEIGHT?: number;
      /** What is shown when there is no value. */
      CAPTION_NO_VALUE?: string;
      /** Whether no value can be chosen. */
      SHOW_NO_VALUE?: string;
    };
  /** Code of the language, e.g. en. */
  languageId?: {
    [name: string]: string;
  };
  /** Label in forms. Texts by the codes of languages. */
  editFormLabel?: {
    [name: string]: string;
  };
  /** Heading in lists. Texts by the codes of languages. */
  listColumnLabel?: null | {
    [name: string]: unknown;
  } | object;
  /** Label in filters. Texts by the codes of languages. */
  listFilterLabel?: null | {
    [name: string]: unknown;
  } | object;
  /** What is shown when the value is wrong. Texts by the codes of languages. */
  errorMessage?: null | {
    [name: string]: unknown;
  } | object;
  /** What is shown to help. Texts by the codes of languages. */
  helpMessage?: null | {
    [name: string]: unknown;
  } | object;
  /** Entries of the list. */
  enum?: {
    /** Id, unique among its kind. */
    id?: string;
    userFieldId?: string;
    /** The value itself. */
    value?: string;
    /** Whether it is chosen unless told. */
    def?: string;
    /** Place in the order; what has less comes first. */
    sort?: string;
    /** Id in an outside system. */
    xmlId?: string;
  }[] | object[];
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings {
  /** Value unless told. */
  DEFAULT_VALUE?: string | undefined;
  /** How many lines the input has. */
  ROWS?: number | string | undefined;
  /** Size; of a file in bytes. */
  SIZE?: number | string | undefined;
  /** Regular expression that values match. */
  REGEXP?: string | undefined;
  /** Least length. */
  MIN_LENGTH?: number | string | undefined;
  /** Greatest length. */
  MAX_LENGTH?: number | string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings2 {
  /** Value unless told. */
  DEFAULT_VALUE?: number | string | undefined;
  /** Size; of a file in bytes. */
  SIZE?: number | string | undefined;
  /** Least value. */
  MIN_VALUE?: number | string | undefined;
  /** Greatest value. */
  MAX_VALUE?: number | string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings3 {
  /** Value unless told. */
  DEFAULT_VALUE?: number | string | undefined;
  /** How many decimals there are. */
  PRECISION?: number | string | undefined;
  /** Size; of a file in bytes. */
  SIZE?: number | string | undefined;
  /** Least value. */
  MIN_VALUE?: number | string | undefined;
  /** Greatest value. */
  MAX_VALUE?: number | string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings4 {
  /** Value unless told. */
  DEFAULT_VALUE?: number | string | undefined;
  /** How the input looks. */
  DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
  /** Text beside it, for people to read. */
  LABEL?: string | undefined;
  /** Text beside the checkbox. */
  LABEL_CHECKBOX?: string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings5 {
  POPUP?: boolean | ("Y" | "N") | undefined;
  /** Size; of a file in bytes. */
  SIZE?: number | string | undefined;
  /** Least length. */
  MIN_LENGTH?: number | string | undefined;
  /** Greatest length. */
  MAX_LENGTH?: number | string | undefined;
  /** Value unless told. */
  DEFAULT_VALUE?: string | undefined;
  /** How many lines the input has. */
  ROWS?: number | string | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings6 {
  /** Size; of a file in bytes. */
  SIZE?: number | string | undefined;
  /** Width of the list of files. */
  LIST_WIDTH?: number | string | undefined;
  /** How many entries are visible at once. */
  LIST_HEIGHT?: number | string | undefined;
  /** Up to which size files are shown. */
  MAX_SHOW_SIZE?: number | string | undefined;
  /** Up to which size files are taken, in bytes. */
  MAX_ALLOWED_SIZE?: number | string | undefined;
  /** Endings of the files that are taken. */
  EXTENSIONS?: string[] | undefined;
  /** Whether links open a window of their own. */
  TARGET_BLANK?: boolean | ("Y" | "N") | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings7 {
  /** How the input looks. */
  DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
  /** How many entries are visible at once. */
  LIST_HEIGHT?: number | string | undefined;
  /** What is shown when there is no value. */
  CAPTION_NO_VALUE?: string | undefined;
  /** Whether no value can be chosen. */
  SHOW_NO_VALUE?: boolean | ("Y" | "N") | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings8 {
  /** How the input looks. */
  DISPLAY?: "DIALOG" | "UI" | "LIST" | "CHECKBOX" | undefined;
  /** How many entries are visible at once. */
  LIST_HEIGHT?: number | string | undefined;
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Value unless told. */
  DEFAULT_VALUE?: string | undefined;
  /** Whether only active elements can be chosen. */
  ACTIVE_FILTER?: boolean | ("Y" | "N") | undefined;
}

/** Stands in several types. */
export interface UserfieldconfigAddFieldSettings9 {
  /** Whether leads are meant. */
  LEAD?: boolean | ("Y" | "N") | undefined;
  /** Whether contacts are meant. */
  CONTACT?: boolean | ("Y" | "N") | undefined;
  /** Whether companies are meant. */
  COMPANY?: boolean | ("Y" | "N") | undefined;
  /** Whether deals are meant. */
  DEAL?: boolean | ("Y" | "N") | undefined;
  /** Whether quotes are meant. */
  QUOTE?: boolean | ("Y" | "N") | undefined;
  /** Whether orders are meant. */
  ORDER?: boolean | ("Y" | "N") | undefined;
  /** Whether invoices are meant. */
  SMART_INVOICE?: boolean | ("Y" | "N") | undefined;
  [name: `DYNAMIC_${string}`]: unknown;
}

/**
 * Parameters of userfieldconfig.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
 */
export interface UserfieldconfigAddParams {
  /** Module of the portal that it belongs to. */
  moduleId: string | number;
  /** The field. */
  field: {
    /** Id of the record that it belongs to. */
    entityId: string | number;
    /** Name of the field. */
    fieldName: string;
    /** Kind of value: string, integer, enumeration, … */
    userTypeId: string | number;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Place in the order; what has less comes first. Default: 100. */
    sort?: number | string | undefined;
    /** Whether it holds several values. Default: N. */
    multiple?: "Y" | "N" | undefined;
    /** Whether it must be filled in. Default: N. */
    mandatory?: "Y" | "N" | undefined;
    /** Default: N. */
    showFilter?: "Y" | "N" | undefined;
    /** Whether it can be edited. */
    editInList?: "Y" | "N" | undefined;
    /** Whether search finds it. */
    isSearchable?: "Y" | "N" | undefined;
    /** How it is set up. */
    settings?:
      | UserfieldconfigAddFieldSettings
      | UserfieldconfigAddFieldSettings2
      | UserfieldconfigAddFieldSettings3
      | UserfieldconfigAddFieldSettings4
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: object | undefined;
        /** Whether seconds are shown. */
        USE_SECOND?: boolean | ("Y" | "N") | undefined;
        /** Whether the time zone counts. */
        USE_TIMEZONE?: boolean | ("Y" | "N") | undefined;
      }
      | {
        /** Value unless told. */
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
        /** Kind of the record that it belongs to. */
        ENTITY_TYPE?: string | undefined;
      }
      | UserfieldconfigAddFieldSettings9
      | undefined;
    /** Label in forms. */
    editFormLabel?: string | object | undefined;
    /** What is shown to help. */
    helpMessage?: string | object | undefined;
    /** Entries of the list. */
    enum?: {
      /** The value itself. */
      value: string;
      /** Whether it is chosen unless told. */
      def?: "Y" | "N" | undefined;
      /** Place in the order; what has less comes first. */
      sort?: number | string | undefined;
      /** Id in an outside system. */
      xmlId?: string | number | undefined;
    }[] | undefined;
  };
}

/** Result of userfieldconfig.add. */
export interface UserfieldconfigAddResult {
  /** The field. */
  field: Userfieldconfig;
}

/**
 * Parameters of userfieldconfig.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
 */
export interface UserfieldconfigDeleteParams {
  /** Module of the portal that it belongs to. */
  moduleId: string | number;
  /** Id, unique among its kind. See userfieldconfig.list. */
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
  /** Module of the portal that it belongs to. */
  moduleId: string | number;
  /** Id, unique among its kind. See userfieldconfig.list. */
  id: number | string;
}

/** Result of userfieldconfig.get. */
export type UserfieldconfigGetResult = null | {
  /** The field. */
  field?: Userfieldconfig;
};

/**
 * Parameters of userfieldconfig.getTypes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
 */
export interface UserfieldconfigGetTypesParams {
  /** Module of the portal that it belongs to. */
  moduleId: string | number;
}

/** Result of userfieldconfig.getTypes. */
export interface UserfieldconfigGetTypesResult {
  /** The kinds. */
  types: {
    [name: string]: {
      /** Kind of value: string, integer, enumeration, … */
      userTypeId?: string;
      /** What it is about, in words. */
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
  /** Module of the portal that it belongs to. */
  moduleId: string | number;
  /** Names of the fields to return. */
  select?: object | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "fieldName" | "userTypeId" | "xmlId" | "sort"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. */
  filter?: {
    /** Id, unique among its kind. */
    id?: (number | string) | (number | string)[] | undefined;
    /** Name of the field. */
    fieldName?: string | string[] | undefined;
    /** Kind of value: string, integer, enumeration, … */
    userTypeId?: (string | number) | (string | number)[] | undefined;
    /** Id in an outside system. */
    xmlId?: (string | number) | (string | number)[] | undefined;
    /** Place in the order; what has less comes first. */
    sort?: (number | string) | (number | string)[] | undefined;
    /** Whether it holds several values. */
    multiple?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether it must be filled in. */
    mandatory?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** How lists are filtered by it; N not at all. */
    showFilter?: ("N" | "I" | "E" | "S") | ("N" | "I" | "E" | "S")[] | undefined;
    /** Whether lists show it. */
    showInList?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether it can be edited. */
    editInList?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether search finds it. */
    isSearchable?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of userfieldconfig.list. */
export interface UserfieldconfigListResult {
  /** Fields of the record by their names. */
  fields: Userfieldconfig[];
}

/**
 * Parameters of userfieldconfig.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
 */
export interface UserfieldconfigUpdateParams {
  /** Module of the portal that it belongs to. */
  moduleId: string | number;
  /** Id, unique among its kind. See userfieldconfig.list. */
  id: number | string;
  /** The field. */
  field?: {
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether it must be filled in. */
    mandatory?: "Y" | "N" | undefined;
    showFilter?: "Y" | "N" | undefined;
    /** Whether search finds it. */
    isSearchable?: "Y" | "N" | undefined;
    /** Label in forms. Texts by the codes of languages. */
    editFormLabel?: object | undefined;
    /** What is shown to help. Texts by the codes of languages. */
    helpMessage?: object | undefined;
    /** How it is set up. */
    settings?:
      | UserfieldconfigAddFieldSettings
      | UserfieldconfigAddFieldSettings2
      | UserfieldconfigAddFieldSettings3
      | UserfieldconfigAddFieldSettings4
      | {
        /** Value unless told. */
        DEFAULT_VALUE?: object | undefined;
        /** Whether seconds are shown. */
        USE_SECOND?: boolean | ("Y" | "N") | undefined;
        /** Whether the time zone counts. */
        USE_TIMEZONE?: boolean | ("Y" | "N") | undefined;
      }
      | {
        /** Value unless told. */
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
        /** Kind of the record that it belongs to. */
        ENTITY_TYPE?: string | undefined;
      }
      | UserfieldconfigAddFieldSettings9
      | undefined;
    /** Entries of the list. */
    enum?: {
      /** Id, unique among its kind. */
      id?: number | string | undefined;
      /** The value itself. */
      value?: string | undefined;
      /** Whether it is chosen unless told. */
      def?: "Y" | "N" | undefined;
      /** Place in the order; what has less comes first. */
      sort?: number | string | undefined;
      /** Id in an outside system. */
      xmlId?: string | number | undefined;
      /** Whether it is to be deleted. */
      del?: "Y" | "N" | undefined;
    }[] | undefined;
    /** Kind of value: string, integer, enumeration, … */
    userTypeId?: string | number | undefined;
  } | undefined;
}

/** Result of userfieldconfig.update. */
export interface UserfieldconfigUpdateResult {
  /** The field. */
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
  /**
   * Lists custom fields of a module's objects by filter and order, page by page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "userfieldconfig.list": { params: UserfieldconfigListParams; result: UserfieldconfigListResult };
  /** Changes the settings, labels or list values of a module's custom field and returns it. */
  "userfieldconfig.update": { params: UserfieldconfigUpdateParams; result: UserfieldconfigUpdateResult };
}
