// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** A phone, e-mail, site, messenger or link of an item, as the calls of crm.item have it. */
export interface CrmItemMultifield {
  /** Id of a value that exists already. */
  id?: number | string | undefined;
  typeId?: "PHONE" | "EMAIL" | "WEB" | "IM" | "LINK" | undefined;
  value?: string | undefined;
  valueType?: "WORK" | "MOBILE" | "FAX" | "HOME" | "PAGER" | "MAILING" | "OTHER" | (string & {}) | undefined;
}

/** How crm.multifield.fields describes a field. */
export interface CrmMultifieldFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
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
  ID?: CrmMultifieldFieldsField;
  TYPE_ID?: CrmMultifieldFieldsField;
  VALUE?: CrmMultifieldFieldsField;
  VALUE_TYPE?: CrmMultifieldFieldsField;
}

/** Methods of Bitrix24 whose names begin with `crm.multifield`. */
export interface CrmMultifieldRestMethods {
  /** Describes the parts of a multiple field, such as a phone or email - type, value and value type. */
  "crm.multifield.fields": { params: CrmMultifieldFieldsParams; result: CrmMultifieldFieldsResult };
}
