// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogPriceTypeGroup } from "./shared.ts";

/** Parameters of catalog.priceTypeGroup.add. */
export interface CatalogPriceTypeGroupAddParams {
  fields: {
    catalogGroupId: number | string;
    groupId: number | string;
    access: "Y" | "N";
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
  select?: string[];
  filter?: object;
  order?: object;
  start?: number | string;
}

/** Result of catalog.priceTypeGroup.list. */
export interface CatalogPriceTypeGroupListResult {
  priceTypeGroups: CatalogPriceTypeGroup[];
}
