// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of sale.cashbox.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html
 */
export interface SaleCashboxAddParams {
  NAME: string;
  REST_CODE: string;
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
  ACTIVE?: "Y" | "N" | undefined;
  SORT?: number | string | undefined;
  USE_OFFLINE?: "Y" | "N" | undefined;
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
  CODE: string;
  NAME: string;
  SORT?: number | string | undefined;
  SUPPORTS_FFD105?: "Y" | "N" | undefined;
  SETTINGS: {
    PRINT_URL: string;
    CHECK_URL: string;
    HTTP_VERSION?: "1.0" | "1.1" | undefined;
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
  ID?: string;
  NAME?: string;
  CODE?: string;
  SORT?: string;
  SETTINGS?: {
    PRINT_URL?: string;
    CHECK_URL?: string;
    CONFIG?: {
      [name: string]: {
        LABEL?: string;
        ITEMS?: {
          [name: string]: {
            TYPE?: string;
            REQUIRED?: string;
            LABEL?: string;
            DISABLED?: string;
            MULTIPLE?: string;
            MULTILINE?: string;
            OPTIONS?: {
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
  ID: number | string;
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
  SELECT?: string[] | undefined;
  FILTER?: object | undefined;
  ORDER?: object | undefined;
}

/** Result of sale.cashbox.list. */
export type SaleCashboxListResult = {
  ID?: string;
  NAME?: string;
  OFD?: string;
  EMAIL?: string;
  DATE_CREATE?: object;
  DATE_LAST_CHECK?: null;
  NUMBER_KKM?: string;
  KKM_ID?: null;
  ACTIVE?: string;
  SORT?: string;
  USE_OFFLINE?: string;
  ENABLED?: string;
}[];

/**
 * Parameters of sale.cashbox.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html
 */
export interface SaleCashboxUpdateParams {
  ID: number | string;
  FIELDS: {
    NAME?: string | undefined;
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
    ACTIVE?: "Y" | "N" | undefined;
    SORT?: number | string | undefined;
    USE_OFFLINE?: "Y" | "N" | undefined;
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
