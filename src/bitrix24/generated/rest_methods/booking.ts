// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  BookingV1BookingAddParams,
  BookingV1BookingAddResult,
  BookingV1BookingClientListParams,
  BookingV1BookingClientListResult,
  BookingV1BookingClientSetParams,
  BookingV1BookingClientSetResult,
  BookingV1BookingClientUnsetParams,
  BookingV1BookingClientUnsetResult,
  BookingV1BookingCreatefromwaitlistParams,
  BookingV1BookingCreatefromwaitlistResult,
  BookingV1BookingDeleteParams,
  BookingV1BookingDeleteResult,
  BookingV1BookingExternalDataListParams,
  BookingV1BookingExternalDataListResult,
  BookingV1BookingExternalDataSetParams,
  BookingV1BookingExternalDataSetResult,
  BookingV1BookingExternalDataUnsetParams,
  BookingV1BookingExternalDataUnsetResult,
  BookingV1BookingGetParams,
  BookingV1BookingGetResult,
  BookingV1BookingListParams,
  BookingV1BookingListResult,
  BookingV1BookingUpdateParams,
  BookingV1BookingUpdateResult,
  BookingV1ClienttypeListParams,
  BookingV1ClienttypeListResult,
  BookingV1ResourceAddParams,
  BookingV1ResourceAddResult,
  BookingV1ResourceDeleteParams,
  BookingV1ResourceDeleteResult,
  BookingV1ResourceGetParams,
  BookingV1ResourceGetResult,
  BookingV1ResourceListParams,
  BookingV1ResourceListResult,
  BookingV1ResourceSlotsListParams,
  BookingV1ResourceSlotsListResult,
  BookingV1ResourceSlotsSetParams,
  BookingV1ResourceSlotsSetResult,
  BookingV1ResourceSlotsUnsetParams,
  BookingV1ResourceSlotsUnsetResult,
  BookingV1ResourceTypeAddParams,
  BookingV1ResourceTypeAddResult,
  BookingV1ResourceTypeDeleteParams,
  BookingV1ResourceTypeDeleteResult,
  BookingV1ResourceTypeGetParams,
  BookingV1ResourceTypeGetResult,
  BookingV1ResourceTypeListParams,
  BookingV1ResourceTypeListResult,
  BookingV1ResourceTypeUpdateParams,
  BookingV1ResourceTypeUpdateResult,
  BookingV1ResourceUpdateParams,
  BookingV1ResourceUpdateResult,
  BookingV1WaitlistAddParams,
  BookingV1WaitlistAddResult,
  BookingV1WaitlistClientListParams,
  BookingV1WaitlistClientListResult,
  BookingV1WaitlistClientSetParams,
  BookingV1WaitlistClientSetResult,
  BookingV1WaitlistClientUnsetParams,
  BookingV1WaitlistClientUnsetResult,
  BookingV1WaitlistCreatefrombookingParams,
  BookingV1WaitlistCreatefrombookingResult,
  BookingV1WaitlistDeleteParams,
  BookingV1WaitlistDeleteResult,
  BookingV1WaitlistExternalDataListParams,
  BookingV1WaitlistExternalDataListResult,
  BookingV1WaitlistExternalDataSetParams,
  BookingV1WaitlistExternalDataSetResult,
  BookingV1WaitlistExternalDataUnsetParams,
  BookingV1WaitlistExternalDataUnsetResult,
  BookingV1WaitlistGetParams,
  BookingV1WaitlistGetResult,
  BookingV1WaitlistListParams,
  BookingV1WaitlistListResult,
  BookingV1WaitlistUpdateParams,
  BookingV1WaitlistUpdateResult,
} from "../types/booking.ts";

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
