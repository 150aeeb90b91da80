// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogPriceTypeGroup } from "./shared.ts";

/** Parameters of catalog.priceTypeGroup.add. */
export interface CatalogPriceTypeGroupAddParams {
  /** Fields of the record by their names. See catalog.priceTypeGroup.getFields. */
  fields: {
    /** Id of the kind of price: catalog.priceType.list. */
    catalogGroupId: number | string;
    /** Id of the workgroup: sonet_group.get. */
    groupId: number | string;
    access: "Y" | "N";
    /** Id, unique among its kind. Cannot be changed later. */
    id?: number | string | undefined;
  };
}

/** Result of catalog.priceTypeGroup.add. */
export interface CatalogPriceTypeGroupAddResult {
  /** Who may buy at the price. */
  priceTypeGroup: CatalogPriceTypeGroup;
}

/** Parameters of catalog.priceTypeGroup.delete. */
export interface CatalogPriceTypeGroupDeleteParams {
  /** Id, unique among its kind. See catalog.priceTypeGroup.list. */
  id: number | string;
}

/** Result of catalog.priceTypeGroup.delete. */
export type CatalogPriceTypeGroupDeleteResult = boolean;

/** How catalog.priceTypeGroup.getFields describes a field. */
export interface CatalogPriceTypeGroupGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of catalog.priceTypeGroup.getFields. */
export interface CatalogPriceTypeGroupGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.priceTypeGroup.getFields. */
export interface CatalogPriceTypeGroupGetFieldsResult {
  /** Who may buy at the price. */
  priceTypeGroup: {
    /** Who may do what. */
    access?: CatalogPriceTypeGroupGetFieldsField;
    /** Id of the kind of price: catalog.priceType.list. */
    catalogGroupId?: CatalogPriceTypeGroupGetFieldsField;
    /** Id of the workgroup: sonet_group.get. */
    groupId?: CatalogPriceTypeGroupGetFieldsField;
    /** Id, unique among its kind. Cannot be changed later. */
    id?: CatalogPriceTypeGroupGetFieldsField;
  };
}

/** Parameters of catalog.priceTypeGroup.list. */
export interface CatalogPriceTypeGroupListParams {
  /** Names of the fields to return. See catalog.priceTypeGroup.getFields. */
  select?: (keyof CatalogPriceTypeGroup | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.priceTypeGroup.getFields. */
  filter?:
    | {
      [Name in keyof CatalogPriceTypeGroup]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.priceTypeGroup.getFields. */
  order?:
    | {
      [Name in keyof CatalogPriceTypeGroup]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /**
   * Lists which customer groups have which access to price types, by filter, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.priceTypeGroup.list": { params: CatalogPriceTypeGroupListParams; result: CatalogPriceTypeGroupListResult };
}
