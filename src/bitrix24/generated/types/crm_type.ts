// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { Type } from "./shared.ts";

/**
 * Parameters of crm.type.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
 */
export interface CrmTypeAddParams {
  fields: {
    title: string;
    entityTypeId?: number | string | undefined;
    relations?: {
      parent?: {
        entityTypeId: number | string;
        isChildrenListEnabled?: boolean | ("Y" | "N") | undefined;
      }[] | undefined;
      child?: {
        entityTypeId: number | string;
        isChildrenListEnabled?: boolean | ("Y" | "N") | undefined;
      }[] | undefined;
    } | undefined;
    isUseInUserfieldEnabled?: boolean | ("Y" | "N") | undefined;
    linkedUserFields?: {
      CALENDAR_EVENT?: boolean | ("Y" | "N") | undefined;
      TASKS_TASK?: boolean | ("Y" | "N") | undefined;
      TASKS_TASK_TEMPLATE?: boolean | ("Y" | "N") | undefined;
    } | undefined;
    isAutomationEnabled?: boolean | ("Y" | "N") | undefined;
    isBeginCloseDatesEnabled?: boolean | ("Y" | "N") | undefined;
    isBizProcEnabled?: boolean | ("Y" | "N") | undefined;
    isCategoriesEnabled?: boolean | ("Y" | "N") | undefined;
    isClientEnabled?: boolean | ("Y" | "N") | undefined;
    isDocumentsEnabled?: boolean | ("Y" | "N") | undefined;
    isLinkWithProductsEnabled?: boolean | ("Y" | "N") | undefined;
    isMycompanyEnabled?: boolean | ("Y" | "N") | undefined;
    isObserversEnabled?: boolean | ("Y" | "N") | undefined;
    isRecyclebinEnabled?: boolean | ("Y" | "N") | undefined;
    isSetOpenPermissions?: boolean | ("Y" | "N") | undefined;
    isSourceEnabled?: boolean | ("Y" | "N") | undefined;
    isStagesEnabled?: boolean | ("Y" | "N") | undefined;
    isExternal?: boolean | ("Y" | "N") | undefined;
    customSectionId?: number | string | null | undefined;
    customSections?: null | (object | unknown[]) | undefined;
    code?: string | undefined;
    createdTime?: null | (string | Date) | undefined;
    updatedTime?: null | (string | Date) | undefined;
  };
}

/** Result of crm.type.add. */
export interface CrmTypeAddResult {
  type: Type;
}

/**
 * Parameters of crm.type.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
 */
export interface CrmTypeDeleteParams {
  id: number | string;
}

/** Result of crm.type.delete. */
export type CrmTypeDeleteResult = null | unknown[];

/** How crm.type.fields describes a field. */
export interface CrmTypeFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
  upperName?: string;
}

/**
 * Parameters of crm.type.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html
 */
export interface CrmTypeFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.type.fields. */
export interface CrmTypeFieldsResult {
  fields: {
    id?: CrmTypeFieldsField;
    title?: CrmTypeFieldsField;
    code?: CrmTypeFieldsField;
    createdBy?: CrmTypeFieldsField;
    entityTypeId?: CrmTypeFieldsField;
    customSectionId?: CrmTypeFieldsField;
    isCategoriesEnabled?: CrmTypeFieldsField;
    isStagesEnabled?: CrmTypeFieldsField;
    isBeginCloseDatesEnabled?: CrmTypeFieldsField;
    isClientEnabled?: CrmTypeFieldsField;
    isUseInUserfieldEnabled?: CrmTypeFieldsField;
    isLinkWithProductsEnabled?: CrmTypeFieldsField;
    isMycompanyEnabled?: CrmTypeFieldsField;
    isDocumentsEnabled?: CrmTypeFieldsField;
    isSourceEnabled?: CrmTypeFieldsField;
    isObserversEnabled?: CrmTypeFieldsField;
    isRecyclebinEnabled?: CrmTypeFieldsField;
    isAutomationEnabled?: CrmTypeFieldsField;
    isBizProcEnabled?: CrmTypeFieldsField;
    isSetOpenPermissions?: CrmTypeFieldsField;
    createdTime?: CrmTypeFieldsField;
    updatedTime?: CrmTypeFieldsField;
    updatedBy?: CrmTypeFieldsField;
  };
}

/** Parameters of crm.type.getByEntityTypeId. */
export interface CrmTypeGetByEntityTypeIdParams {
  entityTypeId: number | string;
}

/** Result of crm.type.getByEntityTypeId. */
export interface CrmTypeGetByEntityTypeIdResult {
  type: CrmTypeGetByEntityTypeIdType;
}

/** Stands in several types. */
export interface CrmTypeGetByEntityTypeIdType {
  id?: number;
  title?: string;
  code?: string;
  createdBy?: number;
  entityTypeId?: number;
  customSectionId?: null;
  isCategoriesEnabled?: string;
  isStagesEnabled?: string;
  isBeginCloseDatesEnabled?: string;
  isClientEnabled?: string;
  isUseInUserfieldEnabled?: string;
  isLinkWithProductsEnabled?: string;
  isMycompanyEnabled?: string;
  isDocumentsEnabled?: string;
  isSourceEnabled?: string;
  isObserversEnabled?: string;
  isRecyclebinEnabled?: string;
  isAutomationEnabled?: string;
  isBizProcEnabled?: string;
  isSetOpenPermissions?: string;
  isPaymentsEnabled?: string;
  isCountersEnabled?: string;
  createdTime?: string;
  updatedTime?: string;
  updatedBy?: number;
  relations?: {
    parent?: {
      entityTypeId?: number;
      isChildrenListEnabled?: string;
      isPredefined?: string;
    }[];
    child?: {
      entityTypeId?: number;
      isChildrenListEnabled?: string;
      isPredefined?: string;
    }[];
  };
  linkedUserFields?: {
    "CALENDAR_EVENT|UF_CRM_CAL_EVENT"?: string;
    "TASKS_TASK|UF_CRM_TASK"?: string;
    "TASKS_TASK_TEMPLATE|UF_CRM_TASK"?: string;
  };
  customSections?: unknown[];
}

/**
 * Parameters of crm.type.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
 */
export interface CrmTypeGetParams {
  id: number | string;
}

/** Result of crm.type.get. */
export interface CrmTypeGetResult {
  type: CrmTypeGetByEntityTypeIdType;
}

/**
 * Parameters of crm.type.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
 */
export interface CrmTypeListParams {
  order?: object | undefined;
  filter?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.type.list. */
export interface CrmTypeListResult {
  types: Type[];
}

/**
 * Parameters of crm.type.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
 */
export interface CrmTypeUpdateParams {
  id: number | string;
  fields?: {
    title?: string | undefined;
    relations?: object | undefined;
    isUseInUserfieldEnabled?: boolean | ("Y" | "N") | undefined;
    linkedUserFields?: object | undefined;
    isAutomationEnabled?: boolean | ("Y" | "N") | undefined;
    isBeginCloseDatesEnabled?: boolean | ("Y" | "N") | undefined;
    isBizProcEnabled?: boolean | ("Y" | "N") | undefined;
    isCategoriesEnabled?: boolean | ("Y" | "N") | undefined;
    isClientEnabled?: boolean | ("Y" | "N") | undefined;
    isDocumentsEnabled?: boolean | ("Y" | "N") | undefined;
    isLinkWithProductsEnabled?: boolean | ("Y" | "N") | undefined;
    isMycompanyEnabled?: boolean | ("Y" | "N") | undefined;
    isObserversEnabled?: boolean | ("Y" | "N") | undefined;
    isRecyclebinEnabled?: boolean | ("Y" | "N") | undefined;
    isSetOpenPermissions?: boolean | ("Y" | "N") | undefined;
    isSourceEnabled?: boolean | ("Y" | "N") | undefined;
    isStagesEnabled?: boolean | ("Y" | "N") | undefined;
    isExternal?: boolean | ("Y" | "N") | undefined;
    customSectionId?: number | string | null | undefined;
    customSections?: null | (object | unknown[]) | undefined;
    code?: string | undefined;
    createdTime?: null | (string | Date) | undefined;
    updatedTime?: null | (string | Date) | undefined;
  } | undefined;
}

/** Result of crm.type.update. */
export interface CrmTypeUpdateResult {
  type: Type;
}

/** Methods of Bitrix24 whose names begin with `crm.type`. */
export interface CrmTypeRestMethods {
  /** Creates a smart process with its options - stages, funnels, client, products, automation. */
  "crm.type.add": { params: CrmTypeAddParams; result: CrmTypeAddResult };
  /** Deletes a smart process; refused while it still has items. */
  "crm.type.delete": { params: CrmTypeDeleteParams; result: CrmTypeDeleteResult };
  /** Describes the settings of a smart process with their types and flags. */
  "crm.type.fields": { params: CrmTypeFieldsParams; result: CrmTypeFieldsResult };
  /** Returns the settings of a smart process by its own ID, not by its entityTypeId. */
  "crm.type.get": { params: CrmTypeGetParams; result: CrmTypeGetResult };
  /** Returns the settings of a smart process by the entityTypeId that its items use. */
  "crm.type.getByEntityTypeId": { params: CrmTypeGetByEntityTypeIdParams; result: CrmTypeGetByEntityTypeIdResult };
  /** Lists smart processes with their settings by filter, in pages of 50. */
  "crm.type.list": { params: CrmTypeListParams; result: CrmTypeListResult };
  /** Renames a smart process or switches its options, such as stages, funnels or products. */
  "crm.type.update": { params: CrmTypeUpdateParams; result: CrmTypeUpdateResult };
}
