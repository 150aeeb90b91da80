// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogProductAddParams,
  CatalogProductAddResult,
  CatalogProductDeleteParams,
  CatalogProductDeleteResult,
  CatalogProductDownloadParams,
  CatalogProductDownloadResult,
  CatalogProductGetFieldsByFilterParams,
  CatalogProductGetFieldsByFilterResult,
  CatalogProductGetParams,
  CatalogProductGetResult,
  CatalogProductListParams,
  CatalogProductListResult,
  CatalogProductOfferAddParams,
  CatalogProductOfferAddResult,
  CatalogProductOfferDeleteParams,
  CatalogProductOfferDeleteResult,
  CatalogProductOfferDownloadParams,
  CatalogProductOfferDownloadResult,
  CatalogProductOfferGetFieldsByFilterParams,
  CatalogProductOfferGetFieldsByFilterResult,
  CatalogProductOfferGetParams,
  CatalogProductOfferGetResult,
  CatalogProductOfferListParams,
  CatalogProductOfferListResult,
  CatalogProductOfferUpdateParams,
  CatalogProductOfferUpdateResult,
  CatalogProductServiceAddParams,
  CatalogProductServiceAddResult,
  CatalogProductServiceDeleteParams,
  CatalogProductServiceDeleteResult,
  CatalogProductServiceDownloadParams,
  CatalogProductServiceDownloadResult,
  CatalogProductServiceGetFieldsByFilterParams,
  CatalogProductServiceGetFieldsByFilterResult,
  CatalogProductServiceGetParams,
  CatalogProductServiceGetResult,
  CatalogProductServiceListParams,
  CatalogProductServiceListResult,
  CatalogProductServiceUpdateParams,
  CatalogProductServiceUpdateResult,
  CatalogProductSkuAddParams,
  CatalogProductSkuAddResult,
  CatalogProductSkuDeleteParams,
  CatalogProductSkuDeleteResult,
  CatalogProductSkuDownloadParams,
  CatalogProductSkuDownloadResult,
  CatalogProductSkuGetFieldsByFilterParams,
  CatalogProductSkuGetFieldsByFilterResult,
  CatalogProductSkuGetParams,
  CatalogProductSkuGetResult,
  CatalogProductSkuListParams,
  CatalogProductSkuListResult,
  CatalogProductSkuUpdateParams,
  CatalogProductSkuUpdateResult,
  CatalogProductUpdateParams,
  CatalogProductUpdateResult,
} from "../types/catalog_product.ts";

/** Methods of Bitrix24 whose names begin with `catalog.product`. */
export interface CatalogProductRestMethods {
  /** Creates a simple product without variations in a commercial catalog and returns it. */
  "catalog.product.add": { params: CatalogProductAddParams; result: CatalogProductAddResult };
  /** Deletes a simple product from the commercial catalog; for administrators only. */
  "catalog.product.delete": { params: CatalogProductDeleteParams; result: CatalogProductDeleteResult };
  /** Returns the contents of a file kept in a picture field or property of a simple product. */
  "catalog.product.download": { params: CatalogProductDownloadParams; result: CatalogProductDownloadResult };
  /** Returns the fields and property values of one simple product of the catalog. */
  "catalog.product.get": { params: CatalogProductGetParams; result: CatalogProductGetResult };
  /** Describes the fields of products, including properties, for a given information block. */
  "catalog.product.getFieldsByFilter": {
    params: CatalogProductGetFieldsByFilterParams;
    result: CatalogProductGetFieldsByFilterResult;
  };
  /** Lists products of a commercial catalog by filter, in pages of 50. */
  "catalog.product.list": { params: CatalogProductListParams; result: CatalogProductListResult };
  /** Creates a variation in a catalog of variations and returns it. */
  "catalog.product.offer.add": { params: CatalogProductOfferAddParams; result: CatalogProductOfferAddResult };
  /** Deletes one variation of a product from the catalog of variations by its id. */
  "catalog.product.offer.delete": { params: CatalogProductOfferDeleteParams; result: CatalogProductOfferDeleteResult };
  /** Returns the contents of a file kept in a picture field or property of a variation. */
  "catalog.product.offer.download": {
    params: CatalogProductOfferDownloadParams;
    result: CatalogProductOfferDownloadResult;
  };
  /** Returns the fields and property values of one product variation. */
  "catalog.product.offer.get": { params: CatalogProductOfferGetParams; result: CatalogProductOfferGetResult };
  /** Describes the fields of variations, including properties, for a given information block. */
  "catalog.product.offer.getFieldsByFilter": {
    params: CatalogProductOfferGetFieldsByFilterParams;
    result: CatalogProductOfferGetFieldsByFilterResult;
  };
  /** Lists product variations of an information block by filter, in pages of 50. */
  "catalog.product.offer.list": { params: CatalogProductOfferListParams; result: CatalogProductOfferListResult };
  /** Changes the fields and property values of a product variation. */
  "catalog.product.offer.update": { params: CatalogProductOfferUpdateParams; result: CatalogProductOfferUpdateResult };
  /** Creates a service, a position without stock, in a commercial catalog and returns it. */
  "catalog.product.service.add": { params: CatalogProductServiceAddParams; result: CatalogProductServiceAddResult };
  /** Deletes a service from the commercial catalog; for administrators only. */
  "catalog.product.service.delete": {
    params: CatalogProductServiceDeleteParams;
    result: CatalogProductServiceDeleteResult;
  };
  /** Returns the contents of a file kept in a picture field or property of a service. */
  "catalog.product.service.download": {
    params: CatalogProductServiceDownloadParams;
    result: CatalogProductServiceDownloadResult;
  };
  /** Returns the fields and property values of one service of the catalog. */
  "catalog.product.service.get": { params: CatalogProductServiceGetParams; result: CatalogProductServiceGetResult };
  /** Describes the fields of services, including properties, for a given information block. */
  "catalog.product.service.getFieldsByFilter": {
    params: CatalogProductServiceGetFieldsByFilterParams;
    result: CatalogProductServiceGetFieldsByFilterResult;
  };
  /** Lists services of a commercial catalog by filter, in pages of 50. */
  "catalog.product.service.list": { params: CatalogProductServiceListParams; result: CatalogProductServiceListResult };
  /** Changes the fields and property values of a service in the catalog. */
  "catalog.product.service.update": {
    params: CatalogProductServiceUpdateParams;
    result: CatalogProductServiceUpdateResult;
  };
  /** Creates a parent product that variations can later be tied to, and returns it. */
  "catalog.product.sku.add": { params: CatalogProductSkuAddParams; result: CatalogProductSkuAddResult };
  /** Deletes a parent product, the kind that has variations; for administrators only. */
  "catalog.product.sku.delete": { params: CatalogProductSkuDeleteParams; result: CatalogProductSkuDeleteResult };
  /** Returns the contents of a file kept in a picture field or property of a parent product. */
  "catalog.product.sku.download": { params: CatalogProductSkuDownloadParams; result: CatalogProductSkuDownloadResult };
  /** Returns the fields and property values of one parent product with variations. */
  "catalog.product.sku.get": { params: CatalogProductSkuGetParams; result: CatalogProductSkuGetResult };
  /** Describes the fields of parent products, including properties, for an information block. */
  "catalog.product.sku.getFieldsByFilter": {
    params: CatalogProductSkuGetFieldsByFilterParams;
    result: CatalogProductSkuGetFieldsByFilterResult;
  };
  /** Lists parent products that have variations by filter, in pages of 50. */
  "catalog.product.sku.list": { params: CatalogProductSkuListParams; result: CatalogProductSkuListResult };
  /** Changes the fields and property values of a parent product with variations. */
  "catalog.product.sku.update": { params: CatalogProductSkuUpdateParams; result: CatalogProductSkuUpdateResult };
  /** Changes the fields and property values of a simple product in the catalog. */
  "catalog.product.update": { params: CatalogProductUpdateParams; result: CatalogProductUpdateResult };
}
