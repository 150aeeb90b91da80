// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `tasks.flow`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "tasks.flow.Flow.activate": {
    scope: ["task"],
    page: "api-reference/tasks/flow/tasks-flow-flow-activate",
    params: [{ name: "flowId", type: "integer", required: true }],
    result: "boolean",
    errors: ["0"],
    example: { flowId: 517 },
  },
  "tasks.flow.Flow.create": {
    scope: ["task"],
    page: "api-reference/tasks/flow/tasks-flow-flow-create",
    params: [
      {
        name: "flowData",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", required: true },
          { name: "description", type: "string" },
          { name: "groupId", type: "integer" },
          { name: "ownerId", type: "integer" },
          { name: "templateId", type: "integer" },
          { name: "plannedCompletionTime", type: "integer", required: true },
          { name: "distributionType", type: "string", required: true, values: ["manually", "queue", "himself"] },
          { name: "responsibleList", type: "string[][]", required: true },
          { name: "taskCreators", type: "string[][]" },
          { name: "matchWorkTime", type: "number", default: 1, values: [0, 1] },
          { name: "responsibleCanChangeDeadline", type: "number", default: 0, values: [0, 1] },
          { name: "notifyAtHalfTime", type: "number", default: 0, values: [0, 1] },
          { name: "taskControl", type: "number", default: 0, values: [0, 1] },
          { name: "notifyOnQueueOverflow", type: "integer" },
          { name: "notifyOnTasksInProgressOverflow", type: "integer" },
          { name: "notifyWhenEfficiencyDecreases", type: "integer" },
        ],
      },
    ],
    result: "{ id, creatorId, ownerId, groupId, templateId, efficiency, active, plannedCompletionTime, … }",
    errors: ["0"],
    example: {
      flowData: { name: "text", plannedCompletionTime: 1, distributionType: "manually", responsibleList: [] },
    },
  },
  "tasks.flow.Flow.delete": {
    scope: ["task"],
    page: "api-reference/tasks/flow/tasks-flow-flow-delete",
    params: [
      { name: "flowData", type: "object", required: true, fields: [{ name: "id", type: "integer", required: true }] },
    ],
    result: "{ deleted }",
    errors: ["0"],
    example: { flowData: { id: 517 } },
  },
  "tasks.flow.Flow.get": {
    scope: ["task"],
    page: "api-reference/tasks/flow/tasks-flow-flow-get",
    params: [{ name: "flowId", type: "integer", required: true }],
    result: "{ id, creatorId, ownerId, groupId, templateId, efficiency, active, plannedCompletionTime, … }",
    errors: ["0"],
    example: { flowId: 517 },
  },
  "tasks.flow.Flow.isExists": {
    scope: ["task"],
    page: "api-reference/tasks/flow/tasks-flow-flow-is-exists",
    params: [
      { name: "flowData", type: "object", required: true, fields: [{ name: "name", type: "string", required: true }] },
      { name: "id", type: "integer" },
    ],
    result: "{ exists }",
    errors: ["0"],
    example: { flowData: { name: "Flow Name" } },
  },
  "tasks.flow.Flow.pin": {
    scope: ["task"],
    page: "api-reference/tasks/flow/tasks-flow-flow-pin",
    params: [{ name: "flowId", type: "integer", required: true }],
    result: "boolean",
    errors: ["0"],
    example: { flowId: 517 },
  },
  "tasks.flow.Flow.update": {
    scope: ["task"],
    page: "api-reference/tasks/flow/tasks-flow-flow-update",
    params: [
      {
        name: "flowData",
        type: "object",
        required: true,
        fields: [
          { name: "id", type: "integer", required: true },
          { name: "name", type: "string" },
          { name: "description", type: "string" },
          { name: "groupId", type: "integer" },
          { name: "ownerId", type: "integer" },
          { name: "templateId", type: "integer" },
          { name: "plannedCompletionTime", type: "integer", required: true },
          { name: "distributionType", type: "string", required: true, values: ["manually", "queue", "himself"] },
          { name: "responsibleList", type: "object | any[]", required: true },
          { name: "taskCreators", type: "string[][]" },
          { name: "matchWorkTime", type: "number", default: 1, values: [0, 1] },
          { name: "responsibleCanChangeDeadline", type: "number", default: 0, values: [0, 1] },
          { name: "notifyAtHalfTime", type: "number", default: 0, values: [0, 1] },
          { name: "taskControl", type: "number", default: 0, values: [0, 1] },
          { name: "notifyOnQueueOverflow", type: "integer" },
          { name: "notifyOnTasksInProgressOverflow", type: "integer", default: 50 },
          { name: "notifyWhenEfficiencyDecreases", type: "integer" },
        ],
      },
    ],
    result: "{ id, creatorId, ownerId, groupId, templateId, efficiency, active, plannedCompletionTime, … }",
    errors: ["0"],
    example: { flowData: { id: 1, plannedCompletionTime: 1, distributionType: "manually", responsibleList: {} } },
  },
};
