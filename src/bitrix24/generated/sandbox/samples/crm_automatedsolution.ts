// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.automatedsolution. */
export const crmAutomatedsolutionSamples = {
  "crm.automatedsolution.add":
'{"result":{"automatedSolution":{"id":1,"title":"HR","typeIds":[1,2,3]}}}',
  "crm.automatedsolution.delete":
'{"result":null}',
  "crm.automatedsolution.fields":
'{"result":{"id":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID","upperName":"ID"},"title":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":\
false,"isMultiple":false,"isDynamic":false,"title":"TITLE","upperName":"TITLE"},"typeIds":{"type":"crm_dynamic_type","\
isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"TYPE_IDS","upper\
Name":"TYPE_IDS"}}}',
  "crm.automatedsolution.get":
'{"result":{"automatedSolution":{"id":393,"title":"HR","typeIds":[4,9,77,157,225]}}}',
  "crm.automatedsolution.list":
'{"result":{"automatedSolutions":[{"id":238,"title":"HR","typeIds":[129]},{"id":240,"title":"Customer \
Success","typeIds":[]},{"id":267,"title":"R&D","typeIds":[14,158]}]},"total":3}',
  "crm.automatedsolution.update":
'{"result":{"automatedSolution":{"id":1,"title":"HR","typeIds":[1,2,3]}}}',
};
