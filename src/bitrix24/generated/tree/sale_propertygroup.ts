// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSalePropertygroup from "../types/sale_propertygroup.ts";

/** Methods of Bitrix24 whose names begin with `sale.propertygroup`. */
export interface SalePropertygroupRestMethodsTree {
  /** Creates a group that holds order properties of one payer type. */
  readonly add: RestMethod<
    typesSalePropertygroup.SalePropertygroupAddParams,
    typesSalePropertygroup.SalePropertygroupAddResult
  >;
  /** Deletes a group that order properties of a payer type are sorted into. */
  readonly delete: RestMethod<
    typesSalePropertygroup.SalePropertygroupDeleteParams,
    typesSalePropertygroup.SalePropertygroupDeleteResult
  >;
  /** Returns name, payer type and sorting of one group of order properties. */
  readonly get: RestMethod<
    typesSalePropertygroup.SalePropertygroupGetParams,
    typesSalePropertygroup.SalePropertygroupGetResult
  >;
  /** Describes the fields of an order property group, such as name, personTypeId and sort. */
  readonly getFields: RestMethod<
    typesSalePropertygroup.SalePropertygroupGetFieldsParams,
    typesSalePropertygroup.SalePropertygroupGetFieldsResult
  >;
  /**
   * Lists groups of order properties by filter, for example those of one payer type.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesSalePropertygroup.SalePropertygroupListParams,
    typesSalePropertygroup.SalePropertygroupListResult
  >;
  /** Renames or re-sorts a group of order properties; the name is always required. */
  readonly update: RestMethod<
    typesSalePropertygroup.SalePropertygroupUpdateParams,
    typesSalePropertygroup.SalePropertygroupUpdateResult
  >;
}
