// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** A phone, e-mail, site, messenger or link of an item, as the calls of crm.item have it. */
export interface CrmItemMultifield {
  /** Id of a value that exists already. */
  id?: number | string | undefined;
  /** Kind of it, as a number or a code. */
  typeId?: "PHONE" | "EMAIL" | "WEB" | "IM" | "LINK" | undefined;
  /** The value itself. */
  value?: string | undefined;
  /** Kind of the value, e.g. WORK or MOBILE. */
  valueType?: "WORK" | "MOBILE" | "FAX" | "HOME" | "PAGER" | "MAILING" | "OTHER" | (string & {}) | undefined;
}

/** How crm.multifield.fields describes a field. */
export interface CrmMultifieldFieldsField {
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
}

/**
 * Parameters of crm.multifield.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
 */
export interface CrmMultifieldFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.multifield.fields. */
export interface CrmMultifieldFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmMultifieldFieldsField;
  /** Kind of it, as a number or a code. Read-only. */
  TYPE_ID?: CrmMultifieldFieldsField;
  /** The value itself. */
  VALUE?: CrmMultifieldFieldsField;
  /** Kind of the value, e.g. WORK or MOBILE. */
  VALUE_TYPE?: CrmMultifieldFieldsField;
}

/** Methods of Bitrix24 whose names begin with `crm.multifield`. */
export interface CrmMultifieldRestMethods {
  /** Describes the parts of a multiple field, such as a phone or email - type, value and value type. */
  "crm.multifield.fields": { params: CrmMultifieldFieldsParams; result: CrmMultifieldFieldsResult };
}
