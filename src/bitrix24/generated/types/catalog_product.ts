// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProduct, CatalogProductOffer, CatalogProductService, CatalogProductSku } from "./shared.ts";

/**
 * Parameters of catalog.product.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
 */
export interface CatalogProductAddParams {
  fields: {
    iblockId: number | string;
    name: string;
    active?: "Y" | "N" | undefined;
    code?: string | undefined;
    xmlId?: string | number | undefined;
    barcodeMulti?: "Y" | "N" | undefined;
    canBuyZero?: "Y" | "N" | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    dateActiveFrom?: string | Date | undefined;
    dateActiveTo?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    iblockSectionId?: number | string | undefined;
    IblockSection?: object | unknown[] | undefined;
    measure?: number | string | undefined;
    previewText?: string | undefined;
    detailText?: string | undefined;
    previewPicture?: object | undefined;
    detailPicture?: object | undefined;
    previewTextType?: "text" | "html" | undefined;
    detailTextType?: "text" | "html" | undefined;
    sort?: number | string | undefined;
    subscribe?: "Y" | "N" | "D" | undefined;
    vatId?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    height?: number | string | undefined;
    length?: number | string | undefined;
    weight?: number | string | undefined;
    width?: number | string | undefined;
    quantityTrace?: "Y" | "N" | "D" | undefined;
    purchasingCurrency?: string | undefined;
    purchasingPrice?: number | string | undefined;
    quantity?: number | string | undefined;
    quantityReserved?: number | string | undefined;
    recurSchemeLength?: number | string | undefined;
    recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y" | undefined;
    trialPriceId?: number | string | undefined;
    withoutOrder?: string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.add. */
export interface CatalogProductAddResult {
  element: CatalogProduct;
}

/**
 * Parameters of catalog.product.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html
 */
export interface CatalogProductDeleteParams {
  id: number | string;
}

/** Result of catalog.product.delete. */
export type CatalogProductDeleteResult = boolean;

/**
 * Parameters of catalog.product.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html
 */
export interface CatalogProductDownloadParams {
  fields: {
    fileId: number | string;
    productId: number | string;
    fieldName: string;
  };
}

/** Result of catalog.product.download. */
export type CatalogProductDownloadResult = unknown;

/** How catalog.product.getFieldsByFilter describes a field. */
export interface CatalogProductGetFieldsByFilterField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  name?: string;
  type?: string;
  isDynamic?: boolean;
  isMultiple?: boolean;
  propertyType?: string;
  userType?: string;
}

/**
 * Parameters of catalog.product.getFieldsByFilter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
 */
export interface CatalogProductGetFieldsByFilterParams {
  filter: {
    iblockId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of catalog.product.getFieldsByFilter. */
export interface CatalogProductGetFieldsByFilterResult {
  product: {
    active?: CatalogProductGetFieldsByFilterField;
    available?: CatalogProductGetFieldsByFilterField;
    bundle?: CatalogProductGetFieldsByFilterField;
    canBuyZero?: CatalogProductGetFieldsByFilterField;
    code?: CatalogProductGetFieldsByFilterField;
    createdBy?: CatalogProductGetFieldsByFilterField;
    dateActiveFrom?: CatalogProductGetFieldsByFilterField;
    dateActiveTo?: CatalogProductGetFieldsByFilterField;
    dateCreate?: CatalogProductGetFieldsByFilterField;
    detailPicture?: CatalogProductGetFieldsByFilterField;
    detailText?: CatalogProductGetFieldsByFilterField;
    detailTextType?: CatalogProductGetFieldsByFilterField;
    height?: CatalogProductGetFieldsByFilterField;
    iblockId?: CatalogProductGetFieldsByFilterField;
    iblockSectionId?: CatalogProductGetFieldsByFilterField;
    id?: CatalogProductGetFieldsByFilterField;
    length?: CatalogProductGetFieldsByFilterField;
    measure?: CatalogProductGetFieldsByFilterField;
    modifiedBy?: CatalogProductGetFieldsByFilterField;
    name?: CatalogProductGetFieldsByFilterField;
    negativeAmountTrace?: CatalogProductGetFieldsByFilterField;
    previewPicture?: CatalogProductGetFieldsByFilterField;
    previewText?: CatalogProductGetFieldsByFilterField;
    previewTextType?: CatalogProductGetFieldsByFilterField;
    priceType?: CatalogProductGetFieldsByFilterField;
    purchasingCurrency?: CatalogProductGetFieldsByFilterField;
    purchasingPrice?: CatalogProductGetFieldsByFilterField;
    quantity?: CatalogProductGetFieldsByFilterField;
    quantityReserved?: CatalogProductGetFieldsByFilterField;
    quantityTrace?: CatalogProductGetFieldsByFilterField;
    sort?: CatalogProductGetFieldsByFilterField;
    subscribe?: CatalogProductGetFieldsByFilterField;
    timestampX?: CatalogProductGetFieldsByFilterField;
    type?: CatalogProductGetFieldsByFilterField;
    vatId?: CatalogProductGetFieldsByFilterField;
    vatIncluded?: CatalogProductGetFieldsByFilterField;
    weight?: CatalogProductGetFieldsByFilterField;
    width?: CatalogProductGetFieldsByFilterField;
    xmlId?: CatalogProductGetFieldsByFilterField;
    [name: `property${string}`]: CatalogProductGetFieldsByFilterField;
  };
}

/**
 * Parameters of catalog.product.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
 */
export interface CatalogProductGetParams {
  id: number | string;
}

/** Result of catalog.product.get. */
export interface CatalogProductGetResult {
  product: CatalogProduct;
}

/**
 * Parameters of catalog.product.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
 */
export interface CatalogProductListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: string | undefined;
}

/** Result of catalog.product.list. */
export interface CatalogProductListResult {
  products: CatalogProduct[];
}

/**
 * Parameters of catalog.product.offer.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
 */
export interface CatalogProductOfferAddParams {
  fields: {
    iblockId: number | string;
    name: string;
    active?: "Y" | "N" | undefined;
    code?: string | undefined;
    xmlId?: string | number | undefined;
    barcodeMulti?: "Y" | "N" | undefined;
    canBuyZero?: "Y" | "N" | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    dateActiveFrom?: string | Date | undefined;
    dateActiveTo?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    iblockSectionId?: number | string | undefined;
    IblockSection?: object | unknown[] | undefined;
    measure?: number | string | undefined;
    previewText?: string | undefined;
    detailText?: string | undefined;
    previewPicture?: object | undefined;
    detailPicture?: object | undefined;
    previewTextType?: "text" | "html" | undefined;
    detailTextType?: "text" | "html" | undefined;
    sort?: number | string | undefined;
    subscribe?: "Y" | "N" | "D" | undefined;
    vatId?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    height?: number | string | undefined;
    length?: number | string | undefined;
    weight?: number | string | undefined;
    width?: number | string | undefined;
    quantityTrace?: "Y" | "N" | "D" | undefined;
    purchasingCurrency?: string | undefined;
    purchasingPrice?: number | string | undefined;
    quantity?: number | string | undefined;
    quantityReserved?: number | string | undefined;
    recurSchemeLength?: number | string | undefined;
    recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y" | undefined;
    trialPriceId?: number | string | undefined;
    withoutOrder?: "Y" | "N" | undefined;
    parentId?: number | string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.offer.add. */
export interface CatalogProductOfferAddResult {
  offer: CatalogProductOffer;
}

/**
 * Parameters of catalog.product.offer.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html
 */
export interface CatalogProductOfferDeleteParams {
  id: number | string;
}

/** Result of catalog.product.offer.delete. */
export type CatalogProductOfferDeleteResult = boolean;

/**
 * Parameters of catalog.product.offer.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html
 */
export interface CatalogProductOfferDownloadParams {
  fields: {
    fileId: number | string;
    productId: number | string;
    fieldName: string;
  };
}

/** Result of catalog.product.offer.download. */
export type CatalogProductOfferDownloadResult = unknown;

/** How catalog.product.offer.getFieldsByFilter describes a field. */
export interface CatalogProductOfferGetFieldsByFilterField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  name?: string;
  type?: string;
  isDynamic?: boolean;
  isMultiple?: boolean;
  propertyType?: string;
  userType?: string | null;
}

/** Parameters of catalog.product.offer.getFieldsByFilter. */
export interface CatalogProductOfferGetFieldsByFilterParams {
  filter: {
    iblockId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of catalog.product.offer.getFieldsByFilter. */
export interface CatalogProductOfferGetFieldsByFilterResult {
  offer: {
    active?: CatalogProductOfferGetFieldsByFilterField;
    available?: CatalogProductOfferGetFieldsByFilterField;
    bundle?: CatalogProductOfferGetFieldsByFilterField;
    canBuyZero?: CatalogProductOfferGetFieldsByFilterField;
    code?: CatalogProductOfferGetFieldsByFilterField;
    createdBy?: CatalogProductOfferGetFieldsByFilterField;
    dateActiveFrom?: CatalogProductOfferGetFieldsByFilterField;
    dateActiveTo?: CatalogProductOfferGetFieldsByFilterField;
    dateCreate?: CatalogProductOfferGetFieldsByFilterField;
    detailPicture?: CatalogProductOfferGetFieldsByFilterField;
    detailText?: CatalogProductOfferGetFieldsByFilterField;
    detailTextType?: CatalogProductOfferGetFieldsByFilterField;
    height?: CatalogProductOfferGetFieldsByFilterField;
    iblockId?: CatalogProductOfferGetFieldsByFilterField;
    iblockSectionId?: CatalogProductOfferGetFieldsByFilterField;
    id?: CatalogProductOfferGetFieldsByFilterField;
    length?: CatalogProductOfferGetFieldsByFilterField;
    measure?: CatalogProductOfferGetFieldsByFilterField;
    modifiedBy?: CatalogProductOfferGetFieldsByFilterField;
    name?: CatalogProductOfferGetFieldsByFilterField;
    negativeAmountTrace?: CatalogProductOfferGetFieldsByFilterField;
    parentId?: CatalogProductOfferGetFieldsByFilterField;
    previewPicture?: CatalogProductOfferGetFieldsByFilterField;
    previewText?: CatalogProductOfferGetFieldsByFilterField;
    previewTextType?: CatalogProductOfferGetFieldsByFilterField;
    priceType?: CatalogProductOfferGetFieldsByFilterField;
    purchasingCurrency?: CatalogProductOfferGetFieldsByFilterField;
    purchasingPrice?: CatalogProductOfferGetFieldsByFilterField;
    quantity?: CatalogProductOfferGetFieldsByFilterField;
    quantityReserved?: CatalogProductOfferGetFieldsByFilterField;
    quantityTrace?: CatalogProductOfferGetFieldsByFilterField;
    sort?: CatalogProductOfferGetFieldsByFilterField;
    subscribe?: CatalogProductOfferGetFieldsByFilterField;
    timestampX?: CatalogProductOfferGetFieldsByFilterField;
    type?: CatalogProductOfferGetFieldsByFilterField;
    vatId?: CatalogProductOfferGetFieldsByFilterField;
    vatIncluded?: CatalogProductOfferGetFieldsByFilterField;
    weight?: CatalogProductOfferGetFieldsByFilterField;
    width?: CatalogProductOfferGetFieldsByFilterField;
    xmlId?: CatalogProductOfferGetFieldsByFilterField;
    [name: `property${string}`]: CatalogProductOfferGetFieldsByFilterField;
  };
}

/**
 * Parameters of catalog.product.offer.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html
 */
export interface CatalogProductOfferGetParams {
  id: number | string;
}

/** Result of catalog.product.offer.get. */
export interface CatalogProductOfferGetResult {
  offer: CatalogProductOffer;
}

/**
 * Parameters of catalog.product.offer.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html
 */
export interface CatalogProductOfferListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.product.offer.list. */
export interface CatalogProductOfferListResult {
  offers: CatalogProductOffer[];
}

/**
 * Parameters of catalog.product.offer.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html
 */
export interface CatalogProductOfferUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    active?: "Y" | "N" | undefined;
    code?: string | undefined;
    xmlId?: string | number | undefined;
    barcodeMulti?: "Y" | "N" | undefined;
    canBuyZero?: "Y" | "N" | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    dateActiveFrom?: string | Date | undefined;
    dateActiveTo?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    iblockSectionId?: number | string | undefined;
    IblockSection?: object | unknown[] | undefined;
    measure?: number | string | undefined;
    previewText?: string | undefined;
    detailText?: string | undefined;
    previewPicture?: object | undefined;
    detailPicture?: object | undefined;
    previewTextType?: "text" | "html" | undefined;
    detailTextType?: "text" | "html" | undefined;
    sort?: number | string | undefined;
    subscribe?: "Y" | "N" | "D" | undefined;
    vatId?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    height?: number | string | undefined;
    length?: number | string | undefined;
    weight?: number | string | undefined;
    width?: number | string | undefined;
    quantityTrace?: "Y" | "N" | "D" | undefined;
    purchasingCurrency?: string | undefined;
    purchasingPrice?: number | string | undefined;
    quantity?: number | string | undefined;
    quantityReserved?: number | string | undefined;
    recurSchemeLength?: number | string | undefined;
    recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y" | undefined;
    trialPriceId?: number | string | undefined;
    withoutOrder?: "Y" | "N" | undefined;
    parentId?: object | undefined;
    iblockId?: number | string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.offer.update. */
export interface CatalogProductOfferUpdateResult {
  offer: CatalogProductOffer;
}

/**
 * Parameters of catalog.product.service.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
 */
export interface CatalogProductServiceAddParams {
  fields: {
    iblockId: number | string;
    name: string;
    active?: "Y" | "N" | undefined;
    code?: string | undefined;
    xmlId?: string | number | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    dateActiveFrom?: string | Date | undefined;
    dateActiveTo?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    iblockSectionId?: number | string | undefined;
    IblockSection?: object | unknown[] | undefined;
    measure?: number | string | undefined;
    previewText?: string | undefined;
    detailText?: string | undefined;
    previewPicture?: object | undefined;
    detailPicture?: object | undefined;
    previewTextType?: "text" | "html" | undefined;
    detailTextType?: "text" | "html" | undefined;
    sort?: number | string | undefined;
    vatId?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.service.add. */
export interface CatalogProductServiceAddResult {
  service: CatalogProductService;
}

/**
 * Parameters of catalog.product.service.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
 */
export interface CatalogProductServiceDeleteParams {
  id: number | string;
}

/** Result of catalog.product.service.delete. */
export type CatalogProductServiceDeleteResult = boolean;

/**
 * Parameters of catalog.product.service.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html
 */
export interface CatalogProductServiceDownloadParams {
  fields: {
    fileId: number | string;
    productId: number | string;
    fieldName: string;
  };
}

/** Result of catalog.product.service.download. */
export type CatalogProductServiceDownloadResult = unknown;

/** How catalog.product.service.getFieldsByFilter describes a field. */
export interface CatalogProductServiceGetFieldsByFilterField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  name?: string;
  type?: string;
  isDynamic?: boolean;
  isMultiple?: boolean;
  propertyType?: string;
  userType?: string;
}

/** Parameters of catalog.product.service.getFieldsByFilter. */
export interface CatalogProductServiceGetFieldsByFilterParams {
  filter: {
    iblockId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of catalog.product.service.getFieldsByFilter. */
export interface CatalogProductServiceGetFieldsByFilterResult {
  service: {
    active?: CatalogProductServiceGetFieldsByFilterField;
    available?: CatalogProductServiceGetFieldsByFilterField;
    bundle?: CatalogProductServiceGetFieldsByFilterField;
    code?: CatalogProductServiceGetFieldsByFilterField;
    createdBy?: CatalogProductServiceGetFieldsByFilterField;
    dateActiveFrom?: CatalogProductServiceGetFieldsByFilterField;
    dateActiveTo?: CatalogProductServiceGetFieldsByFilterField;
    dateCreate?: CatalogProductServiceGetFieldsByFilterField;
    detailPicture?: CatalogProductServiceGetFieldsByFilterField;
    detailText?: CatalogProductServiceGetFieldsByFilterField;
    detailTextType?: CatalogProductServiceGetFieldsByFilterField;
    iblockId?: CatalogProductServiceGetFieldsByFilterField;
    iblockSectionId?: CatalogProductServiceGetFieldsByFilterField;
    id?: CatalogProductServiceGetFieldsByFilterField;
    modifiedBy?: CatalogProductServiceGetFieldsByFilterField;
    name?: CatalogProductServiceGetFieldsByFilterField;
    previewPicture?: CatalogProductServiceGetFieldsByFilterField;
    previewText?: CatalogProductServiceGetFieldsByFilterField;
    previewTextType?: CatalogProductServiceGetFieldsByFilterField;
    priceType?: CatalogProductServiceGetFieldsByFilterField;
    sort?: CatalogProductServiceGetFieldsByFilterField;
    timestampX?: CatalogProductServiceGetFieldsByFilterField;
    type?: CatalogProductServiceGetFieldsByFilterField;
    vatId?: CatalogProductServiceGetFieldsByFilterField;
    vatIncluded?: CatalogProductServiceGetFieldsByFilterField;
    xmlId?: CatalogProductServiceGetFieldsByFilterField;
    [name: `property${string}`]: CatalogProductServiceGetFieldsByFilterField;
  };
}

/**
 * Parameters of catalog.product.service.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
 */
export interface CatalogProductServiceGetParams {
  id: number | string;
}

/** Result of catalog.product.service.get. */
export interface CatalogProductServiceGetResult {
  service: CatalogProductService;
}

/**
 * Parameters of catalog.product.service.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
 */
export interface CatalogProductServiceListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.product.service.list. */
export interface CatalogProductServiceListResult {
  services: CatalogProductService[];
}

/**
 * Parameters of catalog.product.service.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html
 */
export interface CatalogProductServiceUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    active?: "Y" | "N" | undefined;
    code?: string | undefined;
    xmlId?: string | number | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    dateActiveFrom?: string | Date | undefined;
    dateActiveTo?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    iblockSectionId?: number | string | undefined;
    IblockSection?: object | unknown[] | undefined;
    measure?: number | string | undefined;
    previewText?: string | undefined;
    detailText?: string | undefined;
    previewPicture?: object | undefined;
    detailPicture?: object | undefined;
    previewTextType?: "text" | "html" | undefined;
    detailTextType?: "text" | "html" | undefined;
    sort?: number | string | undefined;
    vatId?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.service.update. */
export interface CatalogProductServiceUpdateResult {
  service: CatalogProductService;
}

/**
 * Parameters of catalog.product.sku.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
 */
export interface CatalogProductSkuAddParams {
  fields: {
    iblockId: number | string;
    name: string;
    active?: "Y" | "N" | undefined;
    code?: string | undefined;
    xmlId?: string | number | undefined;
    canBuyZero?: "Y" | "N" | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    dateActiveFrom?: string | Date | undefined;
    dateActiveTo?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    iblockSectionId?: number | string | undefined;
    IblockSection?: object | unknown[] | undefined;
    measure?: number | string | undefined;
    previewText?: string | undefined;
    detailText?: string | undefined;
    previewPicture?: object | undefined;
    detailPicture?: object | undefined;
    previewTextType?: "text" | "html" | undefined;
    detailTextType?: "text" | "html" | undefined;
    sort?: number | string | undefined;
    subscribe?: "Y" | "N" | "D" | undefined;
    vatId?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    height?: number | string | undefined;
    length?: number | string | undefined;
    weight?: number | string | undefined;
    width?: number | string | undefined;
    purchasingCurrency?: string | undefined;
    purchasingPrice?: number | string | undefined;
    quantity?: number | string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.sku.add. */
export interface CatalogProductSkuAddResult {
  sku: CatalogProductSku;
}

/**
 * Parameters of catalog.product.sku.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
 */
export interface CatalogProductSkuDeleteParams {
  id: number | string;
}

/** Result of catalog.product.sku.delete. */
export type CatalogProductSkuDeleteResult = boolean;

/**
 * Parameters of catalog.product.sku.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html
 */
export interface CatalogProductSkuDownloadParams {
  fields: {
    fileId: number | string;
    productId: number | string;
    fieldName: string;
  };
}

/** Result of catalog.product.sku.download. */
export type CatalogProductSkuDownloadResult = unknown;

/** How catalog.product.sku.getFieldsByFilter describes a field. */
export interface CatalogProductSkuGetFieldsByFilterField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  name?: string;
  type?: string;
  isDynamic?: boolean;
  isMultiple?: boolean;
  propertyType?: string;
  userType?: string;
}

/**
 * Parameters of catalog.product.sku.getFieldsByFilter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
 */
export interface CatalogProductSkuGetFieldsByFilterParams {
  filter: {
    iblockId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of catalog.product.sku.getFieldsByFilter. */
export interface CatalogProductSkuGetFieldsByFilterResult {
  sku: {
    active?: CatalogProductSkuGetFieldsByFilterField;
    available?: CatalogProductSkuGetFieldsByFilterField;
    bundle?: CatalogProductSkuGetFieldsByFilterField;
    canBuyZero?: CatalogProductSkuGetFieldsByFilterField;
    code?: CatalogProductSkuGetFieldsByFilterField;
    createdBy?: CatalogProductSkuGetFieldsByFilterField;
    dateActiveFrom?: CatalogProductSkuGetFieldsByFilterField;
    dateActiveTo?: CatalogProductSkuGetFieldsByFilterField;
    dateCreate?: CatalogProductSkuGetFieldsByFilterField;
    detailPicture?: CatalogProductSkuGetFieldsByFilterField;
    detailText?: CatalogProductSkuGetFieldsByFilterField;
    detailTextType?: CatalogProductSkuGetFieldsByFilterField;
    height?: CatalogProductSkuGetFieldsByFilterField;
    iblockId?: CatalogProductSkuGetFieldsByFilterField;
    iblockSectionId?: CatalogProductSkuGetFieldsByFilterField;
    id?: CatalogProductSkuGetFieldsByFilterField;
    length?: CatalogProductSkuGetFieldsByFilterField;
    measure?: CatalogProductSkuGetFieldsByFilterField;
    modifiedBy?: CatalogProductSkuGetFieldsByFilterField;
    name?: CatalogProductSkuGetFieldsByFilterField;
    previewPicture?: CatalogProductSkuGetFieldsByFilterField;
    previewText?: CatalogProductSkuGetFieldsByFilterField;
    previewTextType?: CatalogProductSkuGetFieldsByFilterField;
    priceType?: CatalogProductSkuGetFieldsByFilterField;
    purchasingCurrency?: CatalogProductSkuGetFieldsByFilterField;
    purchasingPrice?: CatalogProductSkuGetFieldsByFilterField;
    quantity?: CatalogProductSkuGetFieldsByFilterField;
    sort?: CatalogProductSkuGetFieldsByFilterField;
    subscribe?: CatalogProductSkuGetFieldsByFilterField;
    timestampX?: CatalogProductSkuGetFieldsByFilterField;
    type?: CatalogProductSkuGetFieldsByFilterField;
    vatId?: CatalogProductSkuGetFieldsByFilterField;
    vatIncluded?: CatalogProductSkuGetFieldsByFilterField;
    weight?: CatalogProductSkuGetFieldsByFilterField;
    width?: CatalogProductSkuGetFieldsByFilterField;
    xmlId?: CatalogProductSkuGetFieldsByFilterField;
    [name: `property${string}`]: CatalogProductSkuGetFieldsByFilterField;
  };
}

/**
 * Parameters of catalog.product.sku.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html
 */
export interface CatalogProductSkuGetParams {
  id: number | string;
}

/** Result of catalog.product.sku.get. */
export interface CatalogProductSkuGetResult {
  sku: CatalogProductSku;
}

/**
 * Parameters of catalog.product.sku.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
 */
export interface CatalogProductSkuListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.product.sku.list. */
export interface CatalogProductSkuListResult {
  units: CatalogProductSku[];
}

/**
 * Parameters of catalog.product.sku.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html
 */
export interface CatalogProductSkuUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    active?: "Y" | "N" | undefined;
    code?: string | undefined;
    xmlId?: string | number | undefined;
    canBuyZero?: "Y" | "N" | (string & {}) | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    dateActiveFrom?: string | Date | undefined;
    dateActiveTo?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    iblockSectionId?: number | string | undefined;
    IblockSection?: object | unknown[] | undefined;
    measure?: number | string | undefined;
    previewText?: string | undefined;
    detailText?: string | undefined;
    previewPicture?: object | undefined;
    detailPicture?: object | undefined;
    previewTextType?: "text" | "html" | undefined;
    detailTextType?: "text" | "html" | undefined;
    sort?: number | string | undefined;
    subscribe?: "Y" | "N" | "D" | (string & {}) | undefined;
    vatId?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    height?: number | string | undefined;
    length?: number | string | undefined;
    weight?: number | string | undefined;
    width?: number | string | undefined;
    purchasingCurrency?: string | undefined;
    purchasingPrice?: number | string | undefined;
    quantity?: number | string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.sku.update. */
export interface CatalogProductSkuUpdateResult {
  sku: CatalogProductSku;
}

/**
 * Parameters of catalog.product.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
 */
export interface CatalogProductUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    active?: "Y" | "N" | undefined;
    code?: string | undefined;
    xmlId?: string | number | undefined;
    barcodeMulti?: "Y" | "N" | undefined;
    canBuyZero?: "Y" | "N" | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    dateActiveFrom?: string | Date | undefined;
    dateActiveTo?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    iblockSectionId?: number | string | undefined;
    IblockSection?: object | unknown[] | undefined;
    measure?: number | string | undefined;
    previewText?: string | undefined;
    detailText?: string | undefined;
    previewPicture?: object | undefined;
    detailPicture?: object | undefined;
    previewTextType?: "text" | "html" | undefined;
    detailTextType?: "text" | "html" | undefined;
    sort?: number | string | undefined;
    subscribe?: "Y" | "N" | "D" | undefined;
    vatId?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    height?: number | string | undefined;
    length?: number | string | undefined;
    weight?: number | string | undefined;
    width?: number | string | undefined;
    quantityTrace?: "Y" | "N" | "D" | undefined;
    purchasingCurrency?: string | undefined;
    purchasingPrice?: number | string | undefined;
    quantity?: number | string | undefined;
    quantityReserved?: number | string | undefined;
    recurSchemeLength?: number | string | undefined;
    recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y" | undefined;
    trialPriceId?: number | string | undefined;
    withoutOrder?: string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.update. */
export interface CatalogProductUpdateResult {
  element: CatalogProduct;
}

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
