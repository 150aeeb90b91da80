// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmUserfield from "../types/crm_userfield.ts";

/** Methods of Bitrix24 whose names begin with `crm.userfield`. */
export interface CrmUserfieldRestMethodsTree {
  readonly enumeration: {
    /** Describes the attributes of one value of a list-type custom field in CRM. */
    readonly fields: RestMethod<
      typesCrmUserfield.CrmUserfieldEnumerationFieldsParams,
      typesCrmUserfield.CrmUserfieldEnumerationFieldsResult
    >;
  };
  /** Describes the settings that any custom field of a CRM object has. */
  readonly fields: RestMethod<typesCrmUserfield.CrmUserfieldFieldsParams, typesCrmUserfield.CrmUserfieldFieldsResult>;
  readonly settings: {
    /** Describes the extra settings of a CRM custom field of the given type, such as default value. */
    readonly fields: RestMethod<
      typesCrmUserfield.CrmUserfieldSettingsFieldsParams,
      typesCrmUserfield.CrmUserfieldSettingsFieldsResult
    >;
  };
  /** Lists the types a CRM custom field can have, such as string, number, list or date. */
  readonly types: RestMethod<typesCrmUserfield.CrmUserfieldTypesParams, typesCrmUserfield.CrmUserfieldTypesResult>;
}
