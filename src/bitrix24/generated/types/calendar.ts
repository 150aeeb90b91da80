// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of calendar.accessibility.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
 */
export interface CalendarAccessibilityGetParams {
  users: (number | string)[];
  from: string | Date;
  to: string | Date;
}

/** Result of calendar.accessibility.get. */
export interface CalendarAccessibilityGetResult {
  [id: number]: {
    ID?: string | number;
    NAME?: string;
    DATE_FROM?: string;
    DATE_TO?: string;
    DATE_FROM_TS_UTC?: string;
    DATE_TO_TS_UTC?: string;
    "~USER_OFFSET_FROM"?: number;
    "~USER_OFFSET_TO"?: number;
    DT_SKIP_TIME?: string;
    TZ_FROM?: string;
    TZ_TO?: string;
    ACCESSIBILITY?: string;
    IMPORTANCE?: string;
    EVENT_TYPE?: string;
  }[];
}

/** Stands in several types. */
export interface CalendarEventAddMeeting {
  notify?: boolean | ("Y" | "N") | undefined;
  reinvite?: boolean | ("Y" | "N") | undefined;
  allow_invite?: boolean | ("Y" | "N") | undefined;
  hide_guests?: boolean | ("Y" | "N") | undefined;
}

/**
 * Parameters of calendar.event.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
 */
export interface CalendarEventAddParams {
  type: "user" | "group" | "company_calendar";
  ownerId: number | string;
  from: (string | Date) | (string | Date);
  to: (string | Date) | (string | Date);
  from_ts?: number | string | undefined;
  to_ts?: number | string | undefined;
  section?: number | string | undefined;
  auto_detect_section?: "Y" | "N" | undefined;
  name: string;
  skip_time?: "Y" | "N" | undefined;
  timezone_from?: string | undefined;
  timezone_to?: string | undefined;
  description?: string | undefined;
  color?: string | undefined;
  text_color?: string | undefined;
  accessibility?: "busy" | "absent" | "quest" | "free" | undefined;
  importance?: "high" | "normal" | "low" | undefined;
  private_event?: "Y" | "N" | undefined;
  rrule?: CalendarEventAddRrule | undefined;
  is_meeting?: "Y" | "N" | undefined;
  location?: string | undefined;
  remind?: {
    type?: "min" | "hour" | "day" | undefined;
    count?: number | string | undefined;
  }[] | undefined;
  attendees?: (number | string)[] | undefined;
  meeting?: CalendarEventAddMeeting | undefined;
  crm_fields?: string[] | undefined;
  /** Id of the user who organises the meeting. */
  host?: number | string | undefined;
}

/** Result of calendar.event.add. */
export type CalendarEventAddResult = number;

/** Stands in several types. */
export interface CalendarEventAddRrule {
  FREQ?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | undefined;
  COUNT?: number | string | undefined;
  INTERVAL?: number | string | undefined;
  BYDAY?: ("SU" | "MO" | "TU" | "WE" | "TH" | "FR" | "SA")[] | undefined;
  UNTIL?: string | Date | undefined;
}

/**
 * Parameters of calendar.event.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
 */
export interface CalendarEventDeleteParams {
  id: number | string;
}

/** Result of calendar.event.delete. */
export type CalendarEventDeleteResult = boolean;

/** Stands in several types. */
export interface CalendarEventGetNearestItem {
  ID?: string;
  PARENT_ID?: string;
  DELETED?: "Y" | "N";
  CAL_TYPE?: string;
  OWNER_ID?: string;
  NAME?: string;
  DATE_FROM?: string;
  DATE_TO?: string;
  ORIGINAL_DATE_FROM?: string | null;
  TZ_FROM?: string;
  TZ_TO?: string;
  TZ_OFFSET_FROM?: string;
  TZ_OFFSET_TO?: string;
  DATE_FROM_TS_UTC?: string;
  DATE_TO_TS_UTC?: string;
  DT_SKIP_TIME?: "Y" | "N";
  DT_LENGTH?: number;
  EVENT_TYPE?: string | null;
  CREATED_BY?: string;
  DATE_CREATE?: string;
  TIMESTAMP_X?: string;
  DESCRIPTION?: string;
  PRIVATE_EVENT?: "Y" | "N" | "";
  ACCESSIBILITY?: string;
  IMPORTANCE?: string;
  IS_MEETING?: boolean | ("Y" | "N");
  MEETING_STATUS?: "Y" | "N" | "Q" | "H";
  MEETING_HOST?: string;
  MEETING?: CalendarEventGetNearestItemMeeting;
  LOCATION?: string;
  REMIND?: {
    type?: "min" | "hour" | "day";
    count?: number;
  }[];
  COLOR?: string;
  RRULE?: CalendarEventGetNearestItemRrule;
  EXDATE?: string;
  DAV_XML_ID?: string;
  G_EVENT_ID?: string;
  CAL_DAV_LABEL?: string;
  VERSION?: string;
  ATTENDEES_CODES?: string[];
  RECURRENCE_ID?: string | number;
  RELATIONS?: {
    ORIGINAL_RECURSION_ID?: number;
    COMMENT_XML_ID?: string;
  };
  SECTION_ID?: string;
  SYNC_STATUS?: string | null;
  UF_CRM_CAL_EVENT?: string[];
  UF_WEBDAV_CAL_EVENT?: boolean | unknown[];
  SECTION_DAV_XML_ID?: null | unknown[];
  DATE_FROM_FORMATTED?: string;
  DATE_TO_FORMATTED?: string;
  SECT_ID?: string;
  ATTENDEE_LIST?: {
    id?: number;
    entryId?: string;
    status?: "Y" | "N" | "Q" | "H";
  }[];
  COLLAB_ID?: number | null;
  "~RRULE_DESCRIPTION"?: string;
  attendeesEntityList?: {
    entityId?: string;
    id?: number;
  }[];
  "~DESCRIPTION"?: string;
  "~USER_OFFSET_FROM"?: number;
  "~USER_OFFSET_TO"?: number;
  DAV_EXCH_LABEL?: string;
}

/** Stands in several types. */
export interface CalendarEventGetNearestItemMeeting {
  HOST_NAME?: string;
  NOTIFY?: boolean;
  REINVITE?: boolean;
  ALLOW_INVITE?: boolean;
  HIDE_GUESTS?: boolean;
  MEETING_CREATOR?: number;
  LANGUAGE_ID?: string;
  MAIL_FROM?: string;
}

/** Stands in several types. */
export interface CalendarEventGetNearestItemRrule {
  FREQ?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  BYDAY?: {
    MO?: string;
    WE?: string;
  };
  INTERVAL?: number;
  UNTIL?: string;
  "~UNTIL"?: string;
  UNTIL_TS?: number;
}

/**
 * Parameters of calendar.event.get.nearest.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
 */
export interface CalendarEventGetNearestParams {
  type?: "user" | "group" | "company_calendar" | undefined;
  ownerId?: number | string | undefined;
  days?: number | string | undefined;
  forCurrentUser?: boolean | ("Y" | "N") | undefined;
  maxEventsCount?: number | string | undefined;
  detailUrl?: string | undefined;
}

/** Result of calendar.event.get.nearest. */
export type CalendarEventGetNearestResult = CalendarEventGetNearestItem[];

/**
 * Parameters of calendar.event.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
 */
export interface CalendarEventGetParams {
  type: "user" | "group" | "company_calendar";
  ownerId: number | string;
  from?: string | Date | undefined;
  to?: string | Date | undefined;
  section?: (number | string) | (number | string)[] | undefined;
}

/** Result of calendar.event.get. */
export type CalendarEventGetResult = CalendarEventGetNearestItem[];

/**
 * Parameters of calendar.event.getbyid.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
 */
export interface CalendarEventGetbyidParams {
  id: number | string;
}

/** Result of calendar.event.getbyid. */
export interface CalendarEventGetbyidResult {
  ID?: string;
  PARENT_ID?: string;
  DELETED?: "Y" | "N";
  CAL_TYPE?: string;
  OWNER_ID?: string;
  NAME?: string;
  DATE_FROM?: string;
  DATE_TO?: string;
  ORIGINAL_DATE_FROM?: string | null;
  TZ_FROM?: string;
  TZ_TO?: string;
  TZ_OFFSET_FROM?: string;
  TZ_OFFSET_TO?: string;
  DATE_FROM_TS_UTC?: string;
  DATE_TO_TS_UTC?: string;
  DT_SKIP_TIME?: "Y" | "N";
  DT_LENGTH?: number;
  EVENT_TYPE?: string | null;
  CREATED_BY?: string;
  DATE_CREATE?: string;
  TIMESTAMP_X?: string;
  DESCRIPTION?: string;
  PRIVATE_EVENT?: "Y" | "N" | "";
  ACCESSIBILITY?: string;
  IMPORTANCE?: string;
  IS_MEETING?: boolean | ("Y" | "N");
  MEETING_STATUS?: "Y" | "N" | "Q" | "H";
  MEETING_HOST?: string;
  MEETING: CalendarEventGetNearestItemMeeting;
  LOCATION?: string;
  REMIND: {
    type?: "min" | "hour" | "day";
    count?: number;
  }[];
  COLOR?: string;
  RRULE: CalendarEventGetNearestItemRrule;
  EXDATE?: string;
  DAV_XML_ID?: string;
  G_EVENT_ID?: string;
  CAL_DAV_LABEL?: string;
  VERSION?: string;
  ATTENDEES_CODES: string[];
  RECURRENCE_ID?: string | number;
  RELATIONS: {
    ORIGINAL_RECURSION_ID?: number;
    COMMENT_XML_ID?: string;
  };
  SECTION_ID?: string;
  SYNC_STATUS?: string | null;
  UF_CRM_CAL_EVENT: string[];
  UF_WEBDAV_CAL_EVENT?: boolean | unknown[];
  SECTION_DAV_XML_ID?: null | unknown[];
  DATE_FROM_FORMATTED?: string;
  DATE_TO_FORMATTED?: string;
  SECT_ID?: string;
  ATTENDEE_LIST: {
    id?: number;
    entryId?: string;
    status?: "Y" | "N" | "Q" | "H";
  }[];
  COLLAB_ID?: number | null;
  "~RRULE_DESCRIPTION"?: string;
  attendeesEntityList: {
    entityId?: string;
    id?: number;
  }[];
  "~DESCRIPTION"?: string;
  "~USER_OFFSET_FROM"?: number;
  "~USER_OFFSET_TO"?: number;
  DAV_EXCH_LABEL?: string;
}

/**
 * Parameters of calendar.event.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
 */
export interface CalendarEventUpdateParams {
  id: number | string;
  type: "user" | "group" | "company_calendar";
  ownerId: number | string;
  from?: (string | Date) | (string | Date) | undefined;
  to?: (string | Date) | (string | Date) | undefined;
  from_ts?: number | string | undefined;
  to_ts?: number | string | undefined;
  section?: number | string | undefined;
  name?: string | undefined;
  skip_time?: "Y" | "N" | undefined;
  timezone_from?: string | undefined;
  timezone_to?: string | undefined;
  description?: string | undefined;
  color?: string | undefined;
  text_color?: string | undefined;
  accessibility?: "busy" | "absent" | "quest" | "free" | undefined;
  importance?: "high" | "normal" | "low" | undefined;
  private_event?: "Y" | "N" | undefined;
  recurrence_mode?: "this" | "next" | "all" | undefined;
  current_date_from?: string | Date | undefined;
  rrule?: CalendarEventAddRrule | undefined;
  is_meeting?: "Y" | "N" | undefined;
  location?: string | undefined;
  remind?: {
    type?: "min" | "hour" | "day" | undefined;
    count?: number | string | undefined;
  }[] | undefined;
  attendees?: (number | string)[] | undefined;
  host?: number | string | undefined;
  meeting?: CalendarEventAddMeeting | undefined;
  crm_fields?: string[] | undefined;
}

/** Result of calendar.event.update. */
export type CalendarEventUpdateResult = number | {
  originalDate?: string;
  originalDavXmlId?: string;
  instanceTz?: string;
  recEventId?: number;
  id?: number;
};

/** Whether and how far a calendar may be exported. */
export interface CalendarExport {
  /** Whether it may be exported. */
  ALLOW?: boolean | ("Y" | "N") | undefined;
  /** all; 3_9 for three months back and nine ahead; 6_12 for six back and twelve ahead. */
  SET?: string | undefined;
}

/**
 * Parameters of calendar.meeting.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
 */
export interface CalendarMeetingStatusGetParams {
  eventId: number | string;
}

/** Result of calendar.meeting.status.get. */
export type CalendarMeetingStatusGetResult = "Y" | "N" | "Q";

/**
 * Parameters of calendar.meeting.status.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
 */
export interface CalendarMeetingStatusSetParams {
  eventId: number | string;
  status: "Y" | "N" | "Q";
}

/** Result of calendar.meeting.status.set. */
export type CalendarMeetingStatusSetResult = boolean;

/**
 * Parameters of calendar.resource.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html
 */
export interface CalendarResourceAddParams {
  name: string;
}

/** Result of calendar.resource.add. */
export type CalendarResourceAddResult = number;

/**
 * Parameters of calendar.resource.booking.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
 */
export interface CalendarResourceBookingListParams {
  filter: {
    resourceTypeIdList?: object | unknown[] | undefined;
    from?: (string | Date) | (string | Date)[] | undefined;
    to?: (string | Date) | (string | Date)[] | undefined;
    resourceIdList?: object | unknown[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of calendar.resource.booking.list. */
export type CalendarResourceBookingListResult = {
  ID?: string;
  PARENT_ID?: string;
  DELETED?: "Y" | "N";
  CAL_TYPE?: string;
  OWNER_ID?: string;
  NAME?: string;
  DATE_FROM?: string;
  DATE_TO?: string;
  TZ_FROM?: string;
  TZ_TO?: string;
  TZ_OFFSET_FROM?: string;
  TZ_OFFSET_TO?: string;
  DATE_FROM_TS_UTC?: string;
  DATE_TO_TS_UTC?: string;
  DT_SKIP_TIME?: "Y" | "N";
  DT_LENGTH?: number;
  EVENT_TYPE?: string;
  CREATED_BY?: string;
  DATE_CREATE?: string;
  TIMESTAMP_X?: string;
  DESCRIPTION?: string;
  IS_MEETING?: boolean;
  MEETING_STATUS?: string;
  MEETING_HOST?: string;
  VERSION?: string;
  SECTION_ID?: string;
  DATE_FROM_FORMATTED?: string;
  DATE_TO_FORMATTED?: string;
  SECT_ID?: string;
  RESOURCE_BOOKING_ID?: number | string;
}[];

/**
 * Parameters of calendar.resource.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
 */
export interface CalendarResourceDeleteParams {
  resourceId: string | number;
}

/** Result of calendar.resource.delete. */
export type CalendarResourceDeleteResult = boolean;

/**
 * Parameters of calendar.resource.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html
 */
export interface CalendarResourceListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of calendar.resource.list. */
export type CalendarResourceListResult = {
  ID?: string;
  NAME?: string;
  CREATED_BY?: string;
}[];

/**
 * Parameters of calendar.resource.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
 */
export interface CalendarResourceUpdateParams {
  resourceId: number | string;
  name: string;
}

/** Result of calendar.resource.update. */
export type CalendarResourceUpdateResult = number;

/**
 * Parameters of calendar.section.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
 */
export interface CalendarSectionAddParams {
  type: "user" | "group";
  ownerId: number | string;
  name: string;
  description?: string | undefined;
  color?: string | undefined;
  text_color?: string | undefined;
  export?: {
    ALLOW?: boolean | ("Y" | "N") | undefined;
    SET?: "all" | "3_9" | "6_12" | undefined;
  } | undefined;
}

/** Result of calendar.section.add. */
export type CalendarSectionAddResult = number;

/**
 * Parameters of calendar.section.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
 */
export interface CalendarSectionDeleteParams {
  type: "user" | "group";
  ownerId: number | string;
  id: number | string;
}

/** Result of calendar.section.delete. */
export type CalendarSectionDeleteResult = boolean;

/**
 * Parameters of calendar.section.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
 */
export interface CalendarSectionGetParams {
  type: string;
  ownerId: number | string;
}

/** Result of calendar.section.get. */
export type CalendarSectionGetResult = {
  ID?: string;
  NAME?: string;
  GAPI_CALENDAR_ID?: string | null;
  DESCRIPTION?: string;
  COLOR?: string;
  TEXT_COLOR?: string;
  EXPORT?: {
    ALLOW?: boolean;
  };
  CAL_TYPE?: string;
  OWNER_ID?: string;
  CREATED_BY?: string;
  DATE_CREATE?: string;
  TIMESTAMP_X?: string;
  CAL_DAV_CON?: string | null;
  SYNC_TOKEN?: string | null;
  PAGE_TOKEN?: string | null;
  EXTERNAL_TYPE?: string;
  ACCESS?: {
    [name: string]: number;
  };
  IS_COLLAB?: boolean;
  PERM?: {
    view_time?: boolean;
    view_title?: boolean;
    view_full?: boolean;
    add?: boolean;
    edit?: boolean;
    edit_section?: boolean;
    access?: boolean;
  };
}[];

/**
 * Parameters of calendar.section.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
 */
export interface CalendarSectionUpdateParams {
  type: "user" | "group";
  ownerId: number | string;
  id: string | number;
  name?: string | undefined;
  description?: string | undefined;
  color?: string | undefined;
  text_color?: string | undefined;
  export?: CalendarExport | CalendarExport[] | undefined;
}

/** Result of calendar.section.update. */
export type CalendarSectionUpdateResult = number;

/**
 * Parameters of calendar.settings.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
 */
export interface CalendarSettingsGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of calendar.settings.get. */
export interface CalendarSettingsGetResult {
  work_time_start?: string;
  work_time_end?: string;
  year_holidays?: string;
  week_holidays: string[];
  week_start?: string;
  user_name_template?: string;
  sync_by_push?: boolean;
  user_show_login?: boolean;
  path_to_user?: string;
  path_to_user_calendar?: string;
  path_to_group?: string;
  path_to_group_calendar?: string;
  path_to_vr?: string;
  path_to_rm?: string;
  rm_iblock_type?: string;
  rm_iblock_id?: string;
  dep_manager_sub?: boolean;
  denied_superpose_types: unknown[];
  pathes_for_sites?: boolean | string;
  forum_id?: string;
  rm_for_sites?: boolean;
  path_to_type_company_calendar?: string;
  path_to_type_location?: string;
  path_to_type_open_event?: string;
  year_workdays?: string;
}

/**
 * Parameters of calendar.user.settings.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
 */
export interface CalendarUserSettingsGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of calendar.user.settings.get. */
export interface CalendarUserSettingsGetResult {
  view?: "day" | "week" | "month" | "list";
  meetSection?: string;
  crmSection?: string;
  showDeclined?: boolean;
  denyBusyInvitation?: boolean;
  collapseOffHours?: "Y" | "N";
  showWeekNumbers?: "Y" | "N";
  showTasks?: "Y" | "N";
  syncTasks?: "Y" | "N";
  showCompletedTasks?: "Y" | "N";
  lastUsedSection?: string;
  sendFromEmail?: string;
  defaultSections: {
    [name: string]: string;
  };
  syncPeriodPast?: string;
  syncPeriodFuture?: string;
  defaultReminders: {
    fullDay?: {
      type?: "min" | "hour" | "day";
      count?: number;
    }[];
    withTime?: {
      type?: "min" | "hour" | "day";
      count?: number;
    }[];
  };
  timezoneName?: string;
  timezoneOffsetUTC?: number;
  timezoneDefaultName?: string;
  work_time_start?: string;
  work_time_end?: string;
}

/**
 * Parameters of calendar.user.settings.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
 */
export interface CalendarUserSettingsSetParams {
  settings: {
    view?: "day" | "week" | "month" | "list" | undefined;
    meetSection?: string | undefined;
    crmSection?: string | undefined;
    showDeclined?: boolean | ("Y" | "N") | undefined;
    denyBusyInvitation?: boolean | ("Y" | "N") | undefined;
    collapseOffHours?: "Y" | "N" | undefined;
    showWeekNumbers?: "Y" | "N" | undefined;
    showTasks?: "Y" | "N" | undefined;
    syncTasks?: "Y" | "N" | undefined;
    showCompletedTasks?: "Y" | "N" | undefined;
    lastUsedSection?: string | undefined;
    sendFromEmail?: string | undefined;
    defaultSections?: object | undefined;
    syncPeriodPast?: string | undefined;
    syncPeriodFuture?: string | undefined;
    defaultReminders?: {
      fullDay?: {
        type?: "min" | "hour" | "day" | undefined;
        count?: number | string | undefined;
      }[] | undefined;
      withTime?: {
        type?: "min" | "hour" | "day" | undefined;
        count?: number | string | undefined;
      }[] | undefined;
    } | undefined;
  };
}

/** Result of calendar.user.settings.set. */
export type CalendarUserSettingsSetResult = boolean;

/** Fields of calendar.event.update that updateCalendarEvent takes. */
export interface UpdateCalendarEventFields {
  type: "user" | "group" | "company_calendar";
  ownerId: number | string;
  from?: (string | Date) | (string | Date);
  to?: (string | Date) | (string | Date);
  from_ts?: number | string;
  to_ts?: number | string;
  section?: number | string;
  name?: string;
  skip_time?: "Y" | "N";
  timezone_from?: string;
  timezone_to?: string;
  description?: string;
  color?: string;
  text_color?: string;
  accessibility?: "busy" | "absent" | "quest" | "free";
  importance?: "high" | "normal" | "low";
  private_event?: "Y" | "N";
  recurrence_mode?: "this" | "next" | "all";
  current_date_from?: string | Date;
  rrule?: CalendarEventAddRrule;
  is_meeting?: "Y" | "N";
  location?: string;
  remind?: {
    type?: "min" | "hour" | "day";
    count?: number | string;
  }[];
  attendees?: (number | string)[];
  host?: number | string;
  meeting?: CalendarEventAddMeeting;
  crm_fields?: string[];
}

/** Fields of calendar.section.update that updateCalendar takes. */
export interface UpdateCalendarFields {
  type: "user" | "group";
  ownerId: number | string;
  name?: string;
  description?: string;
  color?: string;
  text_color?: string;
  export?: CalendarExport | CalendarExport[];
}

/** Methods of Bitrix24 whose names begin with `calendar`. */
export interface CalendarRestMethods {
  /** Returns the calendar events that keep given users busy in a period, grouped by user. */
  "calendar.accessibility.get": { params: CalendarAccessibilityGetParams; result: CalendarAccessibilityGetResult };
  /** Creates a calendar event or a meeting with attendees, reminders and repetition and returns its id. */
  "calendar.event.add": { params: CalendarEventAddParams; result: CalendarEventAddResult };
  /** Deletes a calendar event by its id. */
  "calendar.event.delete": { params: CalendarEventDeleteParams; result: CalendarEventDeleteResult };
  /** Lists the events of a user, group or company calendar in a period, in chosen sections. */
  "calendar.event.get": { params: CalendarEventGetParams; result: CalendarEventGetResult };
  /** Lists upcoming calendar events for a number of days ahead, up to a maximum count. */
  "calendar.event.get.nearest": { params: CalendarEventGetNearestParams; result: CalendarEventGetNearestResult };
  /** Returns one calendar event by its id with times, attendees and repetition. */
  "calendar.event.getbyid": { params: CalendarEventGetbyidParams; result: CalendarEventGetbyidResult };
  /** Changes a calendar event, for a recurring one also a single occurrence, and returns its id. */
  "calendar.event.update": { params: CalendarEventUpdateParams; result: CalendarEventUpdateResult };
  /** Returns the current user's answer to a meeting invitation as a letter code, such as Y. */
  "calendar.meeting.status.get": { params: CalendarMeetingStatusGetParams; result: CalendarMeetingStatusGetResult };
  /** Accepts, declines or leaves open a meeting invitation for the current user. */
  "calendar.meeting.status.set": { params: CalendarMeetingStatusSetParams; result: CalendarMeetingStatusSetResult };
  /** Creates a resource that can be booked in the calendar and returns its id. */
  "calendar.resource.add": { params: CalendarResourceAddParams; result: CalendarResourceAddResult };
  /** Lists bookings of calendar resources of given types, by period or by resource. */
  "calendar.resource.booking.list": {
    params: CalendarResourceBookingListParams;
    result: CalendarResourceBookingListResult;
  };
  /** Deletes a bookable calendar resource by its id. */
  "calendar.resource.delete": { params: CalendarResourceDeleteParams; result: CalendarResourceDeleteResult };
  /** Lists all bookable calendar resources with name and creator. */
  "calendar.resource.list": { params: CalendarResourceListParams; result: CalendarResourceListResult };
  /** Renames a bookable calendar resource and returns its id. */
  "calendar.resource.update": { params: CalendarResourceUpdateParams; result: CalendarResourceUpdateResult };
  /** Creates a calendar for a user or group with colors and export settings and returns its id. */
  "calendar.section.add": { params: CalendarSectionAddParams; result: CalendarSectionAddResult };
  /** Deletes a calendar of a user or group by its id. */
  "calendar.section.delete": { params: CalendarSectionDeleteParams; result: CalendarSectionDeleteResult };
  /** Lists the calendars of a user or group with colors and export settings. */
  "calendar.section.get": { params: CalendarSectionGetParams; result: CalendarSectionGetResult };
  /** Changes name, description, colors or export settings of a calendar and returns its id. */
  "calendar.section.update": { params: CalendarSectionUpdateParams; result: CalendarSectionUpdateResult };
  /** Returns the account-wide calendar settings, such as working hours, weekend days and holidays. */
  "calendar.settings.get": { params: CalendarSettingsGetParams; result: CalendarSettingsGetResult };
  /** Returns the current user's calendar preferences, such as default view and task display. */
  "calendar.user.settings.get": { params: CalendarUserSettingsGetParams; result: CalendarUserSettingsGetResult };
  /** Saves calendar preferences of the current user, such as default view and task display. */
  "calendar.user.settings.set": { params: CalendarUserSettingsSetParams; result: CalendarUserSettingsSetResult };
}
