// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of tasks.flow. */
export const tasksFlowSamples = {
  "tasks.flow.Flow.activate":
'{"result":true}',
  "tasks.flow.Flow.create":
'{"result":{"id":517,"creatorId":1,"ownerId":1,"groupId":178,"templateId":0,"efficiency":0,"active":true,"plannedCompl\
etionTime":7200,"activity":"2024-09-02T15:27:29+00:00","name":"Updated Flow Name","description":"Updated \
description","distributionType":"manually","responsibleList":[["user","3"]],"demo":false,"responsibleCanChangeDeadline\
":true,"matchWorkTime":true,"taskControl":false,"notifyAtHalfTime":false,"notifyOnQueueOverflow":10,"notifyOnTasksInPr\
ogressOverflow":50,"notifyWhenEfficiencyDecreases":null,"taskCreators":[["meta-user","all-users"]],"team":[["user","3"\
]],"trialFeatureEnabled":false}}',
  "tasks.flow.Flow.delete":
'{"result":{"deleted":true}}',
  "tasks.flow.Flow.get":
'{"result":{"id":517,"creatorId":1,"ownerId":1,"groupId":178,"templateId":0,"efficiency":0,"active":true,"plannedCompl\
etionTime":7200,"activity":"2024-09-02T15:27:29+00:00","name":"Updated Flow Name","description":"Updated \
description","distributionType":"manually","responsibleList":[["user","3"]],"demo":false,"responsibleCanChangeDeadline\
":true,"matchWorkTime":true,"taskControl":false,"notifyAtHalfTime":false,"notifyOnQueueOverflow":10,"notifyOnTasksInPr\
ogressOverflow":50,"notifyWhenEfficiencyDecreases":null,"taskCreators":[["meta-user","all-users"]],"team":[["user","3"\
]],"trialFeatureEnabled":false}}',
  "tasks.flow.Flow.isExists":
'{"result":{"exists":true}}',
  "tasks.flow.Flow.pin":
'{"result":true}',
  "tasks.flow.Flow.update":
'{"result":{"id":517,"creatorId":1,"ownerId":1,"groupId":178,"templateId":0,"efficiency":0,"active":true,"plannedCompl\
etionTime":7200,"activity":"2024-09-02T15:27:29+00:00","name":"Updated Flow Name","description":"Updated \
description","distributionType":"manually","responsibleList":[["user","3"]],"demo":false,"responsibleCanChangeDeadline\
":true,"matchWorkTime":true,"taskControl":false,"notifyAtHalfTime":false,"notifyOnQueueOverflow":10,"notifyOnTasksInPr\
ogressOverflow":50,"notifyWhenEfficiencyDecreases":null,"taskCreators":[["meta-user","all-users"]],"team":[["user","3"\
]],"trialFeatureEnabled":false}}',
};
