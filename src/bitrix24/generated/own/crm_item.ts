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
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[];
  /** What it is called, for people to read. */
  title?: string;
  /** Salutation: crm.status.list of HONORIFIC. */
  honorific?: string;
  /** What it is called. */
  name?: string;
  /** Middle name or patronymic. */
  secondName?: string;
  /** Surname. */
  lastName?: string;
  /** Date of birth. Date without a time. */
  birthdate?: null | (string | Date);
  /** Name of the company. */
  companyTitle?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** What there is to say about the status. */
  statusDescription?: string;
  /** Position in the company. */
  post?: string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Whether everybody may see it. */
  opened?: "Y" | "N";
  /** Remark for people. */
  comments?: string;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Outside system that it came from. */
  originatorId?: string | number | null;
  /** Id in the outside system that it came from. */
  originId?: string | number | null;
  /** Id of the form that it came through. */
  webformId?: number | string | null;
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  /** Phones, e-mails, web pages and messengers. */
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  };
  [name: `parentId${string}`]: unknown;
};

/** Stands in several types. */
export type CrmItemAddFields2Fixed = {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[];
  /** What it is called, for people to read. */
  title?: string;
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string;
  /** Id of what it is grouped under; of a CRM record the funnel. */
  categoryId?: number | string;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** Whether it is the template of recurring ones. */
  isRecurring?: "Y" | "N";
  /** Chance of success in per cent. */
  probability?: number | string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Id of the quote: crm.quote.list. */
  quoteId?: number | string | null;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date);
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date);
  /** Whether everybody may see it. */
  opened?: "Y" | "N";
  /** Remark for people. */
  comments?: string;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null;
  /** What else there is to say of it. */
  additionalInfo?: string;
  /** Outside system that it came from. */
  originatorId?: string | number | null;
  /** Id in the outside system that it came from. */
  originId?: string | number | null;
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Id of the place. */
  locationId?: unknown;
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  [name: `parentId${string}`]: unknown;
};

/** Stands in several types. */
export type CrmItemAddFields3Fixed = {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[];
  /** Salutation: crm.status.list of HONORIFIC. */
  honorific?: string;
  /** What it is called. */
  name?: string;
  /** Middle name or patronymic. */
  secondName?: string;
  /** Surname. */
  lastName?: string;
  /** Picture of the person. */
  photo?: unknown;
  /** Date of birth. Date without a time. */
  birthdate?: null | (string | Date);
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Position in the company. */
  post?: string;
  /** Remark for people. */
  comments?: string;
  /** Whether everybody may see it. */
  opened?: "Y" | "N";
  /** Whether it may be exported. */
  export?: boolean | ("Y" | "N");
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Ids of companies: crm.company.list. */
  companyIds?: number | string | null;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null;
  /** Outside system that it came from. */
  originatorId?: string | number | null;
  /** Id in the outside system that it came from. */
  originId?: string | number | null;
  /** Version in the outside system that it came from. */
  originVersion?: string;
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  /** Phones, e-mails, web pages and messengers. */
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  };
  [name: `parentId${string}`]: unknown;
};

/** Stands in several types. */
export type CrmItemAddFields4Fixed = {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[];
  /** What it is called, for people to read. */
  title?: string;
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string;
  /** Picture that stands for it. */
  logo?: unknown;
  /** Bank details as text. */
  bankingDetails?: string;
  /** Line of business: crm.status.list of INDUSTRY. */
  industry?: string;
  /** How many employees: crm.status.list of EMPLOYEES. */
  employees?: string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Yearly turnover. */
  revenue?: number | string;
  /** Whether everybody may see it. */
  opened?: "Y" | "N";
  /** Remark for people. */
  comments?: string;
  /** Whether it is one's own company. */
  isMyCompany?: boolean | ("Y" | "N");
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null;
  /** Outside system that it came from. */
  originatorId?: string | number | null;
  /** Id in the outside system that it came from. */
  originId?: string | number | null;
  /** Version in the outside system that it came from. */
  originVersion?: string;
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  /** Phones, e-mails, web pages and messengers. */
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  };
  [name: `parentId${string}`]: unknown;
};

/** Stands in several types. */
export type CrmItemAddFields5Fixed = {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[];
  /** What it is called, for people to read. */
  title?: string;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Whether everybody may see it. */
  opened?: "Y" | "N";
  /** What is in it. */
  content?: string;
  /** Conditions. */
  terms?: string;
  /** Remark for people. */
  comments?: string;
  /** Id of the deal: crm.deal.list. */
  dealId?: number | string | null;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null;
  storageTypeId?: 1 | 2 | 3;
  storageElementIds?: number | string;
  /** Id of the form that it came through. */
  webformId?: number | string | null;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Id of the place. */
  locationId?: unknown;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date);
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date);
  /** Until when it holds. Date without a time. */
  actualDate?: null | (string | Date);
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null;
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  [name: `parentId${string}`]: unknown;
};

/** Stands in several types. */
export type CrmItemAddFields6Fixed = {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[];
  /** What it is called, for people to read. */
  title?: string;
  /** Id in an outside system. */
  xmlId?: string | number | null;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Whether everybody may see it. */
  opened?: "Y" | "N";
  /** Id of the form that it came through. */
  webformId?: number | string | null;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date);
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date);
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string;
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null;
  /** Remark for people. */
  comments?: string;
  /** Id of the place. */
  locationId?: unknown;
  [name: `parentId${string}`]: unknown;
};

/** Stands in several types. */
export type CrmItemAddFields7Fixed = {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[];
  /** What it is called, for people to read. */
  title?: string;
  /** Id in an outside system. */
  xmlId?: string | number | null;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Whether everybody may see it. */
  opened?: "Y" | "N";
  /** Id of the form that it came through. */
  webformId?: number | string | null;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date);
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date);
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Id of what it is grouped under; of a CRM record the funnel. */
  categoryId?: number | string;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string;
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemAddResultItemFixed = {
  /** Id, unique among its kind. Read-only. */
  id?: number;
  /** When it was created. Read-only. */
  createdTime?: string;
  dateCreateShort?: null;
  /** When it was last changed. Read-only. */
  updatedTime?: string;
  dateModifyShort?: null;
  /** Id of the user who created it: user.get. Read-only. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. Read-only. */
  updatedBy?: number;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number;
  /** Whether everybody may see it. */
  opened?: string;
  /** Id of the lead: crm.lead.list. */
  leadId?: number;
  /** Id of the company: crm.company.list. */
  companyId?: number;
  /** Id of the contact: crm.contact.list. */
  contactId?: number;
  /** Id of the quote: crm.quote.list. */
  quoteId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** Id of the product: catalog.product.list. */
  productId?: null;
  /** Id of what it is grouped under; of a CRM record the funnel. */
  categoryId?: number;
  /** Stage that it is in. */
  stageId?: string;
  /** What the stage means: P in progress, S success, F failure. */
  stageSemanticId?: string;
  /** Whether it is new. */
  isNew?: string;
  /** Whether it is the template of recurring ones. */
  isRecurring?: string;
  /** Whether the customer is a known one. */
  isReturnCustomer?: string;
  /** Whether the customer asked before. */
  isRepeatedApproach?: string;
  /** Whether it is closed. */
  closed?: string;
  /** Kind of it, as a number or a code. */
  typeId?: string;
  /** Expected amount. */
  opportunity?: number;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: string;
  /** Amount of the tax. */
  taxValue?: number;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Chance of success in per cent. */
  probability?: number;
  /** Remark for people. */
  comments?: string;
  /** When it begins. */
  begindate?: string;
  begindateShort?: null;
  /** When it is to end. */
  closedate?: string;
  closedateShort?: null;
  eventDate?: null;
  eventDateShort?: null;
  /** Id of the event. */
  eventId?: null;
  eventDescription?: null;
  /** Id of the place. */
  locationId?: null;
  /** Id of the form that it came through. */
  webformId?: null;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Outside system that it came from. */
  originatorId?: null;
  /** Id in the outside system that it came from. */
  originId?: null;
  /** What else there is to say of it. */
  additionalInfo?: string;
  searchContent?: null;
  orderStage?: null;
  /** Id of the user who moved it to its stage: user.get. Read-only. */
  movedBy?: number;
  /** When it was moved to its stage. Read-only. */
  movedTime?: string;
  /** Id of the user of the last activity: user.get. Read-only. */
  lastActivityBy?: number;
  /** When something last happened with it. Read-only. */
  lastActivityTime?: string;
  isWork?: null;
  isWon?: null;
  isLose?: null;
  receivedAmount?: null;
  lostAmount?: null;
  hasProducts?: null;
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: null;
  /** Campaign mark: the advertisement. */
  utmContent?: null;
  /** Campaign mark: the search words. */
  utmTerm?: null;
  /** Ids of the users who watch. */
  observers?: number[];
  /** Ids of contacts: crm.contact.list. */
  contactIds?: number[];
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number;
  [name: `parentId${string}`]: number;
};

/** What crm.item holds. Which members arrive depends on the call. */
export type CrmItemFixed = {
  /** Id, unique among its kind. Read-only. */
  id?: number;
  /** When it was created. Read-only. */
  createdTime?: string;
  dateCreateShort?: null;
  /** When it was last changed. Read-only. */
  updatedTime?: string;
  dateModifyShort?: null;
  /** Id of the user who created it: user.get. Read-only. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. Read-only. */
  updatedBy?: number;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number;
  /** Whether everybody may see it. */
  opened?: string;
  /** Id of the company: crm.company.list. */
  companyId?: number;
  /** Id of the contact: crm.contact.list. */
  contactId?: number;
  /** Stage that it is in. */
  stageId?: string;
  isConvert?: null;
  /** What there is to say about the status. */
  statusDescription?: null;
  /** What the stage means: P in progress, S success, F failure. */
  stageSemanticId?: string;
  /** Id of the product: catalog.product.list. */
  productId?: null;
  /** Expected amount. */
  opportunity?: number;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What it is called. */
  name?: string;
  /** Surname. */
  lastName?: string | null;
  /** Middle name or patronymic. */
  secondName?: string;
  shortName?: null;
  /** Name of the company. */
  companyTitle?: string;
  /** Position in the company. */
  post?: string;
  /** Street and house, or the whole address. */
  address?: null;
  /** Remark for people. */
  comments?: string;
  /** Id of the form that it came through. */
  webformId?: number;
  /** Outside system that it came from. */
  originatorId?: null;
  /** Id in the outside system that it came from. */
  originId?: null;
  dateClosed?: null;
  /** Date of birth. */
  birthdate?: string;
  /** Salutation: crm.status.list of HONORIFIC. */
  honorific?: string;
  /** Whether a phone number is known. */
  hasPhone?: string;
  /** Whether an e-mail address is known. */
  hasEmail?: string;
  /** Whether it has a chat of an open channel. */
  hasImol?: string;
  /** Name to sign in with. */
  login?: null;
  /** Whether the customer is a known one. */
  isReturnCustomer?: string;
  searchContent?: string;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: string;
  /** Id of the user who moved it to its stage: user.get. Read-only. */
  movedBy?: number;
  /** When it was moved to its stage. Read-only. */
  movedTime?: string;
  /** Id of the user of the last activity: user.get. Read-only. */
  lastActivityBy?: number;
  /** When something last happened with it. Read-only. */
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
  /** E-mail address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Phones, e-mails, web pages and messengers. */
  fm?: {
    /** Id, unique among its kind. */
    id?: number;
    /** Kind of the value, e.g. WORK or MOBILE. */
    valueType?: string;
    /** The value itself. */
    value?: string;
    /** Kind of it, as a number or a code. */
    typeId?: string;
  }[];
  /** Campaign mark: the advertising system. */
  utmSource?: null;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: null;
  /** Campaign mark: the campaign. */
  utmCampaign?: null;
  /** Campaign mark: the advertisement. */
  utmContent?: null;
  /** Campaign mark: the search words. */
  utmTerm?: null;
  /** Ids of the users who watch. */
  observers?: unknown[];
  /** Ids of contacts: crm.contact.list. */
  contactIds?: unknown[];
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields1Fixed = {
  /** What it is called, for people to read. */
  title?: string;
  /** Salutation: crm.status.list of HONORIFIC. */
  honorific?: string;
  /** What it is called. */
  name?: string;
  /** Middle name or patronymic. */
  secondName?: string;
  /** Surname. */
  lastName?: string;
  /** Date of birth. Date without a time. */
  birthdate?: null | (string | Date);
  /** Name of the company. */
  companyTitle?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** What there is to say about the status. */
  statusDescription?: string;
  /** Position in the company. */
  post?: string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. Default: N. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Whether everybody may see it. Default: Y. */
  opened?: "Y" | "N";
  /** Remark for people. */
  comments?: string;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Outside system that it came from. */
  originatorId?: string | number | null;
  /** Id in the outside system that it came from. */
  originId?: string | number | null;
  /** Id of the form that it came through. */
  webformId?: number | string | null;
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string | null;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields2Fixed = {
  /** What it is called, for people to read. */
  title?: string;
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string;
  /** Id of what it is grouped under; of a CRM record the funnel. */
  categoryId?: number | string;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** Whether it is the template of recurring ones. Default: N. */
  isRecurring?: "Y" | "N";
  /** Chance of success in per cent. */
  probability?: number | string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. Default: N. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Id of the quote: crm.quote.list. */
  quoteId?: number | string | null;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date);
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date);
  /** Whether everybody may see it. Default: Y. */
  opened?: "Y" | "N";
  /** Remark for people. */
  comments?: string;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null;
  /** What else there is to say of it. */
  additionalInfo?: string;
  /** Outside system that it came from. */
  originatorId?: string | number | null;
  /** Id in the outside system that it came from. */
  originId?: string | number | null;
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Id of the place. */
  locationId?: unknown;
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields3Fixed = {
  /** Salutation: crm.status.list of HONORIFIC. */
  honorific?: string;
  /** What it is called. */
  name?: string;
  /** Middle name or patronymic. */
  secondName?: string;
  /** Surname. */
  lastName?: string;
  /** Picture of the person. */
  photo?: unknown;
  /** Date of birth. Date without a time. */
  birthdate?: null | (string | Date);
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Position in the company. */
  post?: string;
  /** Remark for people. */
  comments?: string;
  /** Whether everybody may see it. Default: Y. */
  opened?: "Y" | "N";
  /** Whether it may be exported. Default: Y. */
  export?: boolean | ("Y" | "N");
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Ids of companies: crm.company.list. */
  companyIds?: number | string | null;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null;
  /** Outside system that it came from. */
  originatorId?: string | number | null;
  /** Id in the outside system that it came from. */
  originId?: string | number | null;
  /** Version in the outside system that it came from. */
  originVersion?: string;
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields4Fixed = {
  /** What it is called, for people to read. */
  title?: string;
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string;
  /** Picture that stands for it. */
  logo?: unknown;
  /** Bank details as text. */
  bankingDetails?: string;
  /** Line of business: crm.status.list of INDUSTRY. */
  industry?: string;
  /** How many employees: crm.status.list of EMPLOYEES. */
  employees?: string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Yearly turnover. Default: 0. */
  revenue?: number | string;
  /** Whether everybody may see it. Default: Y. */
  opened?: "Y" | "N";
  /** Remark for people. */
  comments?: string;
  /** Whether it is one's own company. Default: N. */
  isMyCompany?: boolean | ("Y" | "N");
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null;
  /** Outside system that it came from. */
  originatorId?: string | number | null;
  /** Id in the outside system that it came from. */
  originId?: string | number | null;
  /** Version in the outside system that it came from. */
  originVersion?: string;
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields5Fixed = {
  /** What it is called, for people to read. */
  title?: string;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Whether everybody may see it. Default: Y. */
  opened?: "Y" | "N";
  /** What is in it. */
  content?: string;
  /** Conditions. */
  terms?: string;
  /** Remark for people. */
  comments?: string;
  /** Id of the deal: crm.deal.list. */
  dealId?: number | string | null;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null;
  storageTypeId?: 1 | 2 | 3;
  storageElementIds?: number | string;
  /** Id of the form that it came through. */
  webformId?: number | string | null;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Id of the place. */
  locationId?: unknown;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. Default: N. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date);
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date);
  /** Until when it holds. Date without a time. */
  actualDate?: null | (string | Date);
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null;
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string;
  /** Campaign mark: the campaign. */
  utmCampaign?: string;
  /** Campaign mark: the advertisement. */
  utmContent?: string;
  /** Campaign mark: the search words. */
  utmTerm?: string;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields6Fixed = {
  /** What it is called, for people to read. */
  title?: string;
  /** Id in an outside system. */
  xmlId?: string | number | null;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Whether everybody may see it. Default: Y. */
  opened?: "Y" | "N";
  /** Id of the form that it came through. */
  webformId?: number | string | null;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date);
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date);
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. Default: N. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string;
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null;
  /** Remark for people. */
  comments?: string;
  /** Id of the place. */
  locationId?: unknown;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportParamsFields7Fixed = {
  /** What it is called, for people to read. */
  title?: string;
  /** Id in an outside system. */
  xmlId?: string | number | null;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string;
  /** Whether everybody may see it. Default: Y. */
  opened?: "Y" | "N";
  /** Id of the form that it came through. */
  webformId?: number | string | null;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date);
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date);
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[];
  /** Ids of users: user.get. */
  observers?: (number | string)[];
  /** Id of what it is grouped under; of a CRM record the funnel. */
  categoryId?: number | string;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Whether the amount was entered by hand. Default: N. */
  isManualOpportunity?: "Y" | "N";
  /** Expected amount. */
  opportunity?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string;
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null;
  [name: `parentId${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmItemImportResultItemFixed = {
  /** Id, unique among its kind. Read-only. */
  id?: number;
};

/** What is documented, without own fields. */
export type CrmItemUpdateResultItemFixed = {
  /** Id, unique among its kind. Read-only. */
  id?: number;
  /** When it was created. Read-only. */
  createdTime?: string;
  dateCreateShort?: null;
  /** When it was last changed. Read-only. */
  updatedTime?: string;
  dateModifyShort?: null;
  /** Id of the user who created it: user.get. Read-only. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. Read-only. */
  updatedBy?: number;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number;
  /** Whether everybody may see it. */
  opened?: string;
  /** Id of the lead: crm.lead.list. */
  leadId?: null;
  /** Id of the company: crm.company.list. */
  companyId?: number;
  /** Id of the contact: crm.contact.list. */
  contactId?: number;
  /** Id of the quote: crm.quote.list. */
  quoteId?: null;
  /** What it is called, for people to read. */
  title?: string;
  /** Id of the product: catalog.product.list. */
  productId?: null;
  /** Id of what it is grouped under; of a CRM record the funnel. */
  categoryId?: number;
  /** Stage that it is in. */
  stageId?: string;
  /** What the stage means: P in progress, S success, F failure. */
  stageSemanticId?: string;
  /** Whether it is new. */
  isNew?: string;
  /** Whether it is the template of recurring ones. */
  isRecurring?: string;
  /** Whether the customer is a known one. */
  isReturnCustomer?: string;
  /** Whether the customer asked before. */
  isRepeatedApproach?: string;
  /** Whether it is closed. */
  closed?: string;
  /** Kind of it, as a number or a code. */
  typeId?: string;
  /** Expected amount. */
  opportunity?: number;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: string;
  /** Amount of the tax. */
  taxValue?: number;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string;
  /** Chance of success in per cent. */
  probability?: null;
  /** Remark for people. */
  comments?: string;
  /** When it begins. */
  begindate?: string;
  begindateShort?: null;
  /** When it is to end. */
  closedate?: string;
  closedateShort?: null;
  eventDate?: null;
  eventDateShort?: null;
  /** Id of the event. */
  eventId?: null;
  eventDescription?: null;
  /** Id of the place. */
  locationId?: null;
  /** Id of the form that it came through. */
  webformId?: number;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string;
  /** More about where it came from. */
  sourceDescription?: string;
  /** Outside system that it came from. */
  originatorId?: null;
  /** Id in the outside system that it came from. */
  originId?: null;
  /** What else there is to say of it. */
  additionalInfo?: string;
  searchContent?: string;
  orderStage?: null;
  /** Id of the user who moved it to its stage: user.get. Read-only. */
  movedBy?: number;
  /** When it was moved to its stage. Read-only. */
  movedTime?: string;
  /** Id of the user of the last activity: user.get. Read-only. */
  lastActivityBy?: number;
  /** When something last happened with it. Read-only. */
  lastActivityTime?: string;
  isWork?: null;
  isWon?: null;
  isLose?: null;
  receivedAmount?: null;
  lostAmount?: null;
  hasProducts?: null;
  /** Campaign mark: the advertising system. */
  utmSource?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: null;
  /** Campaign mark: the campaign. */
  utmCampaign?: null;
  /** Campaign mark: the advertisement. */
  utmContent?: null;
  /** Campaign mark: the search words. */
  utmTerm?: null;
  /** Ids of the users who watch. */
  observers?: number[];
  /** Ids of contacts: crm.contact.list. */
  contactIds?: unknown[];
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number;
  [name: `parentId${string}`]: number;
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
