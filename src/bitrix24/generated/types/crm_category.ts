// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What crm.category holds. Which members arrive depends on the call. */
export interface CrmCategory {
  id?: number;
  name?: string;
  sort?: number;
  entityTypeId?: number;
  isDefault?: boolean | string;
  originId?: string;
  originatorId?: string;
  isSystem?: boolean;
  code?: string;
}

/**
 * Parameters of crm.category.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
 */
export interface CrmCategoryAddParams {
  entityTypeId: number | string;
  fields: {
    name: string;
    sort?: number | string | undefined;
    isDefault?: "Y" | "N" | undefined;
    originId?: string | number | null | undefined;
    originatorId?: string | number | null | undefined;
  };
}

/** Result of crm.category.add. */
export interface CrmCategoryAddResult {
  category: CrmCategory;
}

/**
 * Parameters of crm.category.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
 */
export interface CrmCategoryDeleteParams {
  entityTypeId: number | string;
  id: number | string;
}

/** Result of crm.category.delete. */
export type CrmCategoryDeleteResult = null;

/** How crm.category.fields describes a field. */
export interface CrmCategoryFieldsField {
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
 * Parameters of crm.category.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
 */
export interface CrmCategoryFieldsParams {
  entityTypeId: number | string;
}

/** Result of crm.category.fields. */
export interface CrmCategoryFieldsResult {
  fields: {
    id?: CrmCategoryFieldsField;
    name?: CrmCategoryFieldsField;
    sort?: CrmCategoryFieldsField;
    entityTypeId?: CrmCategoryFieldsField;
    isDefault?: CrmCategoryFieldsField;
    originId?: CrmCategoryFieldsField;
    originatorId?: CrmCategoryFieldsField;
  };
}

/**
 * Parameters of crm.category.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
 */
export interface CrmCategoryGetParams {
  entityTypeId: number | string;
  id: number | string;
}

/** Result of crm.category.get. */
export interface CrmCategoryGetResult {
  category: CrmCategory;
}

/**
 * Parameters of crm.category.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
 */
export interface CrmCategoryListParams {
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
  entityTypeId: number | string;
  id: number | string;
  fields: {
    name?: string | undefined;
    sort?: number | string | undefined;
    isDefault?: "Y" | "N" | undefined;
    originId?: string | number | null | undefined;
    originatorId?: string | number | null | undefined;
  };
}

/** Result of crm.category.update. */
export interface CrmCategoryUpdateResult {
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
  /** Lists all funnels of one CRM object type, such as deals (2) or a smart process. */
  "crm.category.list": { params: CrmCategoryListParams; result: CrmCategoryListResult };
  /** Renames or reorders a funnel of a CRM object type, or makes it the default one. */
  "crm.category.update": { params: CrmCategoryUpdateParams; result: CrmCategoryUpdateResult };
}
