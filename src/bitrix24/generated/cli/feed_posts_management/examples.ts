// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls createPost. */
export const CreatePost: readonly string[] = [
  'import { createPost, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createPost(app, {",
  '    text: "Please read the report before Monday\'s meeting.",',
  '    visibility: ["U2164", "SG3"],',
  '    files: { "report.txt": new Blob(["Quarterly report"]) },',
  '    title: "Quarterly report",',
  "    important: true,",
  "  }),",
  ");",
];
/** Calls updatePost. */
export const UpdatePost: readonly string[] = [
  'import { Portal, updatePost } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updatePost(app, {",
  "    postId: 217,",
  '    text: "The report has been corrected.",',
  '    visibility: ["U2164", "U2166"],',
  '    files: { "report.txt": new Blob(["Corrected report"]) },',
  '    title: "Quarterly report, corrected",',
  "  }),",
  ");",
];
/** Calls deletePost. */
export const DeletePost: readonly string[] = [
  'import { deletePost, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deletePost(app, { postId: 211 }));",
];
/** Calls getImportantPostViewers. */
export const GetImportantPostViewers: readonly string[] = [
  'import { getImportantPostViewers, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getImportantPostViewers(app, { postId: 221 }));",
];
/** Calls getPosts. */
export const GetPosts: readonly string[] = [
  'import { getPosts, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  'console.log(await getPosts(app, { postId: 217, filter: "UA" }));',
];
/** Calls addPostComment. */
export const AddPostComment: readonly string[] = [
  'import { addPostComment, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await addPostComment(app, {",
  "    postId: 217,",
  '    text: "Page 3 has last year\'s figures.",',
  "  }),",
  ");",
];
/** Calls addPostRecipients. */
export const AddPostRecipients: readonly string[] = [
  'import { addPostRecipients, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  '  await addPostRecipients(app, { postId: 217, visibility: ["U2166", "DR7"] }),',
  ");",
];
