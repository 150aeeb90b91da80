// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.automatedsolution.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
 */
export interface CrmAutomatedsolutionAddParams {
  /** Fields of the record by their names. See crm.automatedsolution.fields. */
  fields: {
    /** What it is called, for people to read. */
    title: string;
    /** Ids of the kinds. */
    typeIds?: (number | string)[] | undefined;
  };
}

/** Result of crm.automatedsolution.add. */
export interface CrmAutomatedsolutionAddResult {
  /** The digital workplace. */
  automatedSolution: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** Ids of the kinds. */
    typeIds?: number[];
  };
}

/**
 * Parameters of crm.automatedsolution.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
 */
export interface CrmAutomatedsolutionDeleteParams {
  /** Id, unique among its kind. See crm.automatedsolution.list. */
  id: number | string;
}

/** Result of crm.automatedsolution.delete. */
export type CrmAutomatedsolutionDeleteResult = null;

/** How crm.automatedsolution.fields describes a field. */
export interface CrmAutomatedsolutionFieldsField {
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
}

/**
 * Parameters of crm.automatedsolution.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
 */
export interface CrmAutomatedsolutionFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.automatedsolution.fields. */
export interface CrmAutomatedsolutionFieldsResult {
  /** Id, unique among its kind. Read-only. */
  id?: CrmAutomatedsolutionFieldsField;
  /** What it is called, for people to read. */
  title?: CrmAutomatedsolutionFieldsField;
  /** Ids of the kinds. */
  typeIds?: CrmAutomatedsolutionFieldsField;
}

/**
 * Parameters of crm.automatedsolution.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
 */
export interface CrmAutomatedsolutionGetParams {
  /** Id, unique among its kind. See crm.automatedsolution.list. */
  id: number | string;
}

/** Result of crm.automatedsolution.get. */
export interface CrmAutomatedsolutionGetResult {
  /** The digital workplace. */
  automatedSolution: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** Ids of the kinds. */
    typeIds?: number[];
  };
}

/**
 * Parameters of crm.automatedsolution.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
 */
export interface CrmAutomatedsolutionListParams {
  /** Fields to sort by, each with ASC or DESC. See crm.automatedsolution.fields. */
  order?:
    | {
      [Name in "id" | "title"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. See crm.automatedsolution.fields. */
  filter?:
    | {
      [Name in "id" | "title"]?: unknown;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.automatedsolution.list. */
export interface CrmAutomatedsolutionListResult {
  automatedSolutions: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** Ids of the kinds. */
    typeIds?: number[];
  }[];
}

/**
 * Parameters of crm.automatedsolution.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
 */
export interface CrmAutomatedsolutionUpdateParams {
  /** Id, unique among its kind. See crm.automatedsolution.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.automatedsolution.fields. */
  fields: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Ids of the kinds. */
    typeIds?: (number | string)[] | undefined;
  };
}

/** Result of crm.automatedsolution.update. */
export interface CrmAutomatedsolutionUpdateResult {
  /** The digital workplace. */
  automatedSolution: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** Ids of the kinds. */
    typeIds?: number[];
  };
}

/** Methods of Bitrix24 whose names begin with `crm.automatedsolution`. */
export interface CrmAutomatedsolutionRestMethods {
  /** Creates a digital workplace and places the listed smart processes in it. */
  "crm.automatedsolution.add": { params: CrmAutomatedsolutionAddParams; result: CrmAutomatedsolutionAddResult };
  /** Deletes an empty digital workplace; refused while smart processes still belong to it. */
  "crm.automatedsolution.delete": {
    params: CrmAutomatedsolutionDeleteParams;
    result: CrmAutomatedsolutionDeleteResult;
  };
  /** Describes the fields of a digital workplace, such as its title and the smart processes in it. */
  "crm.automatedsolution.fields": {
    params: CrmAutomatedsolutionFieldsParams;
    result: CrmAutomatedsolutionFieldsResult;
  };
  /** Returns a digital workplace by ID with its title and the IDs of its smart processes. */
  "crm.automatedsolution.get": { params: CrmAutomatedsolutionGetParams; result: CrmAutomatedsolutionGetResult };
  /**
   * Lists digital workplaces filtered by ID or title, each with its smart process IDs, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "crm.automatedsolution.list": { params: CrmAutomatedsolutionListParams; result: CrmAutomatedsolutionListResult };
  /** Renames a digital workplace or changes which smart processes belong to it. */
  "crm.automatedsolution.update": {
    params: CrmAutomatedsolutionUpdateParams;
    result: CrmAutomatedsolutionUpdateResult;
  };
}
