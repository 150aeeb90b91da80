// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What booking.v1.booking holds. Which members arrive depends on the call. */
export interface BookingV1Booking {
  datePeriod?: {
    from?: {
      timestamp?: number;
      timezone?: string;
    };
    to?: {
      timestamp?: number;
      timezone?: string;
    };
  };
  description?: string | null;
  id?: number;
  name?: string;
  resourceIds?: number[];
}

/** Stands in several types. */
export interface BookingV1BookingAddFields {
  resourceIds: object | unknown[];
  name?: string | undefined;
  description?: string | undefined;
  datePeriod: {
    from: object;
    to: object;
  };
}

/**
 * Parameters of booking.v1.booking.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html
 */
export interface BookingV1BookingAddParams {
  fields: BookingV1BookingAddFields;
}

/** Result of booking.v1.booking.add. */
export type BookingV1BookingAddResult = number | {
  id?: number;
};

/**
 * Parameters of booking.v1.booking.client.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
 */
export interface BookingV1BookingClientListParams {
  bookingId: number | string;
}

/** Result of booking.v1.booking.client.list. */
export interface BookingV1BookingClientListResult {
  bookingClient: {
    id?: number;
    type?: {
      code?: string;
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
  bookingId: number | string;
  clients: {
    id: number | string;
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
  waitListId: number | string;
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
  id: number | string;
}

/** Result of booking.v1.booking.delete. */
export type BookingV1BookingDeleteResult = boolean;

/** Parameters of booking.v1.booking.externalData.list. */
export interface BookingV1BookingExternalDataListParams {
  bookingId: number | string;
}

/** Result of booking.v1.booking.externalData.list. */
export interface BookingV1BookingExternalDataListResult {
  externalData: {
    entityTypeId?: string;
    moduleId?: string;
    value?: string;
  }[];
}

/** Parameters of booking.v1.booking.externalData.set. */
export interface BookingV1BookingExternalDataSetParams {
  bookingId: number | string;
  externalData: {
    moduleId: string | number;
    entityTypeId: string | number;
    value: string;
  }[];
}

/** Result of booking.v1.booking.externalData.set. */
export type BookingV1BookingExternalDataSetResult = boolean;

/** Parameters of booking.v1.booking.externalData.unset. */
export interface BookingV1BookingExternalDataUnsetParams {
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
  filter?: {
    within?: object | undefined;
    client?: object | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: {
    id?: string | number | undefined;
    dateFrom?: string | undefined;
    dateTo?: string | undefined;
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
  id: number | string;
  fields: {
    resourceIds?: object | unknown[] | undefined;
    name?: string | undefined;
    description?: string | undefined;
    datePeriod?: {
      from: object;
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
    code?: string;
    module?: string;
  }[];
}

/** What booking.v1.resource holds. Which members arrive depends on the call. */
export interface BookingV1Resource {
  confirmationCounterDelay?: number;
  confirmationDelay?: number;
  confirmationRepetitions?: number;
  confirmationRepetitionsInterval?: number;
  delayedCounterDelay?: number;
  delayedDelay?: number;
  description?: string | null;
  id?: number;
  infoDelay?: number;
  isConfirmationNotificationOn?: "Y" | "N";
  isDelayedNotificationOn?: "Y" | "N";
  isFeedbackNotificationOn?: "Y" | "N";
  isInfoNotificationOn?: "Y" | "N";
  isMain?: "Y" | "N";
  isReminderNotificationOn?: "Y" | "N";
  name?: string;
  reminderDelay?: number;
  templateTypeConfirmation?: "inanimate" | "animate";
  templateTypeDelayed?: "inanimate" | "animate";
  templateTypeFeedback?: "inanimate" | "animate";
  templateTypeInfo?: "inanimate" | "animate";
  templateTypeReminder?: string;
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
  fields: {
    name: string;
    description?: string | undefined;
    typeId: number | string;
    isMain?: "Y" | "N" | undefined;
    isInfoNotificationOn?: "Y" | "N" | undefined;
    templateTypeInfo?: "inanimate" | "animate" | undefined;
    isConfirmationNotificationOn?: "Y" | "N" | undefined;
    templateTypeConfirmation?: "inanimate" | "animate" | undefined;
    isReminderNotificationOn?: "Y" | "N" | undefined;
    templateTypeReminder?: string | undefined;
    isFeedbackNotificationOn?: "Y" | "N" | undefined;
    templateTypeFeedback?: "inanimate" | "animate" | undefined;
    isDelayedNotificationOn?: "Y" | "N" | undefined;
    templateTypeDelayed?: "inanimate" | "animate" | undefined;
    infoDelay?: number | string | undefined;
    reminderDelay?: number | string | undefined;
    delayedDelay?: number | string | undefined;
    delayedCounterDelay?: number | string | undefined;
    confirmationDelay?: number | string | undefined;
    confirmationRepetitions?: number | string | undefined;
    confirmationRepetitionsInterval?: number | string | undefined;
    confirmationCounterDelay?: number | string | undefined;
  };
}

/** Result of booking.v1.resource.add. */
export interface BookingV1ResourceAddResult {
  id?: number;
}

/**
 * Parameters of booking.v1.resource.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html
 */
export interface BookingV1ResourceDeleteParams {
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
  id: number | string;
}

/** Result of booking.v1.resource.get. */
export interface BookingV1ResourceGetResult {
  resource: BookingV1Resource;
}

/**
 * Parameters of booking.v1.resource.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html
 */
export interface BookingV1ResourceListParams {
  filter?: {
    searchQuery?: string | string[] | undefined;
    isMain?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    typeId?: (number | string) | (number | string)[] | undefined;
    name?: string | string[] | undefined;
    description?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: {
    id?: string | number | undefined;
    name?: string | undefined;
  } | undefined;
}

/** Result of booking.v1.resource.list. */
export interface BookingV1ResourceListResult {
  resource: BookingV1Resource[];
}

/**
 * Parameters of booking.v1.resource.slots.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
 */
export interface BookingV1ResourceSlotsListParams {
  resourceId: number | string;
}

/** Result of booking.v1.resource.slots.list. */
export interface BookingV1ResourceSlotsListResult {
  slots: {
    id?: number;
    from?: number;
    to?: number;
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
  resourceId: number | string;
  slots: {
    from: number | string;
    to: number | string;
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
  resourceId: number | string;
}

/** Result of booking.v1.resource.slots.unset. */
export type BookingV1ResourceSlotsUnsetResult = boolean;

/** What booking.v1.resourceType holds. Which members arrive depends on the call. */
export interface BookingV1ResourceType {
  code?: string;
  confirmationCounterDelay?: number;
  confirmationDelay?: number;
  confirmationRepetitions?: number;
  confirmationRepetitionsInterval?: number;
  delayedCounterDelay?: number;
  delayedDelay?: number;
  id?: number;
  infoDelay?: number;
  isConfirmationNotificationOn?: "Y" | "N";
  isDelayedNotificationOn?: "Y" | "N";
  isFeedbackNotificationOn?: "Y" | "N";
  isReminderNotificationOn?: "Y" | "N";
  name?: string;
  reminderDelay?: number;
  templateTypeConfirmation?: "inanimate" | "animate";
  templateTypeDelayed?: "inanimate" | "animate";
  templateTypeFeedback?: "inanimate" | "animate";
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
  fields: {
    name: string;
    code: string;
    isInfoNotificationOn?: "Y" | "N" | undefined;
    templateTypeInfo?: "inanimate" | "animate" | undefined;
    isConfirmationNotificationOn?: "Y" | "N" | undefined;
    templateTypeConfirmation?: "inanimate" | "animate" | undefined;
    isReminderNotificationOn?: "Y" | "N" | undefined;
    templateTypeReminder?: string | undefined;
    isFeedbackNotificationOn?: "Y" | "N" | undefined;
    templateTypeFeedback?: "inanimate" | "animate" | undefined;
    isDelayedNotificationOn?: "Y" | "N" | undefined;
    templateTypeDelayed?: "inanimate" | "animate" | undefined;
    infoDelay?: number | string | undefined;
    reminderDelay?: number | string | undefined;
    delayedDelay?: number | string | undefined;
    delayedCounterDelay?: number | string | undefined;
    confirmationDelay?: number | string | undefined;
    confirmationRepetitions?: number | string | undefined;
    confirmationRepetitionsInterval?: number | string | undefined;
    confirmationCounterDelay?: number | string | undefined;
  };
}

/** Result of booking.v1.resourceType.add. */
export interface BookingV1ResourceTypeAddResult {
  id?: number;
}

/**
 * Parameters of booking.v1.resourceType.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html
 */
export interface BookingV1ResourceTypeDeleteParams {
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
  filter?: {
    searchQuery?: string | string[] | undefined;
    moduleId?: (string | number) | (string | number)[] | undefined;
    name?: string | string[] | undefined;
    code?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: {
    id?: string | number | undefined;
    name?: string | undefined;
    code?: string | undefined;
  } | undefined;
}

/** Result of booking.v1.resourceType.list. */
export interface BookingV1ResourceTypeListResult {
  resource: BookingV1ResourceType[];
}

/**
 * Parameters of booking.v1.resourceType.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html
 */
export interface BookingV1ResourceTypeUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    code?: string | undefined;
    isInfoNotificationOn?: "Y" | "N" | undefined;
    templateTypeInfo?: "inanimate" | "animate" | undefined;
    isConfirmationNotificationOn?: "Y" | "N" | undefined;
    templateTypeConfirmation?: "inanimate" | "animate" | undefined;
    isReminderNotificationOn?: "Y" | "N" | undefined;
    templateTypeReminder?: string | undefined;
    isFeedbackNotificationOn?: "Y" | "N" | undefined;
    templateTypeFeedback?: "inanimate" | "animate" | undefined;
    isDelayedNotificationOn?: "Y" | "N" | undefined;
    templateTypeDelayed?: "inanimate" | "animate" | undefined;
    infoDelay?: number | string | undefined;
    reminderDelay?: number | string | undefined;
    delayedDelay?: number | string | undefined;
    delayedCounterDelay?: number | string | undefined;
    confirmationDelay?: number | string | undefined;
    confirmationRepetitions?: number | string | undefined;
    confirmationRepetitionsInterval?: number | string | undefined;
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
  id: number | string;
  fields: {
    name?: string | undefined;
    description?: string | undefined;
    typeId?: number | string | undefined;
    isMain?: "Y" | "N" | undefined;
    isInfoNotificationOn?: "Y" | "N" | undefined;
    templateTypeInfo?: "inanimate" | "animate" | undefined;
    isConfirmationNotificationOn?: "Y" | "N" | undefined;
    templateTypeConfirmation?: "inanimate" | "animate" | undefined;
    isReminderNotificationOn?: "Y" | "N" | undefined;
    templateTypeReminder?: string | undefined;
    isFeedbackNotificationOn?: "Y" | "N" | undefined;
    templateTypeFeedback?: "inanimate" | "animate" | undefined;
    isDelayedNotificationOn?: "Y" | "N" | undefined;
    templateTypeDelayed?: "inanimate" | "animate" | undefined;
    infoDelay?: number | string | undefined;
    reminderDelay?: number | string | undefined;
    delayedDelay?: number | string | undefined;
    delayedCounterDelay?: number | string | undefined;
    confirmationDelay?: number | string | undefined;
    confirmationRepetitions?: number | string | undefined;
    confirmationRepetitionsInterval?: number | string | undefined;
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
  fields: {
    note: string;
  };
}

/** Result of booking.v1.waitlist.add. */
export type BookingV1WaitlistAddResult = number | {
  id?: number;
};

/**
 * Parameters of booking.v1.waitlist.client.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
 */
export interface BookingV1WaitlistClientListParams {
  waitListId: number | string;
}

/** Result of booking.v1.waitlist.client.list. */
export interface BookingV1WaitlistClientListResult {
  waitListClient: {
    id?: number;
    type?: {
      code?: string;
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
  waitListId: number | string;
  clients: {
    id: number | string;
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
  id: number | string;
}

/** Result of booking.v1.waitlist.delete. */
export type BookingV1WaitlistDeleteResult = boolean;

/** Parameters of booking.v1.waitlist.externalData.list. */
export interface BookingV1WaitlistExternalDataListParams {
  waitListId: number | string;
}

/** Result of booking.v1.waitlist.externalData.list. */
export interface BookingV1WaitlistExternalDataListResult {
  externalData: {
    entityTypeId?: string;
    moduleId?: string;
    value?: string;
  }[];
}

/** Parameters of booking.v1.waitlist.externalData.set. */
export interface BookingV1WaitlistExternalDataSetParams {
  waitListId: number | string;
  externalData: {
    moduleId: string | number;
    entityTypeId: string | number;
    value: string;
  }[];
}

/** Result of booking.v1.waitlist.externalData.set. */
export type BookingV1WaitlistExternalDataSetResult = boolean;

/** Parameters of booking.v1.waitlist.externalData.unset. */
export interface BookingV1WaitlistExternalDataUnsetParams {
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
  id: number | string;
}

/** Result of booking.v1.waitlist.get. */
export interface BookingV1WaitlistGetResult {
  waitList: {
    id?: number;
    note?: string | null;
  };
}

/**
 * Parameters of booking.v1.waitlist.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html
 */
export interface BookingV1WaitlistListParams {
  filter?: object | undefined;
}

/** Result of booking.v1.waitlist.list. */
export interface BookingV1WaitlistListResult {
  waitList: {
    id?: number;
    note?: string | null;
  }[];
}

/**
 * Parameters of booking.v1.waitlist.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html
 */
export interface BookingV1WaitlistUpdateParams {
  id: number | string;
  fields: {
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
