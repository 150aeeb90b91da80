// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Users management". */
export const commands: Record<string, CommandTable> = {
  GetCurrentUser: {
    name: "GetCurrentUser",
    title: "Get current user",
    summary: "Returns the user on whose behalf the portal is called: the owner of the webhook or of the token.",
    options: [],
    connects: true,
    method: "user.current",
    docs: "https://apidocs.bitrix24.com/api-reference/user/user-current.html",
    example: 'oint bitrix24 GetCurrentUser --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../users_management.ts");
      return api.getCurrentUser(client as Portal, options);
    },
  },
  GetUser: {
    name: "GetUser",
    title: "Get user",
    summary: "Returns the user with the given id, as a list of one; the list is empty when there is no such user.",
    options: [{
      flag: "userid",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user to read.",
    }],
    connects: true,
    method: "user.get",
    docs: "https://apidocs.bitrix24.com/api-reference/user/user-get.html",
    example: 'oint bitrix24 GetUser --url "b24-ar17wx.bitrix24.by" --userid 2166 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../users_management.ts");
      return api.getUser(client as Portal, params as unknown as Parameters<typeof api.getUser>[1], options);
    },
  },
  CreateUser: {
    name: "CreateUser",
    title: "Create user",
    summary: "Invites a new user to the portal by e-mail and returns the new id.",
    notes: [
      "A user of the company needs `UF_DEPARTMENT`, a list of department ids; an extranet user needs " +
      "`EXTRANET` = `Y` and `SONET_GROUP_ID`, a list of workgroup ids.",
    ],
    options: [{
      flag: "fields",
      param: "fields",
      name: "FieldsStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "Fields of the new user with their values; `EMAIL` is required. See GetUserFieldsStructure.",
    }],
    connects: true,
    method: "user.add",
    docs: "https://apidocs.bitrix24.com/api-reference/user/user-add.html",
    example: 'oint bitrix24 CreateUser --url "b24-ar17wx.bitrix24.by" --fields ' +
      "\"{'EMAIL':'guest@example.org','NAME':'Guest','EXTRANET':'Y','SONET_GROUP_ID':[3]}\" --token " + '"***"',
    run: async (client, params, options) => {
      const api = await import("../users_management.ts");
      return api.createUser(client as Portal, params as unknown as Parameters<typeof api.createUser>[1], options);
    },
  },
  UpdateUser: {
    name: "UpdateUser",
    title: "Update user",
    summary: "Changes the given fields of a user and leaves all others as they are.",
    options: [{
      flag: "userid",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user to change.",
    }, {
      flag: "fields",
      param: "fields",
      name: "FieldsStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "Fields to change, with their new values. See GetUserFieldsStructure.",
    }],
    connects: true,
    method: "user.update",
    docs: "https://apidocs.bitrix24.com/api-reference/user/user-update.html",
    example: 'oint bitrix24 UpdateUser --url "b24-ar17wx.bitrix24.by" --userid 2166 --fields ' +
      "\"{'NAME':'Oleg','LAST_NAME':'Lama','UF_DEPARTMENT':[7]}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../users_management.ts");
      return api.updateUser(client as Portal, params as unknown as Parameters<typeof api.updateUser>[1], options);
    },
  },
  ChangeUserStatus: {
    name: "ChangeUserStatus",
    title: "Change user status",
    summary: "Dismisses a user, who can then no longer log in, or takes a dismissed user back.",
    notes: ["Without `--fire` the command line dismisses the user. In TypeScript `fire` must always be given."],
    options: [{
      flag: "userid",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user to dismiss or take back.",
    }, {
      flag: "fire",
      param: "fire",
      name: "Fire",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: true,
      about: "True dismisses the user, false takes the user back.",
    }],
    connects: true,
    method: "user.update",
    docs: "https://apidocs.bitrix24.com/api-reference/user/user-update.html",
    example: 'oint bitrix24 ChangeUserStatus --url "b24-ar17wx.bitrix24.by" --userid 2166 --fire false ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../users_management.ts");
      return api.changeUserStatus(
        client as Portal,
        { fire: true, ...params } as unknown as Parameters<typeof api.changeUserStatus>[1],
        options,
      );
    },
  },
  FindUsers: {
    name: "FindUsers",
    title: "Find users",
    summary: "Finds users by name, position, department or type; a text matches from its beginning, in any " +
      "letter case.",
    options: [{
      flag: "filter",
      param: "filter",
      name: "FilterStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "What to look for; a user must match every given field. See GetUserFilterStructure.",
    }],
    connects: true,
    method: "user.search",
    docs: "https://apidocs.bitrix24.com/api-reference/user/user-search.html",
    example: 'oint bitrix24 FindUsers --url "b24-ar17wx.bitrix24.by" --filter ' +
      "\"{'WORK_POSITION':'Sales','USER_TYPE':'employee'}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../users_management.ts");
      return api.findUsers(client as Portal, params as unknown as Parameters<typeof api.findUsers>[1], options);
    },
  },
  GetUserFieldsStructure: {
    name: "GetUserFieldsStructure",
    title: "Get user fields structure",
    summary: "Lists the fields that a user has on this portal, custom ones (`UF_USR_…`) included, each with its title.",
    options: [],
    connects: true,
    method: "user.fields",
    docs: "https://apidocs.bitrix24.com/api-reference/user/user-fields.html",
    example: 'oint bitrix24 GetUserFieldsStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../users_management.ts");
      return api.getUserFieldsStructure(client as Portal, options);
    },
  },
  GetUserFilterStructure: {
    name: "GetUserFilterStructure",
    title: "Get user filter structure",
    summary: "Returns a template of the filter that FindUsers takes; nothing is sent to the portal.",
    options: [{
      flag: "empty",
      param: "clear",
      name: "Clear",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "True returns empty values, false a hint in place of each value.",
    }],
    connects: false,
    example: "oint bitrix24 GetUserFilterStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../users_management.ts");
      return api.getUserFilterStructure(params as unknown as Parameters<typeof api.getUserFilterStructure>[0]);
    },
  },
};
