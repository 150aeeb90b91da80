// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ServiceTable } from "../../../cli/table.ts";
/** Command line of Bitrix24. */
export const service: ServiceTable = {
  name: "bitrix24",
  title: "Bitrix24",
  summary: "Users and settings of a Bitrix24 portal.",
  connection: [{
    flag: "url",
    param: "URL",
    name: "URL",
    kind: "text",
    types: "String",
    required: true,
    about: "Address of an incoming webhook, or the portal's domain when a token is given.",
    place: "first",
    env: "OINT_BITRIX24_URL",
    secret: false,
  }, {
    flag: "token",
    param: "Token",
    name: "Token",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "Access token of an application; not with a webhook's address.",
    place: "last",
    env: "OINT_BITRIX24_TOKEN",
    secret: true,
  }],
  categories: [{
    slug: "settings-and-administration",
    title: "Settings and administration",
    summary: "The portal itself and access to it.",
    commands: [{ name: "ServerTime", summary: "Returns the current time of the portal's server." }],
    load: async () => (await import("./settings_and_administration.ts")).commands,
  }, {
    slug: "users-management",
    title: "Users management",
    summary: "Users of a portal, created, changed, dismissed and found.",
    commands: [
      {
        name: "GetCurrentUser",
        summary: "Returns the user on whose behalf the portal is called: the owner of the webhook or of the token.",
      },
      {
        name: "GetUser",
        summary: "Returns the user with the given id, as a list of one; the list is empty when there is no such user.",
      },
      { name: "CreateUser", summary: "Invites a new user to the portal by e-mail and returns the new id." },
      { name: "UpdateUser", summary: "Changes the given fields of a user and leaves all others as they are." },
      {
        name: "ChangeUserStatus",
        summary: "Dismisses a user, who can then no longer log in, or takes a dismissed user back.",
      },
      {
        name: "FindUsers",
        summary: "Finds users by name, position, department or type; a text matches from its beginning, in any " +
          "letter case.",
      },
      {
        name: "GetUserFieldsStructure",
        summary:
          "Lists the fields that a user has on this portal, custom ones (`UF_USR_…`) included, each with its title.",
      },
      {
        name: "GetUserFilterStructure",
        summary: "Returns a template of the filter that FindUsers takes; nothing is sent to the portal.",
      },
    ],
    load: async () => (await import("./users_management.ts")).commands,
  }],
  adapter: async () => await import("../../cli/connect.ts"),
  methods: async () => (await import("../catalogue/index.ts")).catalogue,
  tools: [{
    name: "types",
    summary: "writes the types of your portal's own fields",
    load: async () => (await import("../../cli/types.ts")).tool,
  }],
};
