/**
 * Methods of which data tells a part only: each has a file of its own here.
 *
 * @module
 */

import { calendarEvent } from "./calendar_event.ts";
import type { Custom } from "./custom.ts";
import { tasksTaskGetaccess } from "./tasks_task_getaccess.ts";

/** What is done behind the methods that data tells a part of, by their names in lower case. */
export const CUSTOM: Readonly<Record<string, Custom>> = {
  "calendar.event.add": calendarEvent,
  "calendar.event.update": calendarEvent,
  "tasks.task.getaccess": tasksTaskGetaccess,
};
