// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { SaleBusinessValuePersonDomain } from "./shared.ts";

/** Parameters of sale.businessValuePersonDomain.add. */
export interface SaleBusinessValuePersonDomainAddParams {
  /** Fields of the record by their names. See sale.businessValuePersonDomain.getFields. */
  fields: {
    /** Id of the type of payer: sale.persontype.list. Cannot be changed later. */
    personTypeId: number | string;
    /** Domain of the portal. Cannot be changed later. */
    domain: "I" | "E";
  };
}

/** Result of sale.businessValuePersonDomain.add. */
export interface SaleBusinessValuePersonDomainAddResult {
  businessValuePersonDomain: {
    /** Domain of the portal. Cannot be changed later. */
    domain?: string;
    /** Id of the type of payer: sale.persontype.list. Cannot be changed later. */
    personTypeId?: number;
  };
  /** How long the call took on the server, or a moment. */
  time: CatalogExtraListTime;
}

/** Parameters of sale.businessValuePersonDomain.deleteByFilter. */
export interface SaleBusinessValuePersonDomainDeleteByFilterParams {
  /** Fields of the record by their names. See sale.businessValuePersonDomain.getFields. */
  fields: {
    /** Id of the type of payer: sale.persontype.list. Cannot be changed later. */
    personTypeId: number | string;
    /** Domain of the portal. Cannot be changed later. */
    domain: "I" | "E";
  };
}

/** Result of sale.businessValuePersonDomain.deleteByFilter. */
export type SaleBusinessValuePersonDomainDeleteByFilterResult = boolean;

/** How sale.businessValuePersonDomain.getFields describes a field. */
export interface SaleBusinessValuePersonDomainGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of sale.businessValuePersonDomain.getFields. */
export interface SaleBusinessValuePersonDomainGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.businessValuePersonDomain.getFields. */
export interface SaleBusinessValuePersonDomainGetFieldsResult {
  businessValuePersonDomain: {
    /** Domain of the portal. Cannot be changed later. */
    domain?: SaleBusinessValuePersonDomainGetFieldsField;
    /** Id of the type of payer: sale.persontype.list. Cannot be changed later. */
    personTypeId?: SaleBusinessValuePersonDomainGetFieldsField;
  };
}

/** Parameters of sale.businessValuePersonDomain.list. */
export interface SaleBusinessValuePersonDomainListParams {
  /** Names of the fields to return. See sale.businessValuePersonDomain.getFields. */
  select?: ("personTypeId" | "domain" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.businessValuePersonDomain.getFields. */
  filter?:
    | {
      [Name in "personTypeId" | "domain"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.businessValuePersonDomain.getFields. */
  order?:
    | {
      [Name in "personTypeId" | "domain"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.businessValuePersonDomain.list. */
export interface SaleBusinessValuePersonDomainListResult {
  businessValuePersonDomains: SaleBusinessValuePersonDomain[];
}

/** Methods of Bitrix24 whose names begin with `sale.businessvaluepersondomain`. */
export interface SaleBusinessvaluepersondomainRestMethods {
  /** Marks a payer type as an individual or a legal entity; each payer type takes only one such mark. */
  "sale.businessValuePersonDomain.add": {
    params: SaleBusinessValuePersonDomainAddParams;
    result: SaleBusinessValuePersonDomainAddResult;
  };
  /** Removes the individual or legal entity mark of a payer type, found by payer type and domain. */
  "sale.businessValuePersonDomain.deleteByFilter": {
    params: SaleBusinessValuePersonDomainDeleteByFilterParams;
    result: SaleBusinessValuePersonDomainDeleteByFilterResult;
  };
  /** Describes the two fields that tie a payer type to the individual or legal entity domain. */
  "sale.businessValuePersonDomain.getFields": {
    params: SaleBusinessValuePersonDomainGetFieldsParams;
    result: SaleBusinessValuePersonDomainGetFieldsResult;
  };
  /**
   * Lists which payer types are marked as individuals and which as legal entities.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.businessValuePersonDomain.list": {
    params: SaleBusinessValuePersonDomainListParams;
    result: SaleBusinessValuePersonDomainListResult;
  };
}
