// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesBooking from "../types/booking.ts";

/** Methods of Bitrix24 whose names begin with `booking`. */
export interface BookingRestMethodsTree {
  readonly v1: {
    readonly booking: {
      /** Books one or more resources for a period given as timestamps with time zones; returns the booking ID. */
      readonly add: RestMethod<typesBooking.BookingV1BookingAddParams, typesBooking.BookingV1BookingAddResult>;
      readonly client: {
        /** Lists the CRM contacts and companies tied to a booking as its clients. */
        readonly list: RestMethod<
          typesBooking.BookingV1BookingClientListParams,
          typesBooking.BookingV1BookingClientListResult
        >;
        /** Sets the CRM contacts and companies that are the clients of a booking. */
        readonly set: RestMethod<
          typesBooking.BookingV1BookingClientSetParams,
          typesBooking.BookingV1BookingClientSetResult
        >;
        /** Removes all clients from a booking; the contacts and companies stay in CRM. */
        readonly unset: RestMethod<
          typesBooking.BookingV1BookingClientUnsetParams,
          typesBooking.BookingV1BookingClientUnsetResult
        >;
      };
      /** Turns a waitlist entry into a booking of the given resources and period; returns the booking ID. */
      readonly createfromwaitlist: RestMethod<
        typesBooking.BookingV1BookingCreatefromwaitlistParams,
        typesBooking.BookingV1BookingCreatefromwaitlistResult
      >;
      /** Deletes a booking by ID and frees the resources for that time. */
      readonly delete: RestMethod<typesBooking.BookingV1BookingDeleteParams, typesBooking.BookingV1BookingDeleteResult>;
      readonly externalData: {
        /** Lists the objects of other tools, such as CRM deals, that are linked to a booking. */
        readonly list: RestMethod<
          typesBooking.BookingV1BookingExternalDataListParams,
          typesBooking.BookingV1BookingExternalDataListResult
        >;
        /** Links a booking to objects of other tools, such as CRM deals, by module, type and ID. */
        readonly set: RestMethod<
          typesBooking.BookingV1BookingExternalDataSetParams,
          typesBooking.BookingV1BookingExternalDataSetResult
        >;
        /** Removes all links from a booking to objects of other tools; the objects themselves stay. */
        readonly unset: RestMethod<
          typesBooking.BookingV1BookingExternalDataUnsetParams,
          typesBooking.BookingV1BookingExternalDataUnsetResult
        >;
      };
      /** Returns one booking with its period, resources, name and description. */
      readonly get: RestMethod<typesBooking.BookingV1BookingGetParams, typesBooking.BookingV1BookingGetResult>;
      /** Lists bookings within a period or for given clients, sorted by ID or by start or end date. */
      readonly list: RestMethod<typesBooking.BookingV1BookingListParams, typesBooking.BookingV1BookingListResult>;
      /** Changes the resources, period, name or description of a booking. */
      readonly update: RestMethod<typesBooking.BookingV1BookingUpdateParams, typesBooking.BookingV1BookingUpdateResult>;
    };
    readonly clienttype: {
      /** Lists the kinds of clients a booking or waitlist entry may have, such as CRM contact and company. */
      readonly list: RestMethod<typesBooking.BookingV1ClienttypeListParams, typesBooking.BookingV1ClienttypeListResult>;
    };
    readonly resource: {
      /** Creates a bookable resource with its type and the settings of client notifications; returns the ID. */
      readonly add: RestMethod<typesBooking.BookingV1ResourceAddParams, typesBooking.BookingV1ResourceAddResult>;
      /** Deletes a bookable resource by ID. */
      readonly delete: RestMethod<
        typesBooking.BookingV1ResourceDeleteParams,
        typesBooking.BookingV1ResourceDeleteResult
      >;
      /** Returns one bookable resource with its type, notification delays and message templates. */
      readonly get: RestMethod<typesBooking.BookingV1ResourceGetParams, typesBooking.BookingV1ResourceGetResult>;
      /** Lists bookable resources by type, name or search text, sorted by ID or name. */
      readonly list: RestMethod<typesBooking.BookingV1ResourceListParams, typesBooking.BookingV1ResourceListResult>;
      readonly slots: {
        /** Lists a resource's working slots with weekdays, hours in minutes, slot size and time zone. */
        readonly list: RestMethod<
          typesBooking.BookingV1ResourceSlotsListParams,
          typesBooking.BookingV1ResourceSlotsListResult
        >;
        /** Sets when a resource can be booked as slots with weekdays, hours, slot size and time zone. */
        readonly set: RestMethod<
          typesBooking.BookingV1ResourceSlotsSetParams,
          typesBooking.BookingV1ResourceSlotsSetResult
        >;
        /** Removes the whole working schedule of slots from a bookable resource. */
        readonly unset: RestMethod<
          typesBooking.BookingV1ResourceSlotsUnsetParams,
          typesBooking.BookingV1ResourceSlotsUnsetResult
        >;
      };
      /** Changes the name, description, type or client notification settings of a bookable resource. */
      readonly update: RestMethod<
        typesBooking.BookingV1ResourceUpdateParams,
        typesBooking.BookingV1ResourceUpdateResult
      >;
    };
    readonly resourceType: {
      /** Creates a type of bookable resources with default client notification settings; returns the ID. */
      readonly add: RestMethod<
        typesBooking.BookingV1ResourceTypeAddParams,
        typesBooking.BookingV1ResourceTypeAddResult
      >;
      /** Deletes a type of bookable resources by ID. */
      readonly delete: RestMethod<
        typesBooking.BookingV1ResourceTypeDeleteParams,
        typesBooking.BookingV1ResourceTypeDeleteResult
      >;
      /** Returns one type of bookable resources with its code and default notification settings. */
      readonly get: RestMethod<
        typesBooking.BookingV1ResourceTypeGetParams,
        typesBooking.BookingV1ResourceTypeGetResult
      >;
      /** Lists types of bookable resources by module, name, code or search text. */
      readonly list: RestMethod<
        typesBooking.BookingV1ResourceTypeListParams,
        typesBooking.BookingV1ResourceTypeListResult
      >;
      /** Changes the name, code or default notification settings of a type of bookable resources. */
      readonly update: RestMethod<
        typesBooking.BookingV1ResourceTypeUpdateParams,
        typesBooking.BookingV1ResourceTypeUpdateResult
      >;
    };
    readonly waitlist: {
      /** Puts an entry with a note on the booking waitlist and returns its ID; clients are set separately. */
      readonly add: RestMethod<typesBooking.BookingV1WaitlistAddParams, typesBooking.BookingV1WaitlistAddResult>;
      readonly client: {
        /** Lists the CRM contacts and companies tied to a waitlist entry as its clients. */
        readonly list: RestMethod<
          typesBooking.BookingV1WaitlistClientListParams,
          typesBooking.BookingV1WaitlistClientListResult
        >;
        /** Sets the CRM contacts and companies that wait as clients of a waitlist entry. */
        readonly set: RestMethod<
          typesBooking.BookingV1WaitlistClientSetParams,
          typesBooking.BookingV1WaitlistClientSetResult
        >;
        /** Removes all clients from a waitlist entry; the contacts and companies stay in CRM. */
        readonly unset: RestMethod<
          typesBooking.BookingV1WaitlistClientUnsetParams,
          typesBooking.BookingV1WaitlistClientUnsetResult
        >;
      };
      /** Makes a waitlist entry out of an existing booking and returns the entry's ID. */
      readonly createfrombooking: RestMethod<
        typesBooking.BookingV1WaitlistCreatefrombookingParams,
        typesBooking.BookingV1WaitlistCreatefrombookingResult
      >;
      /** Deletes an entry from the booking waitlist by ID. */
      readonly delete: RestMethod<
        typesBooking.BookingV1WaitlistDeleteParams,
        typesBooking.BookingV1WaitlistDeleteResult
      >;
      readonly externalData: {
        /** Lists the objects of other tools, such as CRM deals, that are linked to a waitlist entry. */
        readonly list: RestMethod<
          typesBooking.BookingV1WaitlistExternalDataListParams,
          typesBooking.BookingV1WaitlistExternalDataListResult
        >;
        /** Links a waitlist entry to objects of other tools, such as CRM deals, by module, type and ID. */
        readonly set: RestMethod<
          typesBooking.BookingV1WaitlistExternalDataSetParams,
          typesBooking.BookingV1WaitlistExternalDataSetResult
        >;
        /** Removes all links from a waitlist entry to objects of other tools; the objects themselves stay. */
        readonly unset: RestMethod<
          typesBooking.BookingV1WaitlistExternalDataUnsetParams,
          typesBooking.BookingV1WaitlistExternalDataUnsetResult
        >;
      };
      /** Returns one booking waitlist entry with its note. */
      readonly get: RestMethod<typesBooking.BookingV1WaitlistGetParams, typesBooking.BookingV1WaitlistGetResult>;
      /** Lists booking waitlist entries for a range of dates with their notes. */
      readonly list: RestMethod<typesBooking.BookingV1WaitlistListParams, typesBooking.BookingV1WaitlistListResult>;
      /** Changes the note of a booking waitlist entry. */
      readonly update: RestMethod<
        typesBooking.BookingV1WaitlistUpdateParams,
        typesBooking.BookingV1WaitlistUpdateResult
      >;
    };
  };
}
