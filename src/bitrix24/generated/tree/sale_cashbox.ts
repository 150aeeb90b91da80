// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleCashbox from "../types/sale_cashbox.ts";

/** Methods of Bitrix24 whose names begin with `sale.cashbox`. */
export interface SaleCashboxRestMethodsTree {
  /** Creates a cash register on a REST handler registered earlier and returns its id. */
  readonly add: RestMethod<typesSaleCashbox.SaleCashboxAddParams, typesSaleCashbox.SaleCashboxAddResult>;
  readonly check: {
    /** Saves the result of printing a receipt, found by UUID, on a REST cash register. */
    readonly apply: RestMethod<
      typesSaleCashbox.SaleCashboxCheckApplyParams,
      typesSaleCashbox.SaleCashboxCheckApplyResult
    >;
  };
  /** Deletes a cash register by id; for CRM administrators only. */
  readonly delete: RestMethod<typesSaleCashbox.SaleCashboxDeleteParams, typesSaleCashbox.SaleCashboxDeleteResult>;
  readonly handler: {
    /** Registers a REST cash register handler with the addresses that print and check receipts. */
    readonly add: RestMethod<
      typesSaleCashbox.SaleCashboxHandlerAddParams,
      typesSaleCashbox.SaleCashboxHandlerAddResult
    >;
    /** Unregisters a REST cash register handler by id; fails if there is no such handler. */
    readonly delete: RestMethod<
      typesSaleCashbox.SaleCashboxHandlerDeleteParams,
      typesSaleCashbox.SaleCashboxHandlerDeleteResult
    >;
    /** Lists the available REST cash register handlers with their codes, addresses and settings. */
    readonly list: RestMethod<
      typesSaleCashbox.SaleCashboxHandlerListParams,
      typesSaleCashbox.SaleCashboxHandlerListResult
    >;
    /** Changes the fields of a REST cash register handler, such as its name, sorting and settings. */
    readonly update: RestMethod<
      typesSaleCashbox.SaleCashboxHandlerUpdateParams,
      typesSaleCashbox.SaleCashboxHandlerUpdateResult
    >;
  };
  /** Lists configured cash registers with their fiscal data operator, e-mail and activity by filter. */
  readonly list: RestMethod<typesSaleCashbox.SaleCashboxListParams, typesSaleCashbox.SaleCashboxListResult>;
  /** Changes name, e-mail, fiscal data operator, activity or settings of a cash register. */
  readonly update: RestMethod<typesSaleCashbox.SaleCashboxUpdateParams, typesSaleCashbox.SaleCashboxUpdateResult>;
}
