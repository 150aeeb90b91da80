// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmContactDetailsConfigurationSetDataItem } from "./crm_contact.ts";
import type { CrmDealDetailsConfigurationGet } from "./crm_deal.ts";
import type { CrmItemMultifield } from "./crm_multifield.ts";
import type { CrmItemProductRow } from "./shared.ts";

/** What crm.item holds. Which members arrive depends on the call. */
export interface CrmItem {
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
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields {
  contacts?: (number | string)[] | undefined;
  title?: string | undefined;
  honorific?: string | undefined;
  name?: string | undefined;
  secondName?: string | undefined;
  lastName?: string | undefined;
  birthdate?: null | (string | Date) | undefined;
  companyTitle?: string | undefined;
  sourceId?: string | undefined;
  sourceDescription?: string | undefined;
  stageId?: string | undefined;
  statusDescription?: string | undefined;
  post?: string | undefined;
  currencyId?: string | undefined;
  isManualOpportunity?: "Y" | "N" | undefined;
  opportunity?: number | string | undefined;
  opened?: "Y" | "N" | undefined;
  comments?: string | undefined;
  assignedById?: number | string | undefined;
  companyId?: number | string | null | undefined;
  contactId?: number | string | null | undefined;
  contactIds?: (number | string)[] | undefined;
  originatorId?: string | number | null | undefined;
  originId?: string | number | null | undefined;
  webformId?: number | string | null | undefined;
  observers?: (number | string)[] | undefined;
  utmSource?: string | undefined;
  utmMedium?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmTerm?: string | undefined;
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  } | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields2 {
  contacts?: (number | string)[] | undefined;
  title?: string | undefined;
  typeId?: string | undefined;
  categoryId?: number | string | undefined;
  stageId?: string | undefined;
  isRecurring?: "Y" | "N" | undefined;
  probability?: number | string | undefined;
  currencyId?: string | undefined;
  isManualOpportunity?: "Y" | "N" | undefined;
  opportunity?: number | string | undefined;
  taxValue?: number | string | undefined;
  companyId?: number | string | null | undefined;
  contactId?: number | string | null | undefined;
  contactIds?: (number | string)[] | undefined;
  quoteId?: number | string | null | undefined;
  begindate?: null | (string | Date) | undefined;
  closedate?: null | (string | Date) | undefined;
  opened?: "Y" | "N" | undefined;
  comments?: string | undefined;
  assignedById?: number | string | undefined;
  sourceId?: string | undefined;
  sourceDescription?: string | undefined;
  leadId?: number | string | null | undefined;
  additionalInfo?: string | undefined;
  originatorId?: string | number | null | undefined;
  originId?: string | number | null | undefined;
  observers?: (number | string)[] | undefined;
  locationId?: unknown;
  utmSource?: string | undefined;
  utmMedium?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmTerm?: string | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields3 {
  contacts?: (number | string)[] | undefined;
  honorific?: string | undefined;
  name?: string | undefined;
  secondName?: string | undefined;
  lastName?: string | undefined;
  photo?: unknown;
  birthdate?: null | (string | Date) | undefined;
  typeId?: string | undefined;
  sourceId?: string | undefined;
  sourceDescription?: string | undefined;
  post?: string | undefined;
  comments?: string | undefined;
  opened?: "Y" | "N" | undefined;
  export?: boolean | ("Y" | "N") | undefined;
  assignedById?: number | string | undefined;
  companyId?: number | string | null | undefined;
  companyIds?: number | string | null | undefined;
  leadId?: number | string | null | undefined;
  originatorId?: string | number | null | undefined;
  originId?: string | number | null | undefined;
  originVersion?: string | undefined;
  observers?: (number | string)[] | undefined;
  utmSource?: string | undefined;
  utmMedium?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmTerm?: string | undefined;
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  } | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields4 {
  contacts?: (number | string)[] | undefined;
  title?: string | undefined;
  typeId?: string | undefined;
  logo?: unknown;
  bankingDetails?: string | undefined;
  industry?: string | undefined;
  employees?: string | undefined;
  currencyId?: string | undefined;
  revenue?: number | string | undefined;
  opened?: "Y" | "N" | undefined;
  comments?: string | undefined;
  isMyCompany?: boolean | ("Y" | "N") | undefined;
  assignedById?: number | string | undefined;
  contactIds?: (number | string)[] | undefined;
  leadId?: number | string | null | undefined;
  originatorId?: string | number | null | undefined;
  originId?: string | number | null | undefined;
  originVersion?: string | undefined;
  observers?: (number | string)[] | undefined;
  utmSource?: string | undefined;
  utmMedium?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmTerm?: string | undefined;
  fm?: CrmItemMultifield[] | {
    [name: string]: CrmItemMultifield;
  } | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields5 {
  contacts?: (number | string)[] | undefined;
  title?: string | undefined;
  assignedById?: number | string | undefined;
  opened?: "Y" | "N" | undefined;
  content?: string | undefined;
  terms?: string | undefined;
  comments?: string | undefined;
  dealId?: number | string | null | undefined;
  leadId?: number | string | null | undefined;
  storageTypeId?: 1 | 2 | 3 | undefined;
  storageElementIds?: number | string | undefined;
  webformId?: number | string | null | undefined;
  companyId?: number | string | null | undefined;
  contactId?: number | string | null | undefined;
  contactIds?: (number | string)[] | undefined;
  locationId?: unknown;
  currencyId?: string | undefined;
  isManualOpportunity?: "Y" | "N" | undefined;
  opportunity?: number | string | undefined;
  taxValue?: number | string | undefined;
  stageId?: string | undefined;
  begindate?: null | (string | Date) | undefined;
  closedate?: null | (string | Date) | undefined;
  actualDate?: null | (string | Date) | undefined;
  mycompanyId?: number | string | null | undefined;
  utmSource?: string | undefined;
  utmMedium?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmTerm?: string | undefined;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields6 {
  contacts?: (number | string)[] | undefined;
  title?: string | undefined;
  xmlId?: string | number | null | undefined;
  assignedById?: number | string | undefined;
  opened?: "Y" | "N" | undefined;
  webformId?: number | string | null | undefined;
  begindate?: null | (string | Date) | undefined;
  closedate?: null | (string | Date) | undefined;
  companyId?: number | string | null | undefined;
  contactId?: number | string | null | undefined;
  contactIds?: (number | string)[] | undefined;
  observers?: (number | string)[] | undefined;
  stageId?: string | undefined;
  sourceId?: string | undefined;
  sourceDescription?: string | undefined;
  currencyId?: string | undefined;
  isManualOpportunity?: "Y" | "N" | undefined;
  opportunity?: number | string | undefined;
  taxValue?: number | string | undefined;
  mycompanyId?: number | string | null | undefined;
  comments?: string | undefined;
  locationId?: unknown;
  [name: `ufCrm${string}`]: unknown;
  [name: `parentId${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmItemAddFields7 {
  contacts?: (number | string)[] | undefined;
  title?: string | undefined;
  xmlId?: string | number | null | undefined;
  assignedById?: number | string | undefined;
  opened?: "Y" | "N" | undefined;
  webformId?: number | string | null | undefined;
  begindate?: null | (string | Date) | undefined;
  closedate?: null | (string | Date) | undefined;
  companyId?: number | string | null | undefined;
  contactId?: number | string | null | undefined;
  contactIds?: (number | string)[] | undefined;
  observers?: (number | string)[] | undefined;
  categoryId?: number | string | undefined;
  stageId?: string | undefined;
  sourceId?: string | undefined;
  sourceDescription?: string | undefined;
  currencyId?: string | undefined;
  isManualOpportunity?: "Y" | "N" | undefined;
  opportunity?: number | string | undefined;
  taxValue?: number | string | undefined;
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
  entityTypeId: number | string;
  fields:
    | CrmItemAddFields
    | CrmItemAddFields2
    | CrmItemAddFields3
    | CrmItemAddFields4
    | CrmItemAddFields5
    | CrmItemAddFields6
    | CrmItemAddFields7;
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.add. */
export interface CrmItemAddResult {
  item: {
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
  entityTypeId: number | string;
  data: object | unknown[];
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.batchImport. */
export interface CrmItemBatchImportResult {
  items: {
    item?: {
      id?: number;
    };
    error?: string;
    error_description?: string;
  }[];
}

/**
 * Parameters of crm.item.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
 */
export interface CrmItemDeleteParams {
  entityTypeId: number | string;
  id: number | string;
}

/** Result of crm.item.delete. */
export type CrmItemDeleteResult = unknown[];

/** What crm.item.delivery holds. Which members arrive depends on the call. */
export interface CrmItemDelivery {
  id?: string | number;
  accountNumber?: string;
  deducted?: string;
  dateDeducted?: string | null;
  priceDelivery?: number;
  currency?: string;
  deliveryId?: number;
  deliveryName?: string;
}

/**
 * Parameters of crm.item.delivery.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
 */
export interface CrmItemDeliveryGetParams {
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
  entityId: number | string;
  entityTypeId: number | string;
  filter?: object | undefined;
  order?: object | undefined;
}

/** Result of crm.item.delivery.list. */
export type CrmItemDeliveryListResult = CrmItemDelivery[];

/** Parameters of crm.item.details.configuration.forceCommonScopeForAll. */
export interface CrmItemDetailsConfigurationForceCommonScopeForAllParams {
  entityTypeId: number | string;
  extras?: {
    categoryId?: string | number | undefined;
    dealCategoryId?: string | number | undefined;
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.item.details.configuration.forceCommonScopeForAll. */
export type CrmItemDetailsConfigurationForceCommonScopeForAllResult = boolean;

/** Parameters of crm.item.details.configuration.get. */
export interface CrmItemDetailsConfigurationGetParams {
  entityTypeId: number | string;
  userId?: number | string | undefined;
  scope?: "P" | "C" | undefined;
  extras?: {
    categoryId?: string | number | undefined;
    dealCategoryId?: string | number | undefined;
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.item.details.configuration.get. */
export type CrmItemDetailsConfigurationGetResult = null | CrmDealDetailsConfigurationGet | {
  name?: string;
  title?: string;
  type?: string;
  elements?: {
    name?: string;
    optionFlags?: string;
    options?: {
      defaultCountry?: string;
    };
  }[];
}[];

/** Parameters of crm.item.details.configuration.reset. */
export interface CrmItemDetailsConfigurationResetParams {
  entityTypeId: number | string;
  userId?: number | string | undefined;
  scope?: "P" | "C" | undefined;
  extras?: {
    categoryId?: string | number | undefined;
    dealCategoryId?: string | number | undefined;
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.item.details.configuration.reset. */
export type CrmItemDetailsConfigurationResetResult = boolean;

/** Parameters of crm.item.details.configuration.set. */
export interface CrmItemDetailsConfigurationSetParams {
  entityTypeId: number | string;
  data: CrmContactDetailsConfigurationSetDataItem[];
  userId?: number | string | undefined;
  scope?: "P" | "C" | undefined;
  extras?: {
    categoryId?: string | number | undefined;
    dealCategoryId?: string | number | undefined;
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.item.details.configuration.set. */
export type CrmItemDetailsConfigurationSetResult = boolean;

/** How crm.item.fields describes a field. */
export interface CrmItemFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
  upperName?: string;
  settings?: {
    parentEntityTypeId?: number;
    isMyCompany?: boolean;
    isEmbeddedEditorEnabled?: boolean;
  };
  isDeprecated?: boolean;
  statusType?: string;
}

/**
 * Parameters of crm.item.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
 */
export interface CrmItemFieldsParams {
  entityTypeId: number | string;
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.fields. */
export interface CrmItemFieldsResult {
  fields: {
    id?: CrmItemFieldsField;
    title?: CrmItemFieldsField;
    xmlId?: CrmItemFieldsField;
    createdTime?: CrmItemFieldsField;
    updatedTime?: CrmItemFieldsField;
    createdBy?: CrmItemFieldsField;
    updatedBy?: CrmItemFieldsField;
    assignedById?: CrmItemFieldsField;
    opened?: CrmItemFieldsField;
    webformId?: CrmItemFieldsField;
    begindate?: CrmItemFieldsField;
    closedate?: CrmItemFieldsField;
    companyId?: CrmItemFieldsField;
    contactId?: CrmItemFieldsField;
    contactIds?: CrmItemFieldsField;
    contacts?: CrmItemFieldsField;
    observers?: CrmItemFieldsField;
    categoryId?: CrmItemFieldsField;
    movedTime?: CrmItemFieldsField;
    movedBy?: CrmItemFieldsField;
    stageId?: CrmItemFieldsField;
    previousStageId?: CrmItemFieldsField;
    sourceId?: CrmItemFieldsField;
    sourceDescription?: CrmItemFieldsField;
    currencyId?: CrmItemFieldsField;
    isManualOpportunity?: CrmItemFieldsField;
    opportunity?: CrmItemFieldsField;
    taxValue?: CrmItemFieldsField;
    mycompanyId?: CrmItemFieldsField;
    lastActivityBy?: CrmItemFieldsField;
    lastActivityTime?: CrmItemFieldsField;
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
  entityTypeId: number | string;
  id: number | string;
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.get. */
export interface CrmItemGetResult {
  item: CrmItem;
}

/**
 * Parameters of crm.item.import.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
 */
export interface CrmItemImportParams {
  entityTypeId: number | string;
  fields: {
    title?: string | undefined;
    honorific?: string | undefined;
    name?: string | undefined;
    secondName?: string | undefined;
    lastName?: string | undefined;
    birthdate?: null | (string | Date) | undefined;
    companyTitle?: string | undefined;
    sourceId?: string | undefined;
    sourceDescription?: string | undefined;
    stageId?: string | undefined;
    statusDescription?: string | undefined;
    post?: string | undefined;
    currencyId?: string | undefined;
    isManualOpportunity?: "Y" | "N" | undefined;
    opportunity?: number | string | undefined;
    opened?: "Y" | "N" | undefined;
    comments?: string | undefined;
    assignedById?: number | string | undefined;
    companyId?: number | string | null | undefined;
    contactId?: number | string | null | undefined;
    contactIds?: (number | string)[] | undefined;
    originatorId?: string | number | null | undefined;
    originId?: string | number | null | undefined;
    webformId?: number | string | null | undefined;
    observers?: (number | string)[] | undefined;
    utmSource?: string | undefined;
    utmMedium?: string | undefined;
    utmCampaign?: string | undefined;
    utmContent?: string | undefined;
    utmTerm?: string | null | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    title?: string | undefined;
    typeId?: string | undefined;
    categoryId?: number | string | undefined;
    stageId?: string | undefined;
    isRecurring?: "Y" | "N" | undefined;
    probability?: number | string | undefined;
    currencyId?: string | undefined;
    isManualOpportunity?: "Y" | "N" | undefined;
    opportunity?: number | string | undefined;
    taxValue?: number | string | undefined;
    companyId?: number | string | null | undefined;
    contactId?: number | string | null | undefined;
    contactIds?: (number | string)[] | undefined;
    quoteId?: number | string | null | undefined;
    begindate?: null | (string | Date) | undefined;
    closedate?: null | (string | Date) | undefined;
    opened?: "Y" | "N" | undefined;
    comments?: string | undefined;
    assignedById?: number | string | undefined;
    sourceId?: string | undefined;
    sourceDescription?: string | undefined;
    leadId?: number | string | null | undefined;
    additionalInfo?: string | undefined;
    originatorId?: string | number | null | undefined;
    originId?: string | number | null | undefined;
    observers?: (number | string)[] | undefined;
    locationId?: unknown;
    utmSource?: string | undefined;
    utmMedium?: string | undefined;
    utmCampaign?: string | undefined;
    utmContent?: string | undefined;
    utmTerm?: string | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    honorific?: string | undefined;
    name?: string | undefined;
    secondName?: string | undefined;
    lastName?: string | undefined;
    photo?: unknown;
    birthdate?: null | (string | Date) | undefined;
    typeId?: string | undefined;
    sourceId?: string | undefined;
    sourceDescription?: string | undefined;
    post?: string | undefined;
    comments?: string | undefined;
    opened?: "Y" | "N" | undefined;
    export?: boolean | ("Y" | "N") | undefined;
    assignedById?: number | string | undefined;
    companyId?: number | string | null | undefined;
    companyIds?: number | string | null | undefined;
    leadId?: number | string | null | undefined;
    originatorId?: string | number | null | undefined;
    originId?: string | number | null | undefined;
    originVersion?: string | undefined;
    observers?: (number | string)[] | undefined;
    utmSource?: string | undefined;
    utmMedium?: string | undefined;
    utmCampaign?: string | undefined;
    utmContent?: string | undefined;
    utmTerm?: string | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    title?: string | undefined;
    typeId?: string | undefined;
    logo?: unknown;
    bankingDetails?: string | undefined;
    industry?: string | undefined;
    employees?: string | undefined;
    currencyId?: string | undefined;
    revenue?: number | string | undefined;
    opened?: "Y" | "N" | undefined;
    comments?: string | undefined;
    isMyCompany?: boolean | ("Y" | "N") | undefined;
    assignedById?: number | string | undefined;
    contactIds?: (number | string)[] | undefined;
    leadId?: number | string | null | undefined;
    originatorId?: string | number | null | undefined;
    originId?: string | number | null | undefined;
    originVersion?: string | undefined;
    observers?: (number | string)[] | undefined;
    utmSource?: string | undefined;
    utmMedium?: string | undefined;
    utmCampaign?: string | undefined;
    utmContent?: string | undefined;
    utmTerm?: string | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    title?: string | undefined;
    assignedById?: number | string | undefined;
    opened?: "Y" | "N" | undefined;
    content?: string | undefined;
    terms?: string | undefined;
    comments?: string | undefined;
    dealId?: number | string | null | undefined;
    leadId?: number | string | null | undefined;
    storageTypeId?: 1 | 2 | 3 | undefined;
    storageElementIds?: number | string | undefined;
    webformId?: number | string | null | undefined;
    companyId?: number | string | null | undefined;
    contactId?: number | string | null | undefined;
    contactIds?: (number | string)[] | undefined;
    locationId?: unknown;
    currencyId?: string | undefined;
    isManualOpportunity?: "Y" | "N" | undefined;
    opportunity?: number | string | undefined;
    taxValue?: number | string | undefined;
    stageId?: string | undefined;
    begindate?: null | (string | Date) | undefined;
    closedate?: null | (string | Date) | undefined;
    actualDate?: null | (string | Date) | undefined;
    mycompanyId?: number | string | null | undefined;
    utmSource?: string | undefined;
    utmMedium?: string | undefined;
    utmCampaign?: string | undefined;
    utmContent?: string | undefined;
    utmTerm?: string | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    title?: string | undefined;
    xmlId?: string | number | null | undefined;
    assignedById?: number | string | undefined;
    opened?: "Y" | "N" | undefined;
    webformId?: number | string | null | undefined;
    begindate?: null | (string | Date) | undefined;
    closedate?: null | (string | Date) | undefined;
    companyId?: number | string | null | undefined;
    contactId?: number | string | null | undefined;
    contactIds?: (number | string)[] | undefined;
    observers?: (number | string)[] | undefined;
    stageId?: string | undefined;
    sourceId?: string | undefined;
    sourceDescription?: string | undefined;
    currencyId?: string | undefined;
    isManualOpportunity?: "Y" | "N" | undefined;
    opportunity?: number | string | undefined;
    taxValue?: number | string | undefined;
    mycompanyId?: number | string | null | undefined;
    comments?: string | undefined;
    locationId?: unknown;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    title?: string | undefined;
    xmlId?: string | number | null | undefined;
    assignedById?: number | string | undefined;
    opened?: "Y" | "N" | undefined;
    webformId?: number | string | null | undefined;
    begindate?: null | (string | Date) | undefined;
    closedate?: null | (string | Date) | undefined;
    companyId?: number | string | null | undefined;
    contactId?: number | string | null | undefined;
    contactIds?: (number | string)[] | undefined;
    observers?: (number | string)[] | undefined;
    categoryId?: number | string | undefined;
    stageId?: string | undefined;
    sourceId?: string | undefined;
    sourceDescription?: string | undefined;
    currencyId?: string | undefined;
    isManualOpportunity?: "Y" | "N" | undefined;
    opportunity?: number | string | undefined;
    taxValue?: number | string | undefined;
    mycompanyId?: number | string | null | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  };
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.import. */
export interface CrmItemImportResult {
  item: {
    id?: number;
    [name: `ufCrm${string}`]: unknown;
  };
}

/**
 * Parameters of crm.item.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
 */
export interface CrmItemListParams {
  entityTypeId: number | string;
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.list. */
export interface CrmItemListResult {
  items: CrmItem[];
}

/** What crm.item.payment holds. Which members arrive depends on the call. */
export interface CrmItemPayment {
  id?: number;
  accountNumber?: string;
  paid?: string;
  datePaid?: string | null;
  empPaidId?: number | null;
  paySystemId?: string | number;
  sum?: number;
  currency?: string;
  paySystemName?: string;
}

/**
 * Parameters of crm.item.payment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
 */
export interface CrmItemPaymentAddParams {
  entityId: number | string;
  entityTypeId: number | string;
}

/** Result of crm.item.payment.add. */
export type CrmItemPaymentAddResult = number;

/**
 * Parameters of crm.item.payment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
 */
export interface CrmItemPaymentDeleteParams {
  id: number | string;
}

/** Result of crm.item.payment.delete. */
export type CrmItemPaymentDeleteResult = boolean;

/** Parameters of crm.item.payment.delivery.add. */
export interface CrmItemPaymentDeliveryAddParams {
  paymentId: number | string;
  deliveryId: string | number;
}

/** Result of crm.item.payment.delivery.add. */
export type CrmItemPaymentDeliveryAddResult = number;

/** Parameters of crm.item.payment.delivery.delete. */
export interface CrmItemPaymentDeliveryDeleteParams {
  id: number | string;
}

/** Result of crm.item.payment.delivery.delete. */
export type CrmItemPaymentDeliveryDeleteResult = boolean;

/** Parameters of crm.item.payment.delivery.list. */
export interface CrmItemPaymentDeliveryListParams {
  paymentId: number | string;
  filter: object;
  order?: object | undefined;
}

/** Result of crm.item.payment.delivery.list. */
export type CrmItemPaymentDeliveryListResult = {
  id?: number;
  paymentId?: number;
  quantity?: number;
  deliveryId?: string | number;
}[];

/** Parameters of crm.item.payment.delivery.setDelivery. */
export interface CrmItemPaymentDeliverySetDeliveryParams {
  id: number | string;
  deliveryId: string | number;
}

/** Result of crm.item.payment.delivery.setDelivery. */
export type CrmItemPaymentDeliverySetDeliveryResult = boolean;

/**
 * Parameters of crm.item.payment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
 */
export interface CrmItemPaymentGetParams {
  id: number | string;
}

/** Result of crm.item.payment.get. */
export type CrmItemPaymentGetResult = CrmItemPayment;

/**
 * Parameters of crm.item.payment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
 */
export interface CrmItemPaymentListParams {
  entityId: number | string;
  entityTypeId: number | string;
  filter?: object | undefined;
  order?: object | undefined;
}

/** Result of crm.item.payment.list. */
export type CrmItemPaymentListResult = CrmItemPayment[];

/**
 * Parameters of crm.item.payment.pay.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
 */
export interface CrmItemPaymentPayParams {
  id: number | string;
}

/** Result of crm.item.payment.pay. */
export type CrmItemPaymentPayResult = boolean;

/** Parameters of crm.item.payment.product.add. */
export interface CrmItemPaymentProductAddParams {
  paymentId: number | string;
  rowId: number | string;
  quantity: number | string;
}

/** Result of crm.item.payment.product.add. */
export type CrmItemPaymentProductAddResult = number;

/** Parameters of crm.item.payment.product.delete. */
export interface CrmItemPaymentProductDeleteParams {
  id: number | string;
}

/** Result of crm.item.payment.product.delete. */
export type CrmItemPaymentProductDeleteResult = boolean;

/** Parameters of crm.item.payment.product.list. */
export interface CrmItemPaymentProductListParams {
  paymentId: number | string;
  filter: object;
  order?: object | undefined;
}

/** Result of crm.item.payment.product.list. */
export type CrmItemPaymentProductListResult = {
  id?: number;
  paymentId?: number;
  quantity?: number;
  rowId?: number;
}[];

/** Parameters of crm.item.payment.product.setQuantity. */
export interface CrmItemPaymentProductSetQuantityParams {
  id: number | string;
  quantity: number | string;
}

/** Result of crm.item.payment.product.setQuantity. */
export type CrmItemPaymentProductSetQuantityResult = boolean;

/**
 * Parameters of crm.item.payment.unpay.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
 */
export interface CrmItemPaymentUnpayParams {
  id: number | string;
}

/** Result of crm.item.payment.unpay. */
export type CrmItemPaymentUnpayResult = boolean;

/**
 * Parameters of crm.item.payment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
 */
export interface CrmItemPaymentUpdateParams {
  id: number | string;
  fields: {
    paid?: "Y" | "N" | undefined;
    paySystemId?: string | number | undefined;
  };
}

/** Result of crm.item.payment.update. */
export type CrmItemPaymentUpdateResult = boolean;

/**
 * Parameters of crm.item.productrow.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
 */
export interface CrmItemProductrowAddParams {
  fields: {
    ownerId: number | string;
    ownerType: string;
    productId?: number | string | null | undefined;
    productName?: string | undefined;
    price?: number | string | undefined;
    quantity?: number | string | undefined;
    discountTypeId?: 1 | 2 | undefined;
    discountRate?: number | string | undefined;
    discountSum?: number | string | undefined;
    taxRate?: number | string | undefined;
    taxIncluded?: "Y" | "N" | undefined;
    measureCode?: number | string | undefined;
    sort?: number | string | undefined;
    customized?: string | undefined;
    measureName?: string | undefined;
  };
}

/** Result of crm.item.productrow.add. */
export interface CrmItemProductrowAddResult {
  productRow: CrmItemProductRow;
}

/**
 * Parameters of crm.item.productrow.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
 */
export interface CrmItemProductrowDeleteParams {
  id: number | string;
}

/** Result of crm.item.productrow.delete. */
export type CrmItemProductrowDeleteResult = null;

/** How crm.item.productrow.fields describes a field. */
export interface CrmItemProductrowFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.item.productrow.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
 */
export interface CrmItemProductrowFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.item.productrow.fields. */
export interface CrmItemProductrowFieldsResult {
  fields: {
    id?: CrmItemProductrowFieldsField;
    ownerId?: CrmItemProductrowFieldsField;
    ownerType?: CrmItemProductrowFieldsField;
    productId?: CrmItemProductrowFieldsField;
    productName?: CrmItemProductrowFieldsField;
    price?: CrmItemProductrowFieldsField;
    priceExclusive?: CrmItemProductrowFieldsField;
    priceNetto?: CrmItemProductrowFieldsField;
    priceBrutto?: CrmItemProductrowFieldsField;
    quantity?: CrmItemProductrowFieldsField;
    discountTypeId?: CrmItemProductrowFieldsField;
    discountRate?: CrmItemProductrowFieldsField;
    discountSum?: CrmItemProductrowFieldsField;
    taxRate?: CrmItemProductrowFieldsField;
    taxIncluded?: CrmItemProductrowFieldsField;
    customized?: CrmItemProductrowFieldsField;
    measureCode?: CrmItemProductrowFieldsField;
    measureName?: CrmItemProductrowFieldsField;
    sort?: CrmItemProductrowFieldsField;
    type?: CrmItemProductrowFieldsField;
    storeId?: CrmItemProductrowFieldsField;
  };
}

/** Parameters of crm.item.productrow.getAvailableForPayment. */
export interface CrmItemProductrowGetAvailableForPaymentParams {
  ownerId: number | string;
  ownerType: string;
}

/** Result of crm.item.productrow.getAvailableForPayment. */
export interface CrmItemProductrowGetAvailableForPaymentResult {
  productRows: CrmItemProductRow[];
}

/**
 * Parameters of crm.item.productrow.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
 */
export interface CrmItemProductrowGetParams {
  id: number | string;
}

/** Result of crm.item.productrow.get. */
export interface CrmItemProductrowGetResult {
  productRow: CrmItemProductRow;
}

/**
 * Parameters of crm.item.productrow.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
 */
export interface CrmItemProductrowListParams {
  filter: object;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.item.productrow.list. */
export interface CrmItemProductrowListResult {
  productRows: CrmItemProductRow[];
}

/**
 * Parameters of crm.item.productrow.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
 */
export interface CrmItemProductrowSetParams {
  ownerId: number | string;
  ownerType: string;
  productRows: {
    productId?: number | string | undefined;
    productName?: string | undefined;
    price?: number | string | undefined;
    quantity?: number | string | undefined;
    discountTypeId?: 1 | 2 | undefined;
    discountRate?: number | string | undefined;
    discountSum?: number | string | undefined;
    taxRate?: number | string | undefined;
    taxIncluded?: "Y" | "N" | undefined;
    measureCode?: number | string | undefined;
    sort?: number | string | undefined;
  }[];
}

/** Result of crm.item.productrow.set. */
export interface CrmItemProductrowSetResult {
  productRow?: CrmItemProductRow[];
  productRows: {
    id?: number;
    ownerId?: number;
    ownerType?: string;
    productId?: number;
    productName?: string;
    price?: number;
    priceAccount?: number;
    priceExclusive?: number;
    priceNetto?: number;
    priceBrutto?: number;
    quantity?: number;
    discountTypeId?: number;
    discountRate?: number;
    discountSum?: number;
    taxRate?: null;
    taxIncluded?: string;
    customized?: string;
    measureCode?: number;
    measureName?: string;
    sort?: number;
    xmlId?: string;
    type?: number;
  }[];
}

/**
 * Parameters of crm.item.productrow.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
 */
export interface CrmItemProductrowUpdateParams {
  id: number | string;
  fields: {
    productId?: number | string | null | undefined;
    productName?: string | undefined;
    price?: number | string | undefined;
    quantity?: number | string | undefined;
    discountTypeId?: 1 | 2 | undefined;
    discountRate?: number | string | undefined;
    discountSum?: number | string | undefined;
    taxRate?: number | string | undefined;
    taxIncluded?: "Y" | "N" | undefined;
    measureCode?: number | string | undefined;
    sort?: number | string | undefined;
    customized?: string | undefined;
    measureName?: string | undefined;
  };
}

/** Result of crm.item.productrow.update. */
export interface CrmItemProductrowUpdateResult {
  productRow: CrmItemProductRow;
}

/**
 * Parameters of crm.item.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
 */
export interface CrmItemUpdateParams {
  entityTypeId: number | string;
  id: number | string;
  fields:
    | CrmItemAddFields
    | CrmItemAddFields2
    | CrmItemAddFields3
    | CrmItemAddFields4
    | CrmItemAddFields5
    | CrmItemAddFields6
    | CrmItemAddFields7;
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.update. */
export interface CrmItemUpdateResult {
  item: {
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
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: number;
  };
}

/** Methods of Bitrix24 whose names begin with `crm.item`. */
export interface CrmItemRestMethods {
  /** Creates a lead, deal, contact, company, estimate, invoice or smart process item and returns its fields. */
  "crm.item.add": { params: CrmItemAddParams; result: CrmItemAddResult };
  /** Imports up to 20 items of one CRM type without running automation; errors are reported per item. */
  "crm.item.batchImport": { params: CrmItemBatchImportParams; result: CrmItemBatchImportResult };
  /** Deletes an item of any CRM type, given by its entityTypeId and ID. */
  "crm.item.delete": { params: CrmItemDeleteParams; result: CrmItemDeleteResult };
  /** Returns short data of one delivery (shipment) of a CRM item, such as price and service. */
  "crm.item.delivery.get": { params: CrmItemDeliveryGetParams; result: CrmItemDeliveryGetResult };
  /** Lists the deliveries (shipments) made for one CRM item, with price and service name. */
  "crm.item.delivery.list": { params: CrmItemDeliveryListParams; result: CrmItemDeliveryListResult };
  /** Forces the shared card layout of any CRM object type on all users; administrators only. */
  "crm.item.details.configuration.forceCommonScopeForAll": {
    params: CrmItemDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmItemDetailsConfigurationForceCommonScopeForAllResult;
  };
  /** Returns the card sections and fields of any CRM object type, personal or shared; null if not set. */
  "crm.item.details.configuration.get": {
    params: CrmItemDetailsConfigurationGetParams;
    result: CrmItemDetailsConfigurationGetResult;
  };
  /** Puts the card layout of any CRM object type back to default, personally or for the shared view. */
  "crm.item.details.configuration.reset": {
    params: CrmItemDetailsConfigurationResetParams;
    result: CrmItemDetailsConfigurationResetResult;
  };
  /** Saves the sections and fields shown in the card of any CRM object type, personally or for everyone. */
  "crm.item.details.configuration.set": {
    params: CrmItemDetailsConfigurationSetParams;
    result: CrmItemDetailsConfigurationSetResult;
  };
  /** Describes the fields of the given CRM object type, custom ones included, with types and flags. */
  "crm.item.fields": { params: CrmItemFieldsParams; result: CrmItemFieldsResult };
  /** Returns one item of any CRM type with all its fields. */
  "crm.item.get": { params: CrmItemGetParams; result: CrmItemGetResult };
  /** Imports one existing record as a CRM item; needs the import right and starts no automation. */
  "crm.item.import": { params: CrmItemImportParams; result: CrmItemImportResult };
  /** Lists items of any CRM type that pass a filter, with chosen fields and order, in pages of 50. */
  "crm.item.list": { params: CrmItemListParams; result: CrmItemListResult };
  /** Creates a payment for a deal or other CRM item; products and deliveries are put into it separately. */
  "crm.item.payment.add": { params: CrmItemPaymentAddParams; result: CrmItemPaymentAddResult };
  /** Deletes a payment of a CRM item; needs the right to change the payment's order. */
  "crm.item.payment.delete": { params: CrmItemPaymentDeleteParams; result: CrmItemPaymentDeleteResult };
  /** Puts a delivery into a payment of a CRM item, so that it is paid together with the products. */
  "crm.item.payment.delivery.add": { params: CrmItemPaymentDeliveryAddParams; result: CrmItemPaymentDeliveryAddResult };
  /** Takes a delivery out of a payment of a CRM item. */
  "crm.item.payment.delivery.delete": {
    params: CrmItemPaymentDeliveryDeleteParams;
    result: CrmItemPaymentDeliveryDeleteResult;
  };
  /** Lists the deliveries included in one payment of a CRM item. */
  "crm.item.payment.delivery.list": {
    params: CrmItemPaymentDeliveryListParams;
    result: CrmItemPaymentDeliveryListResult;
  };
  /** Points a delivery entry of a payment at another delivery. */
  "crm.item.payment.delivery.setDelivery": {
    params: CrmItemPaymentDeliverySetDeliveryParams;
    result: CrmItemPaymentDeliverySetDeliveryResult;
  };
  /** Returns short data of one payment of a CRM item - number, sum, payment system and paid flag. */
  "crm.item.payment.get": { params: CrmItemPaymentGetParams; result: CrmItemPaymentGetResult };
  /** Lists the payments of one CRM item with sums, payment systems and paid flags. */
  "crm.item.payment.list": { params: CrmItemPaymentListParams; result: CrmItemPaymentListResult };
  /** Marks a payment of a CRM item as paid. */
  "crm.item.payment.pay": { params: CrmItemPaymentPayParams; result: CrmItemPaymentPayResult };
  /** Puts a quantity of one product row into a payment of a CRM item. */
  "crm.item.payment.product.add": { params: CrmItemPaymentProductAddParams; result: CrmItemPaymentProductAddResult };
  /** Takes a product entry out of a payment of a CRM item. */
  "crm.item.payment.product.delete": {
    params: CrmItemPaymentProductDeleteParams;
    result: CrmItemPaymentProductDeleteResult;
  };
  /** Lists the product rows and quantities included in one payment of a CRM item. */
  "crm.item.payment.product.list": { params: CrmItemPaymentProductListParams; result: CrmItemPaymentProductListResult };
  /** Changes how many units of a product a payment of a CRM item covers. */
  "crm.item.payment.product.setQuantity": {
    params: CrmItemPaymentProductSetQuantityParams;
    result: CrmItemPaymentProductSetQuantityResult;
  };
  /** Puts a payment of a CRM item back to not paid. */
  "crm.item.payment.unpay": { params: CrmItemPaymentUnpayParams; result: CrmItemPaymentUnpayResult };
  /** Changes the payment system or the paid flag of a CRM item's payment. */
  "crm.item.payment.update": { params: CrmItemPaymentUpdateParams; result: CrmItemPaymentUpdateResult };
  /** Adds one product row to a deal, smart process or other CRM item and returns it. */
  "crm.item.productrow.add": { params: CrmItemProductrowAddParams; result: CrmItemProductrowAddResult };
  /** Deletes one product row of a CRM item by the row's ID. */
  "crm.item.productrow.delete": { params: CrmItemProductrowDeleteParams; result: CrmItemProductrowDeleteResult };
  /** Describes the fields of a product row, such as owner, price, quantity, discount and tax. */
  "crm.item.productrow.fields": { params: CrmItemProductrowFieldsParams; result: CrmItemProductrowFieldsResult };
  /** Returns one product row of a CRM item with its price, discount and tax. */
  "crm.item.productrow.get": { params: CrmItemProductrowGetParams; result: CrmItemProductrowGetResult };
  /** Lists the product rows of a CRM item that can still be put into a payment. */
  "crm.item.productrow.getAvailableForPayment": {
    params: CrmItemProductrowGetAvailableForPaymentParams;
    result: CrmItemProductrowGetAvailableForPaymentResult;
  };
  /** Lists product rows by filter, normally those of one CRM item, in pages of 50. */
  "crm.item.productrow.list": { params: CrmItemProductrowListParams; result: CrmItemProductrowListResult };
  /** Replaces all product rows of a CRM item with the passed ones and returns the new rows. */
  "crm.item.productrow.set": { params: CrmItemProductrowSetParams; result: CrmItemProductrowSetResult };
  /** Changes a product row of a CRM item - product, price, quantity, discount or tax. */
  "crm.item.productrow.update": { params: CrmItemProductrowUpdateParams; result: CrmItemProductrowUpdateResult };
  /** Changes the passed fields of an item of any CRM type and returns the updated item. */
  "crm.item.update": { params: CrmItemUpdateParams; result: CrmItemUpdateResult };
}
