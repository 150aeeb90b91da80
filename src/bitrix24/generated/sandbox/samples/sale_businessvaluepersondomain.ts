// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.businessvaluepersondomain. */
export const saleBusinessvaluepersondomainSamples = {
  "sale.businessValuePersonDomain.add":
'{"businessValuePersonDomain":{"domain":"I","personTypeId":3},"time":{"start":1712325642.686926,"finish":1712325642.94\
9075,"duration":0.2621490955352783,"processing":0.004400968551635742,"date_start":"2024-04-05T16:00:42+02:00","date_fi\
nish":"2024-04-05T16:00:42+02:00","operating":0}}',
  "sale.businessValuePersonDomain.deleteByFilter":
'{"result":true}',
  "sale.businessValuePersonDomain.getFields":
'{"result":{"businessValuePersonDomain":{"domain":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"cha\
r"},"personTypeId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"}}}}',
  "sale.businessValuePersonDomain.list":
'{"result":{"businessValuePersonDomains":[{"personTypeId":3},{"personTypeId":2}]},"total":2}',
};
