// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How crm.userfield.enumeration.fields describes a field. */
export interface CrmUserfieldEnumerationFieldsField {
  type?: string;
  title?: string;
  isReadOnly?: boolean;
}

/** Parameters of crm.userfield.enumeration.fields. */
export interface CrmUserfieldEnumerationFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.userfield.enumeration.fields. */
export interface CrmUserfieldEnumerationFieldsResult {
  ID?: CrmUserfieldEnumerationFieldsField;
  SORT?: CrmUserfieldEnumerationFieldsField;
  VALUE?: CrmUserfieldEnumerationFieldsField;
  DEF?: CrmUserfieldEnumerationFieldsField;
  DEL?: CrmUserfieldEnumerationFieldsField;
}

/** How crm.userfield.fields describes a field. */
export interface CrmUserfieldFieldsField {
  type?: string;
  title?: string;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
}

/**
 * Parameters of crm.userfield.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
 */
export interface CrmUserfieldFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.userfield.fields. */
export interface CrmUserfieldFieldsResult {
  ID?: CrmUserfieldFieldsField;
  ENTITY_ID?: CrmUserfieldFieldsField;
  FIELD_NAME?: CrmUserfieldFieldsField;
  USER_TYPE_ID?: CrmUserfieldFieldsField;
  XML_ID?: CrmUserfieldFieldsField;
  SORT?: CrmUserfieldFieldsField;
  MULTIPLE?: CrmUserfieldFieldsField;
  MANDATORY?: CrmUserfieldFieldsField;
  SHOW_FILTER?: CrmUserfieldFieldsField;
  SHOW_IN_LIST?: CrmUserfieldFieldsField;
  EDIT_IN_LIST?: CrmUserfieldFieldsField;
  IS_SEARCHABLE?: CrmUserfieldFieldsField;
  EDIT_FORM_LABEL?: CrmUserfieldFieldsField;
  LIST_COLUMN_LABEL?: CrmUserfieldFieldsField;
  LIST_FILTER_LABEL?: CrmUserfieldFieldsField;
  ERROR_MESSAGE?: CrmUserfieldFieldsField;
  HELP_MESSAGE?: CrmUserfieldFieldsField;
  LIST?: CrmUserfieldFieldsField;
  SETTINGS?: CrmUserfieldFieldsField;
}

/** How crm.userfield.settings.fields describes a field. */
export interface CrmUserfieldSettingsFieldsField {
  type?: string;
  title?: string;
}

/** Parameters of crm.userfield.settings.fields. */
export interface CrmUserfieldSettingsFieldsParams {
  type: string;
}

/** Result of crm.userfield.settings.fields. */
export interface CrmUserfieldSettingsFieldsResult {
  DEFAULT_VALUE?: CrmUserfieldSettingsFieldsField;
  PRECISION?: CrmUserfieldSettingsFieldsField;
}

/**
 * Parameters of crm.userfield.types.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
 */
export interface CrmUserfieldTypesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.userfield.types. */
export type CrmUserfieldTypesResult = {
  ID?: string;
  title?: string;
}[];

/** Methods of Bitrix24 whose names begin with `crm.userfield`. */
export interface CrmUserfieldRestMethods {
  /** Describes the attributes of one value of a list-type custom field in CRM. */
  "crm.userfield.enumeration.fields": {
    params: CrmUserfieldEnumerationFieldsParams;
    result: CrmUserfieldEnumerationFieldsResult;
  };
  /** Describes the settings that any custom field of a CRM object has. */
  "crm.userfield.fields": { params: CrmUserfieldFieldsParams; result: CrmUserfieldFieldsResult };
  /** Describes the extra settings of a CRM custom field of the given type, such as default value. */
  "crm.userfield.settings.fields": {
    params: CrmUserfieldSettingsFieldsParams;
    result: CrmUserfieldSettingsFieldsResult;
  };
  /** Lists the types a CRM custom field can have, such as string, number, list or date. */
  "crm.userfield.types": { params: CrmUserfieldTypesParams; result: CrmUserfieldTypesResult };
}
