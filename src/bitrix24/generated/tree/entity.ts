// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesEntity from "../types/entity.ts";

/** Methods of Bitrix24 whose names begin with `entity`. */
export interface EntityRestMethodsTree {
  /** Creates an app data storage with read, write and manage access; fails if the code is taken. */
  readonly add: RestMethod<typesEntity.EntityAddParams, typesEntity.EntityAddResult>;
  /** Deletes an app data storage with everything in it; needs manage access to the storage. */
  readonly delete: RestMethod<typesEntity.EntityDeleteParams, typesEntity.EntityDeleteResult>;
  /** Returns one app data storage by code, or all storages of the app when no code is given. */
  readonly get: RestMethod<typesEntity.EntityGetParams, typesEntity.EntityGetResult>;
  readonly item: {
    /** Adds an item with property values, dates and pictures to an app data storage; returns its ID. */
    readonly add: RestMethod<typesEntity.EntityItemAddParams, typesEntity.EntityItemAddResult>;
    /** Deletes an item from an app data storage by ID; needs write or manage access. */
    readonly delete: RestMethod<typesEntity.EntityItemDeleteParams, typesEntity.EntityItemDeleteResult>;
    /**
     * Lists items of an app data storage by filter and sorting, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly get: RestMethod<typesEntity.EntityItemGetParams, typesEntity.EntityItemGetResult>;
    readonly property: {
      /** Adds a custom property to the items of an app data storage; needs manage access. */
      readonly add: RestMethod<typesEntity.EntityItemPropertyAddParams, typesEntity.EntityItemPropertyAddResult>;
      /** Deletes a custom property of app storage items along with the values stored in it. */
      readonly delete: RestMethod<
        typesEntity.EntityItemPropertyDeleteParams,
        typesEntity.EntityItemPropertyDeleteResult
      >;
      /** Returns one or all custom properties of the items of an app data storage with their types. */
      readonly get: RestMethod<typesEntity.EntityItemPropertyGetParams, typesEntity.EntityItemPropertyGetResult>;
      /** Changes the code, name, type or sorting of a custom property of app storage items. */
      readonly update: RestMethod<
        typesEntity.EntityItemPropertyUpdateParams,
        typesEntity.EntityItemPropertyUpdateResult
      >;
    };
    /** Changes the name, properties, dates, section or pictures of an app storage item. */
    readonly update: RestMethod<typesEntity.EntityItemUpdateParams, typesEntity.EntityItemUpdateResult>;
  };
  /** Returns who may access an app data storage, or sets the rights when an access list is passed. */
  readonly rights: RestMethod<typesEntity.EntityRightsParams, typesEntity.EntityRightsResult>;
  readonly section: {
    /** Creates a section, nested if needed, in an app data storage and returns its ID. */
    readonly add: RestMethod<typesEntity.EntitySectionAddParams, typesEntity.EntitySectionAddResult>;
    /** Deletes a section of an app data storage by ID; needs write or manage access. */
    readonly delete: RestMethod<typesEntity.EntitySectionDeleteParams, typesEntity.EntitySectionDeleteResult>;
    /**
     * Lists sections of an app data storage by filter and sorting, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly get: RestMethod<typesEntity.EntitySectionGetParams, typesEntity.EntitySectionGetResult>;
    /** Renames, moves or otherwise changes a section of an app data storage. */
    readonly update: RestMethod<typesEntity.EntitySectionUpdateParams, typesEntity.EntitySectionUpdateResult>;
  };
  /** Changes the name, code or access rights of an app data storage; needs manage access. */
  readonly update: RestMethod<typesEntity.EntityUpdateParams, typesEntity.EntityUpdateResult>;
}
