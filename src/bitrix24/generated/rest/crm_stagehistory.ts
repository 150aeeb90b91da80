// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.stagehistory.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
 */
export interface CrmStagehistoryListParams {
  entityTypeId?: number | string;
  order?: {
    [key: string]: unknown;
  };
  filter?: {
    [key: string]: unknown;
  };
  select?: {
    [key: string]: unknown;
  };
  start?: number | string;
}

/** Result of crm.stagehistory.list. */
export type CrmStagehistoryListResult = {
  items?: {
    ID?: number;
    TYPE_ID?: 1 | 2 | 3 | 5;
    OWNER_ID?: number;
    CREATED_TIME?: string;
  }[];
}[] | {
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
