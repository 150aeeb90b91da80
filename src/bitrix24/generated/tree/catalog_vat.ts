// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogVat from "../types/catalog_vat.ts";

/** Methods of Bitrix24 whose names begin with `catalog.vat`. */
export interface CatalogVatRestMethodsTree {
  /** Adds a VAT rate with a name and percentage to the catalog's list and returns it. */
  readonly add: RestMethod<typesCatalogVat.CatalogVatAddParams, typesCatalogVat.CatalogVatAddResult>;
  /** Deletes a VAT rate from the catalog's list of rates; for administrators only. */
  readonly delete: RestMethod<typesCatalogVat.CatalogVatDeleteParams, typesCatalogVat.CatalogVatDeleteResult>;
  /** Returns name, percentage, sorting and activity of one VAT rate of the catalog. */
  readonly get: RestMethod<typesCatalogVat.CatalogVatGetParams, typesCatalogVat.CatalogVatGetResult>;
  /** Describes the fields of a catalog VAT rate, such as name, rate and active. */
  readonly getFields: RestMethod<typesCatalogVat.CatalogVatGetFieldsParams, typesCatalogVat.CatalogVatGetFieldsResult>;
  /**
   * Lists VAT rates of the catalog by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogVat.CatalogVatListParams, typesCatalogVat.CatalogVatListResult>;
  /** Changes name, percentage, sorting or activity of a VAT rate in the catalog. */
  readonly update: RestMethod<typesCatalogVat.CatalogVatUpdateParams, typesCatalogVat.CatalogVatUpdateResult>;
}
