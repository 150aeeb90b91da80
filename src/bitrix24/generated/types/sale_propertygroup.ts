// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPropertyGroup } from "./shared.ts";

/**
 * Parameters of sale.propertygroup.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
 */
export interface SalePropertygroupAddParams {
  fields: {
    personTypeId: number | string;
    name: string;
    sort?: number | string | undefined;
  };
}

/** Result of sale.propertygroup.add. */
export interface SalePropertygroupAddResult {
  propertyGroup: SaleOrderPropertyGroup;
}

/**
 * Parameters of sale.propertygroup.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
 */
export interface SalePropertygroupDeleteParams {
  id: number | string;
}

/** Result of sale.propertygroup.delete. */
export type SalePropertygroupDeleteResult = boolean;

/** How sale.propertygroup.getFields describes a field. */
export interface SalePropertygroupGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.propertygroup.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html
 */
export interface SalePropertygroupGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.propertygroup.getFields. */
export interface SalePropertygroupGetFieldsResult {
  propertyGroup: {
    id?: SalePropertygroupGetFieldsField;
    name?: SalePropertygroupGetFieldsField;
    personTypeId?: SalePropertygroupGetFieldsField;
    sort?: SalePropertygroupGetFieldsField;
  };
}

/**
 * Parameters of sale.propertygroup.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
 */
export interface SalePropertygroupGetParams {
  id: number | string;
}

/** Result of sale.propertygroup.get. */
export interface SalePropertygroupGetResult {
  propertyGroup: SaleOrderPropertyGroup;
}

/**
 * Parameters of sale.propertygroup.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
 */
export interface SalePropertygroupListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
}

/** Result of sale.propertygroup.list. */
export interface SalePropertygroupListResult {
  propertyGroups: SaleOrderPropertyGroup[];
}

/**
 * Parameters of sale.propertygroup.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html
 */
export interface SalePropertygroupUpdateParams {
  id: number | string;
  fields: {
    personTypeId: number | string;
    name: string;
    sort?: number | string | undefined;
  };
}

/** Result of sale.propertygroup.update. */
export interface SalePropertygroupUpdateResult {
  propertyGroup: SaleOrderPropertyGroup;
}

/** Methods of Bitrix24 whose names begin with `sale.propertygroup`. */
export interface SalePropertygroupRestMethods {
  /** Creates a group that holds order properties of one payer type. */
  "sale.propertygroup.add": { params: SalePropertygroupAddParams; result: SalePropertygroupAddResult };
  /** Deletes a group that order properties of a payer type are sorted into. */
  "sale.propertygroup.delete": { params: SalePropertygroupDeleteParams; result: SalePropertygroupDeleteResult };
  /** Returns name, payer type and sorting of one group of order properties. */
  "sale.propertygroup.get": { params: SalePropertygroupGetParams; result: SalePropertygroupGetResult };
  /** Describes the fields of an order property group, such as name, personTypeId and sort. */
  "sale.propertygroup.getFields": {
    params: SalePropertygroupGetFieldsParams;
    result: SalePropertygroupGetFieldsResult;
  };
  /** Lists groups of order properties by filter, for example those of one payer type. */
  "sale.propertygroup.list": { params: SalePropertygroupListParams; result: SalePropertygroupListResult };
  /** Renames or re-sorts a group of order properties; the name is always required. */
  "sale.propertygroup.update": { params: SalePropertygroupUpdateParams; result: SalePropertygroupUpdateResult };
}
