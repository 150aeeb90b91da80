// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleDeliveryExtraService, SaleDeliveryHandler, SaleDeliveryService } from "./shared.ts";

/**
 * Parameters of sale.delivery.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
 */
export interface SaleDeliveryAddParams {
  REST_CODE: string;
  NAME: string;
  CURRENCY: string;
  DESCRIPTION?: string | undefined;
  SORT?: number | string | undefined;
  ACTIVE?: "Y" | "N" | undefined;
  CONFIG?: {
    CODE: string;
    VALUE: unknown;
  }[] | undefined;
  LOGOTYPE?: string | undefined;
}

/** Result of sale.delivery.add. */
export interface SaleDeliveryAddResult {
  parent: SaleDeliveryService;
  profiles: SaleDeliveryService[];
}

/**
 * Parameters of sale.delivery.config.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
 */
export interface SaleDeliveryConfigGetParams {
  ID: number | string;
}

/** Result of sale.delivery.config.get. */
export type SaleDeliveryConfigGetResult = {
  CODE?: string;
  VALUE?: unknown;
}[];

/**
 * Parameters of sale.delivery.config.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
 */
export interface SaleDeliveryConfigUpdateParams {
  ID: number | string;
  CONFIG?: {
    CODE: string;
    VALUE: unknown;
  }[] | undefined;
}

/** Result of sale.delivery.config.update. */
export type SaleDeliveryConfigUpdateResult = boolean;

/**
 * Parameters of sale.delivery.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
 */
export interface SaleDeliveryDeleteParams {
  ID: number | string;
}

/** Result of sale.delivery.delete. */
export type SaleDeliveryDeleteResult = boolean;

/**
 * Parameters of sale.delivery.extra.service.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
 */
export interface SaleDeliveryExtraServiceAddParams {
  DELIVERY_ID: number | string;
  TYPE: "enum" | "checkbox" | "quantity";
  NAME: string;
  ACTIVE?: "Y" | "N" | undefined;
  CODE?: string | undefined;
  SORT?: number | string | undefined;
  DESCRIPTION?: string | undefined;
  PRICE?: number | string | undefined;
  ITEMS?: {
    TITLE: string;
    CODE: string;
    PRICE?: number | string | undefined;
  }[] | undefined;
}

/** Result of sale.delivery.extra.service.add. */
export type SaleDeliveryExtraServiceAddResult = number;

/**
 * Parameters of sale.delivery.extra.service.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
 */
export interface SaleDeliveryExtraServiceDeleteParams {
  ID: number | string;
}

/** Result of sale.delivery.extra.service.delete. */
export type SaleDeliveryExtraServiceDeleteResult = boolean;

/**
 * Parameters of sale.delivery.extra.service.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
 */
export interface SaleDeliveryExtraServiceGetParams {
  DELIVERY_ID: number | string;
}

/** Result of sale.delivery.extra.service.get. */
export type SaleDeliveryExtraServiceGetResult = SaleDeliveryExtraService[];

/**
 * Parameters of sale.delivery.extra.service.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
 */
export interface SaleDeliveryExtraServiceUpdateParams {
  ID: number | string;
  NAME?: string | undefined;
  ACTIVE?: "Y" | "N" | undefined;
  CODE?: string | undefined;
  SORT?: number | string | undefined;
  DESCRIPTION?: string | undefined;
  PRICE?: number | string | undefined;
  ITEMS?: {
    TITLE: string;
    CODE: string;
    PRICE?: number | string | undefined;
  }[] | undefined;
}

/** Result of sale.delivery.extra.service.update. */
export type SaleDeliveryExtraServiceUpdateResult = boolean;

/**
 * Parameters of sale.delivery.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
 */
export interface SaleDeliveryGetlistParams {
  SELECT?: string[] | undefined;
  FILTER?: object | undefined;
  ORDER?: object | undefined;
}

/** Result of sale.delivery.getlist. */
export type SaleDeliveryGetlistResult = SaleDeliveryService[];

/**
 * Parameters of sale.delivery.handler.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
 */
export interface SaleDeliveryHandlerAddParams {
  NAME: string;
  CODE: string;
  SORT?: number | string | undefined;
  DESCRIPTION?: number | string | undefined;
  SETTINGS: SaleDeliveryHandlerAddSettings;
  PROFILES: {
    NAME: string;
    CODE: string;
    DESCRIPTION?: string | undefined;
  }[];
}

/** Result of sale.delivery.handler.add. */
export type SaleDeliveryHandlerAddResult = number;

/** Stands in several types. */
export interface SaleDeliveryHandlerAddSettings {
  CALCULATE_URL: string;
  CREATE_DELIVERY_REQUEST_URL?: string | undefined;
  CANCEL_DELIVERY_REQUEST_URL?: string | undefined;
  HAS_CALLBACK_TRACKING_SUPPORT?: "Y" | "N" | undefined;
  CONFIG?: {
    TYPE: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "DATE" | "LOCATION";
    CODE: string;
    NAME: string;
    OPTIONS?: object | undefined;
  }[] | undefined;
}

/**
 * Parameters of sale.delivery.handler.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
 */
export interface SaleDeliveryHandlerDeleteParams {
  ID: number | string;
}

/** Result of sale.delivery.handler.delete. */
export type SaleDeliveryHandlerDeleteResult = boolean;

/**
 * Parameters of sale.delivery.handler.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
 */
export interface SaleDeliveryHandlerListParams {
  start?: number | string | undefined;
}

/** Result of sale.delivery.handler.list. */
export type SaleDeliveryHandlerListResult = SaleDeliveryHandler[];

/**
 * Parameters of sale.delivery.handler.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
 */
export interface SaleDeliveryHandlerUpdateParams {
  ID: number | string;
  NAME?: string | undefined;
  CODE?: string | undefined;
  SORT?: number | string | undefined;
  DESCRIPTION?: string | undefined;
  SETTINGS?: SaleDeliveryHandlerAddSettings | undefined;
  PROFILES?: {
    NAME: string;
    CODE: string;
    DESCRIPTION?: string | undefined;
  }[] | undefined;
}

/** Result of sale.delivery.handler.update. */
export type SaleDeliveryHandlerUpdateResult = boolean;

/**
 * Parameters of sale.delivery.request.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
 */
export interface SaleDeliveryRequestDeleteParams {
  DELIVERY_ID: number | string;
  REQUEST_ID: string | number;
}

/** Result of sale.delivery.request.delete. */
export type SaleDeliveryRequestDeleteResult = boolean;

/** Parameters of sale.delivery.request.sendmessage. */
export interface SaleDeliveryRequestSendmessageParams {
  DELIVERY_ID: number | string;
  REQUEST_ID: string | number;
  ADDRESSEE: "MANAGER" | "RECIPIENT";
  MESSAGE: {
    SUBJECT?: string | undefined;
    BODY?: string | undefined;
    STATUS?: {
      MESSAGE: string;
      SEMANTIC: "success" | "process" | "error";
    } | undefined;
    MONEY_VALUES?: object | undefined;
  };
}

/** Result of sale.delivery.request.sendmessage. */
export type SaleDeliveryRequestSendmessageResult = boolean;

/**
 * Parameters of sale.delivery.request.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
 */
export interface SaleDeliveryRequestUpdateParams {
  DELIVERY_ID: number | string;
  REQUEST_ID: string | number;
  FINALIZE?: "Y" | "N" | undefined;
  STATUS?: {
    TEXT: string;
    SEMANTIC: "process" | "success";
  } | undefined;
  PROPERTIES?: {
    NAME: string;
    VALUE: string;
    TAGS?: "phone"[] | undefined;
  }[] | undefined;
  OVERWRITE_PROPERTIES?: "Y" | "N" | undefined;
}

/** Result of sale.delivery.request.update. */
export type SaleDeliveryRequestUpdateResult = boolean;

/**
 * Parameters of sale.delivery.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
 */
export interface SaleDeliveryUpdateParams {
  ID: number | string;
  NAME?: string | undefined;
  CURRENCY?: string | undefined;
  DESCRIPTION?: string | undefined;
  SORT?: number | string | undefined;
  ACTIVE?: "Y" | "N" | undefined;
  LOGOTYPE?: string | undefined;
  FIELDS?: object | undefined;
}

/** Result of sale.delivery.update. */
export type SaleDeliveryUpdateResult = boolean;

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
