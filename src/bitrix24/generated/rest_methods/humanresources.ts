// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  HumanresourcesHcmlinkCompanyAddParams,
  HumanresourcesHcmlinkCompanyAddResult,
  HumanresourcesHcmlinkCompanyDeleteParams,
  HumanresourcesHcmlinkCompanyDeleteResult,
  HumanresourcesHcmlinkCompanyListParams,
  HumanresourcesHcmlinkCompanyListResult,
  HumanresourcesHcmlinkCompanyUpdateParams,
  HumanresourcesHcmlinkCompanyUpdateResult,
  HumanresourcesHcmlinkCompanyUserListParams,
  HumanresourcesHcmlinkCompanyUserListResult,
  HumanresourcesHcmlinkEmployeeListParams,
  HumanresourcesHcmlinkEmployeeListResult,
  HumanresourcesHcmlinkEmployeeSetParams,
  HumanresourcesHcmlinkEmployeeSetResult,
  HumanresourcesHcmlinkFieldValueSetParams,
  HumanresourcesHcmlinkFieldValueSetResult,
  HumanresourcesHcmlinkJobStatusGetParams,
  HumanresourcesHcmlinkJobStatusGetResult,
  HumanresourcesHcmlinkJobUpdateParams,
  HumanresourcesHcmlinkJobUpdateResult,
} from "../types/humanresources.ts";

/** Methods of Bitrix24 whose names begin with `humanresources`. */
export interface HumanresourcesRestMethods {
  /** Registers a company of an external HR system for e-signature, linked to a CRM company; returns its id. */
  "humanresources.hcmlink.company.add": {
    params: HumanresourcesHcmlinkCompanyAddParams;
    result: HumanresourcesHcmlinkCompanyAddResult;
  };
  /** Deletes a company of an external HR system from the e-signature integration. */
  "humanresources.hcmlink.company.delete": {
    params: HumanresourcesHcmlinkCompanyDeleteParams;
    result: HumanresourcesHcmlinkCompanyDeleteResult;
  };
  /** Lists companies of external HR systems linked for e-signature, with their fields. */
  "humanresources.hcmlink.company.list": {
    params: HumanresourcesHcmlinkCompanyListParams;
    result: HumanresourcesHcmlinkCompanyListResult;
  };
  /** Changes title, CRM company, data or field list of a company linked from an external HR system. */
  "humanresources.hcmlink.company.update": {
    params: HumanresourcesHcmlinkCompanyUpdateParams;
    result: HumanresourcesHcmlinkCompanyUpdateResult;
  };
  /** Lists the external HR system companies in which the current user is matched to a person. */
  "humanresources.hcmlink.company.user.list": {
    params: HumanresourcesHcmlinkCompanyUserListParams;
    result: HumanresourcesHcmlinkCompanyUserListResult;
  };
  /** Lists persons of an external HR system matched to Bitrix24 users, on request only recent changes. */
  "humanresources.hcmlink.employee.list": {
    params: HumanresourcesHcmlinkEmployeeListParams;
    result: HumanresourcesHcmlinkEmployeeListResult;
  };
  /** Hands over employees of an external HR system in a batch; reports errors per item. */
  "humanresources.hcmlink.employee.set": {
    params: HumanresourcesHcmlinkEmployeeSetParams;
    result: HumanresourcesHcmlinkEmployeeSetResult;
  };
  /** Hands over field values of employees from an external HR system for e-signature documents. */
  "humanresources.hcmlink.field.value.set": {
    params: HumanresourcesHcmlinkFieldValueSetParams;
    result: HumanresourcesHcmlinkFieldValueSetResult;
  };
  /** Tells whether a synchronization job with an external HR system is still unfinished. */
  "humanresources.hcmlink.job.status.get": {
    params: HumanresourcesHcmlinkJobStatusGetParams;
    result: HumanresourcesHcmlinkJobStatusGetResult;
  };
  /** Reports status and progress of a synchronization job with an external HR system. */
  "humanresources.hcmlink.job.update": {
    params: HumanresourcesHcmlinkJobUpdateParams;
    result: HumanresourcesHcmlinkJobUpdateResult;
  };
}
