// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.userfield. */
export const catalogUserfieldSamples = {
  "catalog.userfield.document.list":
'{"result":{"documents":[{"documentId":81,"documentType":"A","field7097":"Test Field"}]},"total":1}',
  "catalog.userfield.document.update":
'{"result":{"document":{"documentId":81,"documentType":"A","field7097":"Test Field"}}}',
};
