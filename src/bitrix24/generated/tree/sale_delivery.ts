// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleDelivery from "../types/sale_delivery.ts";

/** Methods of Bitrix24 whose names begin with `sale.delivery`. */
export interface SaleDeliveryRestMethodsTree {
  /** Creates a delivery service on a REST handler and returns it together with its profiles. */
  readonly add: RestMethod<typesSaleDelivery.SaleDeliveryAddParams, typesSaleDelivery.SaleDeliveryAddResult>;
  readonly config: {
    /** Returns the setting codes and values of one delivery service. */
    readonly get: RestMethod<
      typesSaleDelivery.SaleDeliveryConfigGetParams,
      typesSaleDelivery.SaleDeliveryConfigGetResult
    >;
    /** Writes new values of a delivery service's own settings, given as code and value pairs. */
    readonly update: RestMethod<
      typesSaleDelivery.SaleDeliveryConfigUpdateParams,
      typesSaleDelivery.SaleDeliveryConfigUpdateResult
    >;
  };
  /** Deletes a delivery service by its id; only a CRM administrator may do it. */
  readonly delete: RestMethod<typesSaleDelivery.SaleDeliveryDeleteParams, typesSaleDelivery.SaleDeliveryDeleteResult>;
  readonly extra: {
    readonly service: {
      /** Adds an extra service, such as delivery to the door, to a delivery service and returns its id. */
      readonly add: RestMethod<
        typesSaleDelivery.SaleDeliveryExtraServiceAddParams,
        typesSaleDelivery.SaleDeliveryExtraServiceAddResult
      >;
      /** Removes an extra service of a delivery service by its id. */
      readonly delete: RestMethod<
        typesSaleDelivery.SaleDeliveryExtraServiceDeleteParams,
        typesSaleDelivery.SaleDeliveryExtraServiceDeleteResult
      >;
      /** Returns all extra services of one delivery service with types and prices. */
      readonly get: RestMethod<
        typesSaleDelivery.SaleDeliveryExtraServiceGetParams,
        typesSaleDelivery.SaleDeliveryExtraServiceGetResult
      >;
      /** Changes name, price, activity or list options of a delivery service's extra service. */
      readonly update: RestMethod<
        typesSaleDelivery.SaleDeliveryExtraServiceUpdateParams,
        typesSaleDelivery.SaleDeliveryExtraServiceUpdateResult
      >;
    };
  };
  /** Lists delivery services and their profiles by filter, with currency, parent and activity. */
  readonly getlist: RestMethod<
    typesSaleDelivery.SaleDeliveryGetlistParams,
    typesSaleDelivery.SaleDeliveryGetlistResult
  >;
  readonly handler: {
    /** Registers a REST delivery handler with its calculation address, profiles and settings. */
    readonly add: RestMethod<
      typesSaleDelivery.SaleDeliveryHandlerAddParams,
      typesSaleDelivery.SaleDeliveryHandlerAddResult
    >;
    /** Unregisters a REST delivery handler by the id that its registration returned. */
    readonly delete: RestMethod<
      typesSaleDelivery.SaleDeliveryHandlerDeleteParams,
      typesSaleDelivery.SaleDeliveryHandlerDeleteResult
    >;
    /** Lists the available REST delivery handlers with their addresses, settings and profiles. */
    readonly list: RestMethod<
      typesSaleDelivery.SaleDeliveryHandlerListParams,
      typesSaleDelivery.SaleDeliveryHandlerListResult
    >;
    /** Changes name, code, addresses or profiles of a registered REST delivery handler. */
    readonly update: RestMethod<
      typesSaleDelivery.SaleDeliveryHandlerUpdateParams,
      typesSaleDelivery.SaleDeliveryHandlerUpdateResult
    >;
  };
  readonly request: {
    /** Deletes a delivery request by the id that the external delivery system gave it. */
    readonly delete: RestMethod<
      typesSaleDelivery.SaleDeliveryRequestDeleteParams,
      typesSaleDelivery.SaleDeliveryRequestDeleteResult
    >;
    /** Sends a message with subject, text and status about a delivery request to a chosen addressee. */
    readonly sendmessage: RestMethod<
      typesSaleDelivery.SaleDeliveryRequestSendmessageParams,
      typesSaleDelivery.SaleDeliveryRequestSendmessageResult
    >;
    /** Changes status and properties of a delivery request, or marks it as finished. */
    readonly update: RestMethod<
      typesSaleDelivery.SaleDeliveryRequestUpdateParams,
      typesSaleDelivery.SaleDeliveryRequestUpdateResult
    >;
  };
  /** Changes name, currency, description, logo, sorting or activity of a delivery service. */
  readonly update: RestMethod<typesSaleDelivery.SaleDeliveryUpdateParams, typesSaleDelivery.SaleDeliveryUpdateResult>;
}
