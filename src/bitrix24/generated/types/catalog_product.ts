// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProduct, CatalogProductOffer, CatalogProductService, CatalogProductSku } from "./shared.ts";

/**
 * Parameters of catalog.product.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
 */
export interface CatalogProductAddParams {
  /** Fields of the record by their names. See catalog.product.getFieldsByFilter. */
  fields: {
    /** Id of a catalog: catalog.catalog.list. Cannot be changed later. */
    iblockId: number | string;
    /** What it is called. */
    name: string;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Whether every piece has a bar code of its own. Default: N. */
    barcodeMulti?: "Y" | "N" | undefined;
    /** Whether it can be bought when there is none in stock. Default: N. */
    canBuyZero?: "Y" | "N" | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** From when on it is in use. Date and time, ISO 8601. */
    dateActiveFrom?: string | Date | undefined;
    /** Until when it is in use. Date and time, ISO 8601. */
    dateActiveTo?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of a section: catalog.section.list. */
    iblockSectionId?: number | string | undefined;
    /** Sections that it stands in. */
    IblockSection?: object | unknown[] | undefined;
    /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
    measure?: number | string | undefined;
    /** Short text for lists. */
    previewText?: string | undefined;
    /** Full text. */
    detailText?: string | undefined;
    /** Small picture for lists. */
    previewPicture?: object | undefined;
    /** Large picture. */
    detailPicture?: object | undefined;
    /** Format of the short text: text or HTML. Default: text. */
    previewTextType?: "text" | "html" | undefined;
    /** Format of the full text: text or HTML. Default: text. */
    detailTextType?: "text" | "html" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether customers may ask to be told when it is there again. Default: D. */
    subscribe?: "Y" | "N" | "D" | undefined;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: number | string | undefined;
    /** Whether the price contains VAT. Default: N. */
    vatIncluded?: "Y" | "N" | undefined;
    /** Height, in pixels or millimetres. */
    height?: number | string | undefined;
    /** Length. */
    length?: number | string | undefined;
    /** Weight in grams. */
    weight?: number | string | undefined;
    /** Width, in pixels or millimetres. */
    width?: number | string | undefined;
    /** Whether the stock is counted. Default: D. */
    quantityTrace?: "Y" | "N" | "D" | undefined;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: string | undefined;
    /** Price that was paid for it. */
    purchasingPrice?: number | string | undefined;
    /** How many or how much. */
    quantity?: number | string | undefined;
    /** How much is reserved. */
    quantityReserved?: number | string | undefined;
    /** Length of a period of the subscription. Default: 0. */
    recurSchemeLength?: number | string | undefined;
    /** Unit of the periods of the subscription. Default: D. */
    recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y" | undefined;
    /** Product whose trial it is. */
    trialPriceId?: number | string | undefined;
    /** Whether the subscription renews without an order. Default: N. */
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
  /** Id of a product: catalog.product.list. */
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
  /** Fields of the record by their names. See catalog.product.getFieldsByFilter. */
  fields: {
    /** Id of the file. */
    fileId: number | string;
    /** Id of the product: catalog.product.list. */
    productId: number | string;
    /** Name of the field. */
    fieldName: string;
  };
}

/** Result of catalog.product.download. */
export type CatalogProductDownloadResult = unknown;

/** How catalog.product.getFieldsByFilter describes a field. */
export interface CatalogProductGetFieldsByFilterField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Kind of property: S text, N number, L list, F file, E element, G section. */
  propertyType?: string;
  /** Kind of value. */
  userType?: string;
}

/**
 * Parameters of catalog.product.getFieldsByFilter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
 */
export interface CatalogProductGetFieldsByFilterParams {
  /** Conditions that all must hold. */
  filter: {
    /** Id of a catalog: catalog.catalog.list. */
    iblockId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of catalog.product.getFieldsByFilter. */
export interface CatalogProductGetFieldsByFilterResult {
  /** The product. */
  product: {
    /** Whether it is in use. */
    active?: CatalogProductGetFieldsByFilterField;
    /** Whether it can be had. Read-only. */
    available?: CatalogProductGetFieldsByFilterField;
    /** Whether it is a set. Read-only. */
    bundle?: CatalogProductGetFieldsByFilterField;
    /** Whether it can be bought when there is none in stock. */
    canBuyZero?: CatalogProductGetFieldsByFilterField;
    /** Symbolic code. */
    code?: CatalogProductGetFieldsByFilterField;
    /** Id of the user who created it: user.get. */
    createdBy?: CatalogProductGetFieldsByFilterField;
    /** From when on it is in use. */
    dateActiveFrom?: CatalogProductGetFieldsByFilterField;
    /** Until when it is in use. */
    dateActiveTo?: CatalogProductGetFieldsByFilterField;
    /** When it was created. */
    dateCreate?: CatalogProductGetFieldsByFilterField;
    /** Large picture. */
    detailPicture?: CatalogProductGetFieldsByFilterField;
    /** Full text. */
    detailText?: CatalogProductGetFieldsByFilterField;
    /** Format of the full text: text or HTML. */
    detailTextType?: CatalogProductGetFieldsByFilterField;
    /** Height, in pixels or millimetres. */
    height?: CatalogProductGetFieldsByFilterField;
    /** Id of the list or catalog. Cannot be changed later. */
    iblockId?: CatalogProductGetFieldsByFilterField;
    /** Id of the section that it stands in. */
    iblockSectionId?: CatalogProductGetFieldsByFilterField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogProductGetFieldsByFilterField;
    /** Length. */
    length?: CatalogProductGetFieldsByFilterField;
    /** Unit of measure. */
    measure?: CatalogProductGetFieldsByFilterField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: CatalogProductGetFieldsByFilterField;
    /** What it is called. */
    name?: CatalogProductGetFieldsByFilterField;
    /** Read-only. */
    negativeAmountTrace?: CatalogProductGetFieldsByFilterField;
    /** Small picture for lists. */
    previewPicture?: CatalogProductGetFieldsByFilterField;
    /** Short text for lists. */
    previewText?: CatalogProductGetFieldsByFilterField;
    /** Format of the short text: text or HTML. */
    previewTextType?: CatalogProductGetFieldsByFilterField;
    /** Kind of price. */
    priceType?: CatalogProductGetFieldsByFilterField;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: CatalogProductGetFieldsByFilterField;
    /** Price that was paid for it. */
    purchasingPrice?: CatalogProductGetFieldsByFilterField;
    /** How many or how much. */
    quantity?: CatalogProductGetFieldsByFilterField;
    /** How much is reserved. */
    quantityReserved?: CatalogProductGetFieldsByFilterField;
    /** Whether the stock is counted. */
    quantityTrace?: CatalogProductGetFieldsByFilterField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogProductGetFieldsByFilterField;
    /** Whether customers may ask to be told when it is there again. */
    subscribe?: CatalogProductGetFieldsByFilterField;
    /** When it was last changed. */
    timestampX?: CatalogProductGetFieldsByFilterField;
    /** What kind it is of. Read-only. */
    type?: CatalogProductGetFieldsByFilterField;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: CatalogProductGetFieldsByFilterField;
    /** Whether the price contains VAT. */
    vatIncluded?: CatalogProductGetFieldsByFilterField;
    /** Weight in grams. */
    weight?: CatalogProductGetFieldsByFilterField;
    /** Width, in pixels or millimetres. */
    width?: CatalogProductGetFieldsByFilterField;
    /** Id in an outside system. */
    xmlId?: CatalogProductGetFieldsByFilterField;
    /** Whether every piece has a bar code of its own. */
    barcodeMulti?: CatalogProductGetFieldsByFilterField;
    /** Length of a period of the subscription. */
    recurSchemeLength?: CatalogProductGetFieldsByFilterField;
    /** Unit of the periods of the subscription. */
    recurSchemeType?: CatalogProductGetFieldsByFilterField;
    /** Product whose trial it is. */
    trialPriceId?: CatalogProductGetFieldsByFilterField;
    /** Whether the subscription renews without an order. */
    withoutOrder?: CatalogProductGetFieldsByFilterField;
    [name: `property${string}`]: CatalogProductGetFieldsByFilterField;
  };
}

/**
 * Parameters of catalog.product.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
 */
export interface CatalogProductGetParams {
  /** Id of a product: catalog.product.list. */
  id: number | string;
}

/** Result of catalog.product.get. */
export interface CatalogProductGetResult {
  /** The product. */
  product: CatalogProduct;
}

/**
 * Parameters of catalog.product.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
 */
export interface CatalogProductListParams {
  /** Names of the fields to return. See catalog.product.getFieldsByFilter. */
  select?: (keyof CatalogProduct | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.product.getFieldsByFilter. */
  filter?:
    | {
      [Name in keyof CatalogProduct]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.product.getFieldsByFilter. */
  order?:
    | {
      [Name in keyof CatalogProduct]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: string | undefined;
}

/** Result of catalog.product.list. */
export interface CatalogProductListResult {
  /** The products. */
  products: CatalogProduct[];
}

/**
 * Parameters of catalog.product.offer.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
 */
export interface CatalogProductOfferAddParams {
  /** Fields of the record by their names. See catalog.product.offer.getFieldsByFilter. */
  fields: {
    /** Id of a catalog: catalog.catalog.list. Cannot be changed later. */
    iblockId: number | string;
    /** What it is called. */
    name: string;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Whether every piece has a bar code of its own. Default: N. */
    barcodeMulti?: "Y" | "N" | undefined;
    /** Whether it can be bought when there is none in stock. Default: N. */
    canBuyZero?: "Y" | "N" | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** From when on it is in use. Date and time, ISO 8601. */
    dateActiveFrom?: string | Date | undefined;
    /** Until when it is in use. Date and time, ISO 8601. */
    dateActiveTo?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of a section: catalog.section.list. */
    iblockSectionId?: number | string | undefined;
    /** Sections that it stands in. */
    IblockSection?: object | unknown[] | undefined;
    /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
    measure?: number | string | undefined;
    /** Short text for lists. */
    previewText?: string | undefined;
    /** Full text. */
    detailText?: string | undefined;
    /** Small picture for lists. */
    previewPicture?: object | undefined;
    /** Large picture. */
    detailPicture?: object | undefined;
    /** Format of the short text: text or HTML. Default: text. */
    previewTextType?: "text" | "html" | undefined;
    /** Format of the full text: text or HTML. Default: text. */
    detailTextType?: "text" | "html" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether customers may ask to be told when it is there again. Default: D. */
    subscribe?: "Y" | "N" | "D" | undefined;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: number | string | undefined;
    /** Whether the price contains VAT. Default: N. */
    vatIncluded?: "Y" | "N" | undefined;
    /** Height, in pixels or millimetres. */
    height?: number | string | undefined;
    /** Length. */
    length?: number | string | undefined;
    /** Weight in grams. */
    weight?: number | string | undefined;
    /** Width, in pixels or millimetres. */
    width?: number | string | undefined;
    /** Whether the stock is counted. Default: D. */
    quantityTrace?: "Y" | "N" | "D" | undefined;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: string | undefined;
    /** Price that was paid for it. */
    purchasingPrice?: number | string | undefined;
    /** How many or how much. */
    quantity?: number | string | undefined;
    /** How much is reserved. */
    quantityReserved?: number | string | undefined;
    /** Length of a period of the subscription. Default: 0. */
    recurSchemeLength?: number | string | undefined;
    /** Unit of the periods of the subscription. Default: D. */
    recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y" | undefined;
    /** Product whose trial it is. */
    trialPriceId?: number | string | undefined;
    /** Whether the subscription renews without an order. Default: N. */
    withoutOrder?: "Y" | "N" | undefined;
    /** Id of what it is a part of; 0 or nothing at the top. */
    parentId?: number | string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.offer.add. */
export interface CatalogProductOfferAddResult {
  /** The variation. */
  offer: CatalogProductOffer;
}

/**
 * Parameters of catalog.product.offer.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html
 */
export interface CatalogProductOfferDeleteParams {
  /** Id of a variation: catalog.product.offer.list. */
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
  /** Fields of the record by their names. See catalog.product.offer.getFieldsByFilter. */
  fields: {
    /** Id of the file. */
    fileId: number | string;
    /** Id of a variation: catalog.product.offer.list. */
    productId: number | string;
    /** Name of the field. */
    fieldName: string;
  };
}

/** Result of catalog.product.offer.download. */
export type CatalogProductOfferDownloadResult = unknown;

/** How catalog.product.offer.getFieldsByFilter describes a field. */
export interface CatalogProductOfferGetFieldsByFilterField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Kind of property: S text, N number, L list, F file, E element, G section. */
  propertyType?: string;
  /** Kind of value. */
  userType?: string | null;
}

/** Parameters of catalog.product.offer.getFieldsByFilter. */
export interface CatalogProductOfferGetFieldsByFilterParams {
  /** Conditions that all must hold. */
  filter: {
    /** Id of a catalog: catalog.catalog.list. */
    iblockId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of catalog.product.offer.getFieldsByFilter. */
export interface CatalogProductOfferGetFieldsByFilterResult {
  /** The variation. */
  offer: {
    /** Whether it is in use. */
    active?: CatalogProductOfferGetFieldsByFilterField;
    /** Whether it can be had. Read-only. */
    available?: CatalogProductOfferGetFieldsByFilterField;
    /** Whether it is a set. Read-only. */
    bundle?: CatalogProductOfferGetFieldsByFilterField;
    /** Whether it can be bought when there is none in stock. */
    canBuyZero?: CatalogProductOfferGetFieldsByFilterField;
    /** Symbolic code. */
    code?: CatalogProductOfferGetFieldsByFilterField;
    /** Id of the user who created it: user.get. */
    createdBy?: CatalogProductOfferGetFieldsByFilterField;
    /** From when on it is in use. */
    dateActiveFrom?: CatalogProductOfferGetFieldsByFilterField;
    /** Until when it is in use. */
    dateActiveTo?: CatalogProductOfferGetFieldsByFilterField;
    /** When it was created. */
    dateCreate?: CatalogProductOfferGetFieldsByFilterField;
    /** Large picture. */
    detailPicture?: CatalogProductOfferGetFieldsByFilterField;
    /** Full text. */
    detailText?: CatalogProductOfferGetFieldsByFilterField;
    /** Format of the full text: text or HTML. */
    detailTextType?: CatalogProductOfferGetFieldsByFilterField;
    /** Height, in pixels or millimetres. */
    height?: CatalogProductOfferGetFieldsByFilterField;
    /** Id of the list or catalog. Cannot be changed later. */
    iblockId?: CatalogProductOfferGetFieldsByFilterField;
    /** Id of the section that it stands in. */
    iblockSectionId?: CatalogProductOfferGetFieldsByFilterField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogProductOfferGetFieldsByFilterField;
    /** Length. */
    length?: CatalogProductOfferGetFieldsByFilterField;
    /** Unit of measure. */
    measure?: CatalogProductOfferGetFieldsByFilterField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: CatalogProductOfferGetFieldsByFilterField;
    /** What it is called. */
    name?: CatalogProductOfferGetFieldsByFilterField;
    /** Read-only. */
    negativeAmountTrace?: CatalogProductOfferGetFieldsByFilterField;
    /** Id of what it is a part of; 0 or nothing at the top. */
    parentId?: CatalogProductOfferGetFieldsByFilterField;
    /** Small picture for lists. */
    previewPicture?: CatalogProductOfferGetFieldsByFilterField;
    /** Short text for lists. */
    previewText?: CatalogProductOfferGetFieldsByFilterField;
    /** Format of the short text: text or HTML. */
    previewTextType?: CatalogProductOfferGetFieldsByFilterField;
    /** Kind of price. */
    priceType?: CatalogProductOfferGetFieldsByFilterField;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: CatalogProductOfferGetFieldsByFilterField;
    /** Price that was paid for it. */
    purchasingPrice?: CatalogProductOfferGetFieldsByFilterField;
    /** How many or how much. */
    quantity?: CatalogProductOfferGetFieldsByFilterField;
    /** How much is reserved. */
    quantityReserved?: CatalogProductOfferGetFieldsByFilterField;
    /** Whether the stock is counted. */
    quantityTrace?: CatalogProductOfferGetFieldsByFilterField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogProductOfferGetFieldsByFilterField;
    /** Whether customers may ask to be told when it is there again. */
    subscribe?: CatalogProductOfferGetFieldsByFilterField;
    /** When it was last changed. */
    timestampX?: CatalogProductOfferGetFieldsByFilterField;
    /** What kind it is of. Read-only. */
    type?: CatalogProductOfferGetFieldsByFilterField;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: CatalogProductOfferGetFieldsByFilterField;
    /** Whether the price contains VAT. */
    vatIncluded?: CatalogProductOfferGetFieldsByFilterField;
    /** Weight in grams. */
    weight?: CatalogProductOfferGetFieldsByFilterField;
    /** Width, in pixels or millimetres. */
    width?: CatalogProductOfferGetFieldsByFilterField;
    /** Id in an outside system. */
    xmlId?: CatalogProductOfferGetFieldsByFilterField;
    /** Whether every piece has a bar code of its own. */
    barcodeMulti?: CatalogProductOfferGetFieldsByFilterField;
    /** Length of a period of the subscription. */
    recurSchemeLength?: CatalogProductOfferGetFieldsByFilterField;
    /** Unit of the periods of the subscription. */
    recurSchemeType?: CatalogProductOfferGetFieldsByFilterField;
    /** Product whose trial it is. */
    trialPriceId?: CatalogProductOfferGetFieldsByFilterField;
    /** Whether the subscription renews without an order. */
    withoutOrder?: CatalogProductOfferGetFieldsByFilterField;
    [name: `property${string}`]: CatalogProductOfferGetFieldsByFilterField;
  };
}

/**
 * Parameters of catalog.product.offer.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html
 */
export interface CatalogProductOfferGetParams {
  /** Id of a variation: catalog.product.offer.list. */
  id: number | string;
}

/** Result of catalog.product.offer.get. */
export interface CatalogProductOfferGetResult {
  /** The variation. */
  offer: CatalogProductOffer;
}

/**
 * Parameters of catalog.product.offer.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html
 */
export interface CatalogProductOfferListParams {
  /** Names of the fields to return. See catalog.product.offer.getFieldsByFilter. */
  select?: (keyof CatalogProductOffer | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.product.offer.getFieldsByFilter, catalog.catalog.list. */
  filter?:
    | {
      [Name in keyof CatalogProductOffer]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.product.offer.getFieldsByFilter. */
  order?:
    | {
      [Name in keyof CatalogProductOffer]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id of a variation: catalog.product.offer.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.product.offer.getFieldsByFilter. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** Whether it is in use. */
    active?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Whether every piece has a bar code of its own. */
    barcodeMulti?: "Y" | "N" | undefined;
    /** Whether it can be bought when there is none in stock. */
    canBuyZero?: "Y" | "N" | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** From when on it is in use. Date and time, ISO 8601. */
    dateActiveFrom?: string | Date | undefined;
    /** Until when it is in use. Date and time, ISO 8601. */
    dateActiveTo?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of a section: catalog.section.list. */
    iblockSectionId?: number | string | undefined;
    /** Sections that it stands in. */
    IblockSection?: object | unknown[] | undefined;
    /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
    measure?: number | string | undefined;
    /** Short text for lists. */
    previewText?: string | undefined;
    /** Full text. */
    detailText?: string | undefined;
    /** Small picture for lists. */
    previewPicture?: object | undefined;
    /** Large picture. */
    detailPicture?: object | undefined;
    /** Format of the short text: text or HTML. */
    previewTextType?: "text" | "html" | undefined;
    /** Format of the full text: text or HTML. */
    detailTextType?: "text" | "html" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether customers may ask to be told when it is there again. Default: D. */
    subscribe?: "Y" | "N" | "D" | undefined;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: number | string | undefined;
    /** Whether the price contains VAT. */
    vatIncluded?: "Y" | "N" | undefined;
    /** Height, in pixels or millimetres. */
    height?: number | string | undefined;
    /** Length. */
    length?: number | string | undefined;
    /** Weight in grams. */
    weight?: number | string | undefined;
    /** Width, in pixels or millimetres. */
    width?: number | string | undefined;
    /** Whether the stock is counted. Default: D. */
    quantityTrace?: "Y" | "N" | "D" | undefined;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: string | undefined;
    /** Price that was paid for it. */
    purchasingPrice?: number | string | undefined;
    /** How many or how much. */
    quantity?: number | string | undefined;
    /** How much is reserved. */
    quantityReserved?: number | string | undefined;
    /** Length of a period of the subscription. */
    recurSchemeLength?: number | string | undefined;
    /** Unit of the periods of the subscription. */
    recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y" | undefined;
    /** Product whose trial it is. */
    trialPriceId?: number | string | undefined;
    /** Whether the subscription renews without an order. */
    withoutOrder?: "Y" | "N" | undefined;
    /** Id of what it is a part of; 0 or nothing at the top. See catalog.product.sku.list. */
    parentId?: object | undefined;
    /** Id of the list or catalog. Cannot be changed later. */
    iblockId?: number | string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.offer.update. */
export interface CatalogProductOfferUpdateResult {
  /** The variation. */
  offer: CatalogProductOffer;
}

/**
 * Parameters of catalog.product.service.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
 */
export interface CatalogProductServiceAddParams {
  /** Fields of the record by their names. See catalog.product.service.getFieldsByFilter. */
  fields: {
    /** Id of a catalog: catalog.catalog.list. Cannot be changed later. */
    iblockId: number | string;
    /** What it is called. */
    name: string;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** From when on it is in use. Date and time, ISO 8601. */
    dateActiveFrom?: string | Date | undefined;
    /** Until when it is in use. Date and time, ISO 8601. */
    dateActiveTo?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of a section: catalog.section.list. */
    iblockSectionId?: number | string | undefined;
    /** Sections that it stands in. */
    IblockSection?: object | unknown[] | undefined;
    /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
    measure?: number | string | undefined;
    /** Short text for lists. */
    previewText?: string | undefined;
    /** Full text. */
    detailText?: string | undefined;
    /** Small picture for lists. */
    previewPicture?: object | undefined;
    /** Large picture. */
    detailPicture?: object | undefined;
    /** Format of the short text: text or HTML. Default: text. */
    previewTextType?: "text" | "html" | undefined;
    /** Format of the full text: text or HTML. Default: text. */
    detailTextType?: "text" | "html" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: number | string | undefined;
    /** Whether the price contains VAT. Default: N. */
    vatIncluded?: "Y" | "N" | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.service.add. */
export interface CatalogProductServiceAddResult {
  /** The service. */
  service: CatalogProductService;
}

/**
 * Parameters of catalog.product.service.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
 */
export interface CatalogProductServiceDeleteParams {
  /** Id of a service: catalog.product.service.list. */
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
  /** Fields of the record by their names. See catalog.product.service.getFieldsByFilter. */
  fields: {
    /** Id of the file. */
    fileId: number | string;
    /** Id of a service: catalog.product.service.list. */
    productId: number | string;
    /** Name of the field. */
    fieldName: string;
  };
}

/** Result of catalog.product.service.download. */
export type CatalogProductServiceDownloadResult = unknown;

/** How catalog.product.service.getFieldsByFilter describes a field. */
export interface CatalogProductServiceGetFieldsByFilterField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Kind of property: S text, N number, L list, F file, E element, G section. */
  propertyType?: string;
  /** Kind of value. */
  userType?: string;
}

/** Parameters of catalog.product.service.getFieldsByFilter. */
export interface CatalogProductServiceGetFieldsByFilterParams {
  /** Conditions that all must hold. */
  filter: {
    /** Id of a catalog: catalog.catalog.list. */
    iblockId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of catalog.product.service.getFieldsByFilter. */
export interface CatalogProductServiceGetFieldsByFilterResult {
  /** The service. */
  service: {
    /** Whether it is in use. */
    active?: CatalogProductServiceGetFieldsByFilterField;
    /** Whether it can be had. */
    available?: CatalogProductServiceGetFieldsByFilterField;
    /** Whether it is a set. Read-only. */
    bundle?: CatalogProductServiceGetFieldsByFilterField;
    /** Symbolic code. */
    code?: CatalogProductServiceGetFieldsByFilterField;
    /** Id of the user who created it: user.get. */
    createdBy?: CatalogProductServiceGetFieldsByFilterField;
    /** From when on it is in use. */
    dateActiveFrom?: CatalogProductServiceGetFieldsByFilterField;
    /** Until when it is in use. */
    dateActiveTo?: CatalogProductServiceGetFieldsByFilterField;
    /** When it was created. */
    dateCreate?: CatalogProductServiceGetFieldsByFilterField;
    /** Large picture. */
    detailPicture?: CatalogProductServiceGetFieldsByFilterField;
    /** Full text. */
    detailText?: CatalogProductServiceGetFieldsByFilterField;
    /** Format of the full text: text or HTML. */
    detailTextType?: CatalogProductServiceGetFieldsByFilterField;
    /** Id of the list or catalog. Cannot be changed later. */
    iblockId?: CatalogProductServiceGetFieldsByFilterField;
    /** Id of the section that it stands in. */
    iblockSectionId?: CatalogProductServiceGetFieldsByFilterField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogProductServiceGetFieldsByFilterField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: CatalogProductServiceGetFieldsByFilterField;
    /** What it is called. */
    name?: CatalogProductServiceGetFieldsByFilterField;
    /** Small picture for lists. */
    previewPicture?: CatalogProductServiceGetFieldsByFilterField;
    /** Short text for lists. */
    previewText?: CatalogProductServiceGetFieldsByFilterField;
    /** Format of the short text: text or HTML. */
    previewTextType?: CatalogProductServiceGetFieldsByFilterField;
    /** Kind of price. */
    priceType?: CatalogProductServiceGetFieldsByFilterField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogProductServiceGetFieldsByFilterField;
    /** When it was last changed. */
    timestampX?: CatalogProductServiceGetFieldsByFilterField;
    /** What kind it is of. Read-only. */
    type?: CatalogProductServiceGetFieldsByFilterField;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: CatalogProductServiceGetFieldsByFilterField;
    /** Whether the price contains VAT. */
    vatIncluded?: CatalogProductServiceGetFieldsByFilterField;
    /** Id in an outside system. */
    xmlId?: CatalogProductServiceGetFieldsByFilterField;
    /** Unit of measure. */
    measure?: CatalogProductServiceGetFieldsByFilterField;
    [name: `property${string}`]: CatalogProductServiceGetFieldsByFilterField;
  };
}

/**
 * Parameters of catalog.product.service.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
 */
export interface CatalogProductServiceGetParams {
  /** Id of a service: catalog.product.service.list. */
  id: number | string;
}

/** Result of catalog.product.service.get. */
export interface CatalogProductServiceGetResult {
  /** The service. */
  service: CatalogProductService;
}

/**
 * Parameters of catalog.product.service.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
 */
export interface CatalogProductServiceListParams {
  /** Names of the fields to return. See catalog.product.service.getFieldsByFilter. */
  select?: (keyof CatalogProductService | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.product.service.getFieldsByFilter. */
  filter?:
    | {
      [Name in keyof CatalogProductService]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.product.service.getFieldsByFilter. */
  order?:
    | {
      [Name in keyof CatalogProductService]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id of a service: catalog.product.service.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.product.service.getFieldsByFilter. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** Whether it is in use. */
    active?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** From when on it is in use. Date and time, ISO 8601. */
    dateActiveFrom?: string | Date | undefined;
    /** Until when it is in use. Date and time, ISO 8601. */
    dateActiveTo?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of a section: catalog.section.list. */
    iblockSectionId?: number | string | undefined;
    /** Sections that it stands in. */
    IblockSection?: object | unknown[] | undefined;
    /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
    measure?: number | string | undefined;
    /** Short text for lists. */
    previewText?: string | undefined;
    /** Full text. */
    detailText?: string | undefined;
    /** Small picture for lists. */
    previewPicture?: object | undefined;
    /** Large picture. */
    detailPicture?: object | undefined;
    /** Format of the short text: text or HTML. */
    previewTextType?: "text" | "html" | undefined;
    /** Format of the full text: text or HTML. */
    detailTextType?: "text" | "html" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: number | string | undefined;
    /** Whether the price contains VAT. */
    vatIncluded?: "Y" | "N" | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.service.update. */
export interface CatalogProductServiceUpdateResult {
  /** The service. */
  service: CatalogProductService;
}

/**
 * Parameters of catalog.product.sku.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
 */
export interface CatalogProductSkuAddParams {
  /** Fields of the record by their names. See catalog.product.sku.getFieldsByFilter. */
  fields: {
    /** Id of a catalog: catalog.catalog.list. Cannot be changed later. */
    iblockId: number | string;
    /** What it is called. */
    name: string;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Whether it can be bought when there is none in stock. Default: N. */
    canBuyZero?: "Y" | "N" | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** From when on it is in use. Date and time, ISO 8601. */
    dateActiveFrom?: string | Date | undefined;
    /** Until when it is in use. Date and time, ISO 8601. */
    dateActiveTo?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of a section: catalog.section.list. */
    iblockSectionId?: number | string | undefined;
    /** Sections that it stands in. */
    IblockSection?: object | unknown[] | undefined;
    /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
    measure?: number | string | undefined;
    /** Short text for lists. */
    previewText?: string | undefined;
    /** Full text. */
    detailText?: string | undefined;
    /** Small picture for lists. */
    previewPicture?: object | undefined;
    /** Large picture. */
    detailPicture?: object | undefined;
    /** Format of the short text: text or HTML. Default: text. */
    previewTextType?: "text" | "html" | undefined;
    /** Format of the full text: text or HTML. Default: text. */
    detailTextType?: "text" | "html" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether customers may ask to be told when it is there again. Default: D. */
    subscribe?: "Y" | "N" | "D" | undefined;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: number | string | undefined;
    /** Whether the price contains VAT. Default: N. */
    vatIncluded?: "Y" | "N" | undefined;
    /** Height, in pixels or millimetres. */
    height?: number | string | undefined;
    /** Length. */
    length?: number | string | undefined;
    /** Weight in grams. */
    weight?: number | string | undefined;
    /** Width, in pixels or millimetres. */
    width?: number | string | undefined;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: string | undefined;
    /** Price that was paid for it. */
    purchasingPrice?: number | string | undefined;
    /** How many or how much. */
    quantity?: number | string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.sku.add. */
export interface CatalogProductSkuAddResult {
  /** The product with variations. */
  sku: CatalogProductSku;
}

/**
 * Parameters of catalog.product.sku.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
 */
export interface CatalogProductSkuDeleteParams {
  /** Id of a product with variations: catalog.product.sku.list. */
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
  /** Fields of the record by their names. See catalog.product.sku.getFieldsByFilter. */
  fields: {
    /** Id of the file. */
    fileId: number | string;
    /** Id of a product with variations: catalog.product.sku.list. */
    productId: number | string;
    /** Name of the field. */
    fieldName: string;
  };
}

/** Result of catalog.product.sku.download. */
export type CatalogProductSkuDownloadResult = unknown;

/** How catalog.product.sku.getFieldsByFilter describes a field. */
export interface CatalogProductSkuGetFieldsByFilterField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Kind of property: S text, N number, L list, F file, E element, G section. */
  propertyType?: string;
  /** Kind of value. */
  userType?: string;
}

/**
 * Parameters of catalog.product.sku.getFieldsByFilter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
 */
export interface CatalogProductSkuGetFieldsByFilterParams {
  /** Conditions that all must hold. */
  filter: {
    /** Id of a catalog: catalog.catalog.list. */
    iblockId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of catalog.product.sku.getFieldsByFilter. */
export interface CatalogProductSkuGetFieldsByFilterResult {
  /** The product with variations. */
  sku: {
    /** Whether it is in use. */
    active?: CatalogProductSkuGetFieldsByFilterField;
    /** Whether it can be had. Read-only. */
    available?: CatalogProductSkuGetFieldsByFilterField;
    /** Whether it is a set. Read-only. */
    bundle?: CatalogProductSkuGetFieldsByFilterField;
    /** Whether it can be bought when there is none in stock. */
    canBuyZero?: CatalogProductSkuGetFieldsByFilterField;
    /** Symbolic code. */
    code?: CatalogProductSkuGetFieldsByFilterField;
    /** Id of the user who created it: user.get. */
    createdBy?: CatalogProductSkuGetFieldsByFilterField;
    /** From when on it is in use. */
    dateActiveFrom?: CatalogProductSkuGetFieldsByFilterField;
    /** Until when it is in use. */
    dateActiveTo?: CatalogProductSkuGetFieldsByFilterField;
    /** When it was created. */
    dateCreate?: CatalogProductSkuGetFieldsByFilterField;
    /** Large picture. */
    detailPicture?: CatalogProductSkuGetFieldsByFilterField;
    /** Full text. */
    detailText?: CatalogProductSkuGetFieldsByFilterField;
    /** Format of the full text: text or HTML. */
    detailTextType?: CatalogProductSkuGetFieldsByFilterField;
    /** Height, in pixels or millimetres. */
    height?: CatalogProductSkuGetFieldsByFilterField;
    /** Id of the list or catalog. Cannot be changed later. */
    iblockId?: CatalogProductSkuGetFieldsByFilterField;
    /** Id of the section that it stands in. */
    iblockSectionId?: CatalogProductSkuGetFieldsByFilterField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogProductSkuGetFieldsByFilterField;
    /** Length. */
    length?: CatalogProductSkuGetFieldsByFilterField;
    /** Unit of measure. */
    measure?: CatalogProductSkuGetFieldsByFilterField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: CatalogProductSkuGetFieldsByFilterField;
    /** What it is called. */
    name?: CatalogProductSkuGetFieldsByFilterField;
    /** Small picture for lists. */
    previewPicture?: CatalogProductSkuGetFieldsByFilterField;
    /** Short text for lists. */
    previewText?: CatalogProductSkuGetFieldsByFilterField;
    /** Format of the short text: text or HTML. */
    previewTextType?: CatalogProductSkuGetFieldsByFilterField;
    /** Kind of price. */
    priceType?: CatalogProductSkuGetFieldsByFilterField;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: CatalogProductSkuGetFieldsByFilterField;
    /** Price that was paid for it. */
    purchasingPrice?: CatalogProductSkuGetFieldsByFilterField;
    /** How many or how much. */
    quantity?: CatalogProductSkuGetFieldsByFilterField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogProductSkuGetFieldsByFilterField;
    /** Whether customers may ask to be told when it is there again. */
    subscribe?: CatalogProductSkuGetFieldsByFilterField;
    /** When it was last changed. */
    timestampX?: CatalogProductSkuGetFieldsByFilterField;
    /** What kind it is of. Read-only. */
    type?: CatalogProductSkuGetFieldsByFilterField;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: CatalogProductSkuGetFieldsByFilterField;
    /** Whether the price contains VAT. */
    vatIncluded?: CatalogProductSkuGetFieldsByFilterField;
    /** Weight in grams. */
    weight?: CatalogProductSkuGetFieldsByFilterField;
    /** Width, in pixels or millimetres. */
    width?: CatalogProductSkuGetFieldsByFilterField;
    /** Id in an outside system. */
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
  /** Id of a product with variations: catalog.product.sku.list. */
  id: number | string;
}

/** Result of catalog.product.sku.get. */
export interface CatalogProductSkuGetResult {
  /** The product with variations. */
  sku: CatalogProductSku;
}

/**
 * Parameters of catalog.product.sku.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
 */
export interface CatalogProductSkuListParams {
  /** Names of the fields to return. See catalog.product.sku.getFieldsByFilter. */
  select?: (keyof CatalogProductSku | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.product.sku.getFieldsByFilter. */
  filter?:
    | {
      [Name in keyof CatalogProductSku]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.product.sku.getFieldsByFilter. */
  order?:
    | {
      [Name in keyof CatalogProductSku]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id of a product with variations: catalog.product.sku.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.product.sku.getFieldsByFilter. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Whether it can be bought when there is none in stock. Default: N. */
    canBuyZero?: "Y" | "N" | (string & {}) | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** From when on it is in use. Date and time, ISO 8601. */
    dateActiveFrom?: string | Date | undefined;
    /** Until when it is in use. Date and time, ISO 8601. */
    dateActiveTo?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of a section: catalog.section.list. */
    iblockSectionId?: number | string | undefined;
    /** Sections that it stands in. */
    IblockSection?: object | unknown[] | undefined;
    /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
    measure?: number | string | undefined;
    /** Short text for lists. */
    previewText?: string | undefined;
    /** Full text. */
    detailText?: string | undefined;
    /** Small picture for lists. */
    previewPicture?: object | undefined;
    /** Large picture. */
    detailPicture?: object | undefined;
    /** Format of the short text: text or HTML. Default: text. */
    previewTextType?: "text" | "html" | undefined;
    /** Format of the full text: text or HTML. Default: text. */
    detailTextType?: "text" | "html" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether customers may ask to be told when it is there again. Default: D. */
    subscribe?: "Y" | "N" | "D" | (string & {}) | undefined;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: number | string | undefined;
    /** Whether the price contains VAT. Default: N. */
    vatIncluded?: "Y" | "N" | undefined;
    /** Height, in pixels or millimetres. */
    height?: number | string | undefined;
    /** Length. */
    length?: number | string | undefined;
    /** Weight in grams. */
    weight?: number | string | undefined;
    /** Width, in pixels or millimetres. */
    width?: number | string | undefined;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: string | undefined;
    /** Price that was paid for it. */
    purchasingPrice?: number | string | undefined;
    /** How many or how much. */
    quantity?: number | string | undefined;
    [name: `property${string}`]: unknown;
  };
}

/** Result of catalog.product.sku.update. */
export interface CatalogProductSkuUpdateResult {
  /** The product with variations. */
  sku: CatalogProductSku;
}

/**
 * Parameters of catalog.product.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
 */
export interface CatalogProductUpdateParams {
  /** Id of a product: catalog.product.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.product.getFieldsByFilter. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Whether every piece has a bar code of its own. Default: N. */
    barcodeMulti?: "Y" | "N" | undefined;
    /** Whether it can be bought when there is none in stock. Default: N. */
    canBuyZero?: "Y" | "N" | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** From when on it is in use. Date and time, ISO 8601. */
    dateActiveFrom?: string | Date | undefined;
    /** Until when it is in use. Date and time, ISO 8601. */
    dateActiveTo?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of a section: catalog.section.list. */
    iblockSectionId?: number | string | undefined;
    /** Sections that it stands in. */
    IblockSection?: object | unknown[] | undefined;
    /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
    measure?: number | string | undefined;
    /** Short text for lists. */
    previewText?: string | undefined;
    /** Full text. */
    detailText?: string | undefined;
    /** Small picture for lists. */
    previewPicture?: object | undefined;
    /** Large picture. */
    detailPicture?: object | undefined;
    /** Format of the short text: text or HTML. Default: text. */
    previewTextType?: "text" | "html" | undefined;
    /** Format of the full text: text or HTML. Default: text. */
    detailTextType?: "text" | "html" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether customers may ask to be told when it is there again. Default: D. */
    subscribe?: "Y" | "N" | "D" | undefined;
    /** Id of the VAT rate: catalog.vat.list. */
    vatId?: number | string | undefined;
    /** Whether the price contains VAT. Default: N. */
    vatIncluded?: "Y" | "N" | undefined;
    /** Height, in pixels or millimetres. */
    height?: number | string | undefined;
    /** Length. */
    length?: number | string | undefined;
    /** Weight in grams. */
    weight?: number | string | undefined;
    /** Width, in pixels or millimetres. */
    width?: number | string | undefined;
    /** Whether the stock is counted. Default: D. */
    quantityTrace?: "Y" | "N" | "D" | undefined;
    /** Currency of the price that was paid for it. */
    purchasingCurrency?: string | undefined;
    /** Price that was paid for it. */
    purchasingPrice?: number | string | undefined;
    /** How many or how much. */
    quantity?: number | string | undefined;
    /** How much is reserved. */
    quantityReserved?: number | string | undefined;
    /** Length of a period of the subscription. Default: 0. */
    recurSchemeLength?: number | string | undefined;
    /** Unit of the periods of the subscription. Default: D. */
    recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y" | undefined;
    /** Product whose trial it is. */
    trialPriceId?: number | string | undefined;
    /** Whether the subscription renews without an order. Default: N. */
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
  /**
   * Lists products of a commercial catalog by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
  /**
   * Lists product variations of an information block by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
  /**
   * Lists services of a commercial catalog by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
  /**
   * Lists parent products that have variations by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.product.sku.list": { params: CatalogProductSkuListParams; result: CatalogProductSkuListResult };
  /** Changes the fields and property values of a parent product with variations. */
  "catalog.product.sku.update": { params: CatalogProductSkuUpdateParams; result: CatalogProductSkuUpdateResult };
  /** Changes the fields and property values of a simple product in the catalog. */
  "catalog.product.update": { params: CatalogProductUpdateParams; result: CatalogProductUpdateResult };
}
