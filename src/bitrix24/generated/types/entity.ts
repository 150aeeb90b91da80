// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of entity.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
 */
export interface EntityAddParams {
  ENTITY: string;
  NAME: string;
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
  ENTITY?: string | undefined;
}

/** Result of entity.get. */
export interface EntityGetResult {
  ID?: string;
  IBLOCK_TYPE_ID?: string;
  ENTITY?: string;
  NAME?: string;
}

/**
 * Parameters of entity.item.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
 */
export interface EntityItemAddParams {
  ENTITY: string;
  NAME?: string | undefined;
  PROPERTY_VALUES?: object | undefined;
  SECTION?: number | string | undefined;
  DATE_ACTIVE_FROM?: string | Date | undefined;
  DATE_ACTIVE_TO?: string | Date | undefined;
  PREVIEW_PICTURE?: unknown;
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
  ENTITY: string;
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
  ENTITY: string;
  SORT?: object | undefined;
  FILTER?: object | undefined;
  start?: number | string | undefined;
}

/** Result of entity.item.get. */
export type EntityItemGetResult = {
  ID?: number | string;
  TIMESTAMP_X?: string;
  MODIFIED_BY?: number | string;
  DATE_CREATE?: string;
  CREATED_BY?: number | string;
  ACTIVE?: "Y" | "N";
  DATE_ACTIVE_FROM?: string;
  DATE_ACTIVE_TO?: string;
  SORT?: number | string;
  NAME?: string;
  PREVIEW_PICTURE?: string | null;
  PREVIEW_TEXT?: string | null;
  DETAIL_PICTURE?: string | null;
  DETAIL_TEXT?: string | null;
  CODE?: string | null;
  ENTITY?: string;
  SECTION?: number | null;
  PROPERTY_VALUES?: object;
}[];

/**
 * Parameters of entity.item.property.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
 */
export interface EntityItemPropertyAddParams {
  ENTITY: string;
  PROPERTY: string;
  NAME?: string | undefined;
  TYPE?: "S" | "N" | "F" | undefined;
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
  ENTITY: string;
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
  ENTITY: string;
  PROPERTY?: string | undefined;
}

/** Result of entity.item.property.get. */
export type EntityItemPropertyGetResult = {
  PROPERTY?: string;
  NAME?: string;
  TYPE?: "S" | "N" | "F";
  SORT?: number;
} | {
  PROPERTY?: string;
  NAME?: string;
  TYPE?: string;
  SORT?: string;
}[];

/**
 * Parameters of entity.item.property.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
 */
export interface EntityItemPropertyUpdateParams {
  ENTITY: string;
  PROPERTY: string;
  PROPERTY_NEW?: string | undefined;
  NAME?: string | undefined;
  TYPE?: "S" | "N" | undefined;
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
  ENTITY: string;
  ID: number | string;
  NAME?: string | undefined;
  PROPERTY_VALUES?: object | undefined;
  SECTION?: number | string | undefined;
  DATE_ACTIVE_FROM?: string | Date | undefined;
  DATE_ACTIVE_TO?: string | Date | undefined;
  PREVIEW_PICTURE?: unknown;
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
  ENTITY: string;
  ACCESS?: object | undefined;
}

/** Result of entity.rights. */
export interface EntityRightsResult {
  [name: string]: unknown;
}

/**
 * Parameters of entity.section.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
 */
export interface EntitySectionAddParams {
  ENTITY: string;
  NAME: string;
  SECTION?: number | string | undefined;
  ACTIVE?: "Y" | "N" | undefined;
  SORT?: number | string | undefined;
  CODE?: string | undefined;
  DESCRIPTION?: string | undefined;
  PICTURE?: unknown;
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
  ENTITY: string;
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
  ENTITY: string;
  SORT?: object | undefined;
  FILTER?: object | undefined;
  start?: number | string | undefined;
}

/** Result of entity.section.get. */
export type EntitySectionGetResult = {
  ID?: number | string;
  CODE?: string | null;
  TIMESTAMP_X?: string;
  DATE_CREATE?: string;
  CREATED_BY?: number | string;
  MODIFIED_BY?: number | string;
  ACTIVE?: "Y" | "N";
  SORT?: number | string;
  NAME?: string;
  PICTURE?: string | null;
  DETAIL_PICTURE?: string | null;
  DESCRIPTION?: string | null;
  LEFT_MARGIN?: number | string;
  RIGHT_MARGIN?: number | string;
  DEPTH_LEVEL?: number | string;
  ENTITY?: string;
  SECTION?: number | null | string;
  [name: `UF_${string}`]: unknown;
}[];

/**
 * Parameters of entity.section.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
 */
export interface EntitySectionUpdateParams {
  ENTITY: string;
  ID: number | string;
  NAME?: string | undefined;
  SECTION?: number | string | undefined;
  ACTIVE?: "Y" | "N" | undefined;
  SORT?: number | string | undefined;
  CODE?: string | undefined;
  DESCRIPTION?: string | undefined;
  PICTURE?: unknown;
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
  ENTITY: string;
  NAME?: string | undefined;
  ENTITY_NEW?: string | undefined;
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
  /** Lists items of an app data storage by filter and sorting, in pages of 50. */
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
  /** Lists sections of an app data storage by filter and sorting, in pages of 50. */
  "entity.section.get": { params: EntitySectionGetParams; result: EntitySectionGetResult };
  /** Renames, moves or otherwise changes a section of an app data storage. */
  "entity.section.update": { params: EntitySectionUpdateParams; result: EntitySectionUpdateResult };
  /** Changes the name, code or access rights of an app data storage; needs manage access. */
  "entity.update": { params: EntityUpdateParams; result: EntityUpdateResult };
}
