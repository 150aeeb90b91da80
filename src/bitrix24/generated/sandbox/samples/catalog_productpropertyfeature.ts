// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.productpropertyfeature. */
export const catalogProductpropertyfeatureSamples = {
  "catalog.productPropertyFeature.add":
'{"result":{"productPropertyFeature":{"featureId":"LIST_PAGE_SHOW","id":101,"isEnabled":"Y","moduleId":"iblock","prope\
rtyId":901}}}',
  "catalog.productPropertyFeature.get":
'{"result":{"productPropertyFeature":{"featureId":"LIST_PAGE_SHOW","id":101,"isEnabled":"Y","moduleId":"iblock","prope\
rtyId":901}}}',
  "catalog.productPropertyFeature.getAvailableFeaturesByProperty":
'{"result":{"features":[{"featureId":"LIST_PAGE_SHOW","featureName":"Show on the list page of \
items","moduleId":"iblock"},{"featureId":"DETAIL_PAGE_SHOW","featureName":"Show on the detail page of the \
item","moduleId":"iblock"}]}}',
  "catalog.productPropertyFeature.getFields":
'{"result":{"productPropertyFeature":{"featureId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"st\
ring"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"isEnabled":{"isImmutable":fal\
se,"isReadOnly":false,"isRequired":true,"type":"char"},"moduleId":{"isImmutable":false,"isReadOnly":false,"isRequired"\
:true,"type":"string"},"propertyId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer"}}}}',
  "catalog.productPropertyFeature.list":
'{"result":{"productPropertyFeatures":[{"featureId":"DETAIL_PAGE_SHOW","id":99,"isEnabled":"Y","moduleId":"iblock","pr\
opertyId":901},{"featureId":"LIST_PAGE_SHOW","id":101,"isEnabled":"Y","moduleId":"iblock","propertyId":901}]},"total":\
2}',
  "catalog.productPropertyFeature.update":
'{"result":{"productPropertyFeature":{"featureId":"LIST_PAGE_SHOW","id":101,"isEnabled":"N","moduleId":"iblock","prope\
rtyId":901}}}',
};
