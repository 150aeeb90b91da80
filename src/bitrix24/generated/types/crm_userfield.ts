// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How crm.userfield.enumeration.fields describes a field. */
export interface CrmUserfieldEnumerationFieldsField {
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
}

/** Parameters of crm.userfield.enumeration.fields. */
export interface CrmUserfieldEnumerationFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.userfield.enumeration.fields. */
export interface CrmUserfieldEnumerationFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmUserfieldEnumerationFieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: CrmUserfieldEnumerationFieldsField;
  /** The value itself. */
  VALUE?: CrmUserfieldEnumerationFieldsField;
  /** Whether it is chosen unless told. */
  DEF?: CrmUserfieldEnumerationFieldsField;
  /** Whether it is to be deleted. */
  DEL?: CrmUserfieldEnumerationFieldsField;
}

/** How crm.userfield.fields describes a field. */
export interface CrmUserfieldFieldsField {
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
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
  /** Id, unique among its kind. Read-only. */
  ID?: CrmUserfieldFieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: CrmUserfieldFieldsField;
  /** Name of the field. Cannot be changed later. */
  FIELD_NAME?: CrmUserfieldFieldsField;
  /** Kind of value: string, integer, enumeration, … Cannot be changed later. */
  USER_TYPE_ID?: CrmUserfieldFieldsField;
  /** Id in an outside system. */
  XML_ID?: CrmUserfieldFieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: CrmUserfieldFieldsField;
  /** Whether it holds several values. */
  MULTIPLE?: CrmUserfieldFieldsField;
  /** Whether it must be filled in. */
  MANDATORY?: CrmUserfieldFieldsField;
  /** How lists are filtered by it; N not at all. */
  SHOW_FILTER?: CrmUserfieldFieldsField;
  /** Whether lists show it. */
  SHOW_IN_LIST?: CrmUserfieldFieldsField;
  /** Whether it can be edited. */
  EDIT_IN_LIST?: CrmUserfieldFieldsField;
  /** Whether search finds it. */
  IS_SEARCHABLE?: CrmUserfieldFieldsField;
  /** Label in forms. */
  EDIT_FORM_LABEL?: CrmUserfieldFieldsField;
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: CrmUserfieldFieldsField;
  /** Label in filters. */
  LIST_FILTER_LABEL?: CrmUserfieldFieldsField;
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: CrmUserfieldFieldsField;
  /** What is shown to help. */
  HELP_MESSAGE?: CrmUserfieldFieldsField;
  /** Entries of the list. */
  LIST?: CrmUserfieldFieldsField;
  /** How it is set up. */
  SETTINGS?: CrmUserfieldFieldsField;
}

/** How crm.userfield.settings.fields describes a field. */
export interface CrmUserfieldSettingsFieldsField {
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
}

/** Parameters of crm.userfield.settings.fields. */
export interface CrmUserfieldSettingsFieldsParams {
  /** What kind it is of. */
  type: string;
}

/** Result of crm.userfield.settings.fields. */
export interface CrmUserfieldSettingsFieldsResult {
  /** Value unless told. */
  DEFAULT_VALUE?: CrmUserfieldSettingsFieldsField;
  /** How many decimals there are. */
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
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** What it is called, for people to read. */
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
