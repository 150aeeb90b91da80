// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.productpropertysection. */
export const catalogProductpropertysectionSamples = {
  "catalog.productPropertySection.get":
'{"result":{"productPropertySection":{"displayExpanded":"N","displayType":"F","filterHint":"Filter \
hint","propertyId":901,"smartFilter":"Y"}}}',
  "catalog.productPropertySection.list":
'{"result":{"productPropertySections":[{"displayExpanded":"N","displayType":"F","filterHint":"Filter \
hint","propertyId":901,"smartFilter":"Y"}]},"total":1}',
  "catalog.productPropertySection.set":
'{"result":{"productPropertySection":{"displayExpanded":"N","displayType":"F","filterHint":"Filter \
hint","iblockId":"25","propertyId":"901","sectionId":"0","smartFilter":"Y"}}}',
};
