// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleCashboxAddParams,
  SaleCashboxAddResult,
  SaleCashboxCheckApplyParams,
  SaleCashboxCheckApplyResult,
  SaleCashboxDeleteParams,
  SaleCashboxDeleteResult,
  SaleCashboxHandlerAddParams,
  SaleCashboxHandlerAddResult,
  SaleCashboxHandlerDeleteParams,
  SaleCashboxHandlerDeleteResult,
  SaleCashboxHandlerListParams,
  SaleCashboxHandlerListResult,
  SaleCashboxHandlerUpdateParams,
  SaleCashboxHandlerUpdateResult,
  SaleCashboxListParams,
  SaleCashboxListResult,
  SaleCashboxUpdateParams,
  SaleCashboxUpdateResult,
} from "../types/sale_cashbox.ts";

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
