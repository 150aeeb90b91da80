// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.invoice.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
 */
export interface CrmInvoiceAddParams {
  /** Fields of the record by their names. See crm.invoice.fields. */
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
  /** Id, unique among its kind. See crm.invoice.list. */
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
  /** Id, unique among its kind. */
  ID?: number;
  /** Number that people know it by. */
  ACCOUNT_NUMBER: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number;
  /** Code of the currency: crm.currency.list. */
  CURRENCY?: string;
  /** When the bill was made. Date without a time. */
  DATE_BILL?: string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_INSERT?: string;
  /** When it was marked as troublesome. Date and time, ISO 8601. */
  DATE_MARKED?: string;
  /** Until when it is to be paid. Date without a time. */
  DATE_PAY_BEFORE?: string;
  /** Date and time, ISO 8601. */
  DATE_PAYED?: string;
  /** When the status last changed. Date and time, ISO 8601. */
  DATE_STATUS?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  DATE_UPDATE?: string;
  EMP_PAYED_ID?: number;
  /** Id of the user who last changed the status: user.get. */
  EMP_STATUS_ID?: number;
  /** Id of the page, or of a site or language. */
  LID?: number;
  /** Id in an outside system. */
  XML_ID?: string;
  /** What the order is about. */
  ORDER_TOPIC: string;
  /** Id of the payment system: sale.paysystem.list. */
  PAY_SYSTEM_ID: number;
  /** Date of the document of the payment. Date without a time. */
  PAY_VOUCHER_DATE?: string;
  /** Number of the document of the payment. */
  PAY_VOUCHER_NUM?: string;
  /** Whether it is paid. */
  PAYED?: string;
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID: number;
  /** Price of one. */
  PRICE?: number;
  /** Why it is marked as troublesome. */
  REASON_MARKED?: string;
  RESPONSIBLE_EMAIL?: string;
  /** Id of the user who is responsible: user.get. */
  RESPONSIBLE_ID?: number;
  /** Surname of the responsible user. */
  RESPONSIBLE_LAST_NAME?: string;
  /** Login of the responsible user. */
  RESPONSIBLE_LOGIN?: string;
  /** First name of the responsible user. */
  RESPONSIBLE_NAME?: string;
  RESPONSIBLE_PERSONAL_PHOTO?: number;
  /** Middle name of the responsible user. */
  RESPONSIBLE_SECOND_NAME?: string;
  /** Position of the responsible user. */
  RESPONSIBLE_WORK_POSITION?: string;
  /** Status that it is in. Code of an entry of a reference book: crm.status.list. */
  STATUS_ID?: string;
  /** Amount of the tax. */
  TAX_VALUE?: number;
  UF_COMPANY_ID?: number;
  UF_CONTACT_ID?: number;
  UF_MYCOMPANY_ID?: number;
  UF_DEAL_ID?: number;
  /** What the customer wrote. */
  USER_DESCRIPTION?: string;
  PR_LOCATION?: number;
  INVOICE_PROPERTIES?: ("COMPANY" | "COMPANY_ADR" | "CONTACT_PERSON" | "EMAIL" | "PHONE" | "INN" | "KPP")[];
  /** Products with prices and quantities. */
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
  /** Id, unique among its kind. See crm.invoice.list. */
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
  /** Id, unique among its kind. See crm.invoice.list. */
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
  /** Conditions that all must hold. */
  filter?: unknown;
  /** Fields to sort by, each with ASC or DESC. */
  order?: unknown;
  /** Names of the fields to return. */
  select?:
    | (
      | "ID"
      | "ACCOUNT_NUMBER"
      | "COMMENTS"
      | "CREATED_BY"
      | "CURRENCY"
      | "DATE_BILL"
      | "DATE_INSERT"
      | "DATE_MARKED"
      | "DATE_PAY_BEFORE"
      | "DATE_PAYED"
      | "DATE_STATUS"
      | "DATE_UPDATE"
      | "EMP_PAYED_ID"
      | "EMP_STATUS_ID"
      | "LID"
      | "IS_RECURRING"
      | "XML_ID"
      | "ORDER_TOPIC"
      | "PAY_SYSTEM_ID"
      | "PAY_VOUCHER_DATE"
      | "PAY_VOUCHER_NUM"
      | "PAYED"
      | "PERSON_TYPE_ID"
      | "PRICE"
      | "REASON_MARKED"
      | "RESPONSIBLE_EMAIL"
      | "RESPONSIBLE_ID"
      | "RESPONSIBLE_LAST_NAME"
      | "RESPONSIBLE_LOGIN"
      | "RESPONSIBLE_NAME"
      | "RESPONSIBLE_PERSONAL_PHOTO"
      | "RESPONSIBLE_SECOND_NAME"
      | "RESPONSIBLE_WORK_POSITION"
      | "STATUS_ID"
      | "TAX_VALUE"
      | "USER_DESCRIPTION"
      | "CURRENCY_ID"
      | (string & {})
    )[]
    | undefined;
}

/** Result of crm.invoice.list. */
export interface CrmInvoiceListResult {
  /** Id, unique among its kind. */
  ID?: number;
  /** Number that people know it by. */
  ACCOUNT_NUMBER?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number;
  /** Code of the currency: crm.currency.list. */
  CURRENCY?: string;
  /** When the bill was made. Date without a time. */
  DATE_BILL?: string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_INSERT?: string;
  /** When it was marked as troublesome. Date and time, ISO 8601. */
  DATE_MARKED?: string;
  /** Until when it is to be paid. Date without a time. */
  DATE_PAY_BEFORE?: string;
  /** Date and time, ISO 8601. */
  DATE_PAYED?: string;
  /** When the status last changed. Date and time, ISO 8601. */
  DATE_STATUS?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  DATE_UPDATE?: string;
  EMP_PAYED_ID?: number;
  /** Id of the user who last changed the status: user.get. */
  EMP_STATUS_ID?: number;
  /** Id of the page, or of a site or language. */
  LID?: number;
  /** Whether it is the template of recurring ones. */
  IS_RECURRING?: string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** What the order is about. */
  ORDER_TOPIC?: string;
  /** Id of the payment system: sale.paysystem.list. */
  PAY_SYSTEM_ID?: number;
  /** Date of the document of the payment. Date without a time. */
  PAY_VOUCHER_DATE?: string;
  /** Number of the document of the payment. */
  PAY_VOUCHER_NUM?: string;
  /** Whether it is paid. */
  PAYED?: string;
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID?: number;
  /** Price of one. */
  PRICE?: number;
  /** Why it is marked as troublesome. */
  REASON_MARKED?: string;
  RESPONSIBLE_EMAIL?: string;
  /** Id of the user who is responsible: user.get. */
  RESPONSIBLE_ID?: number;
  /** Surname of the responsible user. */
  RESPONSIBLE_LAST_NAME?: string;
  /** Login of the responsible user. */
  RESPONSIBLE_LOGIN?: string;
  /** First name of the responsible user. */
  RESPONSIBLE_NAME?: string;
  RESPONSIBLE_PERSONAL_PHOTO?: number;
  /** Middle name of the responsible user. */
  RESPONSIBLE_SECOND_NAME?: string;
  /** Position of the responsible user. */
  RESPONSIBLE_WORK_POSITION?: string;
  /** Status that it is in. Code of an entry of a reference book: crm.status.list. */
  STATUS_ID?: string;
  /** Amount of the tax. */
  TAX_VALUE?: number;
  UF_COMPANY_ID?: number;
  UF_CONTACT_ID?: number;
  UF_MYCOMPANY_ID?: number;
  UF_DEAL_ID?: number;
  UF_QUOTE_ID?: number;
  /** What the customer wrote. */
  USER_DESCRIPTION?: string;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.invoice.recurring.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
 */
export interface CrmInvoiceRecurringAddParams {
  /** Fields of the record by their names. Needed in some cases only. See crm.invoice.recurring.fields. */
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
  /** Id, unique among its kind. See crm.invoice.recurring.list. */
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
  /** Id, unique among its kind. See crm.invoice.recurring.list. */
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
  /** Id, unique among its kind. */
  ID?: number;
  INVOICE_ID?: number;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Date without a time. */
  NEXT_EXECUTION?: string;
  /** Date without a time. */
  LAST_EXECUTION?: string;
  COUNTER_REPEAT?: number;
  /** When it begins. Date without a time. */
  START_DATE?: string;
  SEND_BILL?: string;
  EMAIL_ID?: number;
  IS_LIMIT?: string;
  LIMIT_REPEAT?: number;
  /** Date without a time. */
  LIMIT_DATE?: string;
  /** Further parameters. */
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
  /** Id, unique among its kind. See crm.invoice.recurring.list. */
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
  /** Fields to sort by, each with ASC or DESC. */
  order?: object | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** Names of the fields to return. */
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
  /** Id, unique among its kind. See crm.invoice.recurring.list. */
  id?: number | string | undefined;
  /** Fields of the record by their names. Needed in some cases only. See crm.invoice.recurring.fields. */
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
  /** Fields of the record by their names. Needed in some cases only. See crm.invoice.status.fields. */
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
  /** Id, unique among its kind. See crm.invoice.status.list. */
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
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string;
  /** Id, unique among its kind. */
  ID?: number;
  /** What it is called. */
  NAME: string;
  NAME_INIT?: string;
  /** Place in the order; what has less comes first. */
  SORT: number;
  /** Status that it is in. */
  STATUS_ID?: string;
  /** Whether it came with the portal. */
  SYSTEM?: string;
}

/**
 * Parameters of crm.invoice.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
 */
export interface CrmInvoiceStatusGetParams {
  /** Id, unique among its kind. See crm.invoice.status.list. */
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
  /** Id, unique among its kind. See crm.invoice.status.list. */
  id: number | string;
  /** Fields of the record by their names. Needed in some cases only. See crm.invoice.status.fields. */
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
  /** Id, unique among its kind. See crm.invoice.list. */
  id?: number | string | undefined;
  /** Fields of the record by their names. Needed in some cases only. See crm.invoice.fields. */
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
  /** Fields of the record by their names. */
  fields?: unknown;
  /** Entries of the list. Needed in some cases only. */
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
  /** Id, unique among its kind. See crm.invoice.userfield.list. */
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
  /** Id, unique among its kind. See crm.invoice.userfield.list. */
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
  /** Fields to sort by, each with ASC or DESC. */
  order?: unknown;
  /** Conditions that all must hold. */
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
  /** Id, unique among its kind. See crm.invoice.userfield.list. */
  id?: string | number | undefined;
  /** Fields of the record by their names. */
  fields?: unknown;
  /** Entries of the list. Needed in some cases only. */
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
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
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
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
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
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
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
