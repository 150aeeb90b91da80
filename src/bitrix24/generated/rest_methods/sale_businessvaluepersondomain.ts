// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleBusinessValuePersonDomainAddParams,
  SaleBusinessValuePersonDomainAddResult,
  SaleBusinessValuePersonDomainDeleteByFilterParams,
  SaleBusinessValuePersonDomainDeleteByFilterResult,
  SaleBusinessValuePersonDomainGetFieldsParams,
  SaleBusinessValuePersonDomainGetFieldsResult,
  SaleBusinessValuePersonDomainListParams,
  SaleBusinessValuePersonDomainListResult,
} from "../types/sale_businessvaluepersondomain.ts";

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
