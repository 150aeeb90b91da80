// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.type. */
export const crmTypeSamples = {
  "crm.type.add":
'{"result":{"type":{"id":16,"createdBy":1,"entityTypeId":2024,"isCategoriesEnabled":"Y","isStagesEnabled":"Y","isBegin\
CloseDatesEnabled":"Y","isClientEnabled":"Y","isUseInUserfieldEnabled":"Y","isLinkWithProductsEnabled":"Y","isMycompan\
yEnabled":"Y","isDocumentsEnabled":"Y","isSourceEnabled":"Y","isObserversEnabled":"Y","isRecyclebinEnabled":"Y","isAut\
omationEnabled":"Y","isBizProcEnabled":"Y","isSetOpenPermissions":"Y","isPaymentsEnabled":"N","isCountersEnabled":"N",\
"createdTime":"2024-07-05T19:47:33+02:00","updatedTime":"2024-07-05T19:47:33+02:00","updatedBy":1,"title":"SPA","relat\
ions":{"parent":[{"entityTypeId":3,"isChildrenListEnabled":"Y","isPredefined":"Y"},{"entityTypeId":4,"isChildrenListEn\
abled":"Y","isPredefined":"Y"},{"entityTypeId":1,"isChildrenListEnabled":"Y","isPredefined":"N"},{"entityTypeId":2,"is\
ChildrenListEnabled":"Y","isPredefined":"N"},{"entityTypeId":31,"isChildrenListEnabled":"Y","isPredefined":"N"}],"chil\
d":[{"entityTypeId":3,"isChildrenListEnabled":"Y","isPredefined":"N"},{"entityTypeId":4,"isChildrenListEnabled":"N","i\
sPredefined":"N"}]},"linkedUserFields":{"CALENDAR_EVENT|UF_CRM_CAL_EVENT":"Y","TASKS_TASK|UF_CRM_TASK":"Y","TASKS_TASK\
_TEMPLATE|UF_CRM_TASK":"N"},"customSections":[],"customSectionId":null}}}',
  "crm.type.delete":
'{"result":[]}',
  "crm.type.fields":
'{"result":{"fields":{"id":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"ID","upperName":"ID"},"title":{"type":"string","isRequired":true,"isReadOnly":false,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"Title","upperName":"TITLE"},"code":{"type":"string","isR\
equired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Symbolic \
Code","upperName":"CODE"},"createdBy":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMulti\
ple":false,"isDynamic":false,"title":"Created By","upperName":"CREATED_BY"},"entityTypeId":{"type":"integer","isRequir\
ed":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"Type \
Identifier","upperName":"ENTITY_TYPE_ID"},"customSectionId":{"type":"integer","isRequired":false,"isReadOnly":false,"i\
sImmutable":true,"isMultiple":false,"isDynamic":false,"title":"Digital \
Workspace","upperName":"CUSTOM_SECTION_ID"},"isCategoriesEnabled":{"type":"boolean","isRequired":false,"isReadOnly":fa\
lse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Use custom funnels and sales tunnels in the \
smart process","upperName":"IS_CATEGORIES_ENABLED"},"isStagesEnabled":{"type":"boolean","isRequired":false,"isReadOnly\
":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Use custom stages and Kanban in the smart \
process","upperName":"IS_STAGES_ENABLED"},"isBeginCloseDatesEnabled":{"type":"boolean","isRequired":false,"isReadOnly"\
:false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Fields \'Start Date\' and \'End \
Date\'","upperName":"IS_BEGIN_CLOSE_DATES_ENABLED"},"isClientEnabled":{"type":"boolean","isRequired":false,"isReadOnly\
":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Field \
\'Client\'","upperName":"IS_CLIENT_ENABLED"},"isUseInUserfieldEnabled":{"type":"boolean","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Use in user \
field","upperName":"IS_USE_IN_USERFIELD_ENABLED"},"isLinkWithProductsEnabled":{"type":"boolean","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Link with catalog \
products","upperName":"IS_LINK_WITH_PRODUCTS_ENABLED"},"isMycompanyEnabled":{"type":"boolean","isRequired":false,"isRe\
adOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Field \'Your Company \
Details\'","upperName":"IS_MYCOMPANY_ENABLED"},"isDocumentsEnabled":{"type":"boolean","isRequired":false,"isReadOnly":\
false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Document \
Printing","upperName":"IS_DOCUMENTS_ENABLED"},"isSourceEnabled":{"type":"boolean","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Fields \'Source\' and \'Additional Information \
about Source\'","upperName":"IS_SOURCE_ENABLED"},"isObserversEnabled":{"type":"boolean","isRequired":false,"isReadOnly\
":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Field \
\'Observers\'","upperName":"IS_OBSERVERS_ENABLED"},"isRecyclebinEnabled":{"type":"boolean","isRequired":false,"isReadO\
nly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Use Recycle \
Bin","upperName":"IS_RECYCLEBIN_ENABLED"},"isAutomationEnabled":{"type":"boolean","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Use Automation rules and triggers in the smart \
process","upperName":"IS_AUTOMATION_ENABLED"},"isBizProcEnabled":{"type":"boolean","isRequired":false,"isReadOnly":fal\
se,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Use business process designer in the smart \
process","upperName":"IS_BIZ_PROC_ENABLED"},"isSetOpenPermissions":{"type":"boolean","isRequired":false,"isReadOnly":f\
alse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Make new funnels available to \
everyone","upperName":"IS_SET_OPEN_PERMISSIONS"},"createdTime":{"type":"datetime","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Creation \
Date","upperName":"CREATED_TIME"},"updatedTime":{"type":"datetime","isRequired":false,"isReadOnly":false,"isImmutable"\
:false,"isMultiple":false,"isDynamic":false,"title":"Modification \
Date","upperName":"UPDATED_TIME"},"updatedBy":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,\
"isMultiple":false,"isDynamic":false,"title":"Modified By","upperName":"UPDATED_BY"}}}}',
  "crm.type.get":
'{"result":{"type":{"id":16,"title":"SPA","code":"","createdBy":1,"entityTypeId":2024,"customSectionId":null,"isCatego\
riesEnabled":"Y","isStagesEnabled":"Y","isBeginCloseDatesEnabled":"Y","isClientEnabled":"Y","isUseInUserfieldEnabled":\
"Y","isLinkWithProductsEnabled":"Y","isMycompanyEnabled":"Y","isDocumentsEnabled":"Y","isSourceEnabled":"Y","isObserve\
rsEnabled":"Y","isRecyclebinEnabled":"Y","isAutomationEnabled":"Y","isBizProcEnabled":"Y","isSetOpenPermissions":"Y","\
isPaymentsEnabled":"N","isCountersEnabled":"N","createdTime":"2024-07-08T14:46:54+02:00","updatedTime":"2024-07-08T14:\
46:54+02:00","updatedBy":1,"relations":{"parent":[{"entityTypeId":3,"isChildrenListEnabled":"Y","isPredefined":"Y"},{"\
entityTypeId":4,"isChildrenListEnabled":"Y","isPredefined":"Y"},{"entityTypeId":1,"isChildrenListEnabled":"Y","isPrede\
fined":"N"},{"entityTypeId":2,"isChildrenListEnabled":"Y","isPredefined":"N"},{"entityTypeId":31,"isChildrenListEnable\
d":"Y","isPredefined":"N"}],"child":[{"entityTypeId":3,"isChildrenListEnabled":"Y","isPredefined":"N"},{"entityTypeId"\
:4,"isChildrenListEnabled":"N","isPredefined":"N"}]},"linkedUserFields":{"CALENDAR_EVENT|UF_CRM_CAL_EVENT":"Y","TASKS_\
TASK|UF_CRM_TASK":"Y","TASKS_TASK_TEMPLATE|UF_CRM_TASK":"N"},"customSections":[]}}}',
  "crm.type.getByEntityTypeId":
'{"result":{"type":{"id":16,"title":"Smart Process","code":"","createdBy":1,"entityTypeId":2024,"customSectionId":null\
,"isCategoriesEnabled":"Y","isStagesEnabled":"Y","isBeginCloseDatesEnabled":"Y","isClientEnabled":"Y","isUseInUserfiel\
dEnabled":"Y","isLinkWithProductsEnabled":"Y","isMycompanyEnabled":"Y","isDocumentsEnabled":"Y","isSourceEnabled":"Y",\
"isObserversEnabled":"Y","isRecyclebinEnabled":"Y","isAutomationEnabled":"Y","isBizProcEnabled":"Y","isSetOpenPermissi\
ons":"Y","isPaymentsEnabled":"N","isCountersEnabled":"N","createdTime":"2024-07-08T14:46:54+02:00","updatedTime":"2024\
-07-08T14:46:54+02:00","updatedBy":1,"relations":{"parent":[{"entityTypeId":3,"isChildrenListEnabled":"Y","isPredefine\
d":"Y"},{"entityTypeId":4,"isChildrenListEnabled":"Y","isPredefined":"Y"},{"entityTypeId":1,"isChildrenListEnabled":"Y\
","isPredefined":"N"},{"entityTypeId":2,"isChildrenListEnabled":"Y","isPredefined":"N"},{"entityTypeId":31,"isChildren\
ListEnabled":"Y","isPredefined":"N"}],"child":[{"entityTypeId":3,"isChildrenListEnabled":"Y","isPredefined":"N"},{"ent\
ityTypeId":4,"isChildrenListEnabled":"N","isPredefined":"N"}]},"linkedUserFields":{"CALENDAR_EVENT|UF_CRM_CAL_EVENT":"\
Y","TASKS_TASK|UF_CRM_TASK":"Y","TASKS_TASK_TEMPLATE|UF_CRM_TASK":"N"},"customSections":[]}}}',
  "crm.type.list":
'{"result":{"types":[{"id":37,"title":"Smart Process #20","code":"","createdBy":1,"entityTypeId":1256,"customSectionId\
":null,"isCategoriesEnabled":"Y","isStagesEnabled":"N","isBeginCloseDatesEnabled":"Y","isClientEnabled":"Y","isUseInUs\
erfieldEnabled":"Y","isLinkWithProductsEnabled":"N","isMycompanyEnabled":"Y","isDocumentsEnabled":"Y","isSourceEnabled\
":"Y","isObserversEnabled":"Y","isRecyclebinEnabled":"Y","isAutomationEnabled":"Y","isBizProcEnabled":"N","isSetOpenPe\
rmissions":"N","isPaymentsEnabled":"N","isCountersEnabled":"N","createdTime":"2024-07-08T17:24:55+02:00","updatedTime"\
:"2024-07-08T17:24:55+02:00","updatedBy":1},{"id":32,"title":"Smart Process \
#15","code":"","createdBy":1,"entityTypeId":1246,"customSectionId":null,"isCategoriesEnabled":"N","isStagesEnabled":"Y\
","isBeginCloseDatesEnabled":"N","isClientEnabled":"Y","isUseInUserfieldEnabled":"Y","isLinkWithProductsEnabled":"Y","\
isMycompanyEnabled":"N","isDocumentsEnabled":"N","isSourceEnabled":"N","isObserversEnabled":"N","isRecyclebinEnabled":\
"N","isAutomationEnabled":"N","isBizProcEnabled":"Y","isSetOpenPermissions":"Y","isPaymentsEnabled":"N","isCountersEna\
bled":"N","createdTime":"2024-07-08T17:24:52+02:00","updatedTime":"2024-07-08T17:24:52+02:00","updatedBy":1},{"id":27,\
"title":"Smart Process #10","code":"","createdBy":1,"entityTypeId":1236,"customSectionId":null,"isCategoriesEnabled":"\
N","isStagesEnabled":"Y","isBeginCloseDatesEnabled":"Y","isClientEnabled":"Y","isUseInUserfieldEnabled":"N","isLinkWit\
hProductsEnabled":"N","isMycompanyEnabled":"Y","isDocumentsEnabled":"N","isSourceEnabled":"Y","isObserversEnabled":"N"\
,"isRecyclebinEnabled":"N","isAutomationEnabled":"Y","isBizProcEnabled":"Y","isSetOpenPermissions":"Y","isPaymentsEnab\
led":"N","isCountersEnabled":"N","createdTime":"2024-07-08T17:24:50+02:00","updatedTime":"2024-07-08T17:24:50+02:00","\
updatedBy":1},{"id":22,"title":"Smart Process #5","code":"","createdBy":1,"entityTypeId":1226,"customSectionId":null,"\
isCategoriesEnabled":"Y","isStagesEnabled":"N","isBeginCloseDatesEnabled":"N","isClientEnabled":"N","isUseInUserfieldE\
nabled":"Y","isLinkWithProductsEnabled":"Y","isMycompanyEnabled":"N","isDocumentsEnabled":"N","isSourceEnabled":"Y","i\
sObserversEnabled":"Y","isRecyclebinEnabled":"Y","isAutomationEnabled":"N","isBizProcEnabled":"Y","isSetOpenPermission\
s":"Y","isPaymentsEnabled":"N","isCountersEnabled":"N","createdTime":"2024-07-08T17:24:48+02:00","updatedTime":"2024-0\
7-08T17:24:48+02:00","updatedBy":1}]},"total":4}',
  "crm.type.update":
'{"result":{"type":{"id":20,"title":"SPA #3","code":"","createdBy":1,"entityTypeId":1222,"customSectionId":null,"isCat\
egoriesEnabled":"Y","isStagesEnabled":"Y","isBeginCloseDatesEnabled":"N","isClientEnabled":"N","isUseInUserfieldEnable\
d":"Y","isLinkWithProductsEnabled":"N","isMycompanyEnabled":"Y","isDocumentsEnabled":"N","isSourceEnabled":"Y","isObse\
rversEnabled":"N","isRecyclebinEnabled":"N","isAutomationEnabled":"N","isBizProcEnabled":"N","isSetOpenPermissions":"Y\
","isPaymentsEnabled":"N","isCountersEnabled":"N","createdTime":"2024-07-08T17:24:47+02:00","updatedTime":"2024-07-09T\
20:55:37+02:00","updatedBy":1,"relations":{"parent":[],"child":[{"entityTypeId":1,"isChildrenListEnabled":"Y","isPrede\
fined":"N"},{"entityTypeId":2,"isChildrenListEnabled":"Y","isPredefined":"N"}]},"linkedUserFields":{"CALENDAR_EVENT|UF\
_CRM_CAL_EVENT":"N","TASKS_TASK|UF_CRM_TASK":"Y","TASKS_TASK_TEMPLATE|UF_CRM_TASK":"N"},"customSections":[]}}}',
};
