// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPropertyGroup } from "./shared.ts";

/**
 * Parameters of sale.propertygroup.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
 */
export interface SalePropertygroupAddParams {
  /** Fields of the record by their names. See sale.propertygroup.getFields. */
  fields: {
    /** Id of the type of payer: sale.persontype.list. */
    personTypeId: number | string;
    /** What it is called. */
    name: string;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  };
}

/** Result of sale.propertygroup.add. */
export interface SalePropertygroupAddResult {
  /** The group of properties. */
  propertyGroup: SaleOrderPropertyGroup;
}

/**
 * Parameters of sale.propertygroup.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
 */
export interface SalePropertygroupDeleteParams {
  /** Id of a group of properties: sale.propertygroup.list. */
  id: number | string;
}

/** Result of sale.propertygroup.delete. */
export type SalePropertygroupDeleteResult = boolean;

/** How sale.propertygroup.getFields describes a field. */
export interface SalePropertygroupGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
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
  /** The group of properties. */
  propertyGroup: {
    /** Id, unique among its kind. Read-only. */
    id?: SalePropertygroupGetFieldsField;
    /** What it is called. */
    name?: SalePropertygroupGetFieldsField;
    /** Id of the type of payer: sale.persontype.list. */
    personTypeId?: SalePropertygroupGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: SalePropertygroupGetFieldsField;
  };
}

/**
 * Parameters of sale.propertygroup.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
 */
export interface SalePropertygroupGetParams {
  /** Id of a group of properties: sale.propertygroup.list. */
  id: number | string;
}

/** Result of sale.propertygroup.get. */
export interface SalePropertygroupGetResult {
  /** The group of properties. */
  propertyGroup: SaleOrderPropertyGroup;
}

/**
 * Parameters of sale.propertygroup.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
 */
export interface SalePropertygroupListParams {
  /** Names of the fields to return. See sale.propertygroup.getFields. */
  select?: (keyof SaleOrderPropertyGroup | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.propertygroup.getFields. */
  filter?:
    | {
      [Name in keyof SaleOrderPropertyGroup]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.propertygroup.getFields. */
  order?:
    | {
      [Name in keyof SaleOrderPropertyGroup]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
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
  /** Id of a group of properties: sale.propertygroup.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.propertygroup.getFields. */
  fields: {
    /** Id of the type of payer: sale.persontype.list. */
    personTypeId: number | string;
    /** What it is called. */
    name: string;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  };
}

/** Result of sale.propertygroup.update. */
export interface SalePropertygroupUpdateResult {
  /** The group of properties. */
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
  /**
   * Lists groups of order properties by filter, for example those of one payer type.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.propertygroup.list": { params: SalePropertygroupListParams; result: SalePropertygroupListResult };
  /** Renames or re-sorts a group of order properties; the name is always required. */
  "sale.propertygroup.update": { params: SalePropertygroupUpdateParams; result: SalePropertygroupUpdateResult };
}
