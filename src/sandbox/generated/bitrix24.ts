// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxTable } from "../table.ts";
import { crmItem, crmItemMethods } from "./bitrix24/records/crm_item.ts";
import { crmType, crmTypeMethods } from "./bitrix24/records/crm_type.ts";
import { deal, dealMethods } from "./bitrix24/records/deal.ts";
import { department, departmentMethods } from "./bitrix24/records/department.ts";
import { diskobject, diskobjectMethods } from "./bitrix24/records/diskobject.ts";
import { diskstorage, diskstorageMethods } from "./bitrix24/records/diskstorage.ts";
import { lead, leadMethods } from "./bitrix24/records/lead.ts";
import { task, taskMethods } from "./bitrix24/records/task.ts";
import { taskattachment, taskattachmentMethods } from "./bitrix24/records/taskattachment.ts";
import { taskchecklist, taskchecklistMethods } from "./bitrix24/records/taskchecklist.ts";
import { taskcomment, taskcommentMethods } from "./bitrix24/records/taskcomment.ts";
import { taskdependence, taskdependenceMethods } from "./bitrix24/records/taskdependence.ts";
import { taskelapsed, taskelapsedMethods } from "./bitrix24/records/taskelapsed.ts";
import { taskhistory, taskhistoryMethods } from "./bitrix24/records/taskhistory.ts";
import { taskresult, taskresultMethods } from "./bitrix24/records/taskresult.ts";
import { taskstage, taskstageMethods } from "./bitrix24/records/taskstage.ts";
import { taskuserfield, taskuserfieldMethods } from "./bitrix24/records/taskuserfield.ts";
import { user, userMethods } from "./bitrix24/records/user.ts";
import { userfield, userfieldMethods } from "./bitrix24/records/userfield.ts";
import { userfieldconfig, userfieldconfigMethods } from "./bitrix24/records/userfieldconfig.ts";
import { calendarSamples } from "./bitrix24/samples/calendar.ts";
import { imChatSamples } from "./bitrix24/samples/im_chat.ts";
import { imDialogSamples } from "./bitrix24/samples/im_dialog.ts";
import { imDiskSamples } from "./bitrix24/samples/im_disk.ts";
import { imMessageSamples } from "./bitrix24/samples/im_message.ts";
import { imNotifySamples } from "./bitrix24/samples/im_notify.ts";
import { imUserSamples } from "./bitrix24/samples/im_user.ts";
import { logSamples } from "./bitrix24/samples/log.ts";
import { restSamples } from "./bitrix24/samples/rest.ts";
import { serverSamples } from "./bitrix24/samples/server.ts";
import { timemanSamples } from "./bitrix24/samples/timeman.ts";
import { userSamples } from "./bitrix24/samples/user.ts";
/** What the sandbox of Bitrix24 knows: records, methods and documented samples. */
export const table: SandboxTable = {
  caller: { entity: "user", default: 1 },
  entities: {
    crmItem,
    crmType,
    deal,
    department,
    diskobject,
    diskstorage,
    lead,
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
    ...leadMethods,
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
    ...calendarSamples,
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
