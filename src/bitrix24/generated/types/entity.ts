// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of entity.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
 */
export interface EntityAddParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** What it is called. */
  NAME: string;
  /** Who may do what. See access.name. */
  ACCESS?: object | undefined;
}

/** Result of entity.add. */
export type EntityAddResult = boolean;

/**
 * Parameters of entity.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html
 */
export interface EntityDeleteParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
}

/** Result of entity.delete. */
export type EntityDeleteResult = boolean;

/**
 * Parameters of entity.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html
 */
export interface EntityGetParams {
  /** What kind of record it belongs to. */
  ENTITY?: string | undefined;
}

/** Result of entity.get. */
export interface EntityGetResult {
  /** Id, unique among its kind. */
  ID?: string;
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID?: string;
  /** What kind of record it belongs to. */
  ENTITY?: string;
  /** What it is called. */
  NAME?: string;
}

/**
 * Parameters of entity.item.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
 */
export interface EntityItemAddParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** What it is called. */
  NAME?: string | undefined;
  /** The values of the properties. See entity.item.property.get. */
  PROPERTY_VALUES?: object | undefined;
  /** Part that it stands in. */
  SECTION?: number | string | undefined;
  /** From when on it is in use. Date and time, ISO 8601. */
  DATE_ACTIVE_FROM?: string | Date | undefined;
  /** Until when it is in use. Date and time, ISO 8601. */
  DATE_ACTIVE_TO?: string | Date | undefined;
  /** Small picture for lists. */
  PREVIEW_PICTURE?: unknown;
  /** Large picture. */
  DETAIL_PICTURE?: unknown;
  [name: `UF_${string}`]: unknown;
}

/** Result of entity.item.add. */
export type EntityItemAddResult = number;

/**
 * Parameters of entity.item.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
 */
export interface EntityItemDeleteParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** Id, unique among its kind. */
  ID: number | string;
}

/** Result of entity.item.delete. */
export type EntityItemDeleteResult = boolean;

/**
 * Parameters of entity.item.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
 */
export interface EntityItemGetParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** Place in the order; what has less comes first. Default: {"ID":"ASC"}. */
  SORT?: object | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [
        Name in
          | "ID"
          | "TIMESTAMP_X"
          | "MODIFIED_BY"
          | "DATE_CREATE"
          | "CREATED_BY"
          | "ACTIVE"
          | "DATE_ACTIVE_FROM"
          | "DATE_ACTIVE_TO"
          | "SORT"
          | "NAME"
          | "PREVIEW_PICTURE"
          | "PREVIEW_TEXT"
          | "DETAIL_PICTURE"
          | "DETAIL_TEXT"
          | "CODE"
          | "ENTITY"
          | "SECTION"
          | "PROPERTY_VALUES"
      ]?: unknown;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of entity.item.get. */
export type EntityItemGetResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** When it was last changed. Date and time, ISO 8601. */
  TIMESTAMP_X?: string;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY?: number | string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  /** From when on it is in use. */
  DATE_ACTIVE_FROM?: string;
  /** Until when it is in use. */
  DATE_ACTIVE_TO?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Small picture for lists. */
  PREVIEW_PICTURE?: string | null;
  /** Short text for lists. */
  PREVIEW_TEXT?: string | null;
  /** Large picture. */
  DETAIL_PICTURE?: string | null;
  /** Full text. */
  DETAIL_TEXT?: string | null;
  /** Symbolic code. */
  CODE?: string | null;
  /** What kind of record it belongs to. */
  ENTITY?: string;
  /** Part that it stands in. */
  SECTION?: number | null;
  /** The values of the properties. See entity.item.property.get. */
  PROPERTY_VALUES?: object;
}[];

/**
 * Parameters of entity.item.property.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
 */
export interface EntityItemPropertyAddParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** The property. */
  PROPERTY: string;
  /** What it is called. */
  NAME?: string | undefined;
  /** What kind it is of. */
  TYPE?: "S" | "N" | "F" | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
}

/** Result of entity.item.property.add. */
export type EntityItemPropertyAddResult = boolean;

/**
 * Parameters of entity.item.property.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
 */
export interface EntityItemPropertyDeleteParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** The property. */
  PROPERTY: string;
}

/** Result of entity.item.property.delete. */
export type EntityItemPropertyDeleteResult = boolean;

/**
 * Parameters of entity.item.property.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html
 */
export interface EntityItemPropertyGetParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** The property. */
  PROPERTY?: string | undefined;
}

/** Result of entity.item.property.get. */
export type EntityItemPropertyGetResult = {
  /** The property. */
  PROPERTY?: string;
  /** What it is called. */
  NAME?: string;
  /** What kind it is of. */
  TYPE?: "S" | "N" | "F";
  /** Place in the order; what has less comes first. */
  SORT?: number;
} | {
  /** The property. */
  PROPERTY?: string;
  /** What it is called. */
  NAME?: string;
  /** What kind it is of. */
  TYPE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
}[];

/**
 * Parameters of entity.item.property.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
 */
export interface EntityItemPropertyUpdateParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** The property. */
  PROPERTY: string;
  PROPERTY_NEW?: string | undefined;
  /** What it is called. */
  NAME?: string | undefined;
  /** What kind it is of. */
  TYPE?: "S" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
}

/** Result of entity.item.property.update. */
export type EntityItemPropertyUpdateResult = boolean;

/**
 * Parameters of entity.item.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
 */
export interface EntityItemUpdateParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** Id, unique among its kind. */
  ID: number | string;
  /** What it is called. */
  NAME?: string | undefined;
  /** The values of the properties. See entity.item.property.get. */
  PROPERTY_VALUES?: object | undefined;
  /** Part that it stands in. */
  SECTION?: number | string | undefined;
  /** From when on it is in use. Date and time, ISO 8601. */
  DATE_ACTIVE_FROM?: string | Date | undefined;
  /** Until when it is in use. Date and time, ISO 8601. */
  DATE_ACTIVE_TO?: string | Date | undefined;
  /** Small picture for lists. */
  PREVIEW_PICTURE?: unknown;
  /** Large picture. */
  DETAIL_PICTURE?: unknown;
  [name: `UF_${string}`]: unknown;
}

/** Result of entity.item.update. */
export type EntityItemUpdateResult = boolean;

/**
 * Parameters of entity.rights.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html
 */
export interface EntityRightsParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** Who may do what. See access.name. */
  ACCESS?: object | undefined;
}

/** Result of entity.rights. */
export interface EntityRightsResult {
  [name: string]: string;
}

/**
 * Parameters of entity.section.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
 */
export interface EntitySectionAddParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** What it is called. */
  NAME: string;
  /** Part that it stands in. */
  SECTION?: number | string | undefined;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Symbolic code. */
  CODE?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Picture. */
  PICTURE?: unknown;
  /** Large picture. */
  DETAIL_PICTURE?: unknown;
  [name: `UF_${string}`]: unknown;
}

/** Result of entity.section.add. */
export type EntitySectionAddResult = number;

/**
 * Parameters of entity.section.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html
 */
export interface EntitySectionDeleteParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** Id, unique among its kind. */
  ID: number | string;
}

/** Result of entity.section.delete. */
export type EntitySectionDeleteResult = boolean;

/**
 * Parameters of entity.section.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html
 */
export interface EntitySectionGetParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** Place in the order; what has less comes first. Default: {"ID":"ASC"}. */
  SORT?: object | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [
        Name in
          | "ID"
          | "CODE"
          | "TIMESTAMP_X"
          | "DATE_CREATE"
          | "CREATED_BY"
          | "MODIFIED_BY"
          | "ACTIVE"
          | "SORT"
          | "NAME"
          | "PICTURE"
          | "DETAIL_PICTURE"
          | "DESCRIPTION"
          | "LEFT_MARGIN"
          | "RIGHT_MARGIN"
          | "DEPTH_LEVEL"
          | "ENTITY"
          | "SECTION"
      ]?: unknown;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of entity.section.get. */
export type EntitySectionGetResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Symbolic code. */
  CODE?: string | null;
  /** When it was last changed. Date and time, ISO 8601. */
  TIMESTAMP_X?: string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number | string;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY?: number | string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Picture. */
  PICTURE?: string | null;
  /** Large picture. */
  DETAIL_PICTURE?: string | null;
  /** What it is about, in words. */
  DESCRIPTION?: string | null;
  /** Left number of the nested set. */
  LEFT_MARGIN?: number | string;
  /** Right number of the nested set. */
  RIGHT_MARGIN?: number | string;
  /** How deep it is. */
  DEPTH_LEVEL?: number | string;
  /** What kind of record it belongs to. */
  ENTITY?: string;
  /** Part that it stands in. */
  SECTION?: number | null | string;
  [name: `UF_${string}`]: unknown;
}[];

/**
 * Parameters of entity.section.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
 */
export interface EntitySectionUpdateParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** Id, unique among its kind. */
  ID: number | string;
  /** What it is called. */
  NAME?: string | undefined;
  /** Part that it stands in. */
  SECTION?: number | string | undefined;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Symbolic code. */
  CODE?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Picture. */
  PICTURE?: unknown;
  /** Large picture. */
  DETAIL_PICTURE?: unknown;
  [name: `UF_${string}`]: unknown;
}

/** Result of entity.section.update. */
export type EntitySectionUpdateResult = boolean;

/**
 * Parameters of entity.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html
 */
export interface EntityUpdateParams {
  /** What kind of record it belongs to. */
  ENTITY: string;
  /** What it is called. */
  NAME?: string | undefined;
  ENTITY_NEW?: string | undefined;
  /** Who may do what. See access.name. */
  ACCESS?: object | undefined;
}

/** Result of entity.update. */
export type EntityUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `entity`. */
export interface EntityRestMethods {
  /** Creates an app data storage with read, write and manage access; fails if the code is taken. */
  "entity.add": { params: EntityAddParams; result: EntityAddResult };
  /** Deletes an app data storage with everything in it; needs manage access to the storage. */
  "entity.delete": { params: EntityDeleteParams; result: EntityDeleteResult };
  /** Returns one app data storage by code, or all storages of the app when no code is given. */
  "entity.get": { params: EntityGetParams; result: EntityGetResult };
  /** Adds an item with property values, dates and pictures to an app data storage; returns its ID. */
  "entity.item.add": { params: EntityItemAddParams; result: EntityItemAddResult };
  /** Deletes an item from an app data storage by ID; needs write or manage access. */
  "entity.item.delete": { params: EntityItemDeleteParams; result: EntityItemDeleteResult };
  /**
   * Lists items of an app data storage by filter and sorting, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "entity.item.get": { params: EntityItemGetParams; result: EntityItemGetResult };
  /** Adds a custom property to the items of an app data storage; needs manage access. */
  "entity.item.property.add": { params: EntityItemPropertyAddParams; result: EntityItemPropertyAddResult };
  /** Deletes a custom property of app storage items along with the values stored in it. */
  "entity.item.property.delete": { params: EntityItemPropertyDeleteParams; result: EntityItemPropertyDeleteResult };
  /** Returns one or all custom properties of the items of an app data storage with their types. */
  "entity.item.property.get": { params: EntityItemPropertyGetParams; result: EntityItemPropertyGetResult };
  /** Changes the code, name, type or sorting of a custom property of app storage items. */
  "entity.item.property.update": { params: EntityItemPropertyUpdateParams; result: EntityItemPropertyUpdateResult };
  /** Changes the name, properties, dates, section or pictures of an app storage item. */
  "entity.item.update": { params: EntityItemUpdateParams; result: EntityItemUpdateResult };
  /** Returns who may access an app data storage, or sets the rights when an access list is passed. */
  "entity.rights": { params: EntityRightsParams; result: EntityRightsResult };
  /** Creates a section, nested if needed, in an app data storage and returns its ID. */
  "entity.section.add": { params: EntitySectionAddParams; result: EntitySectionAddResult };
  /** Deletes a section of an app data storage by ID; needs write or manage access. */
  "entity.section.delete": { params: EntitySectionDeleteParams; result: EntitySectionDeleteResult };
  /**
   * Lists sections of an app data storage by filter and sorting, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "entity.section.get": { params: EntitySectionGetParams; result: EntitySectionGetResult };
  /** Renames, moves or otherwise changes a section of an app data storage. */
  "entity.section.update": { params: EntitySectionUpdateParams; result: EntitySectionUpdateResult };
  /** Changes the name, code or access rights of an app data storage; needs manage access. */
  "entity.update": { params: EntityUpdateParams; result: EntityUpdateResult };
}
