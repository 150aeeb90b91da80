// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleDeliveryExtraService, SaleDeliveryHandler, SaleDeliveryService } from "./shared.ts";

/**
 * Parameters of sale.delivery.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
 */
export interface SaleDeliveryAddParams {
  REST_CODE: string;
  /** What it is called. */
  NAME: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Whether it is in use. Default: Y. */
  ACTIVE?: "Y" | "N" | undefined;
  /** How it is set up. */
  CONFIG?: {
    /** Symbolic code. */
    CODE: string;
    /** The value itself. */
    VALUE: unknown;
  }[] | undefined;
  /** Picture that stands for it. */
  LOGOTYPE?: string | undefined;
}

/** Result of sale.delivery.add. */
export interface SaleDeliveryAddResult {
  /** What it is a part of. */
  parent: SaleDeliveryService;
  /** Ways in which it is delivered. */
  profiles: SaleDeliveryService[];
}

/**
 * Parameters of sale.delivery.config.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
 */
export interface SaleDeliveryConfigGetParams {
  /** Id of a delivery service: sale.delivery.getlist. */
  ID: number | string;
}

/** Result of sale.delivery.config.get. */
export type SaleDeliveryConfigGetResult = {
  /** Symbolic code. */
  CODE?: string;
  /** The value itself. */
  VALUE?: unknown;
}[];

/**
 * Parameters of sale.delivery.config.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
 */
export interface SaleDeliveryConfigUpdateParams {
  /** Id of a delivery service: sale.delivery.getlist. */
  ID: number | string;
  /** How it is set up. */
  CONFIG?: {
    /** Symbolic code. */
    CODE: string;
    /** The value itself. */
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
  /** Id of a delivery service: sale.delivery.getlist. */
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
  /** Id of the delivery service: sale.delivery.getlist. */
  DELIVERY_ID: number | string;
  /** What kind it is of. */
  TYPE: "enum" | "checkbox" | "quantity";
  /** What it is called. */
  NAME: string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N" | undefined;
  /** Symbolic code. */
  CODE?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Price of one. */
  PRICE?: number | string | undefined;
  /** The records. */
  ITEMS?: {
    /** What it is called, for people to read. */
    TITLE: string;
    /** Symbolic code. */
    CODE: string;
    /** Price of one. */
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
  /** Id, unique among its kind. */
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
  /** Id of the delivery service: sale.delivery.getlist. */
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
  /** Id, unique among its kind. */
  ID: number | string;
  /** What it is called. */
  NAME?: string | undefined;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N" | undefined;
  /** Symbolic code. */
  CODE?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Price of one. */
  PRICE?: number | string | undefined;
  /** The records. */
  ITEMS?: {
    /** What it is called, for people to read. */
    TITLE: string;
    /** Symbolic code. */
    CODE: string;
    /** Price of one. */
    PRICE?: number | string | undefined;
  }[] | undefined;
  /** Kind of the service. */
  TYPE?: "enum" | "checkbox" | "quantity" | undefined;
}

/** Result of sale.delivery.extra.service.update. */
export type SaleDeliveryExtraServiceUpdateResult = boolean;

/**
 * Parameters of sale.delivery.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
 */
export interface SaleDeliveryGetlistParams {
  /** Names of the fields to return. */
  SELECT?: (keyof SaleDeliveryService | (string & {}))[] | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [Name in keyof SaleDeliveryService]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?:
    | {
      [Name in keyof SaleDeliveryService]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of sale.delivery.getlist. */
export type SaleDeliveryGetlistResult = SaleDeliveryService[];

/**
 * Parameters of sale.delivery.handler.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
 */
export interface SaleDeliveryHandlerAddParams {
  /** What it is called. */
  NAME: string;
  /** Symbolic code. */
  CODE: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: number | string | undefined;
  /** How it is set up. */
  SETTINGS: SaleDeliveryHandlerAddSettings;
  /** Ways in which it is delivered. */
  PROFILES: {
    /** What it is called. */
    NAME: string;
    /** Symbolic code. */
    CODE: string;
    /** What it is about, in words. */
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
  /** How it is set up. */
  CONFIG?: {
    /** What kind it is of. */
    TYPE: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "DATE" | "LOCATION";
    /** Symbolic code. */
    CODE: string;
    /** What it is called. */
    NAME: string;
    /** Further settings. */
    OPTIONS?: object | undefined;
  }[] | undefined;
}

/**
 * Parameters of sale.delivery.handler.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
 */
export interface SaleDeliveryHandlerDeleteParams {
  /** Id, unique among its kind. See sale.delivery.handler.list. */
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
  /** How many records to skip, a multiple of 50. */
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
  /** Id, unique among its kind. See sale.delivery.handler.list. */
  ID: number | string;
  /** What it is called. */
  NAME?: string | undefined;
  /** Symbolic code. */
  CODE?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** How it is set up. */
  SETTINGS?: SaleDeliveryHandlerAddSettings | undefined;
  /** Ways in which it is delivered. */
  PROFILES?: {
    /** What it is called. */
    NAME: string;
    /** Symbolic code. */
    CODE: string;
    /** What it is about, in words. */
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
  /** Id of the delivery service: sale.delivery.getlist. */
  DELIVERY_ID: number | string;
  /** Id of the request. */
  REQUEST_ID: string | number;
}

/** Result of sale.delivery.request.delete. */
export type SaleDeliveryRequestDeleteResult = boolean;

/** Parameters of sale.delivery.request.sendmessage. */
export interface SaleDeliveryRequestSendmessageParams {
  /** Id of the delivery service: sale.delivery.getlist. */
  DELIVERY_ID: number | string;
  /** Id of the request. */
  REQUEST_ID: string | number;
  ADDRESSEE: "MANAGER" | "RECIPIENT";
  /** Text of the message. */
  MESSAGE: {
    /** Heading. At least one of SUBJECT, BODY is needed. */
    SUBJECT?: string | undefined;
    /** Main part of the text. At least one of SUBJECT, BODY is needed. */
    BODY?: string | undefined;
    /** State that it is in. */
    STATUS?: {
      /** Text of the message. */
      MESSAGE: string;
      /** What it means for the outcome. */
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
  /** Id of the delivery service: sale.delivery.getlist. */
  DELIVERY_ID: number | string;
  /** Id of the request. */
  REQUEST_ID: string | number;
  FINALIZE?: "Y" | "N" | undefined;
  /** State that it is in. */
  STATUS?: {
    /** What it says. */
    TEXT: string;
    /** What it means for the outcome. */
    SEMANTIC: "process" | "success";
  } | undefined;
  /** What else is known of it. */
  PROPERTIES?: {
    /** What it is called. */
    NAME: string;
    /** The value itself. */
    VALUE: string;
    /** Words to find it by. */
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
  /** Id of a delivery service: sale.delivery.getlist. */
  ID: number | string;
  /** What it is called. */
  NAME?: string | undefined;
  /** Code of the currency: crm.currency.list. */
  CURRENCY?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N" | undefined;
  /** Picture that stands for it. */
  LOGOTYPE?: string | undefined;
  /** Fields of the record by their names. */
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
