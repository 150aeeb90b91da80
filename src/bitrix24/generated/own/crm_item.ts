// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type {
  CrmItemAddParams,
  CrmItemAddResult,
  CrmItemGetParams,
  CrmItemGetResult,
  CrmItemImportParams,
  CrmItemImportResult,
  CrmItemListParams,
  CrmItemListResult,
  CrmItemUpdateParams,
  CrmItemUpdateResult,
} from "../types/crm_item.ts";
import type { CrmItemMultifield } from "../types/crm_multifield.ts";

/** Stands in several types. */
export type CrmItemAddFieldsFixed = {
  contacts?: (number | string)[];
  title?: string;
  honorific?: string;
  name?: string;
  secondName?: string;
  lastName?: string;
  birthdate?: null | (string | Date);
  companyTitle?: string;
  sourceId?: string;
  sourceDescription?: string;
  stageId?: string;
  statusDescription?: string;
  post?: string;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  opened?: "Y" | "N";
  comments?: string;
  assignedById?: number | string;
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  originatorId?: string | number | null;
  originId?: string | number | null;
  webformId?: number | string | null;
  observers?: (number | string)[];
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  };
};

/** Stands in several types. */
export type CrmItemAddFields2Fixed = {
  contacts?: (number | string)[];
  title?: string;
  typeId?: string;
  categoryId?: number | string;
  stageId?: string;
  isRecurring?: "Y" | "N";
  probability?: number | string;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  taxValue?: number | string;
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  quoteId?: number | string | null;
  begindate?: null | (string | Date);
  closedate?: null | (string | Date);
  opened?: "Y" | "N";
  comments?: string;
  assignedById?: number | string;
  sourceId?: string;
  sourceDescription?: string;
  leadId?: number | string | null;
  additionalInfo?: string;
  originatorId?: string | number | null;
  originId?: string | number | null;
  observers?: (number | string)[];
  locationId?: unknown;
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
};

/** Stands in several types. */
export type CrmItemAddFields3Fixed = {
  contacts?: (number | string)[];
  honorific?: string;
  name?: string;
  secondName?: string;
  lastName?: string;
  photo?: unknown;
  birthdate?: null | (string | Date);
  typeId?: string;
  sourceId?: string;
  sourceDescription?: string;
  post?: string;
  comments?: string;
  opened?: "Y" | "N";
  export?: boolean | ("Y" | "N");
  assignedById?: number | string;
  companyId?: number | string | null;
  companyIds?: number | string | null;
  leadId?: number | string | null;
  originatorId?: string | number | null;
  originId?: string | number | null;
  originVersion?: string;
  observers?: (number | string)[];
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  };
};

/** Stands in several types. */
export type CrmItemAddFields4Fixed = {
  contacts?: (number | string)[];
  title?: string;
  typeId?: string;
  logo?: unknown;
  bankingDetails?: string;
  industry?: string;
  employees?: string;
  currencyId?: string;
  revenue?: number | string;
  opened?: "Y" | "N";
  comments?: string;
  isMyCompany?: boolean | ("Y" | "N");
  assignedById?: number | string;
  contactIds?: (number | string)[];
  leadId?: number | string | null;
  originatorId?: string | number | null;
  originId?: string | number | null;
  originVersion?: string;
  observers?: (number | string)[];
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  };
};

/** Stands in several types. */
export type CrmItemAddFields5Fixed = {
  contacts?: (number | string)[];
  title?: string;
  assignedById?: number | string;
  opened?: "Y" | "N";
  content?: string;
  terms?: string;
  comments?: string;
  dealId?: number | string | null;
  leadId?: number | string | null;
  storageTypeId?: 1 | 2 | 3;
  storageElementIds?: number | string;
  webformId?: number | string | null;
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  locationId?: unknown;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  taxValue?: number | string;
  stageId?: string;
  begindate?: null | (string | Date);
  closedate?: null | (string | Date);
  actualDate?: null | (string | Date);
  mycompanyId?: number | string | null;
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
};

/** Stands in several types. */
export type CrmItemAddFields6Fixed = {
  contacts?: (number | string)[];
  title?: string;
  xmlId?: string | number | null;
  assignedById?: number | string;
  opened?: "Y" | "N";
  webformId?: number | string | null;
  begindate?: null | (string | Date);
  closedate?: null | (string | Date);
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  observers?: (number | string)[];
  stageId?: string;
  sourceId?: string;
  sourceDescription?: string;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  taxValue?: number | string;
  mycompanyId?: number | string | null;
  comments?: string;
  locationId?: unknown;
};

/** Stands in several types. */
export type CrmItemAddFields7Fixed = {
  contacts?: (number | string)[];
  title?: string;
  xmlId?: string | number | null;
  assignedById?: number | string;
  opened?: "Y" | "N";
  webformId?: number | string | null;
  begindate?: null | (string | Date);
  closedate?: null | (string | Date);
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  observers?: (number | string)[];
  categoryId?: number | string;
  stageId?: string;
  sourceId?: string;
  sourceDescription?: string;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  taxValue?: number | string;
  mycompanyId?: number | string | null;
};

/** What is documented, without own fields. */
export type CrmItemAddResultItemFixed = {
  id?: number;
  createdTime?: string;
  dateCreateShort?: null;
  updatedTime?: string;
  dateModifyShort?: null;
  createdBy?: number;
  updatedBy?: number;
  assignedById?: number;
  opened?: string;
  leadId?: number;
  companyId?: number;
  contactId?: number;
  quoteId?: number;
  title?: string;
  productId?: null;
  categoryId?: number;
  stageId?: string;
  stageSemanticId?: string;
  isNew?: string;
  isRecurring?: string;
  isReturnCustomer?: string;
  isRepeatedApproach?: string;
  closed?: string;
  typeId?: string;
  opportunity?: number;
  isManualOpportunity?: string;
  taxValue?: number;
  currencyId?: string;
  probability?: number;
  comments?: string;
  begindate?: string;
  begindateShort?: null;
  closedate?: string;
  closedateShort?: null;
  eventDate?: null;
  eventDateShort?: null;
  eventId?: null;
  eventDescription?: null;
  locationId?: null;
  webformId?: null;
  sourceId?: string;
  sourceDescription?: string;
  originatorId?: null;
  originId?: null;
  additionalInfo?: string;
  searchContent?: null;
  orderStage?: null;
  movedBy?: number;
  movedTime?: string;
  lastActivityBy?: number;
  lastActivityTime?: string;
  isWork?: null;
  isWon?: null;
  isLose?: null;
  receivedAmount?: null;
  lostAmount?: null;
  hasProducts?: null;
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: null;
  utmContent?: null;
  utmTerm?: null;
  observers?: number[];
  contactIds?: number[];
  entityTypeId?: number;
};

/** What crm.item holds. Which members arrive depends on the call. */
export type CrmItemFixed = {
  id?: number;
  createdTime?: string;
  dateCreateShort?: null;
  updatedTime?: string;
  dateModifyShort?: null;
  createdBy?: number;
  updatedBy?: number;
  assignedById?: number;
  opened?: string;
  companyId?: number;
  contactId?: number;
  stageId?: string;
  isConvert?: null;
  statusDescription?: null;
  stageSemanticId?: string;
  productId?: null;
  opportunity?: number;
  currencyId?: string;
  sourceId?: string;
  sourceDescription?: string;
  title?: string;
  name?: string;
  lastName?: string | null;
  secondName?: string;
  shortName?: null;
  companyTitle?: string;
  post?: string;
  address?: null;
  comments?: string;
  webformId?: number;
  originatorId?: null;
  originId?: null;
  dateClosed?: null;
  birthdate?: string;
  honorific?: string;
  hasPhone?: string;
  hasEmail?: string;
  hasImol?: string;
  login?: null;
  isReturnCustomer?: string;
  searchContent?: string;
  isManualOpportunity?: string;
  movedBy?: number;
  movedTime?: string;
  lastActivityBy?: number;
  lastActivityTime?: string;
  phoneMobile?: string;
  phoneWork?: string;
  phoneMailing?: string;
  emailHome?: string;
  emailWork?: string;
  emailMailing?: string;
  skype?: null;
  icq?: null;
  imol?: string;
  email?: string;
  phone?: string;
  fm?: {
    id?: number;
    valueType?: string;
    value?: string;
    typeId?: string;
  }[];
  utmSource?: null;
  utmMedium?: null;
  utmCampaign?: null;
  utmContent?: null;
  utmTerm?: null;
  observers?: unknown[];
  contactIds?: unknown[];
  entityTypeId?: number;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields1Fixed = {
  title?: string;
  honorific?: string;
  name?: string;
  secondName?: string;
  lastName?: string;
  birthdate?: null | (string | Date);
  companyTitle?: string;
  sourceId?: string;
  sourceDescription?: string;
  stageId?: string;
  statusDescription?: string;
  post?: string;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  opened?: "Y" | "N";
  comments?: string;
  assignedById?: number | string;
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  originatorId?: string | number | null;
  originId?: string | number | null;
  webformId?: number | string | null;
  observers?: (number | string)[];
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string | null;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields2Fixed = {
  title?: string;
  typeId?: string;
  categoryId?: number | string;
  stageId?: string;
  isRecurring?: "Y" | "N";
  probability?: number | string;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  taxValue?: number | string;
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  quoteId?: number | string | null;
  begindate?: null | (string | Date);
  closedate?: null | (string | Date);
  opened?: "Y" | "N";
  comments?: string;
  assignedById?: number | string;
  sourceId?: string;
  sourceDescription?: string;
  leadId?: number | string | null;
  additionalInfo?: string;
  originatorId?: string | number | null;
  originId?: string | number | null;
  observers?: (number | string)[];
  locationId?: unknown;
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields3Fixed = {
  honorific?: string;
  name?: string;
  secondName?: string;
  lastName?: string;
  photo?: unknown;
  birthdate?: null | (string | Date);
  typeId?: string;
  sourceId?: string;
  sourceDescription?: string;
  post?: string;
  comments?: string;
  opened?: "Y" | "N";
  export?: boolean | ("Y" | "N");
  assignedById?: number | string;
  companyId?: number | string | null;
  companyIds?: number | string | null;
  leadId?: number | string | null;
  originatorId?: string | number | null;
  originId?: string | number | null;
  originVersion?: string;
  observers?: (number | string)[];
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields4Fixed = {
  title?: string;
  typeId?: string;
  logo?: unknown;
  bankingDetails?: string;
  industry?: string;
  employees?: string;
  currencyId?: string;
  revenue?: number | string;
  opened?: "Y" | "N";
  comments?: string;
  isMyCompany?: boolean | ("Y" | "N");
  assignedById?: number | string;
  contactIds?: (number | string)[];
  leadId?: number | string | null;
  originatorId?: string | number | null;
  originId?: string | number | null;
  originVersion?: string;
  observers?: (number | string)[];
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields5Fixed = {
  title?: string;
  assignedById?: number | string;
  opened?: "Y" | "N";
  content?: string;
  terms?: string;
  comments?: string;
  dealId?: number | string | null;
  leadId?: number | string | null;
  storageTypeId?: 1 | 2 | 3;
  storageElementIds?: number | string;
  webformId?: number | string | null;
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  locationId?: unknown;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  taxValue?: number | string;
  stageId?: string;
  begindate?: null | (string | Date);
  closedate?: null | (string | Date);
  actualDate?: null | (string | Date);
  mycompanyId?: number | string | null;
  utmSource?: string;
  utmMedium?: string;
  utmCampaign?: string;
  utmContent?: string;
  utmTerm?: string;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields6Fixed = {
  title?: string;
  xmlId?: string | number | null;
  assignedById?: number | string;
  opened?: "Y" | "N";
  webformId?: number | string | null;
  begindate?: null | (string | Date);
  closedate?: null | (string | Date);
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  observers?: (number | string)[];
  stageId?: string;
  sourceId?: string;
  sourceDescription?: string;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  taxValue?: number | string;
  mycompanyId?: number | string | null;
  comments?: string;
  locationId?: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields7Fixed = {
  title?: string;
  xmlId?: string | number | null;
  assignedById?: number | string;
  opened?: "Y" | "N";
  webformId?: number | string | null;
  begindate?: null | (string | Date);
  closedate?: null | (string | Date);
  companyId?: number | string | null;
  contactId?: number | string | null;
  contactIds?: (number | string)[];
  observers?: (number | string)[];
  categoryId?: number | string;
  stageId?: string;
  sourceId?: string;
  sourceDescription?: string;
  currencyId?: string;
  isManualOpportunity?: "Y" | "N";
  opportunity?: number | string;
  taxValue?: number | string;
  mycompanyId?: number | string | null;
};

/** What is documented, without own fields. */
export type CrmItemImportResultItemFixed = {
  id?: number;
};

/** What is documented, without own fields. */
export type CrmItemUpdateResultItemFixed = {
  id?: number;
  createdTime?: string;
  dateCreateShort?: null;
  updatedTime?: string;
  dateModifyShort?: null;
  createdBy?: number;
  updatedBy?: number;
  assignedById?: number;
  opened?: string;
  leadId?: null;
  companyId?: number;
  contactId?: number;
  quoteId?: null;
  title?: string;
  productId?: null;
  categoryId?: number;
  stageId?: string;
  stageSemanticId?: string;
  isNew?: string;
  isRecurring?: string;
  isReturnCustomer?: string;
  isRepeatedApproach?: string;
  closed?: string;
  typeId?: string;
  opportunity?: number;
  isManualOpportunity?: string;
  taxValue?: number;
  currencyId?: string;
  probability?: null;
  comments?: string;
  begindate?: string;
  begindateShort?: null;
  closedate?: string;
  closedateShort?: null;
  eventDate?: null;
  eventDateShort?: null;
  eventId?: null;
  eventDescription?: null;
  locationId?: null;
  webformId?: number;
  sourceId?: string;
  sourceDescription?: string;
  originatorId?: null;
  originId?: null;
  additionalInfo?: string;
  searchContent?: string;
  orderStage?: null;
  movedBy?: number;
  movedTime?: string;
  lastActivityBy?: number;
  lastActivityTime?: string;
  isWork?: null;
  isWon?: null;
  isLose?: null;
  receivedAmount?: null;
  lostAmount?: null;
  hasProducts?: null;
  utmSource?: string;
  utmMedium?: null;
  utmCampaign?: null;
  utmContent?: null;
  utmTerm?: null;
  observers?: number[];
  contactIds?: unknown[];
  entityTypeId?: number;
};

/** Methods of `crm.item` with an installation's own fields: `Request` as they are sent, `Result` as they come back. */
export interface OwnCrmItem<Request, Result> {
  "crm.item.add": {
    params: Omit<CrmItemAddParams, "fields"> & {
      fields:
        & (
          | CrmItemAddFieldsFixed
          | CrmItemAddFields2Fixed
          | CrmItemAddFields3Fixed
          | CrmItemAddFields4Fixed
          | CrmItemAddFields5Fixed
          | CrmItemAddFields6Fixed
          | CrmItemAddFields7Fixed
        )
        & Request;
    };
    result: { item: CrmItemAddResultItemFixed & Result };
  };
  "crm.item.get": { params: CrmItemGetParams; result: { item: CrmItemFixed & Result } };
  "crm.item.import": {
    params: Omit<CrmItemImportParams, "fields"> & {
      fields:
        & (
          | CrmItemImportParamsFields1Fixed
          | CrmItemImportParamsFields2Fixed
          | CrmItemImportParamsFields3Fixed
          | CrmItemImportParamsFields4Fixed
          | CrmItemImportParamsFields5Fixed
          | CrmItemImportParamsFields6Fixed
          | CrmItemImportParamsFields7Fixed
        )
        & Request;
    };
    result: { item: CrmItemImportResultItemFixed & Result };
  };
  "crm.item.list": { params: CrmItemListParams; result: { items: (CrmItemFixed & Result)[] } };
  "crm.item.update": {
    params: Omit<CrmItemUpdateParams, "fields"> & {
      fields:
        & (
          | CrmItemAddFieldsFixed
          | CrmItemAddFields2Fixed
          | CrmItemAddFields3Fixed
          | CrmItemAddFields4Fixed
          | CrmItemAddFields5Fixed
          | CrmItemAddFields6Fixed
          | CrmItemAddFields7Fixed
        )
        & Request;
    };
    result: { item: CrmItemUpdateResultItemFixed & Result };
  };
}

/** What is documented of the methods of `crm.item` that have own fields, whatever the type. */
export interface OwnCrmItemDocumented {
  "crm.item.add": { params: CrmItemAddParams; result: CrmItemAddResult };
  "crm.item.get": { params: CrmItemGetParams; result: CrmItemGetResult };
  "crm.item.import": { params: CrmItemImportParams; result: CrmItemImportResult };
  "crm.item.list": { params: CrmItemListParams; result: CrmItemListResult };
  "crm.item.update": { params: CrmItemUpdateParams; result: CrmItemUpdateResult };
}

/** The methods of `crm.item` that have own fields, as members of a tree. */
export interface OwnCrmItemCalls {
  "crm.item.add": RestMethod<CrmItemAddParams, CrmItemAddResult>;
  "crm.item.get": RestMethod<CrmItemGetParams, CrmItemGetResult>;
  "crm.item.import": RestMethod<CrmItemImportParams, CrmItemImportResult>;
  "crm.item.list": RestMethod<CrmItemListParams, CrmItemListResult>;
  "crm.item.update": RestMethod<CrmItemUpdateParams, CrmItemUpdateResult>;
}
