// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { SaleBusinessValuePersonDomain } from "./shared.ts";

/** Parameters of sale.businessValuePersonDomain.add. */
export interface SaleBusinessValuePersonDomainAddParams {
  fields: {
    personTypeId: number | string;
    domain: "I" | "E";
  };
}

/** Result of sale.businessValuePersonDomain.add. */
export interface SaleBusinessValuePersonDomainAddResult {
  businessValuePersonDomain: {
    domain?: string;
    personTypeId?: number;
  };
  time: CatalogExtraListTime;
}

/** Parameters of sale.businessValuePersonDomain.deleteByFilter. */
export interface SaleBusinessValuePersonDomainDeleteByFilterParams {
  fields: {
    personTypeId: number | string;
    domain: "I" | "E";
  };
}

/** Result of sale.businessValuePersonDomain.deleteByFilter. */
export type SaleBusinessValuePersonDomainDeleteByFilterResult = boolean;

/** How sale.businessValuePersonDomain.getFields describes a field. */
export interface SaleBusinessValuePersonDomainGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
    domain?: SaleBusinessValuePersonDomainGetFieldsField;
    personTypeId?: SaleBusinessValuePersonDomainGetFieldsField;
  };
}

/** Parameters of sale.businessValuePersonDomain.list. */
export interface SaleBusinessValuePersonDomainListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
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
  /** Lists which payer types are marked as individuals and which as legal entities. */
  "sale.businessValuePersonDomain.list": {
    params: SaleBusinessValuePersonDomainListParams;
    result: SaleBusinessValuePersonDomainListResult;
  };
}
