// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogProduct from "../types/catalog_product.ts";

/** Methods of Bitrix24 whose names begin with `catalog.product`. */
export interface CatalogProductRestMethodsTree {
  /** Creates a simple product without variations in a commercial catalog and returns it. */
  readonly add: RestMethod<typesCatalogProduct.CatalogProductAddParams, typesCatalogProduct.CatalogProductAddResult>;
  /** Deletes a simple product from the commercial catalog; for administrators only. */
  readonly delete: RestMethod<
    typesCatalogProduct.CatalogProductDeleteParams,
    typesCatalogProduct.CatalogProductDeleteResult
  >;
  /** Returns the contents of a file kept in a picture field or property of a simple product. */
  readonly download: RestMethod<
    typesCatalogProduct.CatalogProductDownloadParams,
    typesCatalogProduct.CatalogProductDownloadResult
  >;
  /** Returns the fields and property values of one simple product of the catalog. */
  readonly get: RestMethod<typesCatalogProduct.CatalogProductGetParams, typesCatalogProduct.CatalogProductGetResult>;
  /** Describes the fields of products, including properties, for a given information block. */
  readonly getFieldsByFilter: RestMethod<
    typesCatalogProduct.CatalogProductGetFieldsByFilterParams,
    typesCatalogProduct.CatalogProductGetFieldsByFilterResult
  >;
  /**
   * Lists products of a commercial catalog by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogProduct.CatalogProductListParams, typesCatalogProduct.CatalogProductListResult>;
  readonly offer: {
    /** Creates a variation in a catalog of variations and returns it. */
    readonly add: RestMethod<
      typesCatalogProduct.CatalogProductOfferAddParams,
      typesCatalogProduct.CatalogProductOfferAddResult
    >;
    /** Deletes one variation of a product from the catalog of variations by its id. */
    readonly delete: RestMethod<
      typesCatalogProduct.CatalogProductOfferDeleteParams,
      typesCatalogProduct.CatalogProductOfferDeleteResult
    >;
    /** Returns the contents of a file kept in a picture field or property of a variation. */
    readonly download: RestMethod<
      typesCatalogProduct.CatalogProductOfferDownloadParams,
      typesCatalogProduct.CatalogProductOfferDownloadResult
    >;
    /** Returns the fields and property values of one product variation. */
    readonly get: RestMethod<
      typesCatalogProduct.CatalogProductOfferGetParams,
      typesCatalogProduct.CatalogProductOfferGetResult
    >;
    /** Describes the fields of variations, including properties, for a given information block. */
    readonly getFieldsByFilter: RestMethod<
      typesCatalogProduct.CatalogProductOfferGetFieldsByFilterParams,
      typesCatalogProduct.CatalogProductOfferGetFieldsByFilterResult
    >;
    /**
     * Lists product variations of an information block by filter, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogProduct.CatalogProductOfferListParams,
      typesCatalogProduct.CatalogProductOfferListResult
    >;
    /** Changes the fields and property values of a product variation. */
    readonly update: RestMethod<
      typesCatalogProduct.CatalogProductOfferUpdateParams,
      typesCatalogProduct.CatalogProductOfferUpdateResult
    >;
  };
  readonly service: {
    /** Creates a service, a position without stock, in a commercial catalog and returns it. */
    readonly add: RestMethod<
      typesCatalogProduct.CatalogProductServiceAddParams,
      typesCatalogProduct.CatalogProductServiceAddResult
    >;
    /** Deletes a service from the commercial catalog; for administrators only. */
    readonly delete: RestMethod<
      typesCatalogProduct.CatalogProductServiceDeleteParams,
      typesCatalogProduct.CatalogProductServiceDeleteResult
    >;
    /** Returns the contents of a file kept in a picture field or property of a service. */
    readonly download: RestMethod<
      typesCatalogProduct.CatalogProductServiceDownloadParams,
      typesCatalogProduct.CatalogProductServiceDownloadResult
    >;
    /** Returns the fields and property values of one service of the catalog. */
    readonly get: RestMethod<
      typesCatalogProduct.CatalogProductServiceGetParams,
      typesCatalogProduct.CatalogProductServiceGetResult
    >;
    /** Describes the fields of services, including properties, for a given information block. */
    readonly getFieldsByFilter: RestMethod<
      typesCatalogProduct.CatalogProductServiceGetFieldsByFilterParams,
      typesCatalogProduct.CatalogProductServiceGetFieldsByFilterResult
    >;
    /**
     * Lists services of a commercial catalog by filter, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogProduct.CatalogProductServiceListParams,
      typesCatalogProduct.CatalogProductServiceListResult
    >;
    /** Changes the fields and property values of a service in the catalog. */
    readonly update: RestMethod<
      typesCatalogProduct.CatalogProductServiceUpdateParams,
      typesCatalogProduct.CatalogProductServiceUpdateResult
    >;
  };
  readonly sku: {
    /** Creates a parent product that variations can later be tied to, and returns it. */
    readonly add: RestMethod<
      typesCatalogProduct.CatalogProductSkuAddParams,
      typesCatalogProduct.CatalogProductSkuAddResult
    >;
    /** Deletes a parent product, the kind that has variations; for administrators only. */
    readonly delete: RestMethod<
      typesCatalogProduct.CatalogProductSkuDeleteParams,
      typesCatalogProduct.CatalogProductSkuDeleteResult
    >;
    /** Returns the contents of a file kept in a picture field or property of a parent product. */
    readonly download: RestMethod<
      typesCatalogProduct.CatalogProductSkuDownloadParams,
      typesCatalogProduct.CatalogProductSkuDownloadResult
    >;
    /** Returns the fields and property values of one parent product with variations. */
    readonly get: RestMethod<
      typesCatalogProduct.CatalogProductSkuGetParams,
      typesCatalogProduct.CatalogProductSkuGetResult
    >;
    /** Describes the fields of parent products, including properties, for an information block. */
    readonly getFieldsByFilter: RestMethod<
      typesCatalogProduct.CatalogProductSkuGetFieldsByFilterParams,
      typesCatalogProduct.CatalogProductSkuGetFieldsByFilterResult
    >;
    /**
     * Lists parent products that have variations by filter, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogProduct.CatalogProductSkuListParams,
      typesCatalogProduct.CatalogProductSkuListResult
    >;
    /** Changes the fields and property values of a parent product with variations. */
    readonly update: RestMethod<
      typesCatalogProduct.CatalogProductSkuUpdateParams,
      typesCatalogProduct.CatalogProductSkuUpdateResult
    >;
  };
  /** Changes the fields and property values of a simple product in the catalog. */
  readonly update: RestMethod<
    typesCatalogProduct.CatalogProductUpdateParams,
    typesCatalogProduct.CatalogProductUpdateResult
  >;
}
