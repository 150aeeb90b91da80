// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of calendar.accessibility.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
 */
export interface CalendarAccessibilityGetParams {
  /** The users, or their ids. */
  users: (number | string)[];
  /** Where it begins or comes from. Date without a time. */
  from: string | Date;
  /** Where it ends or goes to. Date without a time. */
  to: string | Date;
}

/** Result of calendar.accessibility.get. */
export interface CalendarAccessibilityGetResult {
  [id: number]: {
    /** Id, unique among its kind. */
    ID?: string | number;
    /** What it is called. */
    NAME?: string;
    /** First moment. Date and time, ISO 8601. */
    DATE_FROM?: string;
    /** Last moment. Date and time, ISO 8601. */
    DATE_TO?: string;
    /** Begin in UTC, in seconds since 1970. */
    DATE_FROM_TS_UTC?: string;
    /** End in UTC, in seconds since 1970. */
    DATE_TO_TS_UTC?: string;
    /** Offset of the begin from the caller's time zone, in seconds. */
    "~USER_OFFSET_FROM"?: number;
    /** Offset of the end from the caller's time zone, in seconds. */
    "~USER_OFFSET_TO"?: number;
    /** Whether it takes the whole day. */
    DT_SKIP_TIME?: string;
    /** Time zone of the begin. */
    TZ_FROM?: string;
    /** Time zone of the end. */
    TZ_TO?: string;
    /** How the time counts: busy, quest, free or absent. */
    ACCESSIBILITY?: string;
    /** How important it is. */
    IMPORTANCE?: string;
    /** Kind of the event. */
    EVENT_TYPE?: string;
  }[];
}

/** Stands in several types. */
export interface CalendarEventAddMeeting {
  /** Whether somebody is told. */
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
  /** Kind of calendar: user, group or company_calendar. */
  type: "user" | "group" | "company_calendar";
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  ownerId: number | string;
  /** Where it begins or comes from. */
  from: (string | Date) | (string | Date);
  /** Where it ends or goes to. */
  to: (string | Date) | (string | Date);
  /** Begin, in seconds since 1970. */
  from_ts?: number | string | undefined;
  /** End, in seconds since 1970. */
  to_ts?: number | string | undefined;
  /** Id of the calendar. Needed in some cases only. */
  section?: number | string | undefined;
  auto_detect_section?: "Y" | "N" | undefined;
  /** What it is called. */
  name: string;
  /** Whether it takes the whole day. */
  skip_time?: "Y" | "N" | undefined;
  /** Time zone of the begin. */
  timezone_from?: string | undefined;
  /** Time zone of the end. */
  timezone_to?: string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Color that it is shown in. */
  color?: string | undefined;
  /** Color of the text. */
  text_color?: string | undefined;
  /** How the time counts: busy, quest, free or absent. */
  accessibility?: "busy" | "absent" | "quest" | "free" | undefined;
  /** How important it is. */
  importance?: "high" | "normal" | "low" | undefined;
  /** Whether others see only that the time is taken. */
  private_event?: "Y" | "N" | undefined;
  /** How it recurs. */
  rrule?: CalendarEventAddRrule | undefined;
  /** Whether others take part. */
  is_meeting?: "Y" | "N" | undefined;
  /** Where it takes place; a room as calendar_17. */
  location?: string | undefined;
  /** When participants are reminded. */
  remind?: {
    /** Kind of calendar: user, group or company_calendar. */
    type?: "min" | "hour" | "day" | undefined;
    /** How many there are, or how long before. */
    count?: number | string | undefined;
  }[] | undefined;
  /** Ids of the users who take part. */
  attendees?: (number | string)[] | undefined;
  /** Settings of the meeting. */
  meeting?: CalendarEventAddMeeting | undefined;
  /** CRM records that it belongs to. */
  crm_fields?: string[] | undefined;
  /** Id of the user who organises the meeting. */
  host?: number | string | undefined;
}

/** Result of calendar.event.add. */
export type CalendarEventAddResult = number;

/** Stands in several types. */
export interface CalendarEventAddRrule {
  FREQ?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | undefined;
  /** How many there are, or how long before. */
  COUNT?: number | string | undefined;
  INTERVAL?: number | string | undefined;
  BYDAY?: ("SU" | "MO" | "TU" | "WE" | "TH" | "FR" | "SA")[] | undefined;
  /** Date without a time. */
  UNTIL?: string | Date | undefined;
}

/**
 * Parameters of calendar.event.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
 */
export interface CalendarEventDeleteParams {
  /** Id of the event to delete. */
  id: number | string;
}

/** Result of calendar.event.delete. */
export type CalendarEventDeleteResult = boolean;

/** Stands in several types. */
export interface CalendarEventGetNearestItem {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of what it is a part of; 0 or nothing at the top. */
  PARENT_ID?: string;
  /** Whether it was deleted. */
  DELETED?: "Y" | "N";
  /** Kind of calendar: user, group or company_calendar. */
  CAL_TYPE?: string;
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  OWNER_ID?: string;
  /** What it is called. */
  NAME?: string;
  /** First moment. Date and time, ISO 8601. */
  DATE_FROM?: string;
  /** Last moment. Date and time, ISO 8601. */
  DATE_TO?: string;
  /** Date and time, ISO 8601. */
  ORIGINAL_DATE_FROM?: string | null;
  /** Time zone of the begin. */
  TZ_FROM?: string;
  /** Time zone of the end. */
  TZ_TO?: string;
  /** Offset of the begin from UTC, in seconds. */
  TZ_OFFSET_FROM?: string;
  /** Offset of the end from UTC, in seconds. */
  TZ_OFFSET_TO?: string;
  /** Begin in UTC, in seconds since 1970. */
  DATE_FROM_TS_UTC?: string;
  /** End in UTC, in seconds since 1970. */
  DATE_TO_TS_UTC?: string;
  /** Whether it takes the whole day. */
  DT_SKIP_TIME?: "Y" | "N";
  /** Length in seconds. */
  DT_LENGTH?: number;
  /** Kind of the event. */
  EVENT_TYPE?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  TIMESTAMP_X?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Whether others see only that the time is taken. */
  PRIVATE_EVENT?: "Y" | "N" | "";
  /** How the time counts: busy, quest, free or absent. */
  ACCESSIBILITY?: string;
  /** How important it is. */
  IMPORTANCE?: string;
  /** Whether others take part. */
  IS_MEETING?: boolean | ("Y" | "N");
  /** Y takes part, N does not, Q was asked, H organises it. */
  MEETING_STATUS?: "Y" | "N" | "Q" | "H";
  /** Id of the user who organises it: user.get. */
  MEETING_HOST?: string;
  /** Settings of the meeting. */
  MEETING?: CalendarEventGetNearestItemMeeting;
  /** Where it takes place; a room as calendar_17. */
  LOCATION?: string;
  /** When participants are reminded. */
  REMIND?: {
    /** Kind of calendar: user, group or company_calendar. */
    type?: "min" | "hour" | "day";
    /** How many there are, or how long before. */
    count?: number;
  }[];
  /** Color that it is shown in. */
  COLOR?: string;
  /** How it recurs. */
  RRULE?: CalendarEventGetNearestItemRrule;
  EXDATE?: string;
  DAV_XML_ID?: string;
  G_EVENT_ID?: string;
  CAL_DAV_LABEL?: string;
  /** Number of the version. */
  VERSION?: string;
  ATTENDEES_CODES?: string[];
  RECURRENCE_ID?: string | number;
  RELATIONS?: {
    ORIGINAL_RECURSION_ID?: number;
    COMMENT_XML_ID?: string;
  };
  /** Id of the part that it stands in. */
  SECTION_ID?: string;
  SYNC_STATUS?: string | null;
  UF_CRM_CAL_EVENT?: string[];
  UF_WEBDAV_CAL_EVENT?: boolean | unknown[];
  SECTION_DAV_XML_ID?: null | unknown[];
  /** Begin, for people to read. */
  DATE_FROM_FORMATTED?: string;
  /** End, for people to read. */
  DATE_TO_FORMATTED?: string;
  /** Id of the calendar. */
  SECT_ID?: string;
  ATTENDEE_LIST?: {
    /** Id, unique among its kind. */
    id?: number;
    entryId?: string;
    /** State that it is in. */
    status?: "Y" | "N" | "Q" | "H";
  }[];
  COLLAB_ID?: number | null;
  "~RRULE_DESCRIPTION"?: string;
  attendeesEntityList?: {
    /** Id of the record that it belongs to. */
    entityId?: string;
    /** Id, unique among its kind. */
    id?: number;
  }[];
  /** What it is about, in words. */
  "~DESCRIPTION"?: string;
  /** Offset of the begin from the caller's time zone, in seconds. */
  "~USER_OFFSET_FROM"?: number;
  /** Offset of the end from the caller's time zone, in seconds. */
  "~USER_OFFSET_TO"?: number;
  DAV_EXCH_LABEL?: string;
}

/** Stands in several types. */
export interface CalendarEventGetNearestItemMeeting {
  HOST_NAME?: string;
  /** Whether somebody is told. */
  NOTIFY?: boolean;
  REINVITE?: boolean;
  ALLOW_INVITE?: boolean;
  HIDE_GUESTS?: boolean;
  MEETING_CREATOR?: number;
  /** Code of the language, e.g. en. */
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
  /** Date without a time. */
  UNTIL?: string;
  /** Date without a time. */
  "~UNTIL"?: string;
  UNTIL_TS?: number;
}

/**
 * Parameters of calendar.event.get.nearest.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
 */
export interface CalendarEventGetNearestParams {
  /** Kind of calendar: user, group or company_calendar. */
  type?: "user" | "group" | "company_calendar" | undefined;
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  ownerId?: number | string | undefined;
  /** Default: 60. */
  days?: number | string | undefined;
  /** Default: true. */
  forCurrentUser?: boolean | ("Y" | "N") | undefined;
  maxEventsCount?: number | string | undefined;
  /** Address of its page. */
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
  /** Kind of calendar: `user`, `group` or `company_calendar`. */
  type: "user" | "group" | "company_calendar";
  /** Id of the user or workgroup whose events are listed; 0 for those of the company. */
  ownerId: number | string;
  /** Where it begins or comes from. Date without a time. */
  from?: string | Date | undefined;
  /** Where it ends or goes to. Date without a time. */
  to?: string | Date | undefined;
  /** Id of the calendar. */
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
  /** Id of the event to read. */
  id: number | string;
}

/** Result of calendar.event.getbyid. */
export interface CalendarEventGetbyidResult {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of what it is a part of; 0 or nothing at the top. */
  PARENT_ID?: string;
  /** Whether it was deleted. */
  DELETED?: "Y" | "N";
  /** Kind of calendar: user, group or company_calendar. */
  CAL_TYPE?: string;
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  OWNER_ID?: string;
  /** What it is called. */
  NAME?: string;
  /** First moment. Date and time, ISO 8601. */
  DATE_FROM?: string;
  /** Last moment. Date and time, ISO 8601. */
  DATE_TO?: string;
  /** Date and time, ISO 8601. */
  ORIGINAL_DATE_FROM?: string | null;
  /** Time zone of the begin. */
  TZ_FROM?: string;
  /** Time zone of the end. */
  TZ_TO?: string;
  /** Offset of the begin from UTC, in seconds. */
  TZ_OFFSET_FROM?: string;
  /** Offset of the end from UTC, in seconds. */
  TZ_OFFSET_TO?: string;
  /** Begin in UTC, in seconds since 1970. */
  DATE_FROM_TS_UTC?: string;
  /** End in UTC, in seconds since 1970. */
  DATE_TO_TS_UTC?: string;
  /** Whether it takes the whole day. */
  DT_SKIP_TIME?: "Y" | "N";
  /** Length in seconds. */
  DT_LENGTH?: number;
  /** Kind of the event. */
  EVENT_TYPE?: string | null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  TIMESTAMP_X?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Whether others see only that the time is taken. */
  PRIVATE_EVENT?: "Y" | "N" | "";
  /** How the time counts: busy, quest, free or absent. */
  ACCESSIBILITY?: string;
  /** How important it is. */
  IMPORTANCE?: string;
  /** Whether others take part. */
  IS_MEETING?: boolean | ("Y" | "N");
  /** Y takes part, N does not, Q was asked, H organises it. */
  MEETING_STATUS?: "Y" | "N" | "Q" | "H";
  /** Id of the user who organises it: user.get. */
  MEETING_HOST?: string;
  /** Settings of the meeting. */
  MEETING: CalendarEventGetNearestItemMeeting;
  /** Where it takes place; a room as calendar_17. */
  LOCATION?: string;
  /** When participants are reminded. */
  REMIND: {
    /** Kind of calendar: user, group or company_calendar. */
    type?: "min" | "hour" | "day";
    /** How many there are, or how long before. */
    count?: number;
  }[];
  /** Color that it is shown in. */
  COLOR?: string;
  /** How it recurs. */
  RRULE: CalendarEventGetNearestItemRrule;
  EXDATE?: string;
  DAV_XML_ID?: string;
  G_EVENT_ID?: string;
  CAL_DAV_LABEL?: string;
  /** Number of the version. */
  VERSION?: string;
  ATTENDEES_CODES: string[];
  RECURRENCE_ID?: string | number;
  RELATIONS: {
    ORIGINAL_RECURSION_ID?: number;
    COMMENT_XML_ID?: string;
  };
  /** Id of the part that it stands in. */
  SECTION_ID?: string;
  SYNC_STATUS?: string | null;
  UF_CRM_CAL_EVENT: string[];
  UF_WEBDAV_CAL_EVENT?: boolean | unknown[];
  SECTION_DAV_XML_ID?: null | unknown[];
  /** Begin, for people to read. */
  DATE_FROM_FORMATTED?: string;
  /** End, for people to read. */
  DATE_TO_FORMATTED?: string;
  /** Id of the calendar. */
  SECT_ID?: string;
  ATTENDEE_LIST: {
    /** Id, unique among its kind. */
    id?: number;
    entryId?: string;
    /** State that it is in. */
    status?: "Y" | "N" | "Q" | "H";
  }[];
  COLLAB_ID?: number | null;
  "~RRULE_DESCRIPTION"?: string;
  attendeesEntityList: {
    /** Id of the record that it belongs to. */
    entityId?: string;
    /** Id, unique among its kind. */
    id?: number;
  }[];
  /** What it is about, in words. */
  "~DESCRIPTION"?: string;
  /** Offset of the begin from the caller's time zone, in seconds. */
  "~USER_OFFSET_FROM"?: number;
  /** Offset of the end from the caller's time zone, in seconds. */
  "~USER_OFFSET_TO"?: number;
  DAV_EXCH_LABEL?: string;
}

/**
 * Parameters of calendar.event.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
 */
export interface CalendarEventUpdateParams {
  /** Id of the event to change. */
  id: number | string;
  /** Kind of calendar: user, group or company_calendar. */
  type: "user" | "group" | "company_calendar";
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  ownerId: number | string;
  /** Where it begins or comes from. */
  from?: (string | Date) | (string | Date) | undefined;
  /** Where it ends or goes to. */
  to?: (string | Date) | (string | Date) | undefined;
  /** Begin, in seconds since 1970. */
  from_ts?: number | string | undefined;
  /** End, in seconds since 1970. */
  to_ts?: number | string | undefined;
  /** Id of the calendar. */
  section?: number | string | undefined;
  /** What it is called. */
  name?: string | undefined;
  /** Whether it takes the whole day. */
  skip_time?: "Y" | "N" | undefined;
  /** Time zone of the begin. */
  timezone_from?: string | undefined;
  /** Time zone of the end. */
  timezone_to?: string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Color that it is shown in. */
  color?: string | undefined;
  /** Color of the text. */
  text_color?: string | undefined;
  /** How the time counts: busy, quest, free or absent. */
  accessibility?: "busy" | "absent" | "quest" | "free" | undefined;
  /** How important it is. */
  importance?: "high" | "normal" | "low" | undefined;
  /** Whether others see only that the time is taken. */
  private_event?: "Y" | "N" | undefined;
  recurrence_mode?: "this" | "next" | "all" | undefined;
  /** Date without a time. Needed in some cases only. */
  current_date_from?: string | Date | undefined;
  /** How it recurs. */
  rrule?: CalendarEventAddRrule | undefined;
  /** Whether others take part. */
  is_meeting?: "Y" | "N" | undefined;
  /** Where it takes place; a room as calendar_17. */
  location?: string | undefined;
  /** When participants are reminded. */
  remind?: {
    /** Kind of calendar: user, group or company_calendar. */
    type?: "min" | "hour" | "day" | undefined;
    /** How many there are, or how long before. */
    count?: number | string | undefined;
  }[] | undefined;
  /** Ids of the users who take part. */
  attendees?: (number | string)[] | undefined;
  /** Id of the user who organises it: user.get. */
  host?: number | string | undefined;
  /** Settings of the meeting. */
  meeting?: CalendarEventAddMeeting | undefined;
  /** CRM records that it belongs to. */
  crm_fields?: string[] | undefined;
}

/** Result of calendar.event.update. */
export type CalendarEventUpdateResult = number | {
  originalDate?: string;
  originalDavXmlId?: string;
  instanceTz?: string;
  recEventId?: number;
  /** Id, unique among its kind. */
  id?: number;
};

/** Whether and how far a calendar may be exported. */
export interface CalendarExport {
  /** Whether it may be exported. */
  ALLOW?: boolean | ("Y" | "N") | undefined;
  /** All; 3_9 for three months back and nine ahead; 6_12 for six back and twelve ahead. */
  SET?: string | undefined;
}

/**
 * Parameters of calendar.meeting.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
 */
export interface CalendarMeetingStatusGetParams {
  /** Id of the meeting. */
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
  /** Id of the meeting. */
  eventId: number | string;
  /** `Y` accepts, `N` declines, `Q` leaves the invitation open. */
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
  /** What it is called. */
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
  /** Conditions that all must hold. */
  filter: {
    /** See calendar.resource.list. */
    resourceTypeIdList?: object | unknown[] | undefined;
    /** Where it begins or comes from. Date without a time. */
    from?: (string | Date) | (string | Date)[] | undefined;
    /** Where it ends or goes to. Date without a time. */
    to?: (string | Date) | (string | Date)[] | undefined;
    /** See crm.item.get, crm.item.list. */
    resourceIdList?: object | unknown[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
}

/** Result of calendar.resource.booking.list. */
export type CalendarResourceBookingListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of what it is a part of; 0 or nothing at the top. */
  PARENT_ID?: string;
  /** Whether it was deleted. */
  DELETED?: "Y" | "N";
  /** Kind of calendar: user, group or company_calendar. */
  CAL_TYPE?: string;
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  OWNER_ID?: string;
  /** What it is called. */
  NAME?: string;
  /** First moment. Date and time, ISO 8601. */
  DATE_FROM?: string;
  /** Last moment. Date and time, ISO 8601. */
  DATE_TO?: string;
  /** Time zone of the begin. */
  TZ_FROM?: string;
  /** Time zone of the end. */
  TZ_TO?: string;
  /** Offset of the begin from UTC, in seconds. */
  TZ_OFFSET_FROM?: string;
  /** Offset of the end from UTC, in seconds. */
  TZ_OFFSET_TO?: string;
  /** Begin in UTC, in seconds since 1970. */
  DATE_FROM_TS_UTC?: string;
  /** End in UTC, in seconds since 1970. */
  DATE_TO_TS_UTC?: string;
  /** Whether it takes the whole day. */
  DT_SKIP_TIME?: "Y" | "N";
  /** Length in seconds. */
  DT_LENGTH?: number;
  /** Kind of the event. */
  EVENT_TYPE?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  TIMESTAMP_X?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Whether others take part. */
  IS_MEETING?: boolean;
  /** Y takes part, N does not, Q was asked, H organises it. */
  MEETING_STATUS?: string;
  /** Id of the user who organises it: user.get. */
  MEETING_HOST?: string;
  /** Number of the version. */
  VERSION?: string;
  /** Id of the part that it stands in. */
  SECTION_ID?: string;
  /** Begin, for people to read. */
  DATE_FROM_FORMATTED?: string;
  /** End, for people to read. */
  DATE_TO_FORMATTED?: string;
  /** Id of the calendar. */
  SECT_ID?: string;
  RESOURCE_BOOKING_ID?: number | string;
}[];

/**
 * Parameters of calendar.resource.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
 */
export interface CalendarResourceDeleteParams {
  /** Id of the resource. */
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
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called. */
  NAME?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: string;
}[];

/**
 * Parameters of calendar.resource.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
 */
export interface CalendarResourceUpdateParams {
  /** Id of the resource. */
  resourceId: number | string;
  /** What it is called. */
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
  /** Kind of calendar: user, group or company_calendar. */
  type: "user" | "group";
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  ownerId: number | string;
  /** What it is called. */
  name: string;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Color that it is shown in. */
  color?: string | undefined;
  /** Color of the text. */
  text_color?: string | undefined;
  export?: {
    /** Whether it may be exported. */
    ALLOW?: boolean | ("Y" | "N") | undefined;
    /** all; 3_9 for three months back and nine ahead; 6_12 for six back and twelve ahead. */
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
  /** Kind of calendar: `user` or `group`. */
  type: "user" | "group";
  /** Id of the user or workgroup that owns it. */
  ownerId: number | string;
  /** Id of the calendar to delete. */
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
  /** Kind of calendar: `user`, `group`, `company_calendar` or `location` (meeting rooms). */
  type: string;
  /** Id of the user or workgroup whose calendars are listed; 0 for those of the company. */
  ownerId: number | string;
}

/** Result of calendar.section.get. */
export type CalendarSectionGetResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called. */
  NAME?: string;
  GAPI_CALENDAR_ID?: string | null;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Color that it is shown in. */
  COLOR?: string;
  /** Color of the text. */
  TEXT_COLOR?: string;
  EXPORT?: {
    /** Whether it may be exported. */
    ALLOW?: boolean;
  };
  /** Kind of calendar: user, group or company_calendar. */
  CAL_TYPE?: string;
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  OWNER_ID?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  TIMESTAMP_X?: string;
  CAL_DAV_CON?: string | null;
  SYNC_TOKEN?: string | null;
  PAGE_TOKEN?: string | null;
  EXTERNAL_TYPE?: string;
  /** Who may do what. See access.name, user.access. */
  ACCESS?: {
    [name: string]: number;
  };
  IS_COLLAB?: boolean;
  PERM?: {
    view_time?: boolean;
    view_title?: boolean;
    view_full?: boolean;
    add?: boolean;
    /** Whether the user may change it. */
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
  /** Kind of calendar: user, group or company_calendar. */
  type: "user" | "group";
  /** Id of the user or workgroup that the calendar belongs to; 0 for the company. */
  ownerId: number | string;
  /** Id of the calendar to change. */
  id: string | number;
  /** What it is called. */
  name?: string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Color that it is shown in. */
  color?: string | undefined;
  /** Color of the text. */
  text_color?: string | undefined;
  /** Whether it may be exported. */
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
  /** Id of the forum. */
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
  /** How the calendar is shown. */
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
      /** Kind of calendar: user, group or company_calendar. */
      type?: "min" | "hour" | "day";
      /** How many there are, or how long before. */
      count?: number;
    }[];
    withTime?: {
      /** Kind of calendar: user, group or company_calendar. */
      type?: "min" | "hour" | "day";
      /** How many there are, or how long before. */
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
  /** Settings with their new values. */
  settings: {
    /** How the calendar is shown. */
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
    /** Default: false. */
    lastUsedSection?: string | undefined;
    sendFromEmail?: string | undefined;
    defaultSections?: object | undefined;
    syncPeriodPast?: string | undefined;
    syncPeriodFuture?: string | undefined;
    defaultReminders?: {
      fullDay?: {
        /** Kind of calendar: user, group or company_calendar. */
        type?: "min" | "hour" | "day" | undefined;
        /** How many there are, or how long before. */
        count?: number | string | undefined;
      }[] | undefined;
      withTime?: {
        /** Kind of calendar: user, group or company_calendar. */
        type?: "min" | "hour" | "day" | undefined;
        /** How many there are, or how long before. */
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
