// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Changes of stages. */
export interface CrmStageHistory {
  /** The records. */
  items: CrmStagehistoryListItemItemsItem[];
}

/** A change of stage. Which members arrive depends on the kind of records. */
export interface CrmStagehistoryListItemItemsItem {
  /** Id, unique among its kind. */
  ID?: number;
  /** 1 created, 2 between stages, 3 to a last stage, 5 to another funnel. */
  TYPE_ID?: number;
  /** Id of the record. */
  OWNER_ID?: number;
  /** When the stage changed. Date and time, ISO 8601. */
  CREATED_TIME?: string;
  /** Funnel; of deals, invoices and smart processes. */
  CATEGORY_ID?: number;
  /** Stage; of deals, invoices and smart processes. */
  STAGE_ID?: string;
  /** What the stage means: P in progress, S success, F failure. */
  STAGE_SEMANTIC_ID?: "P" | "S" | "F";
  /** Status; of leads and old invoices. */
  STATUS_ID?: string;
  /** What the status means: P in progress, S success, F failure. */
  STATUS_SEMANTIC_ID?: "P" | "S" | "F";
}

/**
 * Parameters of crm.stagehistory.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
 */
export interface CrmStagehistoryListParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number | string | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof CrmStagehistoryListItemItemsItem]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in keyof CrmStagehistoryListItemItemsItem]?: unknown;
    }
    | object
    | undefined;
  /** Names of the fields to return. */
  select?: (keyof CrmStagehistoryListItemItemsItem | (string & {}))[] | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.stagehistory.list. */
export type CrmStagehistoryListResult = CrmStageHistory;

/** Methods of Bitrix24 whose names begin with `crm.stagehistory`. */
export interface CrmStagehistoryRestMethods {
  /**
   * Lists the stage changes of CRM items of one type - item, stage, funnel and time - in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.stagehistory.list": { params: CrmStagehistoryListParams; result: CrmStagehistoryListResult };
}
