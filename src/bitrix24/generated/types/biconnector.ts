// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What biconnector.connector holds. Which members arrive depends on the call. */
export interface BiconnectorConnector {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called, for people to read. */
  title?: string;
  /** When it was created. */
  dateCreate?: string;
  /** Picture that stands for it. */
  logo?: string;
  /** What it is about, in words. */
  description?: string;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** Address that checks the connection. */
  urlCheck?: string;
  /** How it is set up. */
  settings?: {
    /** What it is called. */
    name?: string;
    /** Symbolic code. */
    code?: string;
    /** What kind it is of. */
    type?: string;
  }[];
  /** Address that returns rows. */
  urlData?: string;
  /** Address that lists the tables. */
  urlTableList?: string;
  /** Address that describes a table. */
  urlTableDescription?: string;
}

/**
 * Parameters of biconnector.connector.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html
 */
export interface BiconnectorConnectorAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title: string;
    /** Picture that stands for it. */
    logo: string;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Address that checks the connection. */
    urlCheck: string;
    /** Address that lists the tables. */
    urlTableList: string;
    /** Address that describes a table. */
    urlTableDescription: string;
    /** Address that returns rows. */
    urlData: string;
    /** How it is set up. */
    settings: object | unknown[];
    /** Place in the order; what has less comes first. Default: 100. */
    sort?: number | string | undefined;
  };
}

/** Result of biconnector.connector.add. */
export interface BiconnectorConnectorAddResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of biconnector.connector.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html
 */
export interface BiconnectorConnectorDeleteParams {
  /** Id, unique among its kind. See biconnector.connector.list. */
  id: number | string;
}

/** Result of biconnector.connector.delete. */
export type BiconnectorConnectorDeleteResult = boolean;

/** Stands in several types. */
export interface BiconnectorConnectorFieldsFieldsItem {
  /** What it is called, for people to read. */
  title?: string;
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
}

/**
 * Parameters of biconnector.connector.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
 */
export interface BiconnectorConnectorFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of biconnector.connector.fields. */
export interface BiconnectorConnectorFieldsResult {
  /** Fields of the record by their names. */
  fields?: BiconnectorConnectorFieldsFieldsItem[];
}

/**
 * Parameters of biconnector.connector.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html
 */
export interface BiconnectorConnectorGetParams {
  /** Id, unique among its kind. See biconnector.connector.list. */
  id: number | string;
}

/** Result of biconnector.connector.get. */
export interface BiconnectorConnectorGetResult {
  /** The record. */
  item: BiconnectorConnector;
}

/**
 * Parameters of biconnector.connector.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html
 */
export interface BiconnectorConnectorListParams {
  /** Names of the fields to return. */
  select?: (keyof BiconnectorConnector | (string & {}))[] | undefined;
  /** Conditions that all must hold. See biconnector.connector.fields. */
  filter?:
    | {
      [Name in keyof BiconnectorConnector]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof BiconnectorConnector]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Number of the page, from 1. */
  page?: number | string | undefined;
}

/** Result of biconnector.connector.list. */
export type BiconnectorConnectorListResult = BiconnectorConnector[];

/**
 * Parameters of biconnector.connector.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html
 */
export interface BiconnectorConnectorUpdateParams {
  /** Id, unique among its kind. See biconnector.connector.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Picture that stands for it. */
    logo?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Address that checks the connection. */
    urlCheck?: string | undefined;
    /** Address that lists the tables. */
    urlTableList?: string | undefined;
    /** Address that describes a table. */
    urlTableDescription?: string | undefined;
    /** Address that returns rows. */
    urlData?: string | undefined;
    /** How it is set up. */
    settings?: object | unknown[] | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  };
}

/** Result of biconnector.connector.update. */
export type BiconnectorConnectorUpdateResult = boolean;

/**
 * Parameters of biconnector.dataset.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html
 */
export interface BiconnectorDatasetAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    externalName: string;
    /** Code in an outside system. */
    externalCode: string;
    /** Id of the source: biconnector.source.list. */
    sourceId: number | string;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Fields of the record by their names. */
    fields: object | unknown[];
  };
}

/** Result of biconnector.dataset.add. */
export interface BiconnectorDatasetAddResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of biconnector.dataset.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html
 */
export interface BiconnectorDatasetDeleteParams {
  /** Id, unique among its kind. See biconnector.dataset.list. */
  id: number | string;
}

/** Result of biconnector.dataset.delete. */
export type BiconnectorDatasetDeleteResult = boolean;

/**
 * Parameters of biconnector.dataset.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
 */
export interface BiconnectorDatasetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of biconnector.dataset.fields. */
export interface BiconnectorDatasetFieldsResult {
  /** Fields of the record by their names. */
  fields?: BiconnectorConnectorFieldsFieldsItem[];
}

/**
 * Parameters of biconnector.dataset.fields.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html
 */
export interface BiconnectorDatasetFieldsUpdateParams {
  /** Id, unique among its kind. */
  id: number | string;
  add?: object[] | undefined;
  /** See biconnector.dataset.get. */
  update?: object[] | undefined;
  /** See biconnector.dataset.get. */
  delete?: (number | string)[] | undefined;
}

/** Result of biconnector.dataset.fields.update. */
export type BiconnectorDatasetFieldsUpdateResult = boolean;

/**
 * Parameters of biconnector.dataset.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html
 */
export interface BiconnectorDatasetGetParams {
  /** Id, unique among its kind. See biconnector.dataset.list. */
  id: number | string;
}

/** Result of biconnector.dataset.get. */
export interface BiconnectorDatasetGetResult {
  /** The record. */
  item: {
    /** Id, unique among its kind. */
    id?: number;
    /** What kind it is of. */
    type?: string;
    /** What it is called. */
    name?: string;
    /** What it is about, in words. */
    description?: string;
    /** Code in an outside system. */
    externalCode?: string;
    externalName?: string;
    /** When it was created. */
    dateCreate?: string;
    /** When it was last changed. */
    dateUpdate?: string;
    /** Id of the user who created it: user.get. */
    createdById?: number;
    /** Id of the user who last changed it: user.get. */
    updatedById?: number;
    /** Id in an outside system. */
    externalId?: number;
    /** Fields of the record by their names. */
    fields?: {
      /** Id, unique among its kind. */
      id?: number;
      /** Id of the dataset: biconnector.dataset.list. */
      datasetId?: number;
      /** What kind it is of. */
      type?: string;
      /** What it is called. */
      name?: string;
      /** Code in an outside system. */
      externalCode?: string;
      /** Whether it is shown. */
      visible?: boolean;
    }[];
  };
}

/**
 * Parameters of biconnector.dataset.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html
 */
export interface BiconnectorDatasetListParams {
  /** Names of the fields to return. */
  select?: ("id" | "name" | "description" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See biconnector.dataset.fields. */
  filter?:
    | {
      [Name in "id" | "name" | "description"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "name" | "description" | "dateCreate"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Number of the page, from 1. */
  page?: number | string | undefined;
}

/** Result of biconnector.dataset.list. */
export type BiconnectorDatasetListResult = {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
}[];

/**
 * Parameters of biconnector.dataset.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html
 */
export interface BiconnectorDatasetUpdateParams {
  /** Id, unique among its kind. See biconnector.dataset.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is about, in words. */
    description?: string | undefined;
  };
}

/** Result of biconnector.dataset.update. */
export type BiconnectorDatasetUpdateResult = boolean;

/**
 * Parameters of biconnector.source.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html
 */
export interface BiconnectorSourceAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title: string;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Whether it is in use. Default: true. */
    active?: boolean | ("Y" | "N") | undefined;
    /** Id of the connector: biconnector.connector.list. */
    connectorId: number | string;
    /** How it is set up. See biconnector.connector.list, biconnector.connector.get. */
    settings: object;
  };
}

/** Result of biconnector.source.add. */
export interface BiconnectorSourceAddResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of biconnector.source.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html
 */
export interface BiconnectorSourceDeleteParams {
  /** Id, unique among its kind. See biconnector.source.list. */
  id: number | string;
}

/** Result of biconnector.source.delete. */
export type BiconnectorSourceDeleteResult = boolean;

/**
 * Parameters of biconnector.source.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
 */
export interface BiconnectorSourceFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of biconnector.source.fields. */
export interface BiconnectorSourceFieldsResult {
  /** Fields of the record by their names. */
  fields?: BiconnectorConnectorFieldsFieldsItem[];
}

/**
 * Parameters of biconnector.source.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html
 */
export interface BiconnectorSourceGetParams {
  /** Id, unique among its kind. See biconnector.source.list. */
  id: number | string;
}

/** Result of biconnector.source.get. */
export interface BiconnectorSourceGetResult {
  /** The record. */
  item: {
    connection?: {
      /** Id, unique among its kind. */
      id?: number;
      /** What kind it is of. */
      type?: string;
      /** Symbolic code. */
      code?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** What it is about, in words. */
      description?: string;
      /** Whether it is in use. */
      active?: boolean;
      /** When it was created. */
      dateCreate?: string;
      /** When it was last changed. */
      dateUpdate?: string;
      /** Id of the user who created it: user.get. */
      createdById?: number;
      /** Id of the user who last changed it: user.get. */
      updatedById?: number;
    };
    /** Id of the connector: biconnector.connector.list. */
    connectorId?: number;
    /** How it is set up. */
    settings?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called. */
      name?: string;
      /** What kind it is of. */
      type?: string;
      /** The value itself. */
      value?: string;
      /** Id, unique among its kind. */
      id?: number;
    }[];
  };
}

/**
 * Parameters of biconnector.source.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html
 */
export interface BiconnectorSourceListParams {
  /** Names of the fields to return. */
  select?: ("id" | "title" | "active" | "dateCreate" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See biconnector.source.fields. */
  filter?:
    | {
      [Name in "id" | "title" | "active" | "dateCreate"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "title" | "active" | "dateCreate"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Number of the page, from 1. */
  page?: number | string | undefined;
}

/** Result of biconnector.source.list. */
export type BiconnectorSourceListResult = {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Whether it is in use. */
  active?: boolean;
  /** When it was created. */
  dateCreate?: string;
}[];

/**
 * Parameters of biconnector.source.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html
 */
export interface BiconnectorSourceUpdateParams {
  /** Id, unique among its kind. See biconnector.source.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Whether it is in use. */
    active?: boolean | ("Y" | "N") | undefined;
    /** How it is set up. See biconnector.connector.list, biconnector.connector.get. */
    settings?: object | undefined;
  };
}

/** Result of biconnector.source.update. */
export type BiconnectorSourceUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `biconnector`. */
export interface BiconnectorRestMethods {
  /** Registers a BI connector with the URLs for check, table list, table description and data; returns its ID. */
  "biconnector.connector.add": { params: BiconnectorConnectorAddParams; result: BiconnectorConnectorAddResult };
  /** Deletes a BI connector of the app by ID from the BI Builder. */
  "biconnector.connector.delete": {
    params: BiconnectorConnectorDeleteParams;
    result: BiconnectorConnectorDeleteResult;
  };
  /** Describes the fields of a BI connector with type and required, read-only and immutable flags. */
  "biconnector.connector.fields": {
    params: BiconnectorConnectorFieldsParams;
    result: BiconnectorConnectorFieldsResult;
  };
  /** Returns one BI connector with its title, logo, endpoint URLs and connection settings. */
  "biconnector.connector.get": { params: BiconnectorConnectorGetParams; result: BiconnectorConnectorGetResult };
  /**
   * Lists BI connectors with selected fields, filter, order and page number.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "biconnector.connector.list": { params: BiconnectorConnectorListParams; result: BiconnectorConnectorListResult };
  /** Changes the title, logo, endpoint URLs or connection settings of an existing BI connector. */
  "biconnector.connector.update": {
    params: BiconnectorConnectorUpdateParams;
    result: BiconnectorConnectorUpdateResult;
  };
  /** Creates a BI dataset with its columns over a table of an external source and returns the ID. */
  "biconnector.dataset.add": { params: BiconnectorDatasetAddParams; result: BiconnectorDatasetAddResult };
  /** Deletes a BI dataset by ID; the external source it reads from stays. */
  "biconnector.dataset.delete": { params: BiconnectorDatasetDeleteParams; result: BiconnectorDatasetDeleteResult };
  /** Describes the fields a BI dataset has as an object, not the columns of one dataset. */
  "biconnector.dataset.fields": { params: BiconnectorDatasetFieldsParams; result: BiconnectorDatasetFieldsResult };
  /** Adds, hides, shows or removes columns of an existing BI dataset in one call. */
  "biconnector.dataset.fields.update": {
    params: BiconnectorDatasetFieldsUpdateParams;
    result: BiconnectorDatasetFieldsUpdateResult;
  };
  /** Returns one BI dataset with its external name and code, description and change dates. */
  "biconnector.dataset.get": { params: BiconnectorDatasetGetParams; result: BiconnectorDatasetGetResult };
  /**
   * Lists BI datasets with selected fields, filter, order and page number.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "biconnector.dataset.list": { params: BiconnectorDatasetListParams; result: BiconnectorDatasetListResult };
  /** Changes the description of a BI dataset; its columns are edited by a separate call. */
  "biconnector.dataset.update": { params: BiconnectorDatasetUpdateParams; result: BiconnectorDatasetUpdateResult };
  /** Creates a BI data source on top of a registered connector with its access settings; returns the ID. */
  "biconnector.source.add": { params: BiconnectorSourceAddParams; result: BiconnectorSourceAddResult };
  /** Deletes an external BI data source by ID. */
  "biconnector.source.delete": { params: BiconnectorSourceDeleteParams; result: BiconnectorSourceDeleteResult };
  /** Describes the fields of a BI data source with type and required, read-only and immutable flags. */
  "biconnector.source.fields": { params: BiconnectorSourceFieldsParams; result: BiconnectorSourceFieldsResult };
  /** Returns one BI data source with its connection, active flag and settings. */
  "biconnector.source.get": { params: BiconnectorSourceGetParams; result: BiconnectorSourceGetResult };
  /**
   * Lists BI data sources with selected fields, filter, order and page number.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "biconnector.source.list": { params: BiconnectorSourceListParams; result: BiconnectorSourceListResult };
  /** Changes the title, description, active flag or settings of a BI data source. */
  "biconnector.source.update": { params: BiconnectorSourceUpdateParams; result: BiconnectorSourceUpdateResult };
}
