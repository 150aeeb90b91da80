/**
 * Methods of which data tells a part only: those of one kind have a file together.
 *
 * @module
 */

import { calendarEvent, calendarEventGet } from "./calendar_event.ts";
import { imCountersGet } from "./counters.ts";
import type { Custom, Prepare } from "./custom.ts";
import { crmDuplicateFindbycomm } from "./duplicates.ts";
import { inChat } from "./dialogs.ts";
import { flowIsExists, methodGet } from "./exists.ts";
import { imconnectorList, imconnectorStatus } from "./imconnector.ts";
import { listsFieldAdd, listsFieldGet } from "./lists_field.ts";
import { imChatAdd, imChatMute, imChatUserList, imDialogMessagesGet, imMessageAdd } from "./messages.ts";
import {
  imNotify,
  imNotifyGet,
  imNotifyPersonalAdd,
  imNotifyRead,
  imNotifyReadAll,
  imNotifyReadList,
  imNotifySystemAdd,
} from "./notify.ts";
import { imDialogRead, imDialogReadAll, imDialogUnread, imRecentHide, imRecentPin, imRecentUnread } from "./recent.ts";
import { crmCategoryAdd, crmItemAdd, crmTypeAdd } from "./stages.ts";
import { atOnce } from "./timeman.ts";
import { tasksTaskGetaccess } from "./tasks_task_getaccess.ts";

/** How requests are put before data tells what they ask for, by the methods' names in lower case. */
export const PREPARED: Readonly<Record<string, Prepare>> = {
  "im.dialog.messages.get": inChat,
  "im.message.add": inChat,
  "timeman.close": atOnce,
  "timeman.open": atOnce,
};

/** What is done behind the methods that data tells a part of, by their names in lower case. */
export const CUSTOM: Readonly<Record<string, Custom>> = {
  "calendar.event.add": calendarEvent,
  "calendar.event.get": calendarEventGet,
  "calendar.event.update": calendarEvent,
  "crm.category.add": crmCategoryAdd,
  "crm.duplicate.findbycomm": crmDuplicateFindbycomm,
  "crm.item.add": crmItemAdd,
  "crm.type.add": crmTypeAdd,
  "im.chat.add": imChatAdd,
  "im.chat.mute": imChatMute,
  "im.chat.user.list": imChatUserList,
  "im.counters.get": imCountersGet,
  "im.dialog.messages.get": imDialogMessagesGet,
  "im.dialog.read": imDialogRead,
  "im.dialog.read.all": imDialogReadAll,
  "im.dialog.unread": imDialogUnread,
  "im.message.add": imMessageAdd,
  "im.notify": imNotify,
  "im.notify.get": imNotifyGet,
  "im.notify.personal.add": imNotifyPersonalAdd,
  "im.notify.read": imNotifyRead,
  "im.notify.read.all": imNotifyReadAll,
  "im.notify.read.list": imNotifyReadList,
  "im.notify.system.add": imNotifySystemAdd,
  "im.recent.hide": imRecentHide,
  "im.recent.pin": imRecentPin,
  "im.recent.unread": imRecentUnread,
  "imconnector.list": imconnectorList,
  "imconnector.status": imconnectorStatus,
  "lists.field.add": listsFieldAdd,
  "lists.field.get": listsFieldGet,
  "method.get": methodGet,
  "tasks.flow.flow.isexists": flowIsExists,
  "tasks.task.getaccess": tasksTaskGetaccess,
};
