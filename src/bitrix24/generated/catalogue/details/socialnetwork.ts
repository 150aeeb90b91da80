// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `socialnetwork`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "socialnetwork.api.workgroup.get": {
    scope: ["socialnetwork"],
    page: "api-reference/sonet-group/socialnetwork-api-workgroup-get",
    params: [
      {
        name: "params",
        type: "object",
        required: true,
        fields: [
          { name: "groupId", type: "integer", required: true },
          { name: "select", type: "string[]" },
          { name: "mode", type: "string" },
        ],
      },
    ],
    result: "{ ID, ACTIVE, SITE_ID, SUBJECT_ID, NAME, DESCRIPTION, KEYWORDS, CLOSED, … }",
    errors: ["SONET_CONTROLLER_WORKGROUP_EMPTY", "SONET_CONTROLLER_WORKGROUP_NOT_FOUND"],
    example: { params: { groupId: 622, select: ["DEPARTMENTS", "TAGS"] } },
  },
  "socialnetwork.api.workgroup.list": {
    scope: ["socialnetwork"],
    page: "api-reference/sonet-group/socialnetwork-api-workgroup-list",
    params: [
      {
        name: "filter",
        type: "object",
        custom: ["!", "<", "=", ">", "%", "@"],
        fields: [
          { name: "ID", type: "integer | integer[]" },
          { name: "NAME", type: "string | string[]" },
          { name: "OWNER_ID", type: "integer | integer[]" },
          { name: "ACTIVE", type: "string | string[]", values: ["Y", "N"] },
          { name: "VISIBLE", type: "string | string[]", values: ["Y", "N"] },
          { name: "OPENED", type: "string | string[]", values: ["Y", "N"] },
          { name: "CLOSED", type: "string | string[]", values: ["Y", "N"] },
          { name: "PROJECT", type: "string | string[]" },
          { name: "SUBJECT_ID", type: "integer | integer[]" },
          { name: "SITE_ID", type: "string | integer | (string | integer)[]" },
          { name: "DATE_CREATE", type: "string | string[]" },
          { name: "DATE_UPDATE", type: "string | string[]" },
          { name: "DATE_ACTIVITY", type: "string | string[]" },
        ],
      },
      { name: "select", type: "string[]" },
      {
        name: "order",
        type: "object",
        custom: [""],
        fields: [
          { name: "ID", type: "string" },
          { name: "NAME", type: "string" },
          { name: "OWNER_ID", type: "string" },
          { name: "ACTIVE", type: "string" },
          { name: "VISIBLE", type: "string" },
          { name: "OPENED", type: "string" },
          { name: "CLOSED", type: "string" },
          { name: "PROJECT", type: "string" },
          { name: "SUBJECT_ID", type: "string" },
          { name: "SITE_ID", type: "string" },
          { name: "DATE_CREATE", type: "string" },
          { name: "DATE_UPDATE", type: "string" },
          { name: "DATE_ACTIVITY", type: "string" },
        ],
      },
      {
        name: "params",
        type: "object",
        fields: [
          { name: "IS_ADMIN", type: "string", values: ["Y"] },
          { name: "siteId", type: "string | integer" },
          { name: "mode", type: "string", values: ["mobile"] },
          { name: "features", type: "object | any[]" },
          { name: "mandatoryFeatures", type: "object | any[]" },
          { name: "shouldSelectDialogId", type: "string", default: "N", values: ["Y", "N"] },
        ],
      },
      { name: "start", type: "integer" },
    ],
    result: "{ workgroups: { id, name, type, imageId, avatarType, avatar, additionalData, dialogId }[] }",
    errors: [],
    paging: "windows",
    example: {
      filter: { ACTIVE: "Y", CLOSED: "N", "%NAME": "group" },
      select: ["ID", "NAME", "TYPE", "AVATAR"],
      order: { ID: "DESC" },
    },
  },
};
