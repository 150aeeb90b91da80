// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What crm.category holds. Which members arrive depends on the call. */
export interface CrmCategory {
  /** Id, unique among its kind. Read-only. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Read-only. */
  entityTypeId?: number;
  /** Whether it is taken unless told. Read-only. */
  isDefault?: boolean | string;
  /** Id in the outside system that it came from. */
  originId?: string;
  /** Outside system that it came from. */
  originatorId?: string;
  /** Whether it came with the portal, so that nobody can delete it. */
  isSystem?: boolean;
  /** Symbolic code. */
  code?: string;
}

/**
 * Parameters of crm.category.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
 */
export interface CrmCategoryAddParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Fields of the record by their names. See crm.category.fields. */
  fields: {
    /** What it is called. Default: -. */
    name: string;
    /** Place in the order; what has less comes first. Default: 500. */
    sort?: number | string | undefined;
    /** Whether it is taken unless told. Default: N. Read-only. */
    isDefault?: "Y" | "N" | undefined;
    /** Id in the outside system that it came from. */
    originId?: string | number | null | undefined;
    /** Outside system that it came from. */
    originatorId?: string | number | null | undefined;
  };
}

/** Result of crm.category.add. */
export interface CrmCategoryAddResult {
  /** What it is grouped under. */
  category: CrmCategory;
}

/**
 * Parameters of crm.category.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
 */
export interface CrmCategoryDeleteParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id, unique among its kind. See crm.category.list. */
  id: number | string;
}

/** Result of crm.category.delete. */
export type CrmCategoryDeleteResult = null;

/** How crm.category.fields describes a field. */
export interface CrmCategoryFieldsField {
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
 * Parameters of crm.category.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
 */
export interface CrmCategoryFieldsParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
}

/** Result of crm.category.fields. */
export interface CrmCategoryFieldsResult {
  /** Fields of the record by their names. */
  fields: {
    /** Id, unique among its kind. Read-only. */
    id?: CrmCategoryFieldsField;
    /** What it is called. */
    name?: CrmCategoryFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: CrmCategoryFieldsField;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Read-only. */
    entityTypeId?: CrmCategoryFieldsField;
    /** Whether it is taken unless told. Read-only. */
    isDefault?: CrmCategoryFieldsField;
    /** Id in the outside system that it came from. */
    originId?: CrmCategoryFieldsField;
    /** Outside system that it came from. */
    originatorId?: CrmCategoryFieldsField;
    /** Whether it came with the portal, so that nobody can delete it. */
    isSystem?: CrmCategoryFieldsField;
    /** Symbolic code. */
    code?: CrmCategoryFieldsField;
  };
}

/**
 * Parameters of crm.category.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
 */
export interface CrmCategoryGetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id, unique among its kind. See crm.category.list. */
  id: number | string;
}

/** Result of crm.category.get. */
export interface CrmCategoryGetResult {
  /** What it is grouped under. */
  category: CrmCategory;
}

/**
 * Parameters of crm.category.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
 */
export interface CrmCategoryListParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
}

/** Result of crm.category.list. */
export interface CrmCategoryListResult {
  categories: CrmCategory[];
}

/**
 * Parameters of crm.category.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
 */
export interface CrmCategoryUpdateParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id, unique among its kind. See crm.category.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.category.fields. */
  fields: {
    /** What it is called. Default: -. */
    name?: string | undefined;
    /** Place in the order; what has less comes first. Default: 500. */
    sort?: number | string | undefined;
    /** Whether it is taken unless told. Default: N. Read-only. */
    isDefault?: "Y" | "N" | undefined;
    /** Id in the outside system that it came from. */
    originId?: string | number | null | undefined;
    /** Outside system that it came from. */
    originatorId?: string | number | null | undefined;
  };
}

/** Result of crm.category.update. */
export interface CrmCategoryUpdateResult {
  /** What it is grouped under. */
  category: CrmCategory;
}

/** Methods of Bitrix24 whose names begin with `crm.category`. */
export interface CrmCategoryRestMethods {
  /** Creates a sales funnel for deals, a smart process or another type with funnels; can make it the default. */
  "crm.category.add": { params: CrmCategoryAddParams; result: CrmCategoryAddResult };
  /** Deletes a funnel of the given CRM object type; needs administrative access to CRM. */
  "crm.category.delete": { params: CrmCategoryDeleteParams; result: CrmCategoryDeleteResult };
  /** Describes the fields of a funnel for the given CRM object type. */
  "crm.category.fields": { params: CrmCategoryFieldsParams; result: CrmCategoryFieldsResult };
  /** Returns one funnel of a CRM object type with its name, sort order and default flag. */
  "crm.category.get": { params: CrmCategoryGetParams; result: CrmCategoryGetResult };
  /**
   * Lists all funnels of one CRM object type, such as deals (2) or a smart process.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.category.list": { params: CrmCategoryListParams; result: CrmCategoryListResult };
  /** Renames or reorders a funnel of a CRM object type, or makes it the default one. */
  "crm.category.update": { params: CrmCategoryUpdateParams; result: CrmCategoryUpdateResult };
}
