// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogVatAddParams,
  CatalogVatAddResult,
  CatalogVatDeleteParams,
  CatalogVatDeleteResult,
  CatalogVatGetFieldsParams,
  CatalogVatGetFieldsResult,
  CatalogVatGetParams,
  CatalogVatGetResult,
  CatalogVatListParams,
  CatalogVatListResult,
  CatalogVatUpdateParams,
  CatalogVatUpdateResult,
} from "../types/catalog_vat.ts";

/** Methods of Bitrix24 whose names begin with `catalog.vat`. */
export interface CatalogVatRestMethods {
  /** Adds a VAT rate with a name and percentage to the catalog's list and returns it. */
  "catalog.vat.add": { params: CatalogVatAddParams; result: CatalogVatAddResult };
  /** Deletes a VAT rate from the catalog's list of rates; for administrators only. */
  "catalog.vat.delete": { params: CatalogVatDeleteParams; result: CatalogVatDeleteResult };
  /** Returns name, percentage, sorting and activity of one VAT rate of the catalog. */
  "catalog.vat.get": { params: CatalogVatGetParams; result: CatalogVatGetResult };
  /** Describes the fields of a catalog VAT rate, such as name, rate and active. */
  "catalog.vat.getFields": { params: CatalogVatGetFieldsParams; result: CatalogVatGetFieldsResult };
  /** Lists VAT rates of the catalog by filter, in pages of 50. */
  "catalog.vat.list": { params: CatalogVatListParams; result: CatalogVatListResult };
  /** Changes name, percentage, sorting or activity of a VAT rate in the catalog. */
  "catalog.vat.update": { params: CatalogVatUpdateParams; result: CatalogVatUpdateResult };
}
