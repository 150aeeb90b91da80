// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What booking.v1.booking holds. Which members arrive depends on the call. */
export interface BookingV1Booking {
  /** From when to when. */
  datePeriod?: {
    /** Where it begins or comes from. */
    from?: {
      /** Moment, in seconds since 1970 or as text. */
      timestamp?: number;
      /** Name of the time zone, e.g. Europe/Berlin. */
      timezone?: string;
    };
    /** Where it ends or goes to. */
    to?: {
      /** Moment, in seconds since 1970 or as text. */
      timestamp?: number;
      /** Name of the time zone, e.g. Europe/Berlin. */
      timezone?: string;
    };
  };
  /** What it is about, in words. */
  description?: string | null;
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** Ids of the resources. See booking.v1.resource.get. */
  resourceIds?: number[];
}

/** Stands in several types. */
export interface BookingV1BookingAddFields {
  /** Ids of the resources. See booking.v1.resource.list. */
  resourceIds: object | unknown[];
  /** What it is called. */
  name?: string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** From when to when. */
  datePeriod: {
    /** Where it begins or comes from. */
    from: object;
    /** Where it ends or goes to. */
    to: object;
  };
}

/**
 * Parameters of booking.v1.booking.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html
 */
export interface BookingV1BookingAddParams {
  /** Fields of the record by their names. */
  fields: BookingV1BookingAddFields;
}

/** Result of booking.v1.booking.add. */
export type BookingV1BookingAddResult = number | {
  /** Id, unique among its kind. */
  id?: number;
};

/**
 * Parameters of booking.v1.booking.client.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
 */
export interface BookingV1BookingClientListParams {
  /** Id of the booking: booking.v1.booking.list. */
  bookingId: number | string;
}

/** Result of booking.v1.booking.client.list. */
export interface BookingV1BookingClientListResult {
  bookingClient: {
    /** Id, unique among its kind. */
    id?: number;
    /** What kind it is of. See booking.v1.clienttype.list. */
    type?: {
      /** Symbolic code. */
      code?: string;
      /** Module of the portal that it belongs to. */
      module?: string;
    };
  }[];
}

/**
 * Parameters of booking.v1.booking.client.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html
 */
export interface BookingV1BookingClientSetParams {
  /** Id of the booking: booking.v1.booking.list. */
  bookingId: number | string;
  /** The clients. */
  clients: {
    /** Id, unique among its kind. */
    id: number | string;
    /** What kind it is of. See booking.v1.clienttype.list. */
    type: object;
  }[];
}

/** Result of booking.v1.booking.client.set. */
export type BookingV1BookingClientSetResult = boolean;

/**
 * Parameters of booking.v1.booking.client.unset.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html
 */
export interface BookingV1BookingClientUnsetParams {
  /** Id of the booking: booking.v1.booking.list. */
  bookingId: number | string;
}

/** Result of booking.v1.booking.client.unset. */
export type BookingV1BookingClientUnsetResult = boolean;

/**
 * Parameters of booking.v1.booking.createfromwaitlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html
 */
export interface BookingV1BookingCreatefromwaitlistParams {
  /** Id of the entry of the waiting list: booking.v1.waitlist.list. */
  waitListId: number | string;
  /** Fields of the record by their names. */
  fields?: BookingV1BookingAddFields | undefined;
}

/** Result of booking.v1.booking.createfromwaitlist. */
export type BookingV1BookingCreatefromwaitlistResult = number;

/**
 * Parameters of booking.v1.booking.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html
 */
export interface BookingV1BookingDeleteParams {
  /** Id, unique among its kind. See booking.v1.booking.list. */
  id: number | string;
}

/** Result of booking.v1.booking.delete. */
export type BookingV1BookingDeleteResult = boolean;

/** Parameters of booking.v1.booking.externalData.list. */
export interface BookingV1BookingExternalDataListParams {
  /** Id of the booking: booking.v1.booking.list. */
  bookingId: number | string;
}

/** Result of booking.v1.booking.externalData.list. */
export interface BookingV1BookingExternalDataListResult {
  /** What outside systems know of it. */
  externalData: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId?: string;
    /** Module of the portal that it belongs to. */
    moduleId?: string;
    /** The value itself. */
    value?: string;
  }[];
}

/** Parameters of booking.v1.booking.externalData.set. */
export interface BookingV1BookingExternalDataSetParams {
  /** Id of the booking: booking.v1.booking.list. */
  bookingId: number | string;
  /** What outside systems know of it. */
  externalData: {
    /** Module of the portal that it belongs to. */
    moduleId: string | number;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId: string | number;
    /** The value itself. */
    value: string;
  }[];
}

/** Result of booking.v1.booking.externalData.set. */
export type BookingV1BookingExternalDataSetResult = boolean;

/** Parameters of booking.v1.booking.externalData.unset. */
export interface BookingV1BookingExternalDataUnsetParams {
  /** Id of the booking: booking.v1.booking.list. */
  bookingId: number | string;
}

/** Result of booking.v1.booking.externalData.unset. */
export type BookingV1BookingExternalDataUnsetResult = boolean;

/**
 * Parameters of booking.v1.booking.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html
 */
export interface BookingV1BookingGetParams {
  /** Id, unique among its kind. See booking.v1.booking.list. */
  id: number | string;
}

/** Result of booking.v1.booking.get. */
export interface BookingV1BookingGetResult {
  booking: BookingV1Booking;
}

/**
 * Parameters of booking.v1.booking.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html
 */
export interface BookingV1BookingListParams {
  /** Conditions that all must hold. */
  filter?: {
    within?: object | undefined;
    /** The client. See booking.v1.clienttype.list. */
    client?: object | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Fields to sort by, each with ASC or DESC. Default: {"id":"ASC"}. */
  order?: {
    /** Id, unique among its kind. */
    id?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** First moment. */
    dateFrom?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Last moment. */
    dateTo?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
}

/** Result of booking.v1.booking.list. */
export interface BookingV1BookingListResult {
  booking: BookingV1Booking[];
}

/**
 * Parameters of booking.v1.booking.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html
 */
export interface BookingV1BookingUpdateParams {
  /** Id, unique among its kind. See booking.v1.booking.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** Ids of the resources. See booking.v1.resource.list. */
    resourceIds?: object | unknown[] | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** From when to when. */
    datePeriod?: {
      /** Where it begins or comes from. */
      from: object;
      /** Where it ends or goes to. */
      to: object;
    } | undefined;
  };
}

/** Result of booking.v1.booking.update. */
export type BookingV1BookingUpdateResult = boolean;

/**
 * Parameters of booking.v1.clienttype.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
 */
export interface BookingV1ClienttypeListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of booking.v1.clienttype.list. */
export interface BookingV1ClienttypeListResult {
  clientType: {
    /** Symbolic code. */
    code?: string;
    /** Module of the portal that it belongs to. */
    module?: string;
  }[];
}

/** What booking.v1.resource holds. Which members arrive depends on the call. */
export interface BookingV1Resource {
  /** How long before the booking a counter shows that it is not confirmed, in seconds. */
  confirmationCounterDelay?: number;
  /** How long before the booking to ask to confirm, in seconds. */
  confirmationDelay?: number;
  /** How often to ask again. */
  confirmationRepetitions?: number;
  /** How long to wait before asking again, in seconds. */
  confirmationRepetitionsInterval?: number;
  /** After how long a counter shows that a client is late, in seconds. */
  delayedCounterDelay?: number;
  /** After how long a client counts as late, in seconds. */
  delayedDelay?: number;
  /** What it is about, in words. */
  description?: string | null;
  /** Id, unique among its kind. */
  id?: number;
  /** How long after the booking to tell of it, in seconds. */
  infoDelay?: number;
  /** Whether clients are asked to confirm. */
  isConfirmationNotificationOn?: "Y" | "N";
  /** Whether clients who are late are told. */
  isDelayedNotificationOn?: "Y" | "N";
  /** Whether clients are asked how it was. */
  isFeedbackNotificationOn?: "Y" | "N";
  /** Whether clients are told of the booking. */
  isInfoNotificationOn?: "Y" | "N";
  /** Whether it is the main one. */
  isMain?: "Y" | "N";
  /** Whether clients are reminded. */
  isReminderNotificationOn?: "Y" | "N";
  /** What it is called. */
  name?: string;
  /** How long before the booking to remind, in seconds. */
  reminderDelay?: number;
  /** Wording when asking to confirm: animate or inanimate. */
  templateTypeConfirmation?: "inanimate" | "animate";
  /** Wording when a client is late: animate or inanimate. */
  templateTypeDelayed?: "inanimate" | "animate";
  /** Wording when asking how it was: animate or inanimate. */
  templateTypeFeedback?: "inanimate" | "animate";
  /** Wording when telling of the booking: animate or inanimate. */
  templateTypeInfo?: "inanimate" | "animate";
  /** Wording when reminding. */
  templateTypeReminder?: string;
  /** Kind of it, as a number or a code. */
  typeId?: number;
  confirmationNotificationDelay?: number;
  confirmationNotificationRepetitions?: null;
  confirmationNotificationRepetitionsInterval?: number;
  delayedNotificationDelay?: number;
  infoNotificationDelay?: null;
  reminderNotificationDelay?: number;
}

/**
 * Parameters of booking.v1.resource.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html
 */
export interface BookingV1ResourceAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Kind of it, as a number or a code. */
    typeId: number | string;
    /** Whether it is the main one. Default: Y. */
    isMain?: "Y" | "N" | undefined;
    /** Whether clients are told of the booking. Default: Y. */
    isInfoNotificationOn?: "Y" | "N" | undefined;
    /** Wording when telling of the booking: animate or inanimate. Default: inanimate. */
    templateTypeInfo?: "inanimate" | "animate" | undefined;
    /** Whether clients are asked to confirm. Default: Y. */
    isConfirmationNotificationOn?: "Y" | "N" | undefined;
    /** Wording when asking to confirm: animate or inanimate. Default: inanimate. */
    templateTypeConfirmation?: "inanimate" | "animate" | undefined;
    /** Whether clients are reminded. Default: Y. */
    isReminderNotificationOn?: "Y" | "N" | undefined;
    /** Wording when reminding. */
    templateTypeReminder?: string | undefined;
    /** Whether clients are asked how it was. Default: Y. */
    isFeedbackNotificationOn?: "Y" | "N" | undefined;
    /** Wording when asking how it was: animate or inanimate. Default: inanimate. */
    templateTypeFeedback?: "inanimate" | "animate" | undefined;
    /** Whether clients who are late are told. Default: Y. */
    isDelayedNotificationOn?: "Y" | "N" | undefined;
    /** Wording when a client is late: animate or inanimate. Default: inanimate. */
    templateTypeDelayed?: "inanimate" | "animate" | undefined;
    /** How long after the booking to tell of it, in seconds. Default: 300. */
    infoDelay?: number | string | undefined;
    /** How long before the booking to remind, in seconds. Default: -1. */
    reminderDelay?: number | string | undefined;
    /** After how long a client counts as late, in seconds. Default: 300. */
    delayedDelay?: number | string | undefined;
    /** After how long a counter shows that a client is late, in seconds. Default: 7200. */
    delayedCounterDelay?: number | string | undefined;
    /** How long before the booking to ask to confirm, in seconds. Default: 86400. */
    confirmationDelay?: number | string | undefined;
    /** How often to ask again. Default: 0. */
    confirmationRepetitions?: number | string | undefined;
    /** How long to wait before asking again, in seconds. Default: 0. */
    confirmationRepetitionsInterval?: number | string | undefined;
    /** How long before the booking a counter shows that it is not confirmed, in seconds. Default: 7200. */
    confirmationCounterDelay?: number | string | undefined;
  };
}

/** Result of booking.v1.resource.add. */
export interface BookingV1ResourceAddResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of booking.v1.resource.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html
 */
export interface BookingV1ResourceDeleteParams {
  /** Id, unique among its kind. See booking.v1.resource.list. */
  id: number | string;
}

/** Result of booking.v1.resource.delete. */
export type BookingV1ResourceDeleteResult = boolean;

/**
 * Parameters of booking.v1.resource.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html
 */
export interface BookingV1ResourceGetParams {
  /** Id, unique among its kind. See booking.v1.resource.list. */
  id: number | string;
}

/** Result of booking.v1.resource.get. */
export interface BookingV1ResourceGetResult {
  /** The resource. */
  resource: BookingV1Resource;
}

/**
 * Parameters of booking.v1.resource.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html
 */
export interface BookingV1ResourceListParams {
  /** Conditions that all must hold. */
  filter?: {
    /** Text to look for. */
    searchQuery?: string | string[] | undefined;
    /** Whether it is the main one. */
    isMain?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Kind of it, as a number or a code. */
    typeId?: (number | string) | (number | string)[] | undefined;
    /** What it is called. */
    name?: string | string[] | undefined;
    /** What it is about, in words. */
    description?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Fields to sort by, each with ASC or DESC. Default: {"ID":"ASC"}. */
  order?: {
    /** Id, unique among its kind. */
    id?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What it is called. */
    name?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
}

/** Result of booking.v1.resource.list. */
export interface BookingV1ResourceListResult {
  /** The resource. */
  resource: BookingV1Resource[];
}

/**
 * Parameters of booking.v1.resource.slots.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
 */
export interface BookingV1ResourceSlotsListParams {
  /** Id of the resource. */
  resourceId: number | string;
}

/** Result of booking.v1.resource.slots.list. */
export interface BookingV1ResourceSlotsListResult {
  slots: {
    /** Id, unique among its kind. */
    id?: number;
    /** Where it begins or comes from. 0 to 1440. */
    from?: number;
    /** Where it ends or goes to. 0 to 1440. */
    to?: number;
    /** Name of the time zone, e.g. Europe/Berlin. */
    timezone?: string;
    weekDays?: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
    slotSize?: number;
  }[];
}

/**
 * Parameters of booking.v1.resource.slots.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html
 */
export interface BookingV1ResourceSlotsSetParams {
  /** Id of the resource. */
  resourceId: number | string;
  slots: {
    /** Where it begins or comes from. 0 to 1440. */
    from: number | string;
    /** Where it ends or goes to. 0 to 1440. */
    to: number | string;
    /** Name of the time zone, e.g. Europe/Berlin. */
    timezone: string;
    weekDays: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
    slotSize: number | string;
  }[];
}

/** Result of booking.v1.resource.slots.set. */
export type BookingV1ResourceSlotsSetResult = boolean;

/**
 * Parameters of booking.v1.resource.slots.unset.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html
 */
export interface BookingV1ResourceSlotsUnsetParams {
  /** Id of the resource. */
  resourceId: number | string;
}

/** Result of booking.v1.resource.slots.unset. */
export type BookingV1ResourceSlotsUnsetResult = boolean;

/** What booking.v1.resourceType holds. Which members arrive depends on the call. */
export interface BookingV1ResourceType {
  /** Symbolic code. */
  code?: string;
  /** How long before the booking a counter shows that it is not confirmed, in seconds. */
  confirmationCounterDelay?: number;
  /** How long before the booking to ask to confirm, in seconds. */
  confirmationDelay?: number;
  /** How often to ask again. */
  confirmationRepetitions?: number;
  /** How long to wait before asking again, in seconds. */
  confirmationRepetitionsInterval?: number;
  /** After how long a counter shows that a client is late, in seconds. */
  delayedCounterDelay?: number;
  /** After how long a client counts as late, in seconds. */
  delayedDelay?: number;
  /** Id, unique among its kind. */
  id?: number;
  /** How long after the booking to tell of it, in seconds. */
  infoDelay?: number;
  /** Whether clients are asked to confirm. */
  isConfirmationNotificationOn?: "Y" | "N";
  /** Whether clients who are late are told. */
  isDelayedNotificationOn?: "Y" | "N";
  /** Whether clients are asked how it was. */
  isFeedbackNotificationOn?: "Y" | "N";
  /** Whether clients are reminded. */
  isReminderNotificationOn?: "Y" | "N";
  /** What it is called. */
  name?: string;
  /** How long before the booking to remind, in seconds. */
  reminderDelay?: number;
  /** Wording when asking to confirm: animate or inanimate. */
  templateTypeConfirmation?: "inanimate" | "animate";
  /** Wording when a client is late: animate or inanimate. */
  templateTypeDelayed?: "inanimate" | "animate";
  /** Wording when asking how it was: animate or inanimate. */
  templateTypeFeedback?: "inanimate" | "animate";
  /** Wording when reminding. */
  templateTypeReminder?: string;
  confirmationNotificationDelay?: number;
  confirmationNotificationRepetitions?: null;
  confirmationNotificationRepetitionsInterval?: number;
  delayedNotificationDelay?: number;
  infoNotificationDelay?: null;
  reminderNotificationDelay?: number;
}

/**
 * Parameters of booking.v1.resourceType.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
 */
export interface BookingV1ResourceTypeAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** Symbolic code. */
    code: string;
    /** Whether clients are told of the booking. Default: Y. */
    isInfoNotificationOn?: "Y" | "N" | undefined;
    /** Wording when telling of the booking: animate or inanimate. Default: inanimate. */
    templateTypeInfo?: "inanimate" | "animate" | undefined;
    /** Whether clients are asked to confirm. Default: Y. */
    isConfirmationNotificationOn?: "Y" | "N" | undefined;
    /** Wording when asking to confirm: animate or inanimate. Default: inanimate. */
    templateTypeConfirmation?: "inanimate" | "animate" | undefined;
    /** Whether clients are reminded. Default: Y. */
    isReminderNotificationOn?: "Y" | "N" | undefined;
    /** Wording when reminding. */
    templateTypeReminder?: string | undefined;
    /** Whether clients are asked how it was. Default: Y. */
    isFeedbackNotificationOn?: "Y" | "N" | undefined;
    /** Wording when asking how it was: animate or inanimate. Default: inanimate. */
    templateTypeFeedback?: "inanimate" | "animate" | undefined;
    /** Whether clients who are late are told. Default: Y. */
    isDelayedNotificationOn?: "Y" | "N" | undefined;
    /** Wording when a client is late: animate or inanimate. Default: inanimate. */
    templateTypeDelayed?: "inanimate" | "animate" | undefined;
    /** How long after the booking to tell of it, in seconds. Default: 300. */
    infoDelay?: number | string | undefined;
    /** How long before the booking to remind, in seconds. Default: -1. */
    reminderDelay?: number | string | undefined;
    /** After how long a client counts as late, in seconds. Default: 300. */
    delayedDelay?: number | string | undefined;
    /** After how long a counter shows that a client is late, in seconds. Default: 7200. */
    delayedCounterDelay?: number | string | undefined;
    /** How long before the booking to ask to confirm, in seconds. Default: 86400. */
    confirmationDelay?: number | string | undefined;
    /** How often to ask again. Default: 0. */
    confirmationRepetitions?: number | string | undefined;
    /** How long to wait before asking again, in seconds. Default: 0. */
    confirmationRepetitionsInterval?: number | string | undefined;
    /** How long before the booking a counter shows that it is not confirmed, in seconds. Default: 7200. */
    confirmationCounterDelay?: number | string | undefined;
  };
}

/** Result of booking.v1.resourceType.add. */
export interface BookingV1ResourceTypeAddResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of booking.v1.resourceType.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html
 */
export interface BookingV1ResourceTypeDeleteParams {
  /** Id, unique among its kind. See booking.v1.resourceType.list. */
  id: number | string;
}

/** Result of booking.v1.resourceType.delete. */
export type BookingV1ResourceTypeDeleteResult = boolean;

/**
 * Parameters of booking.v1.resourceType.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html
 */
export interface BookingV1ResourceTypeGetParams {
  /** Id, unique among its kind. See booking.v1.resourceType.list. */
  id: number | string;
}

/** Result of booking.v1.resourceType.get. */
export interface BookingV1ResourceTypeGetResult {
  resourceType: BookingV1ResourceType;
}

/**
 * Parameters of booking.v1.resourceType.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html
 */
export interface BookingV1ResourceTypeListParams {
  /** Conditions that all must hold. */
  filter?: {
    /** Text to look for. */
    searchQuery?: string | string[] | undefined;
    /** Module of the portal that it belongs to. */
    moduleId?: (string | number) | (string | number)[] | undefined;
    /** What it is called. */
    name?: string | string[] | undefined;
    /** Symbolic code. */
    code?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Fields to sort by, each with ASC or DESC. Default: {"ID":"ASC"}. */
  order?: {
    /** Id, unique among its kind. */
    id?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What it is called. */
    name?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Symbolic code. */
    code?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
}

/** Result of booking.v1.resourceType.list. */
export interface BookingV1ResourceTypeListResult {
  /** The resource. */
  resource: BookingV1ResourceType[];
}

/**
 * Parameters of booking.v1.resourceType.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html
 */
export interface BookingV1ResourceTypeUpdateParams {
  /** Id, unique among its kind. See booking.v1.resourceType.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Whether clients are told of the booking. */
    isInfoNotificationOn?: "Y" | "N" | undefined;
    /** Wording when telling of the booking: animate or inanimate. */
    templateTypeInfo?: "inanimate" | "animate" | undefined;
    /** Whether clients are asked to confirm. */
    isConfirmationNotificationOn?: "Y" | "N" | undefined;
    /** Wording when asking to confirm: animate or inanimate. */
    templateTypeConfirmation?: "inanimate" | "animate" | undefined;
    /** Whether clients are reminded. */
    isReminderNotificationOn?: "Y" | "N" | undefined;
    /** Wording when reminding. */
    templateTypeReminder?: string | undefined;
    /** Whether clients are asked how it was. */
    isFeedbackNotificationOn?: "Y" | "N" | undefined;
    /** Wording when asking how it was: animate or inanimate. */
    templateTypeFeedback?: "inanimate" | "animate" | undefined;
    /** Whether clients who are late are told. */
    isDelayedNotificationOn?: "Y" | "N" | undefined;
    /** Wording when a client is late: animate or inanimate. */
    templateTypeDelayed?: "inanimate" | "animate" | undefined;
    /** How long after the booking to tell of it, in seconds. */
    infoDelay?: number | string | undefined;
    /** How long before the booking to remind, in seconds. */
    reminderDelay?: number | string | undefined;
    /** After how long a client counts as late, in seconds. */
    delayedDelay?: number | string | undefined;
    /** After how long a counter shows that a client is late, in seconds. */
    delayedCounterDelay?: number | string | undefined;
    /** How long before the booking to ask to confirm, in seconds. */
    confirmationDelay?: number | string | undefined;
    /** How often to ask again. */
    confirmationRepetitions?: number | string | undefined;
    /** How long to wait before asking again, in seconds. */
    confirmationRepetitionsInterval?: number | string | undefined;
    /** How long before the booking a counter shows that it is not confirmed, in seconds. */
    confirmationCounterDelay?: number | string | undefined;
  };
}

/** Result of booking.v1.resourceType.update. */
export type BookingV1ResourceTypeUpdateResult = boolean;

/**
 * Parameters of booking.v1.resource.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html
 */
export interface BookingV1ResourceUpdateParams {
  /** Id, unique among its kind. See booking.v1.resource.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Kind of it, as a number or a code. */
    typeId?: number | string | undefined;
    /** Whether it is the main one. */
    isMain?: "Y" | "N" | undefined;
    /** Whether clients are told of the booking. */
    isInfoNotificationOn?: "Y" | "N" | undefined;
    /** Wording when telling of the booking: animate or inanimate. */
    templateTypeInfo?: "inanimate" | "animate" | undefined;
    /** Whether clients are asked to confirm. */
    isConfirmationNotificationOn?: "Y" | "N" | undefined;
    /** Wording when asking to confirm: animate or inanimate. */
    templateTypeConfirmation?: "inanimate" | "animate" | undefined;
    /** Whether clients are reminded. */
    isReminderNotificationOn?: "Y" | "N" | undefined;
    /** Wording when reminding. */
    templateTypeReminder?: string | undefined;
    /** Whether clients are asked how it was. */
    isFeedbackNotificationOn?: "Y" | "N" | undefined;
    /** Wording when asking how it was: animate or inanimate. */
    templateTypeFeedback?: "inanimate" | "animate" | undefined;
    /** Whether clients who are late are told. */
    isDelayedNotificationOn?: "Y" | "N" | undefined;
    /** Wording when a client is late: animate or inanimate. */
    templateTypeDelayed?: "inanimate" | "animate" | undefined;
    /** How long after the booking to tell of it, in seconds. */
    infoDelay?: number | string | undefined;
    /** How long before the booking to remind, in seconds. */
    reminderDelay?: number | string | undefined;
    /** After how long a client counts as late, in seconds. */
    delayedDelay?: number | string | undefined;
    /** After how long a counter shows that a client is late, in seconds. */
    delayedCounterDelay?: number | string | undefined;
    /** How long before the booking to ask to confirm, in seconds. */
    confirmationDelay?: number | string | undefined;
    /** How often to ask again. */
    confirmationRepetitions?: number | string | undefined;
    /** How long to wait before asking again, in seconds. */
    confirmationRepetitionsInterval?: number | string | undefined;
    /** How long before the booking a counter shows that it is not confirmed, in seconds. */
    confirmationCounterDelay?: number | string | undefined;
  };
}

/** Result of booking.v1.resource.update. */
export type BookingV1ResourceUpdateResult = boolean;

/**
 * Parameters of booking.v1.waitlist.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
 */
export interface BookingV1WaitlistAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Remark for people. */
    note: string;
  };
}

/** Result of booking.v1.waitlist.add. */
export type BookingV1WaitlistAddResult = number | {
  /** Id, unique among its kind. */
  id?: number;
};

/**
 * Parameters of booking.v1.waitlist.client.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
 */
export interface BookingV1WaitlistClientListParams {
  /** Id of the entry of the waiting list: booking.v1.waitlist.list. */
  waitListId: number | string;
}

/** Result of booking.v1.waitlist.client.list. */
export interface BookingV1WaitlistClientListResult {
  waitListClient: {
    /** Id, unique among its kind. */
    id?: number;
    /** What kind it is of. See booking.v1.clienttype.list. */
    type?: {
      /** Symbolic code. */
      code?: string;
      /** Module of the portal that it belongs to. */
      module?: string;
    };
  }[];
}

/**
 * Parameters of booking.v1.waitlist.client.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html
 */
export interface BookingV1WaitlistClientSetParams {
  /** Id of the entry of the waiting list: booking.v1.waitlist.list. */
  waitListId: number | string;
  /** The clients. */
  clients: {
    /** Id, unique among its kind. */
    id: number | string;
    /** What kind it is of. See booking.v1.clienttype.list. */
    type: object;
  }[];
}

/** Result of booking.v1.waitlist.client.set. */
export type BookingV1WaitlistClientSetResult = boolean;

/**
 * Parameters of booking.v1.waitlist.client.unset.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html
 */
export interface BookingV1WaitlistClientUnsetParams {
  /** Id of the entry of the waiting list: booking.v1.waitlist.list. */
  waitListId: number | string;
}

/** Result of booking.v1.waitlist.client.unset. */
export type BookingV1WaitlistClientUnsetResult = boolean;

/**
 * Parameters of booking.v1.waitlist.createfrombooking.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html
 */
export interface BookingV1WaitlistCreatefrombookingParams {
  /** Id of the booking: booking.v1.booking.list. */
  bookingId: number | string;
}

/** Result of booking.v1.waitlist.createfrombooking. */
export type BookingV1WaitlistCreatefrombookingResult = number;

/**
 * Parameters of booking.v1.waitlist.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html
 */
export interface BookingV1WaitlistDeleteParams {
  /** Id, unique among its kind. See booking.v1.waitlist.list. */
  id: number | string;
}

/** Result of booking.v1.waitlist.delete. */
export type BookingV1WaitlistDeleteResult = boolean;

/** Parameters of booking.v1.waitlist.externalData.list. */
export interface BookingV1WaitlistExternalDataListParams {
  /** Id of the entry of the waiting list: booking.v1.waitlist.list. */
  waitListId: number | string;
}

/** Result of booking.v1.waitlist.externalData.list. */
export interface BookingV1WaitlistExternalDataListResult {
  /** What outside systems know of it. */
  externalData: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId?: string;
    /** Module of the portal that it belongs to. */
    moduleId?: string;
    /** The value itself. */
    value?: string;
  }[];
}

/** Parameters of booking.v1.waitlist.externalData.set. */
export interface BookingV1WaitlistExternalDataSetParams {
  /** Id of the entry of the waiting list: booking.v1.waitlist.list. */
  waitListId: number | string;
  /** What outside systems know of it. */
  externalData: {
    /** Module of the portal that it belongs to. */
    moduleId: string | number;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId: string | number;
    /** The value itself. */
    value: string;
  }[];
}

/** Result of booking.v1.waitlist.externalData.set. */
export type BookingV1WaitlistExternalDataSetResult = boolean;

/** Parameters of booking.v1.waitlist.externalData.unset. */
export interface BookingV1WaitlistExternalDataUnsetParams {
  /** Id of the entry of the waiting list: booking.v1.waitlist.list. */
  waitListId: number | string;
}

/** Result of booking.v1.waitlist.externalData.unset. */
export type BookingV1WaitlistExternalDataUnsetResult = boolean;

/**
 * Parameters of booking.v1.waitlist.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html
 */
export interface BookingV1WaitlistGetParams {
  /** Id, unique among its kind. See booking.v1.waitlist.list. */
  id: number | string;
}

/** Result of booking.v1.waitlist.get. */
export interface BookingV1WaitlistGetResult {
  waitList: {
    /** Id, unique among its kind. */
    id?: number;
    /** Remark for people. */
    note?: string | null;
  };
}

/**
 * Parameters of booking.v1.waitlist.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html
 */
export interface BookingV1WaitlistListParams {
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in "id" | "note" | "createdWithin"]?: unknown;
    }
    | object
    | undefined;
}

/** Result of booking.v1.waitlist.list. */
export interface BookingV1WaitlistListResult {
  waitList: {
    /** Id, unique among its kind. */
    id?: number;
    /** Remark for people. */
    note?: string | null;
  }[];
}

/**
 * Parameters of booking.v1.waitlist.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html
 */
export interface BookingV1WaitlistUpdateParams {
  /** Id, unique among its kind. See booking.v1.waitlist.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** Remark for people. */
    note: string;
  };
}

/** Result of booking.v1.waitlist.update. */
export type BookingV1WaitlistUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `booking`. */
export interface BookingRestMethods {
  /** Books one or more resources for a period given as timestamps with time zones; returns the booking ID. */
  "booking.v1.booking.add": { params: BookingV1BookingAddParams; result: BookingV1BookingAddResult };
  /** Lists the CRM contacts and companies tied to a booking as its clients. */
  "booking.v1.booking.client.list": {
    params: BookingV1BookingClientListParams;
    result: BookingV1BookingClientListResult;
  };
  /** Sets the CRM contacts and companies that are the clients of a booking. */
  "booking.v1.booking.client.set": { params: BookingV1BookingClientSetParams; result: BookingV1BookingClientSetResult };
  /** Removes all clients from a booking; the contacts and companies stay in CRM. */
  "booking.v1.booking.client.unset": {
    params: BookingV1BookingClientUnsetParams;
    result: BookingV1BookingClientUnsetResult;
  };
  /** Turns a waitlist entry into a booking of the given resources and period; returns the booking ID. */
  "booking.v1.booking.createfromwaitlist": {
    params: BookingV1BookingCreatefromwaitlistParams;
    result: BookingV1BookingCreatefromwaitlistResult;
  };
  /** Deletes a booking by ID and frees the resources for that time. */
  "booking.v1.booking.delete": { params: BookingV1BookingDeleteParams; result: BookingV1BookingDeleteResult };
  /** Lists the objects of other tools, such as CRM deals, that are linked to a booking. */
  "booking.v1.booking.externalData.list": {
    params: BookingV1BookingExternalDataListParams;
    result: BookingV1BookingExternalDataListResult;
  };
  /** Links a booking to objects of other tools, such as CRM deals, by module, type and ID. */
  "booking.v1.booking.externalData.set": {
    params: BookingV1BookingExternalDataSetParams;
    result: BookingV1BookingExternalDataSetResult;
  };
  /** Removes all links from a booking to objects of other tools; the objects themselves stay. */
  "booking.v1.booking.externalData.unset": {
    params: BookingV1BookingExternalDataUnsetParams;
    result: BookingV1BookingExternalDataUnsetResult;
  };
  /** Returns one booking with its period, resources, name and description. */
  "booking.v1.booking.get": { params: BookingV1BookingGetParams; result: BookingV1BookingGetResult };
  /** Lists bookings within a period or for given clients, sorted by ID or by start or end date. */
  "booking.v1.booking.list": { params: BookingV1BookingListParams; result: BookingV1BookingListResult };
  /** Changes the resources, period, name or description of a booking. */
  "booking.v1.booking.update": { params: BookingV1BookingUpdateParams; result: BookingV1BookingUpdateResult };
  /** Lists the kinds of clients a booking or waitlist entry may have, such as CRM contact and company. */
  "booking.v1.clienttype.list": { params: BookingV1ClienttypeListParams; result: BookingV1ClienttypeListResult };
  /** Creates a bookable resource with its type and the settings of client notifications; returns the ID. */
  "booking.v1.resource.add": { params: BookingV1ResourceAddParams; result: BookingV1ResourceAddResult };
  /** Deletes a bookable resource by ID. */
  "booking.v1.resource.delete": { params: BookingV1ResourceDeleteParams; result: BookingV1ResourceDeleteResult };
  /** Returns one bookable resource with its type, notification delays and message templates. */
  "booking.v1.resource.get": { params: BookingV1ResourceGetParams; result: BookingV1ResourceGetResult };
  /** Lists bookable resources by type, name or search text, sorted by ID or name. */
  "booking.v1.resource.list": { params: BookingV1ResourceListParams; result: BookingV1ResourceListResult };
  /** Lists a resource's working slots with weekdays, hours in minutes, slot size and time zone. */
  "booking.v1.resource.slots.list": {
    params: BookingV1ResourceSlotsListParams;
    result: BookingV1ResourceSlotsListResult;
  };
  /** Sets when a resource can be booked as slots with weekdays, hours, slot size and time zone. */
  "booking.v1.resource.slots.set": { params: BookingV1ResourceSlotsSetParams; result: BookingV1ResourceSlotsSetResult };
  /** Removes the whole working schedule of slots from a bookable resource. */
  "booking.v1.resource.slots.unset": {
    params: BookingV1ResourceSlotsUnsetParams;
    result: BookingV1ResourceSlotsUnsetResult;
  };
  /** Changes the name, description, type or client notification settings of a bookable resource. */
  "booking.v1.resource.update": { params: BookingV1ResourceUpdateParams; result: BookingV1ResourceUpdateResult };
  /** Creates a type of bookable resources with default client notification settings; returns the ID. */
  "booking.v1.resourceType.add": { params: BookingV1ResourceTypeAddParams; result: BookingV1ResourceTypeAddResult };
  /** Deletes a type of bookable resources by ID. */
  "booking.v1.resourceType.delete": {
    params: BookingV1ResourceTypeDeleteParams;
    result: BookingV1ResourceTypeDeleteResult;
  };
  /** Returns one type of bookable resources with its code and default notification settings. */
  "booking.v1.resourceType.get": { params: BookingV1ResourceTypeGetParams; result: BookingV1ResourceTypeGetResult };
  /** Lists types of bookable resources by module, name, code or search text. */
  "booking.v1.resourceType.list": { params: BookingV1ResourceTypeListParams; result: BookingV1ResourceTypeListResult };
  /** Changes the name, code or default notification settings of a type of bookable resources. */
  "booking.v1.resourceType.update": {
    params: BookingV1ResourceTypeUpdateParams;
    result: BookingV1ResourceTypeUpdateResult;
  };
  /** Puts an entry with a note on the booking waitlist and returns its ID; clients are set separately. */
  "booking.v1.waitlist.add": { params: BookingV1WaitlistAddParams; result: BookingV1WaitlistAddResult };
  /** Lists the CRM contacts and companies tied to a waitlist entry as its clients. */
  "booking.v1.waitlist.client.list": {
    params: BookingV1WaitlistClientListParams;
    result: BookingV1WaitlistClientListResult;
  };
  /** Sets the CRM contacts and companies that wait as clients of a waitlist entry. */
  "booking.v1.waitlist.client.set": {
    params: BookingV1WaitlistClientSetParams;
    result: BookingV1WaitlistClientSetResult;
  };
  /** Removes all clients from a waitlist entry; the contacts and companies stay in CRM. */
  "booking.v1.waitlist.client.unset": {
    params: BookingV1WaitlistClientUnsetParams;
    result: BookingV1WaitlistClientUnsetResult;
  };
  /** Makes a waitlist entry out of an existing booking and returns the entry's ID. */
  "booking.v1.waitlist.createfrombooking": {
    params: BookingV1WaitlistCreatefrombookingParams;
    result: BookingV1WaitlistCreatefrombookingResult;
  };
  /** Deletes an entry from the booking waitlist by ID. */
  "booking.v1.waitlist.delete": { params: BookingV1WaitlistDeleteParams; result: BookingV1WaitlistDeleteResult };
  /** Lists the objects of other tools, such as CRM deals, that are linked to a waitlist entry. */
  "booking.v1.waitlist.externalData.list": {
    params: BookingV1WaitlistExternalDataListParams;
    result: BookingV1WaitlistExternalDataListResult;
  };
  /** Links a waitlist entry to objects of other tools, such as CRM deals, by module, type and ID. */
  "booking.v1.waitlist.externalData.set": {
    params: BookingV1WaitlistExternalDataSetParams;
    result: BookingV1WaitlistExternalDataSetResult;
  };
  /** Removes all links from a waitlist entry to objects of other tools; the objects themselves stay. */
  "booking.v1.waitlist.externalData.unset": {
    params: BookingV1WaitlistExternalDataUnsetParams;
    result: BookingV1WaitlistExternalDataUnsetResult;
  };
  /** Returns one booking waitlist entry with its note. */
  "booking.v1.waitlist.get": { params: BookingV1WaitlistGetParams; result: BookingV1WaitlistGetResult };
  /** Lists booking waitlist entries for a range of dates with their notes. */
  "booking.v1.waitlist.list": { params: BookingV1WaitlistListParams; result: BookingV1WaitlistListResult };
  /** Changes the note of a booking waitlist entry. */
  "booking.v1.waitlist.update": { params: BookingV1WaitlistUpdateParams; result: BookingV1WaitlistUpdateResult };
}
