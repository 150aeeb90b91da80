// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesBiconnector from "../types/biconnector.ts";

/** Methods of Bitrix24 whose names begin with `biconnector`. */
export interface BiconnectorRestMethodsTree {
  readonly connector: {
    /** Registers a BI connector with the URLs for check, table list, table description and data; returns its ID. */
    readonly add: RestMethod<
      typesBiconnector.BiconnectorConnectorAddParams,
      typesBiconnector.BiconnectorConnectorAddResult
    >;
    /** Deletes a BI connector of the app by ID from the BI Builder. */
    readonly delete: RestMethod<
      typesBiconnector.BiconnectorConnectorDeleteParams,
      typesBiconnector.BiconnectorConnectorDeleteResult
    >;
    /** Describes the fields of a BI connector with type and required, read-only and immutable flags. */
    readonly fields: RestMethod<
      typesBiconnector.BiconnectorConnectorFieldsParams,
      typesBiconnector.BiconnectorConnectorFieldsResult
    >;
    /** Returns one BI connector with its title, logo, endpoint URLs and connection settings. */
    readonly get: RestMethod<
      typesBiconnector.BiconnectorConnectorGetParams,
      typesBiconnector.BiconnectorConnectorGetResult
    >;
    /**
     * Lists BI connectors with selected fields, filter, order and page number.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesBiconnector.BiconnectorConnectorListParams,
      typesBiconnector.BiconnectorConnectorListResult
    >;
    /** Changes the title, logo, endpoint URLs or connection settings of an existing BI connector. */
    readonly update: RestMethod<
      typesBiconnector.BiconnectorConnectorUpdateParams,
      typesBiconnector.BiconnectorConnectorUpdateResult
    >;
  };
  readonly dataset: {
    /** Creates a BI dataset with its columns over a table of an external source and returns the ID. */
    readonly add: RestMethod<
      typesBiconnector.BiconnectorDatasetAddParams,
      typesBiconnector.BiconnectorDatasetAddResult
    >;
    /** Deletes a BI dataset by ID; the external source it reads from stays. */
    readonly delete: RestMethod<
      typesBiconnector.BiconnectorDatasetDeleteParams,
      typesBiconnector.BiconnectorDatasetDeleteResult
    >;
    /** Describes the fields a BI dataset has as an object, not the columns of one dataset. */
    readonly fields:
      & RestMethod<typesBiconnector.BiconnectorDatasetFieldsParams, typesBiconnector.BiconnectorDatasetFieldsResult>
      & {
        /** Adds, hides, shows or removes columns of an existing BI dataset in one call. */
        readonly update: RestMethod<
          typesBiconnector.BiconnectorDatasetFieldsUpdateParams,
          typesBiconnector.BiconnectorDatasetFieldsUpdateResult
        >;
      };
    /** Returns one BI dataset with its external name and code, description and change dates. */
    readonly get: RestMethod<
      typesBiconnector.BiconnectorDatasetGetParams,
      typesBiconnector.BiconnectorDatasetGetResult
    >;
    /**
     * Lists BI datasets with selected fields, filter, order and page number.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesBiconnector.BiconnectorDatasetListParams,
      typesBiconnector.BiconnectorDatasetListResult
    >;
    /** Changes the description of a BI dataset; its columns are edited by a separate call. */
    readonly update: RestMethod<
      typesBiconnector.BiconnectorDatasetUpdateParams,
      typesBiconnector.BiconnectorDatasetUpdateResult
    >;
  };
  readonly source: {
    /** Creates a BI data source on top of a registered connector with its access settings; returns the ID. */
    readonly add: RestMethod<typesBiconnector.BiconnectorSourceAddParams, typesBiconnector.BiconnectorSourceAddResult>;
    /** Deletes an external BI data source by ID. */
    readonly delete: RestMethod<
      typesBiconnector.BiconnectorSourceDeleteParams,
      typesBiconnector.BiconnectorSourceDeleteResult
    >;
    /** Describes the fields of a BI data source with type and required, read-only and immutable flags. */
    readonly fields: RestMethod<
      typesBiconnector.BiconnectorSourceFieldsParams,
      typesBiconnector.BiconnectorSourceFieldsResult
    >;
    /** Returns one BI data source with its connection, active flag and settings. */
    readonly get: RestMethod<typesBiconnector.BiconnectorSourceGetParams, typesBiconnector.BiconnectorSourceGetResult>;
    /**
     * Lists BI data sources with selected fields, filter, order and page number.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesBiconnector.BiconnectorSourceListParams,
      typesBiconnector.BiconnectorSourceListResult
    >;
    /** Changes the title, description, active flag or settings of a BI data source. */
    readonly update: RestMethod<
      typesBiconnector.BiconnectorSourceUpdateParams,
      typesBiconnector.BiconnectorSourceUpdateResult
    >;
  };
}
