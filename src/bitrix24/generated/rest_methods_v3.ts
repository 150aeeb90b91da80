// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { BatchRestMethodsV3 } from "./types/batch.ts";
import type { CallRestMethodsV3 } from "./types/call.ts";
import type { HumanresourcesRestMethodsV3 } from "./types/humanresources.ts";
import type { MailRestMethodsV3 } from "./types/mail.ts";
import type { MainRestMethodsV3 } from "./types/main.ts";
import type { NoteRestMethodsV3 } from "./types/note.ts";
import type { RestRestMethodsV3 } from "./types/rest.ts";
import type { TasksTaskRestMethodsV3 } from "./types/tasks_task.ts";
import type { TimemanRestMethodsV3 } from "./types/timeman.ts";

/** Every documented REST method of Bitrix24: the types of its parameters and its result. */
export interface RestMethodsV3
  extends
    BatchRestMethodsV3,
    CallRestMethodsV3,
    HumanresourcesRestMethodsV3,
    MailRestMethodsV3,
    MainRestMethodsV3,
    NoteRestMethodsV3,
    RestRestMethodsV3,
    TasksTaskRestMethodsV3,
    TimemanRestMethodsV3 {}
