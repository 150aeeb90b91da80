// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.revision. */
export const imRevisionSamples = {
  "im.revision.get":
'{"result":{"rest":32,"web":130,"mobile":22,"desktop":6,"im_revision_mobile":22}}',
};
