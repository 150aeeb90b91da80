// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePersontypeAddParams,
  SalePersontypeAddResult,
  SalePersontypeDeleteParams,
  SalePersontypeDeleteResult,
  SalePersontypeGetFieldsParams,
  SalePersontypeGetFieldsResult,
  SalePersontypeGetParams,
  SalePersontypeGetResult,
  SalePersontypeListParams,
  SalePersontypeListResult,
  SalePersontypeUpdateParams,
  SalePersontypeUpdateResult,
} from "../types/sale_persontype.ts";

/** Methods of Bitrix24 whose names begin with `sale.persontype`. */
export interface SalePersontypeRestMethods {
  /** Creates a payer type, such as individual or legal entity; its code must be unique. */
  "sale.persontype.add": { params: SalePersontypeAddParams; result: SalePersontypeAddResult };
  /** Deletes a payer type; refused while orders use it. */
  "sale.persontype.delete": { params: SalePersontypeDeleteParams; result: SalePersontypeDeleteResult };
  /** Returns name, code, sorting and activity of one payer type. */
  "sale.persontype.get": { params: SalePersontypeGetParams; result: SalePersontypeGetResult };
  /** Describes the fields of a payer type, with types and required or read-only marks. */
  "sale.persontype.getFields": { params: SalePersontypeGetFieldsParams; result: SalePersontypeGetFieldsResult };
  /** Lists payer types of the online store by filter, in pages of 50. */
  "sale.persontype.list": { params: SalePersontypeListParams; result: SalePersontypeListResult };
  /** Changes name, code, sorting or activity of a payer type; the name is always required. */
  "sale.persontype.update": { params: SalePersontypeUpdateParams; result: SalePersontypeUpdateResult };
}
