// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { Type } from "./shared.ts";

/**
 * Parameters of crm.type.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
 */
export interface CrmTypeAddParams {
  /** Fields of the record by their names. See crm.type.fields. */
  fields: {
    /** What it is called, for people to read. */
    title: string;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
    entityTypeId?: number | string | undefined;
    /** Kinds of records that it is linked with. */
    relations?: {
      /** Kinds above it. */
      parent?: {
        /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
        entityTypeId: number | string;
        /** Whether a list of the linked records is shown. Default: false. */
        isChildrenListEnabled?: boolean | ("Y" | "N") | undefined;
      }[] | undefined;
      /** Kinds below it. */
      child?: {
        /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
        entityTypeId: number | string;
        /** Whether a list of the linked records is shown. Default: false. */
        isChildrenListEnabled?: boolean | ("Y" | "N") | undefined;
      }[] | undefined;
    } | undefined;
    /** Use in user field. Default: N. */
    isUseInUserfieldEnabled?: boolean | ("Y" | "N") | undefined;
    /** Where records of this kind can be chosen. Default: {}. */
    linkedUserFields?: {
      /** Default: false. */
      CALENDAR_EVENT?: boolean | ("Y" | "N") | undefined;
      /** Default: false. */
      TASKS_TASK?: boolean | ("Y" | "N") | undefined;
      /** Default: false. */
      TASKS_TASK_TEMPLATE?: boolean | ("Y" | "N") | undefined;
    } | undefined;
    /** Use Automation rules and triggers in the smart process. Default: N. */
    isAutomationEnabled?: boolean | ("Y" | "N") | undefined;
    /** Fields 'Start Date' and 'End Date'. Default: N. */
    isBeginCloseDatesEnabled?: boolean | ("Y" | "N") | undefined;
    /** Use business process designer in the smart process. Default: N. */
    isBizProcEnabled?: boolean | ("Y" | "N") | undefined;
    /** Use custom funnels and sales tunnels in the smart process. Default: N. */
    isCategoriesEnabled?: boolean | ("Y" | "N") | undefined;
    /** Field 'Client'. Default: N. */
    isClientEnabled?: boolean | ("Y" | "N") | undefined;
    /** Document Printing. Default: N. */
    isDocumentsEnabled?: boolean | ("Y" | "N") | undefined;
    /** Link with catalog products. Default: N. */
    isLinkWithProductsEnabled?: boolean | ("Y" | "N") | undefined;
    /** Field 'Your Company Details'. Default: N. */
    isMycompanyEnabled?: boolean | ("Y" | "N") | undefined;
    /** Field 'Observers'. Default: N. */
    isObserversEnabled?: boolean | ("Y" | "N") | undefined;
    /** Use Recycle Bin. Default: N. */
    isRecyclebinEnabled?: boolean | ("Y" | "N") | undefined;
    /** Make new funnels available to everyone. Default: Y. */
    isSetOpenPermissions?: boolean | ("Y" | "N") | undefined;
    /** Fields 'Source' and 'Additional Information about Source'. Default: N. */
    isSourceEnabled?: boolean | ("Y" | "N") | undefined;
    /** Use custom stages and Kanban in the smart process. Default: N. */
    isStagesEnabled?: boolean | ("Y" | "N") | undefined;
    isExternal?: boolean | ("Y" | "N") | undefined;
    /** Digital Workspace. Cannot be changed later. */
    customSectionId?: number | string | null | undefined;
    /** Digital workplaces. */
    customSections?: null | (object | unknown[]) | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** When it was created. Date and time, ISO 8601. */
    createdTime?: null | (string | Date) | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    updatedTime?: null | (string | Date) | undefined;
  };
}

/** Result of crm.type.add. */
export interface CrmTypeAddResult {
  /** What kind it is of. */
  type: Type;
}

/**
 * Parameters of crm.type.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
 */
export interface CrmTypeDeleteParams {
  /** Id, unique among its kind. See crm.type.list. */
  id: number | string;
}

/** Result of crm.type.delete. */
export type CrmTypeDeleteResult = null | unknown[];

/** How crm.type.fields describes a field. */
export interface CrmTypeFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
  title?: string;
  /** Name in capitals. */
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
  /** Fields of the record by their names. */
  fields: {
    /** Id, unique among its kind. Read-only. */
    id?: CrmTypeFieldsField;
    /** What it is called, for people to read. */
    title?: CrmTypeFieldsField;
    /** Symbolic code. */
    code?: CrmTypeFieldsField;
    /** Id of the user who created it: user.get. Read-only. */
    createdBy?: CrmTypeFieldsField;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
    entityTypeId?: CrmTypeFieldsField;
    /** Digital Workspace. Cannot be changed later. */
    customSectionId?: CrmTypeFieldsField;
    /** Use custom funnels and sales tunnels in the smart process. */
    isCategoriesEnabled?: CrmTypeFieldsField;
    /** Use custom stages and Kanban in the smart process. */
    isStagesEnabled?: CrmTypeFieldsField;
    /** Fields 'Start Date' and 'End Date'. */
    isBeginCloseDatesEnabled?: CrmTypeFieldsField;
    /** Field 'Client'. */
    isClientEnabled?: CrmTypeFieldsField;
    /** Use in user field. */
    isUseInUserfieldEnabled?: CrmTypeFieldsField;
    /** Link with catalog products. */
    isLinkWithProductsEnabled?: CrmTypeFieldsField;
    /** Field 'Your Company Details'. */
    isMycompanyEnabled?: CrmTypeFieldsField;
    /** Document Printing. */
    isDocumentsEnabled?: CrmTypeFieldsField;
    /** Fields 'Source' and 'Additional Information about Source'. */
    isSourceEnabled?: CrmTypeFieldsField;
    /** Field 'Observers'. */
    isObserversEnabled?: CrmTypeFieldsField;
    /** Use Recycle Bin. */
    isRecyclebinEnabled?: CrmTypeFieldsField;
    /** Use Automation rules and triggers in the smart process. */
    isAutomationEnabled?: CrmTypeFieldsField;
    /** Use business process designer in the smart process. */
    isBizProcEnabled?: CrmTypeFieldsField;
    /** Make new funnels available to everyone. */
    isSetOpenPermissions?: CrmTypeFieldsField;
    /** When it was created. */
    createdTime?: CrmTypeFieldsField;
    /** When it was last changed. */
    updatedTime?: CrmTypeFieldsField;
    /** Id of the user who last changed it: user.get. Read-only. */
    updatedBy?: CrmTypeFieldsField;
    isPaymentsEnabled?: CrmTypeFieldsField;
    isCountersEnabled?: CrmTypeFieldsField;
    /** Digital workplaces. */
    customSections?: CrmTypeFieldsField;
  };
}

/** Parameters of crm.type.getByEntityTypeId. */
export interface CrmTypeGetByEntityTypeIdParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
}

/** Result of crm.type.getByEntityTypeId. */
export interface CrmTypeGetByEntityTypeIdResult {
  /** What kind it is of. */
  type: CrmTypeGetByEntityTypeIdType;
}

/** Stands in several types. */
export interface CrmTypeGetByEntityTypeIdType {
  /** Id, unique among its kind. Read-only. */
  id?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** Symbolic code. */
  code?: string;
  /** Id of the user who created it: user.get. Read-only. */
  createdBy?: number;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  entityTypeId?: number;
  /** Digital Workspace. Cannot be changed later. */
  customSectionId?: null;
  /** Use custom funnels and sales tunnels in the smart process. */
  isCategoriesEnabled?: string;
  /** Use custom stages and Kanban in the smart process. */
  isStagesEnabled?: string;
  /** Fields 'Start Date' and 'End Date'. */
  isBeginCloseDatesEnabled?: string;
  /** Field 'Client'. */
  isClientEnabled?: string;
  /** Use in user field. */
  isUseInUserfieldEnabled?: string;
  /** Link with catalog products. */
  isLinkWithProductsEnabled?: string;
  /** Field 'Your Company Details'. */
  isMycompanyEnabled?: string;
  /** Document Printing. */
  isDocumentsEnabled?: string;
  /** Fields 'Source' and 'Additional Information about Source'. */
  isSourceEnabled?: string;
  /** Field 'Observers'. */
  isObserversEnabled?: string;
  /** Use Recycle Bin. */
  isRecyclebinEnabled?: string;
  /** Use Automation rules and triggers in the smart process. */
  isAutomationEnabled?: string;
  /** Use business process designer in the smart process. */
  isBizProcEnabled?: string;
  /** Make new funnels available to everyone. */
  isSetOpenPermissions?: string;
  isPaymentsEnabled?: string;
  isCountersEnabled?: string;
  /** When it was created. */
  createdTime?: string;
  /** When it was last changed. */
  updatedTime?: string;
  /** Id of the user who last changed it: user.get. Read-only. */
  updatedBy?: number;
  /** Kinds of records that it is linked with. */
  relations?: {
    /** Kinds above it. */
    parent?: {
      /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
      entityTypeId?: number;
      /** Whether a list of the linked records is shown. */
      isChildrenListEnabled?: string;
      /** Whether it came with the portal. */
      isPredefined?: string;
    }[];
    /** Kinds below it. */
    child?: {
      /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
      entityTypeId?: number;
      /** Whether a list of the linked records is shown. */
      isChildrenListEnabled?: string;
      /** Whether it came with the portal. */
      isPredefined?: string;
    }[];
  };
  /** Where records of this kind can be chosen. */
  linkedUserFields?: {
    "CALENDAR_EVENT|UF_CRM_CAL_EVENT"?: string;
    "TASKS_TASK|UF_CRM_TASK"?: string;
    "TASKS_TASK_TEMPLATE|UF_CRM_TASK"?: string;
  };
  /** Digital workplaces. */
  customSections?: unknown[];
}

/**
 * Parameters of crm.type.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
 */
export interface CrmTypeGetParams {
  /** Id, unique among its kind. See crm.type.list. */
  id: number | string;
}

/** Result of crm.type.get. */
export interface CrmTypeGetResult {
  /** What kind it is of. */
  type: CrmTypeGetByEntityTypeIdType;
}

/**
 * Parameters of crm.type.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
 */
export interface CrmTypeListParams {
  /** Fields to sort by, each with ASC or DESC. See crm.type.fields. */
  order?:
    | {
      [Name in keyof Type]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. See crm.type.fields. */
  filter?:
    | {
      [Name in keyof Type]?: unknown;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.type.list. */
export interface CrmTypeListResult {
  /** The kinds. */
  types: Type[];
}

/**
 * Parameters of crm.type.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
 */
export interface CrmTypeUpdateParams {
  /** Id, unique among its kind. See crm.type.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.type.fields. */
  fields?: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Kinds of records that it is linked with. */
    relations?: object | undefined;
    /** Use in user field. */
    isUseInUserfieldEnabled?: boolean | ("Y" | "N") | undefined;
    /** Where records of this kind can be chosen. */
    linkedUserFields?: object | undefined;
    /** Use Automation rules and triggers in the smart process. */
    isAutomationEnabled?: boolean | ("Y" | "N") | undefined;
    /** Fields 'Start Date' and 'End Date'. */
    isBeginCloseDatesEnabled?: boolean | ("Y" | "N") | undefined;
    /** Use business process designer in the smart process. */
    isBizProcEnabled?: boolean | ("Y" | "N") | undefined;
    /** Use custom funnels and sales tunnels in the smart process. */
    isCategoriesEnabled?: boolean | ("Y" | "N") | undefined;
    /** Field 'Client'. */
    isClientEnabled?: boolean | ("Y" | "N") | undefined;
    /** Document Printing. */
    isDocumentsEnabled?: boolean | ("Y" | "N") | undefined;
    /** Link with catalog products. */
    isLinkWithProductsEnabled?: boolean | ("Y" | "N") | undefined;
    /** Field 'Your Company Details'. */
    isMycompanyEnabled?: boolean | ("Y" | "N") | undefined;
    /** Field 'Observers'. */
    isObserversEnabled?: boolean | ("Y" | "N") | undefined;
    /** Use Recycle Bin. */
    isRecyclebinEnabled?: boolean | ("Y" | "N") | undefined;
    /** Make new funnels available to everyone. */
    isSetOpenPermissions?: boolean | ("Y" | "N") | undefined;
    /** Fields 'Source' and 'Additional Information about Source'. */
    isSourceEnabled?: boolean | ("Y" | "N") | undefined;
    /** Use custom stages and Kanban in the smart process. */
    isStagesEnabled?: boolean | ("Y" | "N") | undefined;
    isExternal?: boolean | ("Y" | "N") | undefined;
    /** Digital Workspace. Cannot be changed later. */
    customSectionId?: number | string | null | undefined;
    /** Digital workplaces. */
    customSections?: null | (object | unknown[]) | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** When it was created. Date and time, ISO 8601. */
    createdTime?: null | (string | Date) | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    updatedTime?: null | (string | Date) | undefined;
  } | undefined;
}

/** Result of crm.type.update. */
export interface CrmTypeUpdateResult {
  /** What kind it is of. */
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
  /**
   * Lists smart processes with their settings by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "crm.type.list": { params: CrmTypeListParams; result: CrmTypeListResult };
  /** Renames a smart process or switches its options, such as stages, funnels or products. */
  "crm.type.update": { params: CrmTypeUpdateParams; result: CrmTypeUpdateResult };
}
