// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxTable } from "../../sandbox/table.ts";
import { appMethods } from "./sandbox/methods/app.ts";
import { eventsMethods } from "./sandbox/methods/events.ts";
import { featureMethods } from "./sandbox/methods/feature.ts";
import { restMethods } from "./sandbox/methods/rest.ts";
import { scopeMethods } from "./sandbox/methods/scope.ts";
import { serverMethods } from "./sandbox/methods/server.ts";
import { crmItem, crmItemMethods } from "./sandbox/records/crm_item.ts";
import { crmType, crmTypeMethods } from "./sandbox/records/crm_type.ts";
import { deal, dealMethods } from "./sandbox/records/deal.ts";
import { department, departmentMethods } from "./sandbox/records/department.ts";
import { diskobject, diskobjectMethods } from "./sandbox/records/diskobject.ts";
import { diskstorage, diskstorageMethods } from "./sandbox/records/diskstorage.ts";
import { eventHandler, eventHandlerMethods } from "./sandbox/records/event_handler.ts";
import { eventlog, eventlogMethods } from "./sandbox/records/eventlog.ts";
import { lead, leadMethods } from "./sandbox/records/lead.ts";
import { offlineEvent, offlineEventMethods } from "./sandbox/records/offline_event.ts";
import { sprintcard, sprintcardMethods } from "./sandbox/records/sprintcard.ts";
import { task, taskMethods } from "./sandbox/records/task.ts";
import { taskattachment, taskattachmentMethods } from "./sandbox/records/taskattachment.ts";
import { taskchecklist, taskchecklistMethods } from "./sandbox/records/taskchecklist.ts";
import { taskcomment, taskcommentMethods } from "./sandbox/records/taskcomment.ts";
import { taskdependence, taskdependenceMethods } from "./sandbox/records/taskdependence.ts";
import { taskelapsed, taskelapsedMethods } from "./sandbox/records/taskelapsed.ts";
import { taskhistory, taskhistoryMethods } from "./sandbox/records/taskhistory.ts";
import { taskresult, taskresultMethods } from "./sandbox/records/taskresult.ts";
import { taskstage, taskstageMethods } from "./sandbox/records/taskstage.ts";
import { taskuserfield, taskuserfieldMethods } from "./sandbox/records/taskuserfield.ts";
import { user, userMethods } from "./sandbox/records/user.ts";
import { userfield, userfieldMethods } from "./sandbox/records/userfield.ts";
import { userfieldconfig, userfieldconfigMethods } from "./sandbox/records/userfieldconfig.ts";
import { rules } from "./sandbox/rules.ts";
/** What the sandbox of Bitrix24 knows: records, methods and documented samples. */
export const table: SandboxTable = {
  caller: { entity: "user", default: 1 },
  kinds: {
    bit: { true: "1", false: "0", yes: ["Y"], no: ["N"] },
    boolean: { true: true, false: false, yes: ["Y"], no: ["N"] },
    file: { address: "https://sandbox.invalid/upload", member: "fileData" },
    flag: { true: "Y", false: "N" },
  },
  entities: {
    crmItem,
    crmType,
    deal,
    department,
    diskobject,
    diskstorage,
    eventHandler,
    eventlog,
    lead,
    offlineEvent,
    sprintcard,
    task,
    taskattachment,
    taskchecklist,
    taskcomment,
    taskdependence,
    taskelapsed,
    taskhistory,
    taskresult,
    taskstage,
    taskuserfield,
    user,
    userfield,
    userfieldconfig,
  },
  methods: {
    ...crmItemMethods,
    ...crmTypeMethods,
    ...dealMethods,
    ...departmentMethods,
    ...diskobjectMethods,
    ...diskstorageMethods,
    ...eventHandlerMethods,
    ...eventlogMethods,
    ...leadMethods,
    ...offlineEventMethods,
    ...sprintcardMethods,
    ...taskMethods,
    ...taskattachmentMethods,
    ...taskchecklistMethods,
    ...taskcommentMethods,
    ...taskdependenceMethods,
    ...taskelapsedMethods,
    ...taskhistoryMethods,
    ...taskresultMethods,
    ...taskstageMethods,
    ...taskuserfieldMethods,
    ...userMethods,
    ...userfieldMethods,
    ...userfieldconfigMethods,
    ...appMethods,
    ...eventsMethods,
    ...featureMethods,
    ...scopeMethods,
    ...serverMethods,
    ...restMethods,
  },
  rules,
};
