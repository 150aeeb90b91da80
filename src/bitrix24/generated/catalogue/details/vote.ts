// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const valuesOfEntityType: NonNullable<FieldTable["values"]> = [
  "Bitrix\\Vote\\Attachment\\ImMessageConnector",
  "Bitrix\\Vote\\Attachment\\BlogPostConnector",
];

const paramsOfMethods: readonly FieldTable[] = [
  { name: "attachId", type: "integer" },
  { name: "moduleId", type: "string" },
  { name: "entityType", values: valuesOfEntityType, type: "string" },
  { name: "entityId", type: "integer" },
  { name: "signedAttachId", type: "string | integer" },
];

/** Methods of Bitrix24 in the segment `vote`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "vote.AttachedVote.download": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.download",
    params: paramsOfMethods,
    result: "any",
    errors: ["ATTACH_NOT_FOUND", "ATTACH_READ_ACCESS_DENIED"],
    example: { attachId: 1 },
  },
  "vote.AttachedVote.get": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.get",
    params: paramsOfMethods,
    result: "{ ID, VOTE_ID, COUNTER, QUESTIONS, ANONYMITY, OPTIONS, userAnswerMap, canEdit, … }",
    errors: ["ATTACH_NOT_FOUND", "ATTACH_READ_ACCESS_DENIED"],
    example: { attachId: 1 },
  },
  "vote.AttachedVote.getAnswerVoted": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.getAnswerVoted",
    params: [
      { name: "attachId", type: "integer" },
      { name: "answerId", type: "integer", required: true },
      { name: "pageNavigation", type: "object" },
      { name: "userForMobileFormat", default: false, type: "boolean" },
      { name: "moduleId", type: "string" },
      { name: "entityType", values: valuesOfEntityType, type: "string" },
      { name: "entityId", type: "integer" },
      { name: "signedAttachId", type: "string | integer" },
    ],
    result: "{ items: { ID, NAME, IMAGE, WORK_POSITION }[] }",
    errors: ["ATTACH_NOT_FOUND", "ATTACH_READ_ACCESS_DENIED"],
    example: { attachId: 1, answerId: 1, pageNavigation: { pageSize: 10, currentPage: 1 }, userForMobileFormat: false },
  },
  "vote.AttachedVote.getMany": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.getMany",
    params: [
      { name: "moduleId", type: "string", required: true },
      { name: "entityType", type: "string", required: true, values: valuesOfEntityType },
      { name: "entityIds", type: "integer[]", required: true },
    ],
    result: "{ items: { ID, VOTE_ID, COUNTER, QUESTIONS, ANONYMITY, OPTIONS, userAnswerMap, canEdit, … }[] }",
    errors: [],
    example: { moduleId: "im", entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector", entityIds: [1, 2, 3] },
  },
  "vote.AttachedVote.getWithVoted": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.getWithVoted",
    params: [
      { name: "attachId", type: "integer" },
      { name: "pageSize", default: 10, type: "integer" },
      { name: "userForMobileFormat", default: false, type: "boolean" },
      { name: "moduleId", type: "string" },
      { name: "entityType", values: valuesOfEntityType, type: "string" },
      { name: "entityId", type: "integer" },
      { name: "signedAttachId", type: "string | integer" },
    ],
    result: "{ attach, voted: object }",
    errors: ["ATTACH_NOT_FOUND", "ATTACH_READ_ACCESS_DENIED"],
    example: { attachId: 1, pageSize: 10, userForMobileFormat: false },
  },
  "vote.AttachedVote.recall": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.recall",
    params: paramsOfMethods,
    result: "{ attach: { ID, VOTE_ID, COUNTER, QUESTIONS, ANONYMITY, OPTIONS, userAnswerMap, canEdit, … } }",
    errors: ["ATTACH_NOT_FOUND", "ATTACH_READ_ACCESS_DENIED"],
    example: { attachId: 1 },
  },
  "vote.AttachedVote.resume": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.resume",
    params: paramsOfMethods,
    result: "any[]",
    errors: ["ATTACH_NOT_FOUND", "ATTACH_READ_ACCESS_DENIED"],
    example: { attachId: 1 },
  },
  "vote.AttachedVote.stop": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.stop",
    params: paramsOfMethods,
    result: "any[]",
    errors: ["ATTACH_NOT_FOUND", "ATTACH_READ_ACCESS_DENIED"],
    example: { attachId: 1 },
  },
  "vote.AttachedVote.vote": {
    scope: ["vote"],
    page: "api-reference/vote/vote.attachedvote.vote",
    params: [
      { name: "attachId", type: "integer" },
      { name: "ballot", type: "object", required: true },
      { name: "moduleId", type: "string" },
      { name: "entityType", values: valuesOfEntityType, type: "string" },
      { name: "entityId", type: "integer" },
      { name: "signedAttachId", type: "string | integer" },
    ],
    result: "{ attach: { ID, VOTE_ID, COUNTER, QUESTIONS, ANONYMITY, OPTIONS, userAnswerMap, canEdit, … } }",
    errors: ["403", "ATTACH_READ_ACCESS_DENIED"],
    example: { attachId: 1, ballot: { "1": ["2", "3"], "2": ["5"] } },
  },
  "vote.Integration.Im.send": {
    scope: ["vote"],
    page: "api-reference/vote/vote.integration.im.send",
    params: [
      { name: "chatId", type: "integer", required: true },
      {
        name: "IM_MESSAGE_VOTE_DATA",
        type: "object",
        required: true,
        fields: [
          {
            name: "QUESTIONS",
            type: "object[]",
            required: true,
            fields: [
              { name: "QUESTION", type: "string" },
              { name: "FIELD_TYPE", type: "number", default: 0, values: [0, 1] },
              { name: "ANSWERS", type: "object[]", fields: [{ name: "MESSAGE", type: "string" }] },
            ],
          },
          { name: "ANONYMITY", type: "number", default: 0, values: [0, 1] },
          { name: "OPTIONS", type: "number", default: 0, values: [0, 1] },
        ],
      },
      { name: "templateId", type: "string | integer | null" },
    ],
    result: "{ messageId, voteId }",
    errors: ["400"],
    example: { chatId: 1, IM_MESSAGE_VOTE_DATA: { QUESTIONS: [] } },
  },
};
