// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.invoice.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
 */
export interface CrmInvoiceAddParams {
  fields?: object | unknown[] | undefined;
}

/** Result of crm.invoice.add. */
export type CrmInvoiceAddResult = unknown;

/**
 * Parameters of crm.invoice.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html
 */
export interface CrmInvoiceDeleteParams {
  id?: number | string | undefined;
}

/** Result of crm.invoice.delete. */
export type CrmInvoiceDeleteResult = unknown;

/**
 * Parameters of crm.invoice.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
 */
export interface CrmInvoiceFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.invoice.fields. */
export interface CrmInvoiceFieldsResult {
  ID?: number;
  ACCOUNT_NUMBER: string;
  COMMENTS?: string;
  CREATED_BY?: number;
  CURRENCY?: string;
  DATE_BILL?: string;
  DATE_INSERT?: string;
  DATE_MARKED?: string;
  DATE_PAY_BEFORE?: string;
  DATE_PAYED?: string;
  DATE_STATUS?: string;
  DATE_UPDATE?: string;
  EMP_PAYED_ID?: number;
  EMP_STATUS_ID?: number;
  LID?: number;
  XML_ID?: string;
  ORDER_TOPIC: string;
  PAY_SYSTEM_ID: number;
  PAY_VOUCHER_DATE?: string;
  PAY_VOUCHER_NUM?: string;
  PAYED?: string;
  PERSON_TYPE_ID: number;
  PRICE?: number;
  REASON_MARKED?: string;
  RESPONSIBLE_EMAIL?: string;
  RESPONSIBLE_ID?: number;
  RESPONSIBLE_LAST_NAME?: string;
  RESPONSIBLE_LOGIN?: string;
  RESPONSIBLE_NAME?: string;
  RESPONSIBLE_PERSONAL_PHOTO?: number;
  RESPONSIBLE_SECOND_NAME?: string;
  RESPONSIBLE_WORK_POSITION?: string;
  STATUS_ID?: string;
  TAX_VALUE?: number;
  UF_COMPANY_ID?: number;
  UF_CONTACT_ID?: number;
  UF_MYCOMPANY_ID?: number;
  UF_DEAL_ID?: number;
  USER_DESCRIPTION?: string;
  PR_LOCATION?: number;
  INVOICE_PROPERTIES?: ("COMPANY" | "COMPANY_ADR" | "CONTACT_PERSON" | "EMAIL" | "PHONE" | "INN" | "KPP")[];
  PRODUCT_ROWS?:
    (
      | "ID"
      | "PRICE"
      | "DISCOUNT_PRICE"
      | "PRODUCT_ID"
      | "PRODUCT_NAME"
      | "VAT_RATE"
      | "VAT_INCLUDED"
      | "MEASURE_CODE"
      | "MEASURE_NAME"
      | "CATALOG_XML_ID"
      | "PRODUCT_XML_ID"
      | "QUANTITY"
    )[];
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.invoice.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html
 */
export interface CrmInvoiceGetParams {
  id?: number | string | undefined;
}

/** Result of crm.invoice.get. */
export type CrmInvoiceGetResult = unknown;

/**
 * Parameters of crm.invoice.getexternallink.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html
 */
export interface CrmInvoiceGetexternallinkParams {
  id?: number | string | undefined;
}

/** Result of crm.invoice.getexternallink. */
export type CrmInvoiceGetexternallinkResult = unknown;

/**
 * Parameters of crm.invoice.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html
 */
export interface CrmInvoiceListParams {
  filter?: unknown;
  order?: unknown;
  select?: string[] | undefined;
}

/** Result of crm.invoice.list. */
export interface CrmInvoiceListResult {
  ID?: number;
  ACCOUNT_NUMBER?: string;
  COMMENTS?: string;
  CREATED_BY?: number;
  CURRENCY?: string;
  DATE_BILL?: string;
  DATE_INSERT?: string;
  DATE_MARKED?: string;
  DATE_PAY_BEFORE?: string;
  DATE_PAYED?: string;
  DATE_STATUS?: string;
  DATE_UPDATE?: string;
  EMP_PAYED_ID?: number;
  EMP_STATUS_ID?: number;
  LID?: number;
  IS_RECURRING?: string;
  XML_ID?: string;
  ORDER_TOPIC?: string;
  PAY_SYSTEM_ID?: number;
  PAY_VOUCHER_DATE?: string;
  PAY_VOUCHER_NUM?: string;
  PAYED?: string;
  PERSON_TYPE_ID?: number;
  PRICE?: number;
  REASON_MARKED?: string;
  RESPONSIBLE_EMAIL?: string;
  RESPONSIBLE_ID?: number;
  RESPONSIBLE_LAST_NAME?: string;
  RESPONSIBLE_LOGIN?: string;
  RESPONSIBLE_NAME?: string;
  RESPONSIBLE_PERSONAL_PHOTO?: number;
  RESPONSIBLE_SECOND_NAME?: string;
  RESPONSIBLE_WORK_POSITION?: string;
  STATUS_ID?: string;
  TAX_VALUE?: number;
  UF_COMPANY_ID?: number;
  UF_CONTACT_ID?: number;
  UF_MYCOMPANY_ID?: number;
  UF_DEAL_ID?: number;
  UF_QUOTE_ID?: number;
  USER_DESCRIPTION?: string;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.invoice.recurring.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
 */
export interface CrmInvoiceRecurringAddParams {
  fields?: object | unknown[] | undefined;
}

/** Result of crm.invoice.recurring.add. */
export type CrmInvoiceRecurringAddResult = unknown;

/**
 * Parameters of crm.invoice.recurring.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html
 */
export interface CrmInvoiceRecurringDeleteParams {
  id?: number | string | undefined;
}

/** Result of crm.invoice.recurring.delete. */
export type CrmInvoiceRecurringDeleteResult = unknown;

/**
 * Parameters of crm.invoice.recurring.expose.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html
 */
export interface CrmInvoiceRecurringExposeParams {
  id?: number | string | undefined;
}

/** Result of crm.invoice.recurring.expose. */
export type CrmInvoiceRecurringExposeResult = unknown;

/**
 * Parameters of crm.invoice.recurring.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
 */
export interface CrmInvoiceRecurringFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.invoice.recurring.fields. */
export interface CrmInvoiceRecurringFieldsResult {
  ID?: number;
  INVOICE_ID?: number;
  ACTIVE?: string;
  NEXT_EXECUTION?: string;
  LAST_EXECUTION?: string;
  COUNTER_REPEAT?: number;
  START_DATE?: string;
  SEND_BILL?: string;
  EMAIL_ID?: number;
  IS_LIMIT?: string;
  LIMIT_REPEAT?: number;
  LIMIT_DATE?: string;
  PARAMS?:
    | "PERIOD"
    | "TYPE"
    | "INTERVAL"
    | "IS_WORKING_ONLY"
    | "WEEKDAY"
    | "NUM_DAY_IN_MONTH"
    | "NUM_WEEKDAY_IN_MONTH"
    | "FIELD_YEARLY_INTERVAL_MONTH_NAME"
    | "DATE_PAY_BEFORE_OFFSET_TYPE"
    | "DATE_PAY_BEFORE_OFFSET_VALUE";
}

/**
 * Parameters of crm.invoice.recurring.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html
 */
export interface CrmInvoiceRecurringGetParams {
  id?: number | string | undefined;
}

/** Result of crm.invoice.recurring.get. */
export type CrmInvoiceRecurringGetResult = unknown;

/**
 * Parameters of crm.invoice.recurring.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html
 */
export interface CrmInvoiceRecurringListParams {
  order?: object | undefined;
  filter?: object | undefined;
  select?: string[] | undefined;
}

/** Result of crm.invoice.recurring.list. */
export type CrmInvoiceRecurringListResult = unknown;

/**
 * Parameters of crm.invoice.recurring.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html
 */
export interface CrmInvoiceRecurringUpdateParams {
  id?: number | string | undefined;
  fields?: object | unknown[] | undefined;
}

/** Result of crm.invoice.recurring.update. */
export type CrmInvoiceRecurringUpdateResult = unknown;

/**
 * Parameters of crm.invoice.status.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
 */
export interface CrmInvoiceStatusAddParams {
  fields?: object | unknown[] | undefined;
}

/** Result of crm.invoice.status.add. */
export type CrmInvoiceStatusAddResult = unknown;

/**
 * Parameters of crm.invoice.status.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html
 */
export interface CrmInvoiceStatusDeleteParams {
  id: number | string;
}

/** Result of crm.invoice.status.delete. */
export type CrmInvoiceStatusDeleteResult = unknown;

/**
 * Parameters of crm.invoice.status.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
 */
export interface CrmInvoiceStatusFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.invoice.status.fields. */
export interface CrmInvoiceStatusFieldsResult {
  ENTITY_ID?: string;
  ID?: number;
  NAME: string;
  NAME_INIT?: string;
  SORT: number;
  STATUS_ID?: string;
  SYSTEM?: string;
}

/**
 * Parameters of crm.invoice.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
 */
export interface CrmInvoiceStatusGetParams {
  id: number | string;
}

/** Result of crm.invoice.status.get. */
export type CrmInvoiceStatusGetResult = unknown;

/**
 * Parameters of crm.invoice.status.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
 */
export interface CrmInvoiceStatusListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.invoice.status.list. */
export type CrmInvoiceStatusListResult = unknown;

/**
 * Parameters of crm.invoice.status.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html
 */
export interface CrmInvoiceStatusUpdateParams {
  id: number | string;
  fields?: object | unknown[] | undefined;
}

/** Result of crm.invoice.status.update. */
export type CrmInvoiceStatusUpdateResult = unknown;

/**
 * Parameters of crm.invoice.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html
 */
export interface CrmInvoiceUpdateParams {
  id?: number | string | undefined;
  fields?: object | unknown[] | undefined;
}

/** Result of crm.invoice.update. */
export type CrmInvoiceUpdateResult = unknown;

/**
 * Parameters of crm.invoice.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
 */
export interface CrmInvoiceUserfieldAddParams {
  fields?: unknown;
  LIST?: unknown;
}

/** Result of crm.invoice.userfield.add. */
export type CrmInvoiceUserfieldAddResult = unknown;

/**
 * Parameters of crm.invoice.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html
 */
export interface CrmInvoiceUserfieldDeleteParams {
  id?: number | string | undefined;
}

/** Result of crm.invoice.userfield.delete. */
export type CrmInvoiceUserfieldDeleteResult = unknown;

/**
 * Parameters of crm.invoice.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html
 */
export interface CrmInvoiceUserfieldGetParams {
  id?: number | string | undefined;
}

/** Result of crm.invoice.userfield.get. */
export type CrmInvoiceUserfieldGetResult = unknown;

/**
 * Parameters of crm.invoice.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html
 */
export interface CrmInvoiceUserfieldListParams {
  order?: unknown;
  filter?: unknown;
}

/** Result of crm.invoice.userfield.list. */
export type CrmInvoiceUserfieldListResult = unknown;

/**
 * Parameters of crm.invoice.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html
 */
export interface CrmInvoiceUserfieldUpdateParams {
  id?: string | number | undefined;
  fields?: unknown;
  LIST?: unknown;
}

/** Result of crm.invoice.userfield.update. */
export type CrmInvoiceUserfieldUpdateResult = unknown;

/** Methods of Bitrix24 whose names begin with `crm.invoice`. */
export interface CrmInvoiceRestMethods {
  /**
   * Creates an invoice of the old type; new (smart) invoices are made with crm.item.add.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.add": { params: CrmInvoiceAddParams; result: CrmInvoiceAddResult };
  /**
   * Deletes an invoice of the old type; new (smart) invoices are not touched.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.delete": { params: CrmInvoiceDeleteParams; result: CrmInvoiceDeleteResult };
  /**
   * Describes the fields of an invoice of the old type, not those of a smart invoice.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.fields": { params: CrmInvoiceFieldsParams; result: CrmInvoiceFieldsResult };
  /**
   * Returns one invoice of the old type; smart invoices are read with crm.item.get.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.get": { params: CrmInvoiceGetParams; result: CrmInvoiceGetResult };
  /**
   * Returns the public online page address of an old-type invoice.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.getexternallink": { params: CrmInvoiceGetexternallinkParams; result: CrmInvoiceGetexternallinkResult };
  /**
   * Lists invoices of the old type that pass a filter, in the given order.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.list": { params: CrmInvoiceListParams; result: CrmInvoiceListResult };
  /**
   * Sets up a recurring template with a schedule for an old-type invoice.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.add": { params: CrmInvoiceRecurringAddParams; result: CrmInvoiceRecurringAddResult };
  /**
   * Deletes the recurring template settings of an old-type invoice.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.delete": { params: CrmInvoiceRecurringDeleteParams; result: CrmInvoiceRecurringDeleteResult };
  /**
   * Issues a new old-type invoice from a recurring template right away.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.expose": { params: CrmInvoiceRecurringExposeParams; result: CrmInvoiceRecurringExposeResult };
  /**
   * Describes the fields of a recurring template for old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.fields": { params: CrmInvoiceRecurringFieldsParams; result: CrmInvoiceRecurringFieldsResult };
  /**
   * Returns one recurring template of old-type invoices by its ID.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.get": { params: CrmInvoiceRecurringGetParams; result: CrmInvoiceRecurringGetResult };
  /**
   * Lists the recurring templates of old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.list": { params: CrmInvoiceRecurringListParams; result: CrmInvoiceRecurringListResult };
  /**
   * Changes the settings of a recurring template for old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.update": { params: CrmInvoiceRecurringUpdateParams; result: CrmInvoiceRecurringUpdateResult };
  /**
   * Adds a status that old-type invoices can be moved to.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.add": { params: CrmInvoiceStatusAddParams; result: CrmInvoiceStatusAddResult };
  /**
   * Deletes a status of old-type invoices by its ID.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.delete": { params: CrmInvoiceStatusDeleteParams; result: CrmInvoiceStatusDeleteResult };
  /**
   * Describes the fields of a status used by old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.fields": { params: CrmInvoiceStatusFieldsParams; result: CrmInvoiceStatusFieldsResult };
  /**
   * Returns one status of old-type invoices by its ID.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.get": { params: CrmInvoiceStatusGetParams; result: CrmInvoiceStatusGetResult };
  /**
   * Lists the statuses an old-type invoice can have.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.list": { params: CrmInvoiceStatusListParams; result: CrmInvoiceStatusListResult };
  /**
   * Changes a status of old-type invoices, such as its name or sort order.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.update": { params: CrmInvoiceStatusUpdateParams; result: CrmInvoiceStatusUpdateResult };
  /**
   * Changes the passed fields of an invoice of the old type.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.update": { params: CrmInvoiceUpdateParams; result: CrmInvoiceUpdateResult };
  /**
   * Creates a custom field for old-type invoices; list values are passed in LIST.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.add": { params: CrmInvoiceUserfieldAddParams; result: CrmInvoiceUserfieldAddResult };
  /**
   * Deletes a custom field of old-type invoices together with its stored values.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.delete": { params: CrmInvoiceUserfieldDeleteParams; result: CrmInvoiceUserfieldDeleteResult };
  /**
   * Returns the settings of one custom field of old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.get": { params: CrmInvoiceUserfieldGetParams; result: CrmInvoiceUserfieldGetResult };
  /**
   * Lists custom fields of old-type invoices, filtered and ordered.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.list": { params: CrmInvoiceUserfieldListParams; result: CrmInvoiceUserfieldListResult };
  /**
   * Changes a custom field of old-type invoices, including its list values.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.update": { params: CrmInvoiceUserfieldUpdateParams; result: CrmInvoiceUserfieldUpdateResult };
}
