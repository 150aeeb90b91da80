// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmUserfieldEnumerationFieldsParams,
  CrmUserfieldEnumerationFieldsResult,
  CrmUserfieldFieldsParams,
  CrmUserfieldFieldsResult,
  CrmUserfieldSettingsFieldsParams,
  CrmUserfieldSettingsFieldsResult,
  CrmUserfieldTypesParams,
  CrmUserfieldTypesResult,
} from "../types/crm_userfield.ts";

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
