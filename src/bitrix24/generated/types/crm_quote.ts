// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCompanyContactItemsGetItem,
  CrmCompanyUserfieldAddFields,
  CrmCompanyUserfieldListFilter,
  CrmCompanyUserfieldListItemSettings,
  CrmCompanyUserfieldSettings,
  CrmCompanyUserfieldUpdateFields,
} from "./crm_company.ts";

/** What crm.quote holds. Which members arrive depends on the call. */
export interface CrmQuote {
  ID?: string;
  TITLE?: string;
  STATUS_ID?: string;
  CURRENCY_ID?: string;
  OPPORTUNITY?: string;
  TAX_VALUE?: string;
  COMPANY_ID?: string;
  CONTACT_ID?: null;
  MYCOMPANY_ID?: string;
  BEGINDATE?: string;
  CLOSEDATE?: string;
  ACTUAL_DATE?: string;
  ASSIGNED_BY_ID?: string;
  CREATED_BY_ID?: string;
  MODIFY_BY_ID?: string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  OPENED?: string;
  CLOSED?: string;
  COMMENTS?: string;
  LEAD_ID?: null;
  DEAL_ID?: null;
  QUOTE_NUMBER?: string;
  CONTENT?: null;
  TERMS?: null;
  PERSON_TYPE_ID?: string;
  LOCATION_ID?: null;
  CLIENT_TITLE?: null;
  CLIENT_ADDR?: null;
  CLIENT_CONTACT?: null;
  CLIENT_EMAIL?: null;
  CLIENT_PHONE?: null;
  CLIENT_TP_ID?: null;
  CLIENT_TPA_ID?: null;
  UTM_SOURCE?: null;
  UTM_MEDIUM?: null;
  UTM_CAMPAIGN?: null;
  UTM_CONTENT?: null;
  UTM_TERM?: null;
  LAST_COMMUNICATION_TIME?: null;
  LAST_ACTIVITY_BY?: string;
  LAST_ACTIVITY_TIME?: string;
  [name: `UF_CRM_${string}`]: unknown;
  [name: `PARENT_ID_${string}`]: unknown;
}

/**
 * Parameters of crm.quote.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
 */
export interface CrmQuoteAddParams {
  fields: {
    TITLE: string;
    STATUS_ID?: string | undefined;
    CURRENCY_ID?: string | undefined;
    OPPORTUNITY?: number | string | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    CONTACT_IDS?: (number | string)[] | undefined;
    MYCOMPANY_ID?: number | string | null | undefined;
    OPENED?: "Y" | "N" | undefined;
    PERSON_TYPE_ID?: number | string | undefined;
    BEGINDATE?: null | (string | Date) | undefined;
    CLOSEDATE?: null | (string | Date) | undefined;
    CLIENT_TITLE?: string | undefined;
    CLIENT_ADDR?: string | undefined;
    CLIENT_EMAIL?: string | undefined;
    CLIENT_PHONE?: string | undefined;
    COMMENTS?: string | undefined;
    TAX_VALUE?: number | string | undefined;
    CONTACT_ID?: number | string | null | undefined;
    ACTUAL_DATE?: null | (string | Date) | undefined;
    CLOSED?: string | undefined;
    CONTENT?: string | undefined;
    TERMS?: string | undefined;
    CLIENT_CONTACT?: string | undefined;
    CLIENT_TP_ID?: string | number | null | undefined;
    CLIENT_TPA_ID?: string | number | null | undefined;
    LEAD_ID?: number | string | null | undefined;
    DEAL_ID?: number | string | null | undefined;
    LOCATION_ID?: unknown;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    [name: `UF_CRM_${string}`]: unknown;
  };
  params?: {
    IMPORT?: "Y" | "N" | undefined;
    DATE_CREATE?: string | Date | undefined;
    DATE_MODIFY?: string | Date | undefined;
    CREATED_BY_ID?: number | string | undefined;
    MODIFY_BY_ID?: number | string | undefined;
  } | undefined;
}

/** Result of crm.quote.add. */
export type CrmQuoteAddResult = number;

/**
 * Parameters of crm.quote.contact.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
 */
export interface CrmQuoteContactAddParams {
  id: number | string;
  fields: {
    CONTACT_ID: number | string;
    IS_PRIMARY?: "Y" | "N" | undefined;
    SORT?: number | string | undefined;
  };
}

/** Result of crm.quote.contact.add. */
export type CrmQuoteContactAddResult = boolean;

/**
 * Parameters of crm.quote.contact.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
 */
export interface CrmQuoteContactDeleteParams {
  id: number | string;
  fields: {
    CONTACT_ID: number | string;
  };
}

/** Result of crm.quote.contact.delete. */
export type CrmQuoteContactDeleteResult = boolean;

/** How crm.quote.contact.fields describes a field. */
export interface CrmQuoteContactFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.quote.contact.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
 */
export interface CrmQuoteContactFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.quote.contact.fields. */
export interface CrmQuoteContactFieldsResult {
  SORT?: CrmQuoteContactFieldsField;
  IS_PRIMARY?: CrmQuoteContactFieldsField;
  CONTACT_ID?: CrmQuoteContactFieldsField;
}

/**
 * Parameters of crm.quote.contact.items.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
 */
export interface CrmQuoteContactItemsDeleteParams {
  id: number | string;
}

/** Result of crm.quote.contact.items.delete. */
export type CrmQuoteContactItemsDeleteResult = boolean;

/**
 * Parameters of crm.quote.contact.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
 */
export interface CrmQuoteContactItemsGetParams {
  id: number | string;
}

/** Result of crm.quote.contact.items.get. */
export type CrmQuoteContactItemsGetResult = CrmCompanyContactItemsGetItem[];

/**
 * Parameters of crm.quote.contact.items.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
 */
export interface CrmQuoteContactItemsSetParams {
  id: number | string;
  items: {
    CONTACT_ID: number | string;
    IS_PRIMARY?: "Y" | "N" | undefined;
    SORT?: number | string | undefined;
  }[];
}

/** Result of crm.quote.contact.items.set. */
export type CrmQuoteContactItemsSetResult = boolean;

/**
 * Parameters of crm.quote.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
 */
export interface CrmQuoteDeleteParams {
  id: number | string;
}

/** Result of crm.quote.delete. */
export type CrmQuoteDeleteResult = boolean;

/** How crm.quote.fields describes a field. */
export interface CrmQuoteFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
  statusType?: string;
  isDeprecated?: boolean;
  listLabel?: string;
  formLabel?: string;
  filterLabel?: string;
  settings?: {
    DEFAULT_VALUE?: {
      TYPE?: string;
      VALUE?: string;
    };
  };
}

/**
 * Parameters of crm.quote.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
 */
export interface CrmQuoteFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.quote.fields. */
export interface CrmQuoteFieldsResult {
  ID?: CrmQuoteFieldsField;
  QUOTE_NUMBER?: CrmQuoteFieldsField;
  TITLE?: CrmQuoteFieldsField;
  STATUS_ID?: CrmQuoteFieldsField;
  CURRENCY_ID?: CrmQuoteFieldsField;
  OPPORTUNITY?: CrmQuoteFieldsField;
  TAX_VALUE?: CrmQuoteFieldsField;
  COMPANY_ID?: CrmQuoteFieldsField;
  MYCOMPANY_ID?: CrmQuoteFieldsField;
  CONTACT_ID?: CrmQuoteFieldsField;
  CONTACT_IDS?: CrmQuoteFieldsField;
  BEGINDATE?: CrmQuoteFieldsField;
  CLOSEDATE?: CrmQuoteFieldsField;
  ACTUAL_DATE?: CrmQuoteFieldsField;
  OPENED?: CrmQuoteFieldsField;
  CLOSED?: CrmQuoteFieldsField;
  COMMENTS?: CrmQuoteFieldsField;
  CONTENT?: CrmQuoteFieldsField;
  TERMS?: CrmQuoteFieldsField;
  CLIENT_TITLE?: CrmQuoteFieldsField;
  CLIENT_ADDR?: CrmQuoteFieldsField;
  CLIENT_CONTACT?: CrmQuoteFieldsField;
  CLIENT_EMAIL?: CrmQuoteFieldsField;
  CLIENT_PHONE?: CrmQuoteFieldsField;
  CLIENT_TP_ID?: CrmQuoteFieldsField;
  CLIENT_TPA_ID?: CrmQuoteFieldsField;
  ASSIGNED_BY_ID?: CrmQuoteFieldsField;
  CREATED_BY_ID?: CrmQuoteFieldsField;
  MODIFY_BY_ID?: CrmQuoteFieldsField;
  DATE_CREATE?: CrmQuoteFieldsField;
  DATE_MODIFY?: CrmQuoteFieldsField;
  LEAD_ID?: CrmQuoteFieldsField;
  DEAL_ID?: CrmQuoteFieldsField;
  PERSON_TYPE_ID?: CrmQuoteFieldsField;
  LOCATION_ID?: CrmQuoteFieldsField;
  UTM_SOURCE?: CrmQuoteFieldsField;
  UTM_MEDIUM?: CrmQuoteFieldsField;
  UTM_CAMPAIGN?: CrmQuoteFieldsField;
  UTM_CONTENT?: CrmQuoteFieldsField;
  UTM_TERM?: CrmQuoteFieldsField;
  LAST_ACTIVITY_TIME?: CrmQuoteFieldsField;
  LAST_ACTIVITY_BY?: CrmQuoteFieldsField;
  LAST_COMMUNICATION_TIME?: CrmQuoteFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.quote.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
 */
export interface CrmQuoteGetParams {
  id: number | string;
}

/** Result of crm.quote.get. */
export type CrmQuoteGetResult = CrmQuote;

/**
 * Parameters of crm.quote.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
 */
export interface CrmQuoteListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.quote.list. */
export type CrmQuoteListResult = CrmQuote[];

/**
 * Parameters of crm.quote.productrows.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
 */
export interface CrmQuoteProductrowsGetParams {
  id: number | string;
}

/** Result of crm.quote.productrows.get. */
export type CrmQuoteProductrowsGetResult = {
  ID?: number | string;
  OWNER_ID?: number | string;
  OWNER_TYPE?: string;
  PRODUCT_ID?: number;
  PRODUCT_NAME?: string;
  ORIGINAL_PRODUCT_NAME?: string;
  PRODUCT_DESCRIPTION?: string;
  PRICE?: number;
  PRICE_EXCLUSIVE?: number;
  PRICE_NETTO?: number;
  PRICE_BRUTTO?: number;
  PRICE_ACCOUNT?: string;
  QUANTITY?: number;
  DISCOUNT_TYPE_ID?: 1 | 2;
  DISCOUNT_RATE?: number;
  DISCOUNT_SUM?: number;
  TAX_RATE?: number;
  TAX_INCLUDED?: "Y" | "N";
  CUSTOMIZED?: "Y" | "N";
  MEASURE_CODE?: number;
  MEASURE_NAME?: string;
  SORT?: number;
  XML_ID?: string | null;
  TYPE?: 1 | 4 | 7;
  STORE_ID?: number | null;
  RESERVE_ID?: number | null;
  DATE_RESERVE_END?: string | null;
  RESERVE_QUANTITY?: number | null;
}[];

/**
 * Parameters of crm.quote.productrows.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
 */
export interface CrmQuoteProductrowsSetParams {
  id: number | string;
  rows?: {
    PRODUCT_ID?: number | string | undefined;
    PRODUCT_NAME?: string | undefined;
    PRODUCT_DESCRIPTION?: string | undefined;
    PRICE?: number | string | undefined;
    QUANTITY?: number | string | undefined;
    DISCOUNT_TYPE_ID?: 1 | 2 | undefined;
    DISCOUNT_RATE?: number | string | undefined;
    DISCOUNT_SUM?: number | string | undefined;
    TAX_RATE?: number | string | undefined;
    TAX_INCLUDED?: "Y" | "N" | undefined;
    MEASURE_CODE?: number | string | undefined;
    MEASURE_NAME?: string | undefined;
    SORT?: number | string | undefined;
  }[] | undefined;
}

/** Result of crm.quote.productrows.set. */
export type CrmQuoteProductrowsSetResult = boolean;

/**
 * Parameters of crm.quote.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
 */
export interface CrmQuoteUpdateParams {
  id: number | string;
  fields?: {
    TITLE?: string | undefined;
    STATUS_ID?: string | undefined;
    CURRENCY_ID?: string | undefined;
    OPPORTUNITY?: number | string | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    CONTACT_IDS?: (number | string)[] | undefined;
    MYCOMPANY_ID?: number | string | null | undefined;
    OPENED?: "Y" | "N" | undefined;
    PERSON_TYPE_ID?: number | string | undefined;
    BEGINDATE?: null | (string | Date) | undefined;
    CLOSEDATE?: null | (string | Date) | undefined;
    CLIENT_TITLE?: string | undefined;
    CLIENT_ADDR?: string | undefined;
    CLIENT_EMAIL?: string | undefined;
    CLIENT_PHONE?: string | undefined;
    COMMENTS?: string | undefined;
    TAX_VALUE?: number | string | undefined;
    CONTACT_ID?: number | string | null | undefined;
    ACTUAL_DATE?: null | (string | Date) | undefined;
    CLOSED?: string | undefined;
    CONTENT?: string | undefined;
    TERMS?: string | undefined;
    CLIENT_CONTACT?: string | undefined;
    CLIENT_TP_ID?: string | number | null | undefined;
    CLIENT_TPA_ID?: string | number | null | undefined;
    LEAD_ID?: number | string | null | undefined;
    DEAL_ID?: number | string | null | undefined;
    LOCATION_ID?: unknown;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | undefined;
  params?: {
    REGISTER_HISTORY_EVENT?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of crm.quote.update. */
export type CrmQuoteUpdateResult = boolean;

/** What crm.quote.userfield holds. Which members arrive depends on the call. */
export interface CrmQuoteUserfield {
  ID?: string;
  ENTITY_ID?: string;
  FIELD_NAME?: string;
  USER_TYPE_ID?: string;
  XML_ID?: null | string;
  SORT?: string;
  MULTIPLE?: string;
  MANDATORY?: string;
  SHOW_FILTER?: string;
  SHOW_IN_LIST?: string;
  EDIT_IN_LIST?: string;
  IS_SEARCHABLE?: string;
  SETTINGS?: CrmCompanyUserfieldSettings;
  EDIT_FORM_LABEL?: {
    [name: string]: string;
  };
  LIST_COLUMN_LABEL?: {
    [name: string]: string;
  };
  LIST_FILTER_LABEL?: {
    [name: string]: string;
  };
  ERROR_MESSAGE?: {
    [name: string]: string;
  };
  HELP_MESSAGE?: {
    [name: string]: string;
  };
  VALUE?: string;
  DEF?: string;
}

/**
 * Parameters of crm.quote.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
 */
export interface CrmQuoteUserfieldAddParams {
  fields: CrmCompanyUserfieldAddFields;
}

/** Result of crm.quote.userfield.add. */
export type CrmQuoteUserfieldAddResult = number;

/**
 * Parameters of crm.quote.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
 */
export interface CrmQuoteUserfieldDeleteParams {
  id: number | string;
}

/** Result of crm.quote.userfield.delete. */
export type CrmQuoteUserfieldDeleteResult = boolean;

/**
 * Parameters of crm.quote.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
 */
export interface CrmQuoteUserfieldGetParams {
  id: number | string;
}

/** Result of crm.quote.userfield.get. */
export type CrmQuoteUserfieldGetResult = CrmQuoteUserfield;

/**
 * Parameters of crm.quote.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
 */
export interface CrmQuoteUserfieldListParams {
  filter?: CrmCompanyUserfieldListFilter | undefined;
  order?: object | undefined;
}

/** Result of crm.quote.userfield.list. */
export type CrmQuoteUserfieldListResult = {
  ID?: string;
  ENTITY_ID?: string;
  FIELD_NAME?: string;
  USER_TYPE_ID?: string;
  XML_ID?: null;
  SORT?: string;
  MULTIPLE?: string;
  MANDATORY?: string;
  SHOW_FILTER?: string;
  SHOW_IN_LIST?: string;
  EDIT_IN_LIST?: string;
  IS_SEARCHABLE?: string;
  SETTINGS?: CrmCompanyUserfieldListItemSettings;
  EDIT_FORM_LABEL?: string;
  LIST_COLUMN_LABEL?: string;
  LIST_FILTER_LABEL?: string;
  ERROR_MESSAGE?: null | string;
  HELP_MESSAGE?: null | string;
  LIST?: CrmQuoteUserfield[];
}[];

/**
 * Parameters of crm.quote.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
 */
export interface CrmQuoteUserfieldUpdateParams {
  id: number | string;
  fields: CrmCompanyUserfieldUpdateFields;
}

/** Result of crm.quote.userfield.update. */
export type CrmQuoteUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.quote`. */
export interface CrmQuoteRestMethods {
  /**
   * Creates an estimate for a client with amount, status and dates and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.quote.add": { params: CrmQuoteAddParams; result: CrmQuoteAddResult };
  /** Links one more contact to an estimate. */
  "crm.quote.contact.add": { params: CrmQuoteContactAddParams; result: CrmQuoteContactAddResult };
  /** Unlinks one contact from an estimate; the contact itself stays. */
  "crm.quote.contact.delete": { params: CrmQuoteContactDeleteParams; result: CrmQuoteContactDeleteResult };
  /** Describes the fields of an estimate-to-contact link - contact, sort order and primary flag. */
  "crm.quote.contact.fields": { params: CrmQuoteContactFieldsParams; result: CrmQuoteContactFieldsResult };
  /** Unlinks every contact from an estimate at once. */
  "crm.quote.contact.items.delete": {
    params: CrmQuoteContactItemsDeleteParams;
    result: CrmQuoteContactItemsDeleteResult;
  };
  /** Lists the contacts linked to an estimate with their order, role and primary flag. */
  "crm.quote.contact.items.get": { params: CrmQuoteContactItemsGetParams; result: CrmQuoteContactItemsGetResult };
  /** Replaces the whole set of contacts linked to an estimate with the given one. */
  "crm.quote.contact.items.set": { params: CrmQuoteContactItemsSetParams; result: CrmQuoteContactItemsSetResult };
  /**
   * Deletes an estimate by ID; the user needs the delete permission for estimates.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.quote.delete": { params: CrmQuoteDeleteParams; result: CrmQuoteDeleteResult };
  /**
   * Describes the standard and custom fields of an estimate with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.quote.fields": { params: CrmQuoteFieldsParams; result: CrmQuoteFieldsResult };
  /**
   * Returns all fields of one estimate by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.quote.get": { params: CrmQuoteGetParams; result: CrmQuoteGetResult };
  /**
   * Lists estimates that pass a filter, with chosen fields and order, in pages of 50.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.quote.list": { params: CrmQuoteListParams; result: CrmQuoteListResult };
  /**
   * Lists the product rows of an estimate with prices, discounts and taxes.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.quote.productrows.get": { params: CrmQuoteProductrowsGetParams; result: CrmQuoteProductrowsGetResult };
  /**
   * Replaces all product rows of an estimate; rows that are not passed are lost.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.quote.productrows.set": { params: CrmQuoteProductrowsSetParams; result: CrmQuoteProductrowsSetResult };
  /**
   * Changes the passed fields of an estimate; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.quote.update": { params: CrmQuoteUpdateParams; result: CrmQuoteUpdateResult };
  /** Creates a custom field (UF_CRM_...) for estimates and returns its ID; CRM admins only. */
  "crm.quote.userfield.add": { params: CrmQuoteUserfieldAddParams; result: CrmQuoteUserfieldAddResult };
  /** Deletes a custom field of estimates together with its stored values; CRM admins only. */
  "crm.quote.userfield.delete": { params: CrmQuoteUserfieldDeleteParams; result: CrmQuoteUserfieldDeleteResult };
  /** Returns the settings of one custom field of estimates by its ID. */
  "crm.quote.userfield.get": { params: CrmQuoteUserfieldGetParams; result: CrmQuoteUserfieldGetResult };
  /** Lists custom fields of estimates, filtered by name, type, flags and so on. */
  "crm.quote.userfield.list": { params: CrmQuoteUserfieldListParams; result: CrmQuoteUserfieldListResult };
  /** Changes the labels, flags or list values of an estimate custom field; CRM admins only. */
  "crm.quote.userfield.update": { params: CrmQuoteUserfieldUpdateParams; result: CrmQuoteUserfieldUpdateResult };
}
