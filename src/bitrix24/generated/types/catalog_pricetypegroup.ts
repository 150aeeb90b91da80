// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogPriceTypeGroup } from "./shared.ts";

/** Parameters of catalog.priceTypeGroup.add. */
export interface CatalogPriceTypeGroupAddParams {
  fields: {
    catalogGroupId: number | string;
    groupId: number | string;
    access: "Y" | "N";
    id?: number | string | undefined;
  };
}

/** Result of catalog.priceTypeGroup.add. */
export interface CatalogPriceTypeGroupAddResult {
  priceTypeGroup: CatalogPriceTypeGroup;
}

/** Parameters of catalog.priceTypeGroup.delete. */
export interface CatalogPriceTypeGroupDeleteParams {
  id: number | string;
}

/** Result of catalog.priceTypeGroup.delete. */
export type CatalogPriceTypeGroupDeleteResult = boolean;

/** How catalog.priceTypeGroup.getFields describes a field. */
export interface CatalogPriceTypeGroupGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/** Parameters of catalog.priceTypeGroup.getFields. */
export interface CatalogPriceTypeGroupGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.priceTypeGroup.getFields. */
export interface CatalogPriceTypeGroupGetFieldsResult {
  priceTypeGroup: {
    access?: CatalogPriceTypeGroupGetFieldsField;
    catalogGroupId?: CatalogPriceTypeGroupGetFieldsField;
    groupId?: CatalogPriceTypeGroupGetFieldsField;
    id?: CatalogPriceTypeGroupGetFieldsField;
  };
}

/** Parameters of catalog.priceTypeGroup.list. */
export interface CatalogPriceTypeGroupListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.priceTypeGroup.list. */
export interface CatalogPriceTypeGroupListResult {
  priceTypeGroups: CatalogPriceTypeGroup[];
}

/** Methods of Bitrix24 whose names begin with `catalog.pricetypegroup`. */
export interface CatalogPricetypegroupRestMethods {
  /** Gives a customer group the right to buy at a price type (access Y) or only to see it (N). */
  "catalog.priceTypeGroup.add": { params: CatalogPriceTypeGroupAddParams; result: CatalogPriceTypeGroupAddResult };
  /** Removes a customer group's access to a price type by the id of the tie. */
  "catalog.priceTypeGroup.delete": {
    params: CatalogPriceTypeGroupDeleteParams;
    result: CatalogPriceTypeGroupDeleteResult;
  };
  /** Describes the fields that tie a price type to a customer group with an access flag. */
  "catalog.priceTypeGroup.getFields": {
    params: CatalogPriceTypeGroupGetFieldsParams;
    result: CatalogPriceTypeGroupGetFieldsResult;
  };
  /** Lists which customer groups have which access to price types, by filter, 50 per page. */
  "catalog.priceTypeGroup.list": { params: CatalogPriceTypeGroupListParams; result: CatalogPriceTypeGroupListResult };
}
