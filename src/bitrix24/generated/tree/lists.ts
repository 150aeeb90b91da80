// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLists from "../types/lists.ts";

/** Methods of Bitrix24 whose names begin with `lists`. */
export interface ListsRestMethodsTree {
  /** Creates a universal list, in a workgroup if its ID is given, with texts and rights; returns its ID. */
  readonly add: RestMethod<typesLists.ListsAddParams, typesLists.ListsAddResult>;
  /** Deletes a universal list found by ID or code; needs full access to the list. */
  readonly delete: RestMethod<typesLists.ListsDeleteParams, typesLists.ListsDeleteResult>;
  readonly element: {
    /** Adds an element with property values to a universal list and returns its ID; files go as content. */
    readonly add: RestMethod<typesLists.ListsElementAddParams, typesLists.ListsElementAddResult>;
    /** Deletes an element of a universal list by ID or code; needs edit rights on the list. */
    readonly delete: RestMethod<typesLists.ListsElementDeleteParams, typesLists.ListsElementDeleteResult>;
    /**
     * Returns one element of a universal list or all that pass a filter, in pages of 50.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly get: RestMethod<typesLists.ListsElementGetParams, typesLists.ListsElementGetResult> & {
      readonly file: {
        /** Returns the download paths of the files in one field of a universal list element. */
        readonly url: RestMethod<typesLists.ListsElementGetFileUrlParams, typesLists.ListsElementGetFileUrlResult>;
      };
    };
    /** Rewrites the whole element of a universal list; fields that are not passed get cleared. */
    readonly update: RestMethod<typesLists.ListsElementUpdateParams, typesLists.ListsElementUpdateResult>;
  };
  readonly field: {
    /** Adds a field of a given type to a universal list and returns a code such as PROPERTY_1151. */
    readonly add: RestMethod<typesLists.ListsFieldAddParams, typesLists.ListsFieldAddResult>;
    /** Deletes a field of a universal list by its ID; needs full access to the list. */
    readonly delete: RestMethod<typesLists.ListsFieldDeleteParams, typesLists.ListsFieldDeleteResult>;
    /** Returns the definition of one field of a universal list, or of all its fields. */
    readonly get: RestMethod<typesLists.ListsFieldGetParams, typesLists.ListsFieldGetResult>;
    readonly type: {
      /** Lists the field types that can be used in a universal list; needs full access to the list. */
      readonly get: RestMethod<typesLists.ListsFieldTypeGetParams, typesLists.ListsFieldTypeGetResult>;
    };
    /** Changes the name, type, default, choices or other settings of a universal list field. */
    readonly update: RestMethod<typesLists.ListsFieldUpdateParams, typesLists.ListsFieldUpdateResult>;
  };
  /**
   * Returns one universal list, or all lists of a type or workgroup, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly get: RestMethod<typesLists.ListsGetParams, typesLists.ListsGetResult> & {
    readonly iblock: {
      readonly type: {
        /** Returns the information block type, such as lists or lists_socnet, of a universal list. */
        readonly id: RestMethod<typesLists.ListsGetIblockTypeIdParams, typesLists.ListsGetIblockTypeIdResult>;
      };
    };
  };
  readonly section: {
    /** Creates a section, nested if a parent is given, in a universal list and returns its ID. */
    readonly add: RestMethod<typesLists.ListsSectionAddParams, typesLists.ListsSectionAddResult>;
    /** Deletes a section of a universal list by ID or code; needs edit rights on the list. */
    readonly delete: RestMethod<typesLists.ListsSectionDeleteParams, typesLists.ListsSectionDeleteResult>;
    /**
     * Lists the sections of a universal list that pass a filter, with the selected fields.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly get: RestMethod<typesLists.ListsSectionGetParams, typesLists.ListsSectionGetResult>;
    /** Changes the name, sorting, picture or description of a universal list section. */
    readonly update: RestMethod<typesLists.ListsSectionUpdateParams, typesLists.ListsSectionUpdateResult>;
  };
  /** Changes the name, description, texts, workflow support or access rights of a universal list. */
  readonly update: RestMethod<typesLists.ListsUpdateParams, typesLists.ListsUpdateResult>;
}
