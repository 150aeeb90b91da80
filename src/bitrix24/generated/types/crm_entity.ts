// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.entity.mergeBatch.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html
 */
export interface CrmEntityMergeBatchParams {
  /** Further parameters. */
  params: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId: 1 | 2 | 3 | 4 | 7 | 31 | 128;
    /** Ids of the records. */
    entityIds: (number | string)[];
  };
}

/** Result of crm.entity.mergeBatch. */
export interface CrmEntityMergeBatchResult {
  /** State that it is in. */
  STATUS?: "SUCCESS" | "CONFLICT" | "ERROR";
  /** Ids of the records. */
  ENTITY_IDS: number[];
}

/** Methods of Bitrix24 whose names begin with `crm.entity`. */
export interface CrmEntityRestMethods {
  /** Merges CRM items of one type into the first of them and deletes the others, unless values conflict. */
  "crm.entity.mergeBatch": { params: CrmEntityMergeBatchParams; result: CrmEntityMergeBatchResult };
}
