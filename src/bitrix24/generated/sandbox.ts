// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxTable } from "../../sandbox/table.ts";
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
import { appSamples } from "./sandbox/samples/app.ts";
import { calendarSamples } from "./sandbox/samples/calendar.ts";
import { eventsSamples } from "./sandbox/samples/events.ts";
import { featureSamples } from "./sandbox/samples/feature.ts";
import { imChatSamples } from "./sandbox/samples/im_chat.ts";
import { imDialogSamples } from "./sandbox/samples/im_dialog.ts";
import { imDiskSamples } from "./sandbox/samples/im_disk.ts";
import { imMessageSamples } from "./sandbox/samples/im_message.ts";
import { imNotifySamples } from "./sandbox/samples/im_notify.ts";
import { imUserSamples } from "./sandbox/samples/im_user.ts";
import { logSamples } from "./sandbox/samples/log.ts";
import { restSamples } from "./sandbox/samples/rest.ts";
import { serverSamples } from "./sandbox/samples/server.ts";
import { timemanSamples } from "./sandbox/samples/timeman.ts";
import { userSamples } from "./sandbox/samples/user.ts";
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
    ...appSamples,
    ...calendarSamples,
    ...eventsSamples,
    ...featureSamples,
    ...imChatSamples,
    ...imDialogSamples,
    ...imDiskSamples,
    ...imMessageSamples,
    ...imNotifySamples,
    ...imUserSamples,
    ...logSamples,
    ...serverSamples,
    ...timemanSamples,
    ...userSamples,
    ...restSamples,
  },
};
