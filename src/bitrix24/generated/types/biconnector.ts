// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What biconnector.connector holds. Which members arrive depends on the call. */
export interface BiconnectorConnector {
  id?: number | string;
  title?: string;
  dateCreate?: string;
  logo?: string;
  description?: string;
  sort?: number;
  urlCheck?: string;
  settings?: {
    name?: string;
    code?: string;
    type?: string;
  }[];
  urlData?: string;
  urlTableList?: string;
  urlTableDescription?: string;
}

/**
 * Parameters of biconnector.connector.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html
 */
export interface BiconnectorConnectorAddParams {
  fields: {
    title: string;
    logo: string;
    description?: string | undefined;
    urlCheck: string;
    urlTableList: string;
    urlTableDescription: string;
    urlData: string;
    settings: object | unknown[];
    sort?: number | string | undefined;
  };
}

/** Result of biconnector.connector.add. */
export interface BiconnectorConnectorAddResult {
  id?: number;
}

/**
 * Parameters of biconnector.connector.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html
 */
export interface BiconnectorConnectorDeleteParams {
  id: number | string;
}

/** Result of biconnector.connector.delete. */
export type BiconnectorConnectorDeleteResult = boolean;

/** Stands in several types. */
export interface BiconnectorConnectorFieldsFieldsItem {
  title?: string;
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
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
  fields?: BiconnectorConnectorFieldsFieldsItem[];
}

/**
 * Parameters of biconnector.connector.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html
 */
export interface BiconnectorConnectorGetParams {
  id: number | string;
}

/** Result of biconnector.connector.get. */
export interface BiconnectorConnectorGetResult {
  item: BiconnectorConnector;
}

/**
 * Parameters of biconnector.connector.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html
 */
export interface BiconnectorConnectorListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
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
  id: number | string;
  fields: {
    title?: string | undefined;
    logo?: string | undefined;
    description?: string | undefined;
    urlCheck?: string | undefined;
    urlTableList?: string | undefined;
    urlTableDescription?: string | undefined;
    urlData?: string | undefined;
    settings?: object | unknown[] | undefined;
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
  fields: {
    name: string;
    externalName: string;
    externalCode: string;
    sourceId: number | string;
    description?: string | undefined;
    fields: object | unknown[];
  };
}

/** Result of biconnector.dataset.add. */
export interface BiconnectorDatasetAddResult {
  id?: number;
}

/**
 * Parameters of biconnector.dataset.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html
 */
export interface BiconnectorDatasetDeleteParams {
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
  fields?: BiconnectorConnectorFieldsFieldsItem[];
}

/**
 * Parameters of biconnector.dataset.fields.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html
 */
export interface BiconnectorDatasetFieldsUpdateParams {
  id: number | string;
  add?: object[] | undefined;
  update?: object[] | undefined;
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
  id: number | string;
}

/** Result of biconnector.dataset.get. */
export interface BiconnectorDatasetGetResult {
  item: {
    id?: number;
    type?: string;
    name?: string;
    description?: string;
    externalCode?: string;
    externalName?: string;
    dateCreate?: string;
    dateUpdate?: string;
    createdById?: number;
    updatedById?: number;
    externalId?: number;
    fields?: {
      id?: number;
      datasetId?: number;
      type?: string;
      name?: string;
      externalCode?: string;
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
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  page?: number | string | undefined;
}

/** Result of biconnector.dataset.list. */
export type BiconnectorDatasetListResult = {
  id?: string;
  name?: string;
  description?: string;
}[];

/**
 * Parameters of biconnector.dataset.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html
 */
export interface BiconnectorDatasetUpdateParams {
  id: number | string;
  fields: {
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
  fields: {
    title: string;
    description?: string | undefined;
    active?: boolean | ("Y" | "N") | undefined;
    connectorId: number | string;
    settings: object;
  };
}

/** Result of biconnector.source.add. */
export interface BiconnectorSourceAddResult {
  id?: number;
}

/**
 * Parameters of biconnector.source.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html
 */
export interface BiconnectorSourceDeleteParams {
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
  fields?: BiconnectorConnectorFieldsFieldsItem[];
}

/**
 * Parameters of biconnector.source.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html
 */
export interface BiconnectorSourceGetParams {
  id: number | string;
}

/** Result of biconnector.source.get. */
export interface BiconnectorSourceGetResult {
  item: {
    connection?: {
      id?: number;
      type?: string;
      code?: string;
      title?: string;
      description?: string;
      active?: boolean;
      dateCreate?: string;
      dateUpdate?: string;
      createdById?: number;
      updatedById?: number;
    };
    connectorId?: number;
    settings?: {
      code?: string;
      name?: string;
      type?: string;
      value?: string;
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
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  page?: number | string | undefined;
}

/** Result of biconnector.source.list. */
export type BiconnectorSourceListResult = {
  id?: string;
  title?: string;
  active?: boolean;
  dateCreate?: string;
}[];

/**
 * Parameters of biconnector.source.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html
 */
export interface BiconnectorSourceUpdateParams {
  id: number | string;
  fields: {
    title?: string | undefined;
    description?: string | undefined;
    active?: boolean | ("Y" | "N") | undefined;
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
  /** Lists BI connectors with selected fields, filter, order and page number. */
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
  /** Lists BI datasets with selected fields, filter, order and page number. */
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
  /** Lists BI data sources with selected fields, filter, order and page number. */
  "biconnector.source.list": { params: BiconnectorSourceListParams; result: BiconnectorSourceListResult };
  /** Changes the title, description, active flag or settings of a BI data source. */
  "biconnector.source.update": { params: BiconnectorSourceUpdateParams; result: BiconnectorSourceUpdateResult };
}
