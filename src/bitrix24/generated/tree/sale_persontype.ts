// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSalePersontype from "../types/sale_persontype.ts";

/** Methods of Bitrix24 whose names begin with `sale.persontype`. */
export interface SalePersontypeRestMethodsTree {
  /** Creates a payer type, such as individual or legal entity; its code must be unique. */
  readonly add: RestMethod<typesSalePersontype.SalePersontypeAddParams, typesSalePersontype.SalePersontypeAddResult>;
  /** Deletes a payer type; refused while orders use it. */
  readonly delete: RestMethod<
    typesSalePersontype.SalePersontypeDeleteParams,
    typesSalePersontype.SalePersontypeDeleteResult
  >;
  /** Returns name, code, sorting and activity of one payer type. */
  readonly get: RestMethod<typesSalePersontype.SalePersontypeGetParams, typesSalePersontype.SalePersontypeGetResult>;
  /** Describes the fields of a payer type, with types and required or read-only marks. */
  readonly getFields: RestMethod<
    typesSalePersontype.SalePersontypeGetFieldsParams,
    typesSalePersontype.SalePersontypeGetFieldsResult
  >;
  /**
   * Lists payer types of the online store by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesSalePersontype.SalePersontypeListParams, typesSalePersontype.SalePersontypeListResult>;
  /** Changes name, code, sorting or activity of a payer type; the name is always required. */
  readonly update: RestMethod<
    typesSalePersontype.SalePersontypeUpdateParams,
    typesSalePersontype.SalePersontypeUpdateResult
  >;
}
