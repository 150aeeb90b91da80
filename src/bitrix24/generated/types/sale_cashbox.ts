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
    | "bx_conturofd";
  OFD_SETTINGS?: {
    OFD_MODE?: object;
    SELLER_INFO?: object;
    AUTH?: object;
  };
  NUMBER_KKM?: string;
  ACTIVE?: "Y" | "N";
  SORT?: number | string;
  USE_OFFLINE?: "Y" | "N";
  SETTINGS?: object | unknown[];
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
  PRINT_END_TIME?: string;
  REG_NUMBER_KKT?: string;
  FISCAL_DOC_ATTR?: string;
  FISCAL_DOC_NUMBER?: string;
  FISCAL_RECEIPT_NUMBER?: string;
  FN_NUMBER?: string;
  SHIFT_NUMBER?: string;
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
  SORT?: number | string;
  SUPPORTS_FFD105?: "Y" | "N";
  SETTINGS: {
    PRINT_URL: string;
    CHECK_URL: string;
    HTTP_VERSION?: "1.0" | "1.1";
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
  SELECT?: string[];
  FILTER?: object;
  ORDER?: object;
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
    NAME?: string;
    EMAIL?: string;
    OFD?:
      | "bx_firstofd"
      | "bx_platformaofd"
      | "bx_yarusofd"
      | "bx_taxcomofd"
      | "bx_ofdruofd"
      | "bx_tenzorofd"
      | "bx_conturofd";
    OFD_SETTINGS?: {
      OFD_MODE?: object;
      SELLER_INFO?: object;
      AUTH?: object;
    };
    NUMBER_KKM?: string;
    ACTIVE?: "Y" | "N";
    SORT?: number | string;
    USE_OFFLINE?: "Y" | "N";
    SETTINGS?: object;
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
