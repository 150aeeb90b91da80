// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Feed posts management". */
export const commands: Record<string, CommandTable> = {
  CreatePost: {
    name: "CreatePost",
    title: "Create post",
    summary: "Publishes a post in the Feed and returns its id.",
    notes: ["Without recipients everybody on the portal sees the post. Recipients are notified at once."],
    options: [{
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: true,
      about: "Body of the post; BB codes are formatted.",
    }, {
      flag: "vision",
      param: "visibility",
      name: "Visibility",
      kind: "list",
      types: "String",
      required: false,
      default: "UA",
      about: "Who sees the post, as codes. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3` department 3.",
    }, {
      flag: "files",
      param: "files",
      name: "Files",
      kind: "files",
      types: "Map Of KeyAndValue",
      required: false,
      default: "",
      about: "Files to attach, each under the name that it gets in the post.",
    }, {
      flag: "title",
      param: "title",
      name: "Title",
      kind: "text",
      types: "String",
      required: false,
      default: "",
      about: "Heading of the post; not sent when left out.",
    }, {
      flag: "important",
      param: "important",
      name: "Important",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "True asks every recipient to confirm having read the post. See GetImportantPostViewers.",
    }],
    connects: true,
    method: "log.blogpost.add",
    docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html",
    example: 'oint bitrix24 CreatePost --url "b24-ar17wx.bitrix24.by" --text "Please read the report ' +
      "before Monday's meeting.\" --vision \"['U2164','SG3']\" --files \"{'report.txt':'report.txt'}\" " +
      '--title "Quarterly report" --important true --token "***"',
    run: async (client, params, options) => {
      const api = await import("../feed_posts_management.ts");
      return api.createPost(client as Portal, params as unknown as Parameters<typeof api.createPost>[1], options);
    },
  },
  UpdatePost: {
    name: "UpdatePost",
    title: "Update post",
    summary: "Replaces text, recipients and, where given, heading and files of a Feed post.",
    notes: [
      "Without `--vision` the command line resets the recipients to everybody on the portal. In " +
      "TypeScript `visibility` must always be given. AddPostRecipients keeps those whom the post has.",
    ],
    options: [{
      flag: "postid",
      param: "postId",
      name: "PostID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the post to change.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: true,
      about: "New body; BB codes are formatted.",
    }, {
      flag: "vision",
      param: "visibility",
      name: "Visibility",
      kind: "list",
      types: "String",
      required: false,
      default: "UA",
      about: "All recipients that the post has from now on, as codes. `UA` is everybody, `U1` user 1, `SG2` " +
        "workgroup 2, `DR3` department 3.",
    }, {
      flag: "files",
      param: "files",
      name: "Files",
      kind: "files",
      types: "Map Of KeyAndValue",
      required: false,
      default: "",
      about: "Files to attach, each under the name that it gets in the post.",
    }, {
      flag: "title",
      param: "title",
      name: "Title",
      kind: "text",
      types: "String",
      required: false,
      default: "",
      about: "New heading; not sent when left out.",
    }],
    connects: true,
    method: "log.blogpost.update",
    docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html",
    example: 'oint bitrix24 UpdatePost --url "b24-ar17wx.bitrix24.by" --postid 217 --text "The report has ' +
      "been corrected.\" --vision \"['U2164','U2166']\" --files \"{'report.txt':'report.txt'}\" " +
      '--title "Quarterly report, corrected" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../feed_posts_management.ts");
      return api.updatePost(
        client as Portal,
        { visibility: "UA", ...params } as unknown as Parameters<typeof api.updatePost>[1],
        options,
      );
    },
  },
  DeletePost: {
    name: "DeletePost",
    title: "Delete post",
    summary: "Deletes a Feed post with its comments.",
    notes: ["The post is gone for good. Only its author or an administrator may delete it."],
    options: [{
      flag: "postid",
      param: "postId",
      name: "PostID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the post to delete.",
    }],
    connects: true,
    method: "log.blogpost.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html",
    example: 'oint bitrix24 DeletePost --url "b24-ar17wx.bitrix24.by" --postid 211 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../feed_posts_management.ts");
      return api.deletePost(client as Portal, params as unknown as Parameters<typeof api.deletePost>[1], options);
    },
  },
  GetImportantPostViewers: {
    name: "GetImportantPostViewers",
    title: "Get list of important post viewers",
    summary: "Lists the users who have confirmed that they read an important post.",
    options: [{
      flag: "postid",
      param: "postId",
      name: "PostID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a post that was published as important.",
    }],
    connects: true,
    method: "log.blogpost.getusers.important",
    docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html",
    example: 'oint bitrix24 GetImportantPostViewers --url "b24-ar17wx.bitrix24.by" --postid 221 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../feed_posts_management.ts");
      return api.getImportantPostViewers(
        client as Portal,
        params as unknown as Parameters<typeof api.getImportantPostViewers>[1],
        options,
      );
    },
  },
  GetPosts: {
    name: "GetPosts",
    title: "Get posts",
    summary: "Returns one Feed post, or those that the caller may see, latest activity first, in pages of 50.",
    notes: [
      "The filter is sent as one text, while the documentation asks for a list of codes, and a portal " +
      "may ignore the text. To be sure, call `log.blogpost.get` with a list in `LOG_RIGHTS`.",
    ],
    options: [{
      flag: "postid",
      param: "postId",
      name: "PostID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of the only post to read; the filter has no effect then.",
    }, {
      flag: "sel",
      param: "filter",
      name: "Filter",
      kind: "text",
      types: "String",
      required: false,
      default: "UA",
      about: "Code of the recipient whose posts are listed. `UA` is everybody, `U1` user 1, `SG2` workgroup " +
        "2, `DR3` department 3.",
    }],
    connects: true,
    method: "log.blogpost.get",
    docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html",
    example: 'oint bitrix24 GetPosts --url "b24-ar17wx.bitrix24.by" --postid 217 --sel "UA" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../feed_posts_management.ts");
      return api.getPosts(client as Portal, params as unknown as Parameters<typeof api.getPosts>[1], options);
    },
  },
  AddPostComment: {
    name: "AddPostComment",
    title: "Add comment to post",
    summary: "Comments on a Feed post and returns the id of the comment.",
    notes: [
      "The author and others who take part in the post are notified. The same text twice on one post " + "is refused.",
    ],
    options: [{
      flag: "postid",
      param: "postId",
      name: "PostID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the post to comment on.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: true,
      about: "The comment; BB codes are formatted.",
    }],
    connects: true,
    method: "log.blogcomment.add",
    docs: "https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html",
    example: 'oint bitrix24 AddPostComment --url "b24-ar17wx.bitrix24.by" --postid 217 --text "Page 3 has ' +
      'last year\'s figures." --token "***"',
    run: async (client, params, options) => {
      const api = await import("../feed_posts_management.ts");
      return api.addPostComment(
        client as Portal,
        params as unknown as Parameters<typeof api.addPostComment>[1],
        options,
      );
    },
  },
  AddPostRecipients: {
    name: "AddPostRecipients",
    title: "Add new recipients to a post",
    summary: "Shows a Feed post to further recipients and keeps those whom it has.",
    notes: [
      "New recipients are notified. Codes of a wrong form are left out by the portal without an error, " +
      "unless none is left.",
    ],
    options: [{
      flag: "postid",
      param: "postId",
      name: "PostID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the post to share.",
    }, {
      flag: "vision",
      param: "visibility",
      name: "Visibility",
      kind: "list",
      types: "String",
      required: true,
      about: "Who is to see the post, too, as codes. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3` " +
        "department 3.",
    }],
    connects: true,
    method: "log.blogpost.share",
    docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html",
    example: 'oint bitrix24 AddPostRecipients --url "b24-ar17wx.bitrix24.by" --postid 217 --vision ' +
      "\"['U2166','DR7']\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../feed_posts_management.ts");
      return api.addPostRecipients(
        client as Portal,
        params as unknown as Parameters<typeof api.addPostRecipients>[1],
        options,
      );
    },
  },
};
