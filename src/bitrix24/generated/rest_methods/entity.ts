// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  EntityAddParams,
  EntityAddResult,
  EntityDeleteParams,
  EntityDeleteResult,
  EntityGetParams,
  EntityGetResult,
  EntityItemAddParams,
  EntityItemAddResult,
  EntityItemDeleteParams,
  EntityItemDeleteResult,
  EntityItemGetParams,
  EntityItemGetResult,
  EntityItemPropertyAddParams,
  EntityItemPropertyAddResult,
  EntityItemPropertyDeleteParams,
  EntityItemPropertyDeleteResult,
  EntityItemPropertyGetParams,
  EntityItemPropertyGetResult,
  EntityItemPropertyUpdateParams,
  EntityItemPropertyUpdateResult,
  EntityItemUpdateParams,
  EntityItemUpdateResult,
  EntityRightsParams,
  EntityRightsResult,
  EntitySectionAddParams,
  EntitySectionAddResult,
  EntitySectionDeleteParams,
  EntitySectionDeleteResult,
  EntitySectionGetParams,
  EntitySectionGetResult,
  EntitySectionUpdateParams,
  EntitySectionUpdateResult,
  EntityUpdateParams,
  EntityUpdateResult,
} from "../types/entity.ts";

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
