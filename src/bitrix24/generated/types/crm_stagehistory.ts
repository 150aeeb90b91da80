// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface CrmStagehistoryListItemItemsItem {
  ID?: number;
  TYPE_ID?: 1 | 2 | 3 | 5;
  OWNER_ID?: number;
  CREATED_TIME?: string;
}

/**
 * Parameters of crm.stagehistory.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
 */
export interface CrmStagehistoryListParams {
  entityTypeId?: number | string | undefined;
  order?: object | undefined;
  filter?: object | undefined;
  select?: string[] | undefined;
  start?: number | string | undefined;
}

/** Result of crm.stagehistory.list. */
export type CrmStagehistoryListResult = ({
  items?: CrmStagehistoryListItemItemsItem[];
  STATUS_SEMANTIC_ID?: "P" | "S" | "F";
  STATUS_ID?: string;
} | {
  items?: CrmStagehistoryListItemItemsItem[];
  CATEGORY_ID?: number;
  STAGE_SEMANTIC_ID?: "P" | "S" | "F";
  STAGE_ID?: string;
})[] | {
  items?: {
    ID?: number;
    TYPE_ID?: number;
    OWNER_ID?: number;
    CREATED_TIME?: string;
    CATEGORY_ID?: number;
    STAGE_SEMANTIC_ID?: string;
    STAGE_ID?: string;
  }[];
};

/** Methods of Bitrix24 whose names begin with `crm.stagehistory`. */
export interface CrmStagehistoryRestMethods {
  /** Lists the stage changes of CRM items of one type - item, stage, funnel and time - in pages of 50. */
  "crm.stagehistory.list": { params: CrmStagehistoryListParams; result: CrmStagehistoryListResult };
}
