/**
 * Methods of which data tells a part only: each has a file of its own here, those of chats have one together.
 *
 * @module
 */

import { calendarEvent } from "./calendar_event.ts";
import type { Custom } from "./custom.ts";
import {
  imChatAdd,
  imChatMute,
  imChatUserList,
  imCountersGet,
  imDialogRead,
  imDialogReadAll,
  imDialogUnread,
  imMessageAdd,
  imRecentHide,
  imRecentPin,
  imRecentUnread,
} from "./recent.ts";
import { tasksTaskGetaccess } from "./tasks_task_getaccess.ts";

/** What is done behind the methods that data tells a part of, by their names in lower case. */
export const CUSTOM: Readonly<Record<string, Custom>> = {
  "calendar.event.add": calendarEvent,
  "calendar.event.update": calendarEvent,
  "im.chat.add": imChatAdd,
  "im.chat.mute": imChatMute,
  "im.chat.user.list": imChatUserList,
  "im.counters.get": imCountersGet,
  "im.dialog.read": imDialogRead,
  "im.dialog.read.all": imDialogReadAll,
  "im.dialog.unread": imDialogUnread,
  "im.message.add": imMessageAdd,
  "im.recent.hide": imRecentHide,
  "im.recent.pin": imRecentPin,
  "im.recent.unread": imRecentUnread,
  "tasks.task.getaccess": tasksTaskGetaccess,
};
