// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleDeliveryAddParams,
  SaleDeliveryAddResult,
  SaleDeliveryConfigGetParams,
  SaleDeliveryConfigGetResult,
  SaleDeliveryConfigUpdateParams,
  SaleDeliveryConfigUpdateResult,
  SaleDeliveryDeleteParams,
  SaleDeliveryDeleteResult,
  SaleDeliveryExtraServiceAddParams,
  SaleDeliveryExtraServiceAddResult,
  SaleDeliveryExtraServiceDeleteParams,
  SaleDeliveryExtraServiceDeleteResult,
  SaleDeliveryExtraServiceGetParams,
  SaleDeliveryExtraServiceGetResult,
  SaleDeliveryExtraServiceUpdateParams,
  SaleDeliveryExtraServiceUpdateResult,
  SaleDeliveryGetlistParams,
  SaleDeliveryGetlistResult,
  SaleDeliveryHandlerAddParams,
  SaleDeliveryHandlerAddResult,
  SaleDeliveryHandlerDeleteParams,
  SaleDeliveryHandlerDeleteResult,
  SaleDeliveryHandlerListParams,
  SaleDeliveryHandlerListResult,
  SaleDeliveryHandlerUpdateParams,
  SaleDeliveryHandlerUpdateResult,
  SaleDeliveryRequestDeleteParams,
  SaleDeliveryRequestDeleteResult,
  SaleDeliveryRequestSendmessageParams,
  SaleDeliveryRequestSendmessageResult,
  SaleDeliveryRequestUpdateParams,
  SaleDeliveryRequestUpdateResult,
  SaleDeliveryUpdateParams,
  SaleDeliveryUpdateResult,
} from "../types/sale_delivery.ts";

/** Methods of Bitrix24 whose names begin with `sale.delivery`. */
export interface SaleDeliveryRestMethods {
  /** Creates a delivery service on a REST handler and returns it together with its profiles. */
  "sale.delivery.add": { params: SaleDeliveryAddParams; result: SaleDeliveryAddResult };
  /** Returns the setting codes and values of one delivery service. */
  "sale.delivery.config.get": { params: SaleDeliveryConfigGetParams; result: SaleDeliveryConfigGetResult };
  /** Writes new values of a delivery service's own settings, given as code and value pairs. */
  "sale.delivery.config.update": { params: SaleDeliveryConfigUpdateParams; result: SaleDeliveryConfigUpdateResult };
  /** Deletes a delivery service by its id; only a CRM administrator may do it. */
  "sale.delivery.delete": { params: SaleDeliveryDeleteParams; result: SaleDeliveryDeleteResult };
  /** Adds an extra service, such as delivery to the door, to a delivery service and returns its id. */
  "sale.delivery.extra.service.add": {
    params: SaleDeliveryExtraServiceAddParams;
    result: SaleDeliveryExtraServiceAddResult;
  };
  /** Removes an extra service of a delivery service by its id. */
  "sale.delivery.extra.service.delete": {
    params: SaleDeliveryExtraServiceDeleteParams;
    result: SaleDeliveryExtraServiceDeleteResult;
  };
  /** Returns all extra services of one delivery service with types and prices. */
  "sale.delivery.extra.service.get": {
    params: SaleDeliveryExtraServiceGetParams;
    result: SaleDeliveryExtraServiceGetResult;
  };
  /** Changes name, price, activity or list options of a delivery service's extra service. */
  "sale.delivery.extra.service.update": {
    params: SaleDeliveryExtraServiceUpdateParams;
    result: SaleDeliveryExtraServiceUpdateResult;
  };
  /** Lists delivery services and their profiles by filter, with currency, parent and activity. */
  "sale.delivery.getlist": { params: SaleDeliveryGetlistParams; result: SaleDeliveryGetlistResult };
  /** Registers a REST delivery handler with its calculation address, profiles and settings. */
  "sale.delivery.handler.add": { params: SaleDeliveryHandlerAddParams; result: SaleDeliveryHandlerAddResult };
  /** Unregisters a REST delivery handler by the id that its registration returned. */
  "sale.delivery.handler.delete": { params: SaleDeliveryHandlerDeleteParams; result: SaleDeliveryHandlerDeleteResult };
  /** Lists the available REST delivery handlers with their addresses, settings and profiles. */
  "sale.delivery.handler.list": { params: SaleDeliveryHandlerListParams; result: SaleDeliveryHandlerListResult };
  /** Changes name, code, addresses or profiles of a registered REST delivery handler. */
  "sale.delivery.handler.update": { params: SaleDeliveryHandlerUpdateParams; result: SaleDeliveryHandlerUpdateResult };
  /** Deletes a delivery request by the id that the external delivery system gave it. */
  "sale.delivery.request.delete": { params: SaleDeliveryRequestDeleteParams; result: SaleDeliveryRequestDeleteResult };
  /** Sends a message with subject, text and status about a delivery request to a chosen addressee. */
  "sale.delivery.request.sendmessage": {
    params: SaleDeliveryRequestSendmessageParams;
    result: SaleDeliveryRequestSendmessageResult;
  };
  /** Changes status and properties of a delivery request, or marks it as finished. */
  "sale.delivery.request.update": { params: SaleDeliveryRequestUpdateParams; result: SaleDeliveryRequestUpdateResult };
  /** Changes name, currency, description, logo, sorting or activity of a delivery service. */
  "sale.delivery.update": { params: SaleDeliveryUpdateParams; result: SaleDeliveryUpdateResult };
}
