// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  BiconnectorConnectorAddParams,
  BiconnectorConnectorAddResult,
  BiconnectorConnectorDeleteParams,
  BiconnectorConnectorDeleteResult,
  BiconnectorConnectorFieldsParams,
  BiconnectorConnectorFieldsResult,
  BiconnectorConnectorGetParams,
  BiconnectorConnectorGetResult,
  BiconnectorConnectorListParams,
  BiconnectorConnectorListResult,
  BiconnectorConnectorUpdateParams,
  BiconnectorConnectorUpdateResult,
  BiconnectorDatasetAddParams,
  BiconnectorDatasetAddResult,
  BiconnectorDatasetDeleteParams,
  BiconnectorDatasetDeleteResult,
  BiconnectorDatasetFieldsParams,
  BiconnectorDatasetFieldsResult,
  BiconnectorDatasetFieldsUpdateParams,
  BiconnectorDatasetFieldsUpdateResult,
  BiconnectorDatasetGetParams,
  BiconnectorDatasetGetResult,
  BiconnectorDatasetListParams,
  BiconnectorDatasetListResult,
  BiconnectorDatasetUpdateParams,
  BiconnectorDatasetUpdateResult,
  BiconnectorSourceAddParams,
  BiconnectorSourceAddResult,
  BiconnectorSourceDeleteParams,
  BiconnectorSourceDeleteResult,
  BiconnectorSourceFieldsParams,
  BiconnectorSourceFieldsResult,
  BiconnectorSourceGetParams,
  BiconnectorSourceGetResult,
  BiconnectorSourceListParams,
  BiconnectorSourceListResult,
  BiconnectorSourceUpdateParams,
  BiconnectorSourceUpdateResult,
} from "../types/biconnector.ts";

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
