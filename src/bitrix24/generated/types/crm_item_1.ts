// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmContactDetailsConfigurationSetDataItem } from "./crm_contact.ts";
import type { CrmDealDetailsConfigurationGet } from "./crm_deal.ts";
import type { CrmItemMultifield } from "./crm_multifield.ts";

/** What crm.item holds. Which members arrive depends on the call. */
export interface CrmItem {
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
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[] | undefined;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** Salutation: crm.status.list of HONORIFIC. */
  honorific?: string | undefined;
  /** What it is called. */
  name?: string | undefined;
  /** Middle name or patronymic. */
  secondName?: string | undefined;
  /** Surname. */
  lastName?: string | undefined;
  /** Date of birth. Date without a time. */
  birthdate?: null | (string | Date) | undefined;
  /** Name of the company. */
  companyTitle?: string | undefined;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string | undefined;
  /** More about where it came from. */
  sourceDescription?: string | undefined;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string | undefined;
  /** What there is to say about the status. */
  statusDescription?: string | undefined;
  /** Position in the company. */
  post?: string | undefined;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string | undefined;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N" | undefined;
  /** Expected amount. */
  opportunity?: number | string | undefined;
  /** Whether everybody may see it. */
  opened?: "Y" | "N" | undefined;
  /** Remark for people. */
  comments?: string | undefined;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string | undefined;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null | undefined;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null | undefined;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[] | undefined;
  /** Outside system that it came from. */
  originatorId?: string | number | null | undefined;
  /** Id in the outside system that it came from. */
  originId?: string | number | null | undefined;
  /** Id of the form that it came through. */
  webformId?: number | string | null | undefined;
  /** Ids of users: user.get. */
  observers?: (number | string)[] | undefined;
  /** Campaign mark: the advertising system. */
  utmSource?: string | undefined;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string | undefined;
  /** Campaign mark: the campaign. */
  utmCampaign?: string | undefined;
  /** Campaign mark: the advertisement. */
  utmContent?: string | undefined;
  /** Campaign mark: the search words. */
  utmTerm?: string | undefined;
  /** Phones, e-mails, web pages and messengers. */
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  } | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields2 {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[] | undefined;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string | undefined;
  /** Id of what it is grouped under; of a CRM record the funnel. */
  categoryId?: number | string | undefined;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string | undefined;
  /** Whether it is the template of recurring ones. */
  isRecurring?: "Y" | "N" | undefined;
  /** Chance of success in per cent. */
  probability?: number | string | undefined;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string | undefined;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N" | undefined;
  /** Expected amount. */
  opportunity?: number | string | undefined;
  /** Amount of the tax. */
  taxValue?: number | string | undefined;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null | undefined;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null | undefined;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[] | undefined;
  /** Id of the quote: crm.quote.list. */
  quoteId?: number | string | null | undefined;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date) | undefined;
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date) | undefined;
  /** Whether everybody may see it. */
  opened?: "Y" | "N" | undefined;
  /** Remark for people. */
  comments?: string | undefined;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string | undefined;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string | undefined;
  /** More about where it came from. */
  sourceDescription?: string | undefined;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null | undefined;
  /** What else there is to say of it. */
  additionalInfo?: string | undefined;
  /** Outside system that it came from. */
  originatorId?: string | number | null | undefined;
  /** Id in the outside system that it came from. */
  originId?: string | number | null | undefined;
  /** Ids of users: user.get. */
  observers?: (number | string)[] | undefined;
  /** Id of the place. */
  locationId?: unknown;
  /** Campaign mark: the advertising system. */
  utmSource?: string | undefined;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string | undefined;
  /** Campaign mark: the campaign. */
  utmCampaign?: string | undefined;
  /** Campaign mark: the advertisement. */
  utmContent?: string | undefined;
  /** Campaign mark: the search words. */
  utmTerm?: string | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields3 {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[] | undefined;
  /** Salutation: crm.status.list of HONORIFIC. */
  honorific?: string | undefined;
  /** What it is called. */
  name?: string | undefined;
  /** Middle name or patronymic. */
  secondName?: string | undefined;
  /** Surname. */
  lastName?: string | undefined;
  /** Picture of the person. */
  photo?: unknown;
  /** Date of birth. Date without a time. */
  birthdate?: null | (string | Date) | undefined;
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string | undefined;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string | undefined;
  /** More about where it came from. */
  sourceDescription?: string | undefined;
  /** Position in the company. */
  post?: string | undefined;
  /** Remark for people. */
  comments?: string | undefined;
  /** Whether everybody may see it. */
  opened?: "Y" | "N" | undefined;
  /** Whether it may be exported. */
  export?: boolean | ("Y" | "N") | undefined;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string | undefined;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null | undefined;
  /** Ids of companies: crm.company.list. */
  companyIds?: number | string | null | undefined;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null | undefined;
  /** Outside system that it came from. */
  originatorId?: string | number | null | undefined;
  /** Id in the outside system that it came from. */
  originId?: string | number | null | undefined;
  /** Version in the outside system that it came from. */
  originVersion?: string | undefined;
  /** Ids of users: user.get. */
  observers?: (number | string)[] | undefined;
  /** Campaign mark: the advertising system. */
  utmSource?: string | undefined;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string | undefined;
  /** Campaign mark: the campaign. */
  utmCampaign?: string | undefined;
  /** Campaign mark: the advertisement. */
  utmContent?: string | undefined;
  /** Campaign mark: the search words. */
  utmTerm?: string | undefined;
  /** Phones, e-mails, web pages and messengers. */
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  } | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields4 {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[] | undefined;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  typeId?: string | undefined;
  /** Picture that stands for it. */
  logo?: unknown;
  /** Bank details as text. */
  bankingDetails?: string | undefined;
  /** Line of business: crm.status.list of INDUSTRY. */
  industry?: string | undefined;
  /** How many employees: crm.status.list of EMPLOYEES. */
  employees?: string | undefined;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string | undefined;
  /** Yearly turnover. */
  revenue?: number | string | undefined;
  /** Whether everybody may see it. */
  opened?: "Y" | "N" | undefined;
  /** Remark for people. */
  comments?: string | undefined;
  /** Whether it is one's own company. */
  isMyCompany?: boolean | ("Y" | "N") | undefined;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string | undefined;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[] | undefined;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null | undefined;
  /** Outside system that it came from. */
  originatorId?: string | number | null | undefined;
  /** Id in the outside system that it came from. */
  originId?: string | number | null | undefined;
  /** Version in the outside system that it came from. */
  originVersion?: string | undefined;
  /** Ids of users: user.get. */
  observers?: (number | string)[] | undefined;
  /** Campaign mark: the advertising system. */
  utmSource?: string | undefined;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string | undefined;
  /** Campaign mark: the campaign. */
  utmCampaign?: string | undefined;
  /** Campaign mark: the advertisement. */
  utmContent?: string | undefined;
  /** Campaign mark: the search words. */
  utmTerm?: string | undefined;
  /** Phones, e-mails, web pages and messengers. */
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  } | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields5 {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[] | undefined;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string | undefined;
  /** Whether everybody may see it. */
  opened?: "Y" | "N" | undefined;
  /** What is in it. */
  content?: string | undefined;
  /** Conditions. */
  terms?: string | undefined;
  /** Remark for people. */
  comments?: string | undefined;
  /** Id of the deal: crm.deal.list. */
  dealId?: number | string | null | undefined;
  /** Id of the lead: crm.lead.list. */
  leadId?: number | string | null | undefined;
  storageTypeId?: 1 | 2 | 3 | undefined;
  storageElementIds?: number | string | undefined;
  /** Id of the form that it came through. */
  webformId?: number | string | null | undefined;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null | undefined;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null | undefined;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[] | undefined;
  /** Id of the place. */
  locationId?: unknown;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string | undefined;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N" | undefined;
  /** Expected amount. */
  opportunity?: number | string | undefined;
  /** Amount of the tax. */
  taxValue?: number | string | undefined;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string | undefined;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date) | undefined;
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date) | undefined;
  /** Until when it holds. Date without a time. */
  actualDate?: null | (string | Date) | undefined;
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null | undefined;
  /** Campaign mark: the advertising system. */
  utmSource?: string | undefined;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  utmMedium?: string | undefined;
  /** Campaign mark: the campaign. */
  utmCampaign?: string | undefined;
  /** Campaign mark: the advertisement. */
  utmContent?: string | undefined;
  /** Campaign mark: the search words. */
  utmTerm?: string | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields6 {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[] | undefined;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | null | undefined;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string | undefined;
  /** Whether everybody may see it. */
  opened?: "Y" | "N" | undefined;
  /** Id of the form that it came through. */
  webformId?: number | string | null | undefined;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date) | undefined;
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date) | undefined;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null | undefined;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null | undefined;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[] | undefined;
  /** Ids of users: user.get. */
  observers?: (number | string)[] | undefined;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string | undefined;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string | undefined;
  /** More about where it came from. */
  sourceDescription?: string | undefined;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string | undefined;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N" | undefined;
  /** Expected amount. */
  opportunity?: number | string | undefined;
  /** Amount of the tax. */
  taxValue?: number | string | undefined;
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null | undefined;
  /** Remark for people. */
  comments?: string | undefined;
  /** Id of the place. */
  locationId?: unknown;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields7 {
  /** The contacts. Ids of contacts: crm.contact.list. */
  contacts?: (number | string)[] | undefined;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | null | undefined;
  /** Id of the user who is responsible: user.get. */
  assignedById?: number | string | undefined;
  /** Whether everybody may see it. */
  opened?: "Y" | "N" | undefined;
  /** Id of the form that it came through. */
  webformId?: number | string | null | undefined;
  /** When it begins. Date without a time. */
  begindate?: null | (string | Date) | undefined;
  /** When it is to end. Date without a time. */
  closedate?: null | (string | Date) | undefined;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null | undefined;
  /** Id of the contact: crm.contact.list. */
  contactId?: number | string | null | undefined;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  contactIds?: (number | string)[] | undefined;
  /** Ids of users: user.get. */
  observers?: (number | string)[] | undefined;
  /** Id of what it is grouped under; of a CRM record the funnel. */
  categoryId?: number | string | undefined;
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  stageId?: string | undefined;
  /** Where it came from: crm.status.list of SOURCE. */
  sourceId?: string | undefined;
  /** More about where it came from. */
  sourceDescription?: string | undefined;
  /** Code of the currency: crm.currency.list. */
  currencyId?: string | undefined;
  /** Whether the amount was entered by hand. */
  isManualOpportunity?: "Y" | "N" | undefined;
  /** Expected amount. */
  opportunity?: number | string | undefined;
  /** Amount of the tax. */
  taxValue?: number | string | undefined;
  /** Id of one's own company: crm.company.list. */
  mycompanyId?: number | string | null | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/**
 * Parameters of crm.item.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
 */
export interface CrmItemAddParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Fields of the record by their names. See crm.item.fields. */
  fields:
    | CrmItemAddFields
    | CrmItemAddFields2
    | CrmItemAddFields3
    | CrmItemAddFields4
    | CrmItemAddFields5
    | CrmItemAddFields6
    | CrmItemAddFields7;
  /** Whether own fields keep their names, e.g. UF_CRM_1. Default: N. */
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.add. */
export interface CrmItemAddResult {
  /** The record. */
  item: {
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
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: number;
  };
}

/**
 * Parameters of crm.item.batchImport.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
 */
export interface CrmItemBatchImportParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** What is carried along. See crm.item.import. */
  data: object | unknown[];
  /** Whether own fields keep their names, e.g. UF_CRM_1. Default: N. */
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.batchImport. */
export interface CrmItemBatchImportResult {
  /** The records. */
  items: {
    /** The record. */
    item?: {
      /** Id, unique among its kind. */
      id?: number;
    };
    /** What went wrong, as a code or a mark. */
    error?: string;
    /** What went wrong, in words. */
    error_description?: string;
  }[];
}

/**
 * Parameters of crm.item.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
 */
export interface CrmItemDeleteParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id, unique among its kind. See crm.item.list. */
  id: number | string;
}

/** Result of crm.item.delete. */
export type CrmItemDeleteResult = unknown[];

/** What crm.item.delivery holds. Which members arrive depends on the call. */
export interface CrmItemDelivery {
  /** Id, unique among its kind. */
  id?: string | number;
  /** Number that people know it by. */
  accountNumber?: string;
  /** Whether it has left the store. */
  deducted?: string;
  /** When it left the store. */
  dateDeducted?: string | null;
  /** Price of the delivery. */
  priceDelivery?: number;
  /** Code of the currency: crm.currency.list. */
  currency?: string;
  /** Id of the delivery service: sale.delivery.getlist. */
  deliveryId?: number;
  /** Name of the delivery service. */
  deliveryName?: string;
}

/**
 * Parameters of crm.item.delivery.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
 */
export interface CrmItemDeliveryGetParams {
  /** Id of a shipment: sale.shipment.list. See crm.item.delivery.list. */
  id: string | number;
}

/** Result of crm.item.delivery.get. */
export type CrmItemDeliveryGetResult = CrmItemDelivery;

/**
 * Parameters of crm.item.delivery.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
 */
export interface CrmItemDeliveryListParams {
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Conditions that all must hold. See sale.shipment.list. */
  filter?:
    | {
      [Name in keyof CrmItemDelivery]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.shipment.list. */
  order?:
    | {
      [Name in keyof CrmItemDelivery]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of crm.item.delivery.list. */
export type CrmItemDeliveryListResult = CrmItemDelivery[];

/** Parameters of crm.item.details.configuration.forceCommonScopeForAll. */
export interface CrmItemDetailsConfigurationForceCommonScopeForAllParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** Id of what it is grouped under; of a CRM record the funnel. Only for SPA. */
    categoryId?: string | number | undefined;
    /** Id of the funnel: crm.category.list. Only for Deal. */
    dealCategoryId?: string | number | undefined;
    /** 1 for new leads, 2 for leads of known customers. Only for Lead. */
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.item.details.configuration.forceCommonScopeForAll. */
export type CrmItemDetailsConfigurationForceCommonScopeForAllResult = boolean;

/** Parameters of crm.item.details.configuration.get. */
export interface CrmItemDetailsConfigurationGetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** Id of what it is grouped under; of a CRM record the funnel. Only for SPA. */
    categoryId?: string | number | undefined;
    /** Id of the funnel: crm.category.list. Only for Deal. */
    dealCategoryId?: string | number | undefined;
    /** 1 for new leads, 2 for leads of known customers. Only for Lead. */
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.item.details.configuration.get. */
export type CrmItemDetailsConfigurationGetResult = null | CrmDealDetailsConfigurationGet | {
  /** What it is called. */
  name?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What kind it is of. */
  type?: string;
  /** What is in it. */
  elements?: {
    /** What it is called. */
    name?: string;
    /** Whether the field is shown even when it is empty. */
    optionFlags?: string;
    /** Further settings. */
    options?: {
      /** Code of the country that is taken unless told. */
      defaultCountry?: string;
    };
  }[];
}[];

/** Parameters of crm.item.details.configuration.reset. */
export interface CrmItemDetailsConfigurationResetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** Id of what it is grouped under; of a CRM record the funnel. Only for SPA. */
    categoryId?: string | number | undefined;
    /** Id of the funnel: crm.category.list. Only for Deal. */
    dealCategoryId?: string | number | undefined;
    /** 1 for new leads, 2 for leads of known customers. Only for Lead. */
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.item.details.configuration.reset. */
export type CrmItemDetailsConfigurationResetResult = boolean;

/** Parameters of crm.item.details.configuration.set. */
export interface CrmItemDetailsConfigurationSetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** What is carried along. */
  data: CrmContactDetailsConfigurationSetDataItem[];
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** Id of what it is grouped under; of a CRM record the funnel. Only for SPA. */
    categoryId?: string | number | undefined;
    /** Id of the funnel: crm.category.list. Only for Deal. */
    dealCategoryId?: string | number | undefined;
    /** 1 for new leads, 2 for leads of known customers. Only for Lead. */
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.item.details.configuration.set. */
export type CrmItemDetailsConfigurationSetResult = boolean;

/** How crm.item.fields describes a field. */
export interface CrmItemFieldsField {
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
  /** Name in capitals. */
  upperName?: string;
  /** How it is set up. */
  settings?: {
    /** Kind of the CRM record above it: crm.enum.ownertype. */
    parentEntityTypeId?: number;
    /** Whether it is one's own company. */
    isMyCompany?: boolean;
    isEmbeddedEditorEnabled?: boolean;
  };
  /** Whether it should not be used any more. */
  isDeprecated?: boolean;
  /** Reference book that the values are from. */
  statusType?: string;
}

/**
 * Parameters of crm.item.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
 */
export interface CrmItemFieldsParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Whether own fields keep their names, e.g. UF_CRM_1. Default: N. */
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.fields. */
export interface CrmItemFieldsResult {
  /** Fields of the record by their names. */
  fields: {
    /** Id, unique among its kind. Read-only. */
    id?: CrmItemFieldsField;
    /** What it is called, for people to read. */
    title?: CrmItemFieldsField;
    /** Id in an outside system. */
    xmlId?: CrmItemFieldsField;
    /** When it was created. Read-only. */
    createdTime?: CrmItemFieldsField;
    /** When it was last changed. Read-only. */
    updatedTime?: CrmItemFieldsField;
    /** Id of the user who created it: user.get. Read-only. */
    createdBy?: CrmItemFieldsField;
    /** Id of the user who last changed it: user.get. Read-only. */
    updatedBy?: CrmItemFieldsField;
    /** Id of the user who is responsible: user.get. */
    assignedById?: CrmItemFieldsField;
    /** Whether everybody may see it. */
    opened?: CrmItemFieldsField;
    /** Id of the form that it came through. */
    webformId?: CrmItemFieldsField;
    /** When it begins. */
    begindate?: CrmItemFieldsField;
    /** When it is to end. */
    closedate?: CrmItemFieldsField;
    /** Id of the company: crm.company.list. */
    companyId?: CrmItemFieldsField;
    /** Id of the contact: crm.contact.list. */
    contactId?: CrmItemFieldsField;
    /** Ids of contacts: crm.contact.list. */
    contactIds?: CrmItemFieldsField;
    /** The contacts. */
    contacts?: CrmItemFieldsField;
    /** Ids of the users who watch. */
    observers?: CrmItemFieldsField;
    /** Id of what it is grouped under; of a CRM record the funnel. */
    categoryId?: CrmItemFieldsField;
    /** When it was moved to its stage. Read-only. */
    movedTime?: CrmItemFieldsField;
    /** Id of the user who moved it to its stage: user.get. Read-only. */
    movedBy?: CrmItemFieldsField;
    /** Stage that it is in. */
    stageId?: CrmItemFieldsField;
    /** Previous stage. Read-only. */
    previousStageId?: CrmItemFieldsField;
    /** Where it came from: crm.status.list of SOURCE. */
    sourceId?: CrmItemFieldsField;
    /** More about where it came from. */
    sourceDescription?: CrmItemFieldsField;
    /** Code of the currency: crm.currency.list. */
    currencyId?: CrmItemFieldsField;
    /** Whether the amount was entered by hand. */
    isManualOpportunity?: CrmItemFieldsField;
    /** Expected amount. */
    opportunity?: CrmItemFieldsField;
    /** Amount of the tax. */
    taxValue?: CrmItemFieldsField;
    /** Id of one's own company: crm.company.list. */
    mycompanyId?: CrmItemFieldsField;
    /** Id of the user of the last activity: user.get. Read-only. */
    lastActivityBy?: CrmItemFieldsField;
    /** When something last happened with it. Read-only. */
    lastActivityTime?: CrmItemFieldsField;
    dateCreateShort?: CrmItemFieldsField;
    dateModifyShort?: CrmItemFieldsField;
    isConvert?: CrmItemFieldsField;
    /** What there is to say about the status. */
    statusDescription?: CrmItemFieldsField;
    /** What the stage means: P in progress, S success, F failure. */
    stageSemanticId?: CrmItemFieldsField;
    /** Id of the product: catalog.product.list. */
    productId?: CrmItemFieldsField;
    /** What it is called. */
    name?: CrmItemFieldsField;
    /** Surname. */
    lastName?: CrmItemFieldsField;
    /** Middle name or patronymic. */
    secondName?: CrmItemFieldsField;
    shortName?: CrmItemFieldsField;
    /** Name of the company. */
    companyTitle?: CrmItemFieldsField;
    /** Position in the company. */
    post?: CrmItemFieldsField;
    /** Street and house, or the whole address. */
    address?: CrmItemFieldsField;
    /** Remark for people. */
    comments?: CrmItemFieldsField;
    /** Outside system that it came from. */
    originatorId?: CrmItemFieldsField;
    /** Id in the outside system that it came from. */
    originId?: CrmItemFieldsField;
    dateClosed?: CrmItemFieldsField;
    /** Date of birth. */
    birthdate?: CrmItemFieldsField;
    /** Salutation: crm.status.list of HONORIFIC. */
    honorific?: CrmItemFieldsField;
    /** Whether a phone number is known. */
    hasPhone?: CrmItemFieldsField;
    /** Whether an e-mail address is known. */
    hasEmail?: CrmItemFieldsField;
    /** Whether it has a chat of an open channel. */
    hasImol?: CrmItemFieldsField;
    /** Name to sign in with. */
    login?: CrmItemFieldsField;
    /** Whether the customer is a known one. */
    isReturnCustomer?: CrmItemFieldsField;
    searchContent?: CrmItemFieldsField;
    phoneMobile?: CrmItemFieldsField;
    phoneWork?: CrmItemFieldsField;
    phoneMailing?: CrmItemFieldsField;
    emailHome?: CrmItemFieldsField;
    emailWork?: CrmItemFieldsField;
    emailMailing?: CrmItemFieldsField;
    skype?: CrmItemFieldsField;
    icq?: CrmItemFieldsField;
    imol?: CrmItemFieldsField;
    /** E-mail address. */
    email?: CrmItemFieldsField;
    /** Phone number. */
    phone?: CrmItemFieldsField;
    /** Campaign mark: the advertising system. */
    utmSource?: CrmItemFieldsField;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    utmMedium?: CrmItemFieldsField;
    /** Campaign mark: the campaign. */
    utmCampaign?: CrmItemFieldsField;
    /** Campaign mark: the advertisement. */
    utmContent?: CrmItemFieldsField;
    /** Campaign mark: the search words. */
    utmTerm?: CrmItemFieldsField;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId?: CrmItemFieldsField;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: CrmItemFieldsField;
  };
}

/**
 * Parameters of crm.item.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
 */
export interface CrmItemGetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id, unique among its kind. See crm.item.list. */
  id: number | string;
  /** Whether own fields keep their names, e.g. UF_CRM_1. Default: N. */
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.get. */
export interface CrmItemGetResult {
  /** The record. */
  item: CrmItem;
}
