// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of sale.cashbox.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html
 */
export interface SaleCashboxAddParams {
  /** What it is called. */
  NAME: string;
  REST_CODE: string;
  /** E-mail address. */
  EMAIL: string;
  OFD?:
    | "bx_firstofd"
    | "bx_platformaofd"
    | "bx_yarusofd"
    | "bx_taxcomofd"
    | "bx_ofdruofd"
    | "bx_tenzorofd"
    | "bx_conturofd"
    | (string & {})
    | undefined;
  OFD_SETTINGS?: {
    OFD_MODE?: object | undefined;
    SELLER_INFO?: object | undefined;
    AUTH?: object | undefined;
  } | undefined;
  NUMBER_KKM?: string | undefined;
  /** Whether it is in use. Default: N. */
  ACTIVE?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. Default: 100. */
  SORT?: number | string | undefined;
  /** Default: N. */
  USE_OFFLINE?: "Y" | "N" | undefined;
  /** How it is set up. See sale.cashbox.handler.add. */
  SETTINGS?: object | unknown[] | undefined;
}

/** Result of sale.cashbox.add. */
export type SaleCashboxAddResult = number;

/**
 * Parameters of sale.cashbox.check.apply.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html
 */
export interface SaleCashboxCheckApplyParams {
  /** Id that is unique everywhere. */
  UUID: string;
  PRINT_END_TIME?: string | undefined;
  REG_NUMBER_KKT?: string | undefined;
  FISCAL_DOC_ATTR?: string | undefined;
  FISCAL_DOC_NUMBER?: string | undefined;
  FISCAL_RECEIPT_NUMBER?: string | undefined;
  FN_NUMBER?: string | undefined;
  SHIFT_NUMBER?: string | undefined;
}

/** Result of sale.cashbox.check.apply. */
export type SaleCashboxCheckApplyResult = boolean;

/**
 * Parameters of sale.cashbox.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html
 */
export interface SaleCashboxDeleteParams {
  /** Id, unique among its kind. See sale.cashbox.list. */
  ID: number | string;
}

/** Result of sale.cashbox.delete. */
export type SaleCashboxDeleteResult = boolean;

/**
 * Parameters of sale.cashbox.handler.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html
 */
export interface SaleCashboxHandlerAddParams {
  /** Symbolic code. */
  CODE: string;
  /** What it is called. */
  NAME: string;
  /** Place in the order; what has less comes first. Default: 100. */
  SORT?: number | string | undefined;
  /** Default: N. */
  SUPPORTS_FFD105?: "Y" | "N" | undefined;
  /** How it is set up. */
  SETTINGS: {
    /** Address to print it from. */
    PRINT_URL: string;
    /** Address of the receipt. */
    CHECK_URL: string;
    HTTP_VERSION?: "1.0" | "1.1" | undefined;
    /** How it is set up. */
    CONFIG: object;
  };
}

/** Result of sale.cashbox.handler.add. */
export type SaleCashboxHandlerAddResult = number;

/**
 * Parameters of sale.cashbox.handler.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html
 */
export interface SaleCashboxHandlerDeleteParams {
  /** Id, unique among its kind. See sale.cashbox.handler.list. */
  ID: number | string;
}

/** Result of sale.cashbox.handler.delete. */
export type SaleCashboxHandlerDeleteResult = boolean;

/**
 * Parameters of sale.cashbox.handler.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html
 */
export interface SaleCashboxHandlerListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.cashbox.handler.list. */
export type SaleCashboxHandlerListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** How it is set up. */
  SETTINGS?: {
    /** Address to print it from. */
    PRINT_URL?: string;
    /** Address of the receipt. */
    CHECK_URL?: string;
    /** How it is set up. */
    CONFIG?: {
      [name: string]: {
        /** Text beside it, for people to read. */
        LABEL?: string;
        /** The records. */
        ITEMS?: {
          [name: string]: {
            /** What kind it is of. */
            TYPE?: string;
            /** Whether it must be given. */
            REQUIRED?: string;
            /** Text beside it, for people to read. */
            LABEL?: string;
            DISABLED?: string;
            /** Whether it holds several values. */
            MULTIPLE?: string;
            /** Whether it has several lines. */
            MULTILINE?: string;
            /** Further settings. */
            OPTIONS?: {
              /** Whether it is in use. */
              ACTIVE?: string;
              TEST?: string;
            };
          };
        };
      };
    };
    SUPPORTS_FFD105?: string;
  };
}[];

/**
 * Parameters of sale.cashbox.handler.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html
 */
export interface SaleCashboxHandlerUpdateParams {
  /** Id, unique among its kind. See sale.cashbox.handler.list. */
  ID: number | string;
  /** Fields of the record by their names. */
  FIELDS: object;
}

/** Result of sale.cashbox.handler.update. */
export type SaleCashboxHandlerUpdateResult = boolean;

/**
 * Parameters of sale.cashbox.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html
 */
export interface SaleCashboxListParams {
  /** Names of the fields to return. */
  SELECT?:
    | (
      | "ID"
      | "NAME"
      | "OFD"
      | "EMAIL"
      | "DATE_CREATE"
      | "DATE_LAST_CHECK"
      | "NUMBER_KKM"
      | "KKM_ID"
      | "ACTIVE"
      | "SORT"
      | "USE_OFFLINE"
      | "ENABLED"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [
        Name in
          | "ID"
          | "NAME"
          | "OFD"
          | "EMAIL"
          | "DATE_CREATE"
          | "DATE_LAST_CHECK"
          | "NUMBER_KKM"
          | "KKM_ID"
          | "ACTIVE"
          | "SORT"
          | "USE_OFFLINE"
          | "ENABLED"
      ]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?:
    | {
      [
        Name in
          | "ID"
          | "NAME"
          | "OFD"
          | "EMAIL"
          | "DATE_CREATE"
          | "DATE_LAST_CHECK"
          | "NUMBER_KKM"
          | "KKM_ID"
          | "ACTIVE"
          | "SORT"
          | "USE_OFFLINE"
          | "ENABLED"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of sale.cashbox.list. */
export type SaleCashboxListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called. */
  NAME?: string;
  OFD?: string;
  /** E-mail address. */
  EMAIL?: string;
  /** When it was created. */
  DATE_CREATE?: object;
  DATE_LAST_CHECK?: null;
  NUMBER_KKM?: string;
  KKM_ID?: null;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  USE_OFFLINE?: string;
  /** Whether it is in use. */
  ENABLED?: string;
}[];

/**
 * Parameters of sale.cashbox.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html
 */
export interface SaleCashboxUpdateParams {
  /** Id, unique among its kind. See sale.cashbox.list. */
  ID: number | string;
  /** Fields of the record by their names. */
  FIELDS: {
    /** What it is called. */
    NAME?: string | undefined;
    /** E-mail address. */
    EMAIL?: string | undefined;
    OFD?:
      | "bx_firstofd"
      | "bx_platformaofd"
      | "bx_yarusofd"
      | "bx_taxcomofd"
      | "bx_ofdruofd"
      | "bx_tenzorofd"
      | "bx_conturofd"
      | (string & {})
      | undefined;
    OFD_SETTINGS?: {
      OFD_MODE?: object | undefined;
      SELLER_INFO?: object | undefined;
      AUTH?: object | undefined;
    } | undefined;
    NUMBER_KKM?: string | undefined;
    /** Whether it is in use. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    USE_OFFLINE?: "Y" | "N" | undefined;
    /** How it is set up. See sale.cashbox.handler.add. */
    SETTINGS?: object | undefined;
  };
}

/** Result of sale.cashbox.update. */
export type SaleCashboxUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `sale.cashbox`. */
export interface SaleCashboxRestMethods {
  /** Creates a cash register on a REST handler registered earlier and returns its id. */
  "sale.cashbox.add": { params: SaleCashboxAddParams; result: SaleCashboxAddResult };
  /** Saves the result of printing a receipt, found by UUID, on a REST cash register. */
  "sale.cashbox.check.apply": { params: SaleCashboxCheckApplyParams; result: SaleCashboxCheckApplyResult };
  /** Deletes a cash register by id; for CRM administrators only. */
  "sale.cashbox.delete": { params: SaleCashboxDeleteParams; result: SaleCashboxDeleteResult };
  /** Registers a REST cash register handler with the addresses that print and check receipts. */
  "sale.cashbox.handler.add": { params: SaleCashboxHandlerAddParams; result: SaleCashboxHandlerAddResult };
  /** Unregisters a REST cash register handler by id; fails if there is no such handler. */
  "sale.cashbox.handler.delete": { params: SaleCashboxHandlerDeleteParams; result: SaleCashboxHandlerDeleteResult };
  /** Lists the available REST cash register handlers with their codes, addresses and settings. */
  "sale.cashbox.handler.list": { params: SaleCashboxHandlerListParams; result: SaleCashboxHandlerListResult };
  /** Changes the fields of a REST cash register handler, such as its name, sorting and settings. */
  "sale.cashbox.handler.update": { params: SaleCashboxHandlerUpdateParams; result: SaleCashboxHandlerUpdateResult };
  /** Lists configured cash registers with their fiscal data operator, e-mail and activity by filter. */
  "sale.cashbox.list": { params: SaleCashboxListParams; result: SaleCashboxListResult };
  /** Changes name, e-mail, fiscal data operator, activity or settings of a cash register. */
  "sale.cashbox.update": { params: SaleCashboxUpdateParams; result: SaleCashboxUpdateResult };
}
