/**
 * What the functions send that OPI's facts cannot tell, written by hand from what OPI does. Add a function by its name.
 *
 * @module
 */

import type { Sent } from "./record.ts";
import { type Args, dayOf, type Expectation, listOf, textOf } from "./expected.ts";

const post = (method: string, body: unknown): Expectation => ({ requests: [{ http: "POST", method, body }] });

const authorise = (query: Record<string, string>): Expectation => ({
  requests: [{ http: "GET", address: "https://oauth.bitrix.info/oauth/token/", query }],
});

/** A part of a request that is there when its value is. */
const given = <T>(value: T, part: (value: T) => object): object => value === undefined ? {} : part(value);

/** An expectation by function; it sees the example's arguments and what was sent and answered. */
export const BY_HAND: Record<string, (args: Args, sent: readonly Sent[]) => Expectation> = {
  GetAppAuthLink: ({ Domain, ClientID }) => ({
    requests: [],
    result: `https://${Domain}/oauth/authorize/?client_id=${ClientID}`,
  }),
  GetToken: ({ ClientID, ClientSecret, Code }) =>
    authorise({
      grant_type: "authorization_code",
      client_id: textOf(ClientID),
      client_secret: textOf(ClientSecret),
      code: textOf(Code),
    }),
  RefreshToken: ({ ClientID, ClientSecret, Refresh }) =>
    authorise({
      grant_type: "refresh_token",
      client_id: textOf(ClientID),
      client_secret: textOf(ClientSecret),
      refresh_token: textOf(Refresh),
    }),
  // OPI makes one text of several recipients, which no portal understands.
  AddPostRecipients: ({ PostID, Visibility }) =>
    post("log.blogpost.share", { POST_ID: textOf(PostID), DEST: listOf(Visibility) }),
  // OPI makes a text of its default 0 before it looks whether there is a value.
  GetKanbanStages: ({ EntityID = 0, AsAdmin = false }) =>
    post("task.stages.get", { entityId: textOf(EntityID), isAdmin: AsAdmin ? "Y" : "N" }),
  // What stands before it counts alone; what is left out altogether puts the task at the stage's beginning.
  MoveTaskToKanbanStage: ({ TaskID, StageID, Prev, After = 0 }) =>
    post("task.stages.movetask", {
      id: textOf(TaskID),
      stageId: textOf(StageID),
      ...Prev ? { before: textOf(Prev) } : { after: textOf(After) },
    }),
  GetFolderFilterStructure: ({ Clear = false }, sent) => {
    const { result } = sent[0]?.answer as { result: Record<string, { TYPE: string; USE_IN_FILTER: boolean }> };
    const fields = Object.entries(result).filter(([, field]) => field.USE_IN_FILTER);
    return {
      ...post("disk.folder.getfields", {}),
      result: Object.fromEntries(fields.map(([name, field]) => [name, Clear ? "" : field.TYPE])),
    };
  },
  UploadFileToFolder: ({ Name, File, FolderID }, sent) => {
    const { result } = sent[0]?.answer as { result: { field: string; uploadUrl: string } };
    const url = new URL(result.uploadUrl);
    const form = [{ field: result.field, name: Name, content: (File as { text: string }).text }];
    return {
      requests: [
        { http: "POST", method: "disk.folder.uploadFile", body: { id: textOf(FolderID) } },
        {
          http: "POST",
          address: `${url.origin}${url.pathname}`,
          query: Object.fromEntries(url.searchParams),
          body: form,
        },
      ],
    };
  },
  // OPI keeps these three keys of the filter only; here the caller's others go along.
  GetCalendarEvents: ({ OwnerID, Type, Filter = {} }) => {
    const { from, to, section, ...others } = Filter as Record<string, unknown>;
    return post("calendar.event.get", {
      ...others,
      ownerId: textOf(OwnerID),
      type: Type,
      ...given(from, (value) => ({ from: dayOf(value) })),
      ...given(to, (value) => ({ to: dayOf(value) })),
      ...given(section, (value) => ({ section: listOf(value) })),
    });
  },
};
