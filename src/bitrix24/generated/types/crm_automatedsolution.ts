// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.automatedsolution.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
 */
export interface CrmAutomatedsolutionAddParams {
  fields: {
    title: string;
    typeIds?: (number | string)[] | undefined;
  };
}

/** Result of crm.automatedsolution.add. */
export interface CrmAutomatedsolutionAddResult {
  automatedSolution: {
    id?: number;
    title?: string;
    typeIds?: number[];
  };
}

/**
 * Parameters of crm.automatedsolution.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
 */
export interface CrmAutomatedsolutionDeleteParams {
  id: number | string;
}

/** Result of crm.automatedsolution.delete. */
export type CrmAutomatedsolutionDeleteResult = null;

/** How crm.automatedsolution.fields describes a field. */
export interface CrmAutomatedsolutionFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
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
  id?: CrmAutomatedsolutionFieldsField;
  title?: CrmAutomatedsolutionFieldsField;
  typeIds?: CrmAutomatedsolutionFieldsField;
}

/**
 * Parameters of crm.automatedsolution.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
 */
export interface CrmAutomatedsolutionGetParams {
  id: number | string;
}

/** Result of crm.automatedsolution.get. */
export interface CrmAutomatedsolutionGetResult {
  automatedSolution: {
    id?: number;
    title?: string;
    typeIds?: number[];
  };
}

/**
 * Parameters of crm.automatedsolution.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
 */
export interface CrmAutomatedsolutionListParams {
  order?: object | undefined;
  filter?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.automatedsolution.list. */
export interface CrmAutomatedsolutionListResult {
  automatedSolutions: {
    id?: number;
    title?: string;
    typeIds?: number[];
  }[];
}

/**
 * Parameters of crm.automatedsolution.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
 */
export interface CrmAutomatedsolutionUpdateParams {
  id: number | string;
  fields: {
    title?: string | undefined;
    typeIds?: (number | string)[] | undefined;
  };
}

/** Result of crm.automatedsolution.update. */
export interface CrmAutomatedsolutionUpdateResult {
  automatedSolution: {
    id?: number;
    title?: string;
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
  /** Lists digital workplaces filtered by ID or title, each with its smart process IDs, in pages of 50. */
  "crm.automatedsolution.list": { params: CrmAutomatedsolutionListParams; result: CrmAutomatedsolutionListResult };
  /** Renames a digital workplace or changes which smart processes belong to it. */
  "crm.automatedsolution.update": {
    params: CrmAutomatedsolutionUpdateParams;
    result: CrmAutomatedsolutionUpdateResult;
  };
}
