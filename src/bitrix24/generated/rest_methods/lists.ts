// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ListsAddParams,
  ListsAddResult,
  ListsDeleteParams,
  ListsDeleteResult,
  ListsElementAddParams,
  ListsElementAddResult,
  ListsElementDeleteParams,
  ListsElementDeleteResult,
  ListsElementGetFileUrlParams,
  ListsElementGetFileUrlResult,
  ListsElementGetParams,
  ListsElementGetResult,
  ListsElementUpdateParams,
  ListsElementUpdateResult,
  ListsFieldAddParams,
  ListsFieldAddResult,
  ListsFieldDeleteParams,
  ListsFieldDeleteResult,
  ListsFieldGetParams,
  ListsFieldGetResult,
  ListsFieldTypeGetParams,
  ListsFieldTypeGetResult,
  ListsFieldUpdateParams,
  ListsFieldUpdateResult,
  ListsGetIblockTypeIdParams,
  ListsGetIblockTypeIdResult,
  ListsGetParams,
  ListsGetResult,
  ListsSectionAddParams,
  ListsSectionAddResult,
  ListsSectionDeleteParams,
  ListsSectionDeleteResult,
  ListsSectionGetParams,
  ListsSectionGetResult,
  ListsSectionUpdateParams,
  ListsSectionUpdateResult,
  ListsUpdateParams,
  ListsUpdateResult,
} from "../types/lists.ts";

/** Methods of Bitrix24 whose names begin with `lists`. */
export interface ListsRestMethods {
  /** Creates a universal list, in a workgroup if its ID is given, with texts and rights; returns its ID. */
  "lists.add": { params: ListsAddParams; result: ListsAddResult };
  /** Deletes a universal list found by ID or code; needs full access to the list. */
  "lists.delete": { params: ListsDeleteParams; result: ListsDeleteResult };
  /** Adds an element with property values to a universal list and returns its ID; files go as content. */
  "lists.element.add": { params: ListsElementAddParams; result: ListsElementAddResult };
  /** Deletes an element of a universal list by ID or code; needs edit rights on the list. */
  "lists.element.delete": { params: ListsElementDeleteParams; result: ListsElementDeleteResult };
  /** Returns one element of a universal list or all that pass a filter, in pages of 50. */
  "lists.element.get": { params: ListsElementGetParams; result: ListsElementGetResult };
  /** Returns the download paths of the files in one field of a universal list element. */
  "lists.element.get.file.url": { params: ListsElementGetFileUrlParams; result: ListsElementGetFileUrlResult };
  /** Rewrites the whole element of a universal list; fields that are not passed get cleared. */
  "lists.element.update": { params: ListsElementUpdateParams; result: ListsElementUpdateResult };
  /** Adds a field of a given type to a universal list and returns a code such as PROPERTY_1151. */
  "lists.field.add": { params: ListsFieldAddParams; result: ListsFieldAddResult };
  /** Deletes a field of a universal list by its ID; needs full access to the list. */
  "lists.field.delete": { params: ListsFieldDeleteParams; result: ListsFieldDeleteResult };
  /** Returns the definition of one field of a universal list, or of all its fields. */
  "lists.field.get": { params: ListsFieldGetParams; result: ListsFieldGetResult };
  /** Lists the field types that can be used in a universal list; needs full access to the list. */
  "lists.field.type.get": { params: ListsFieldTypeGetParams; result: ListsFieldTypeGetResult };
  /** Changes the name, type, default, choices or other settings of a universal list field. */
  "lists.field.update": { params: ListsFieldUpdateParams; result: ListsFieldUpdateResult };
  /** Returns one universal list, or all lists of a type or workgroup, in pages of 50. */
  "lists.get": { params: ListsGetParams; result: ListsGetResult };
  /** Returns the information block type, such as lists or lists_socnet, of a universal list. */
  "lists.get.iblock.type.id": { params: ListsGetIblockTypeIdParams; result: ListsGetIblockTypeIdResult };
  /** Creates a section, nested if a parent is given, in a universal list and returns its ID. */
  "lists.section.add": { params: ListsSectionAddParams; result: ListsSectionAddResult };
  /** Deletes a section of a universal list by ID or code; needs edit rights on the list. */
  "lists.section.delete": { params: ListsSectionDeleteParams; result: ListsSectionDeleteResult };
  /** Lists the sections of a universal list that pass a filter, with the selected fields. */
  "lists.section.get": { params: ListsSectionGetParams; result: ListsSectionGetResult };
  /** Changes the name, sorting, picture or description of a universal list section. */
  "lists.section.update": { params: ListsSectionUpdateParams; result: ListsSectionUpdateResult };
  /** Changes the name, description, texts, workflow support or access rights of a universal list. */
  "lists.update": { params: ListsUpdateParams; result: ListsUpdateResult };
}
