// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface CrmStagehistoryListItemItemsItem {
  /** Id, unique among its kind. */
  ID?: number;
  /** Kind of it, as a number or a code. */
  TYPE_ID?: 1 | 2 | 3 | 5;
  /** Id of what it belongs to. */
  OWNER_ID?: number;
  /** When it was created. Date and time, ISO 8601. */
  CREATED_TIME?: string;
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
      [Name in "items" | "STATUS_SEMANTIC_ID" | "STATUS_ID" | "ID"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in "items" | "STATUS_SEMANTIC_ID" | "STATUS_ID" | "OWNER_ID"]?: unknown;
    }
    | object
    | undefined;
  /** Names of the fields to return. */
  select?:
    | ("items" | "STATUS_SEMANTIC_ID" | "STATUS_ID" | "ID" | "STAGE_ID" | "CREATED_TIME" | (string & {}))[]
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.stagehistory.list. */
export type CrmStagehistoryListResult = ({
  /** The records. */
  items?: CrmStagehistoryListItemItemsItem[];
  /** What the status means: P in progress, S success, F failure. */
  STATUS_SEMANTIC_ID?: "P" | "S" | "F";
  /** Status that it is in. Code of an entry of a reference book: crm.status.list. */
  STATUS_ID?: string;
} | {
  /** The records. */
  items?: CrmStagehistoryListItemItemsItem[];
  /** Id of what it is grouped under; of a CRM record the funnel. */
  CATEGORY_ID?: number;
  /** What the stage means: P in progress, S success, F failure. */
  STAGE_SEMANTIC_ID?: "P" | "S" | "F";
  /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
  STAGE_ID?: string;
})[] | {
  /** The records. */
  items?: {
    /** Id, unique among its kind. */
    ID?: number;
    /** Kind of it, as a number or a code. */
    TYPE_ID?: number;
    /** Id of what it belongs to. */
    OWNER_ID?: number;
    /** When it was created. Date and time, ISO 8601. */
    CREATED_TIME?: string;
    /** Id of what it is grouped under; of a CRM record the funnel. */
    CATEGORY_ID?: number;
    /** What the stage means: P in progress, S success, F failure. */
    STAGE_SEMANTIC_ID?: string;
    /** Stage that it is in. */
    STAGE_ID?: string;
  }[];
};

/** Methods of Bitrix24 whose names begin with `crm.stagehistory`. */
export interface CrmStagehistoryRestMethods {
  /** Lists the stage changes of CRM items of one type - item, stage, funnel and time - in pages of 50. */
  "crm.stagehistory.list": { params: CrmStagehistoryListParams; result: CrmStagehistoryListResult };
}
