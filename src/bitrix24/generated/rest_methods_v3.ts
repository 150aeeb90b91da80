// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { BatchRestMethodsV3 } from "./rest_methods_v3/batch.ts";
import type { CallRestMethodsV3 } from "./rest_methods_v3/call.ts";
import type { HumanresourcesRestMethodsV3 } from "./rest_methods_v3/humanresources.ts";
import type { MailRestMethodsV3 } from "./rest_methods_v3/mail.ts";
import type { MainRestMethodsV3 } from "./rest_methods_v3/main.ts";
import type { NoteRestMethodsV3 } from "./rest_methods_v3/note.ts";
import type { RestRestMethodsV3 } from "./rest_methods_v3/rest.ts";
import type { TasksTaskRestMethodsV3 } from "./rest_methods_v3/tasks_task.ts";
import type { TimemanRestMethodsV3 } from "./rest_methods_v3/timeman.ts";

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
