// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.productsection. */
export const crmProductsectionSamples = {
  "crm.productsection.add":
'{"result":999}',
  "crm.productsection.delete":
'{"result":true}',
  "crm.productsection.get":
'{"result":{"ID":"1","CATALOG_ID":"catalogId","NAME":"sectionName","SECTION_ID":"sectionId"}}',
  "crm.productsection.list":
'{"result":[{"ID":"1","CATALOG_ID":"catalogId","NAME":"sectionName","SECTION_ID":"sectionId"}]}',
  "crm.productsection.update":
'{"result":true}',
};
