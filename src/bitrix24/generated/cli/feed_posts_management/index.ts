// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Feed posts management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  CreatePost: async () => (await import("./create_post.ts")).command,
  UpdatePost: async () => (await import("./update_post.ts")).command,
  DeletePost: async () => (await import("./delete_post.ts")).command,
  GetImportantPostViewers: async () => (await import("./get_important_post_viewers.ts")).command,
  GetPosts: async () => (await import("./get_posts.ts")).command,
  AddPostComment: async () => (await import("./add_post_comment.ts")).command,
  AddPostRecipients: async () => (await import("./add_post_recipients.ts")).command,
};
