// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of rest that keep no records. */
export const restMethods: Record<string, SandboxMethod> = {
  "v3:rest.documentation.openapi": {
    state: {
      operation: "fixed",
      result: {
        openapi: "3.0.0",
        info: { title: "Bitrix24 REST V3 API", version: "1.0.0" },
        tags: [{ name: "tasks", description: "tasks module methods" }],
        paths: {
          "/tasks.task.get": {
            post: {
              requestBody: {
                content: {
                  "application/json": {
                    schema: {
                      type: "object",
                      properties: { id: { type: "integer" }, select: { type: "array", items: { type: "string" } } },
                      required: ["id"],
                    },
                  },
                },
              },
              responses: {
                "200": {
                  description: "The task",
                  content: {
                    "application/json": {
                      schema: {
                        type: "object",
                        properties: {
                          result: { type: "object", properties: { item: { $ref: "#/components/schemas/TaskDto" } } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          "/repairs.visit.plan": {
            post: {
              requestBody: {
                content: {
                  "application/json": {
                    schema: {
                      type: "object",
                      properties: { taskId: { type: "integer" }, day: { type: "string", format: "date" } },
                      required: ["taskId", "day"],
                    },
                  },
                },
              },
              responses: {
                "200": {
                  description: "The visit",
                  content: {
                    "application/json": {
                      schema: {
                        type: "object",
                        properties: {
                          result: { type: "object", properties: { item: { $ref: "#/components/schemas/VisitDto" } } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
        components: {
          schemas: {
            TaskDto: {
              type: "object",
              properties: {
                id: { type: "integer" },
                title: { type: "string" },
                ufAutoRoom: { type: "string", description: "Room" },
              },
            },
            VisitDto: {
              type: "object",
              properties: { id: { type: "integer" }, day: { type: "string", format: "date" } },
              required: ["id", "day"],
            },
          },
        },
      },
    },
  },
};
