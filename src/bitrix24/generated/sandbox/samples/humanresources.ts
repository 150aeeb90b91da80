// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of humanresources. */
export const humanresourcesSamples = {
  "humanresources.hcmlink.company.add":
'{"result":15}',
  "humanresources.hcmlink.company.delete":
'{"result":true}',
  "humanresources.hcmlink.company.list":
'{"result":[{"id":15,"company":"hr-company-001","crmCompanyId":12,"title":"Muller \
GmbH","data":{"taxId":"1234567890"},"createdAt":"2026-08-06T19:51:02+03:00","fields":[{"field":"personal_number","titl\
e":"Personnel Number","type":"STRING","ttl":86400}]}]}',
  "humanresources.hcmlink.company.update":
'{"result":true}',
  "humanresources.hcmlink.company.user.list":
'{"result":[{"id":15,"company":"hr-company-001","crmCompanyId":12,"title":"Muller \
GmbH","data":{"taxId":"1234567890"},"person":"person-001"}]}',
  "humanresources.hcmlink.employee.list":
'{"result":[{"id":7,"company":"hr-company-001","person":"person-001","employees":[{"id":21,"employee":"employee-001","\
data":{"position":"Manager"},"createdAt":"2026-08-06T19:51:02+03:00"}],"userId":25,"title":"Klaus \
Weber","createdAt":"2026-08-06T19:51:02+03:00","updatedAt":"2026-08-06T19:51:02+03:00"}]}',
  "humanresources.hcmlink.employee.set":
'{"result":{"status":"ok","errors":[]}}',
  "humanresources.hcmlink.field.value.set":
'{"result":{"status":"ok","errors":[]}}',
  "humanresources.hcmlink.job.status.get":
'{"result":{"alive":true}}',
  "humanresources.hcmlink.job.update":
'{"result":true}',
  "v3:humanresources.employee.count":
'{"result":{"total":128}}',
  "v3:humanresources.employee.field.get":
'{"result":{"item":{"description":null,"editable":false,"elementType":null,"filterable":false,"multiple":false,"name":\
"userId","requiredGroups":null,"sortable":false,"title":"userId","type":"int","validationRules":[]}}}',
  "v3:humanresources.employee.field.list":
'{"result":{"items":[{"description":null,"editable":false,"elementType":null,"filterable":false,"multiple":false,"name\
":"userId","requiredGroups":null,"sortable":false,"title":"userId","type":"int","validationRules":[]},{"description":n\
ull,"editable":false,"elementType":null,"filterable":false,"multiple":false,"name":"name","requiredGroups":null,"sorta\
ble":false,"title":"name","type":"string","validationRules":[]},{"description":null,"editable":false,"elementType":nul\
l,"filterable":false,"multiple":false,"name":"workPosition","requiredGroups":null,"sortable":false,"title":"workPositi\
on","type":"string","validationRules":[]},{"description":null,"editable":false,"elementType":null,"filterable":false,"\
multiple":false,"name":"avatar","requiredGroups":null,"sortable":false,"title":"avatar","type":"string","validationRul\
es":[]},{"description":null,"editable":false,"elementType":null,"filterable":false,"multiple":false,"name":"url","requ\
iredGroups":null,"sortable":false,"title":"url","type":"string","validationRules":[]},{"description":null,"editable":f\
alse,"elementType":null,"filterable":false,"multiple":false,"name":"departments","requiredGroups":null,"sortable":fals\
e,"title":"departments","type":"array","validationRules":[]},{"description":null,"editable":false,"elementType":null,"\
filterable":false,"multiple":false,"name":"teams","requiredGroups":null,"sortable":false,"title":"teams","type":"array\
","validationRules":[]}]}}',
  "v3:humanresources.employee.multidepartment":
'{"result":{"employees":[{"userId":7,"name":"John Smith","workPosition":"","departments":[{"id":15,"name":"Sales \
Department"},{"id":22,"name":"Development Department"}]},{"userId":11,"name":"Mary Johnson","workPosition":"Department \
Head","departments":[{"id":22,"name":"Development Department"},{"id":31,"name":"Project Office"}]}],"total":2}}',
  "v3:humanresources.employee.search":
'{"result":{"items":[{"userId":7,"name":"John Smith","workPosition":"Sales \
Manager","avatar":"https://example.bitrix24.com/upload/main/avatar.jpg","url":"/company/personal/user/7/","departments\
":[{"id":15,"name":"Sales Department"}],"teams":[]}]}}',
  "v3:humanresources.employee.subordinates":
'{"result":{"userId":7,"departments":[{"nodeId":15,"name":"Sales \
Department","role":"HEAD","subordinatesCount":12},{"nodeId":22,"name":"Development \
Department","role":"HEAD","subordinatesCount":5},{"nodeId":31,"name":"Support \
Department","role":"HEAD","subordinatesCount":3}]}}',
  "v3:humanresources.node.add":
'{"result":{"id":44,"name":"Marketing Department","type":"DEPARTMENT","structureId":1,"parentId":1,"description":"Resp\
onsible for promotion","accessCode":"DR44","userCount":3,"colorName":null,"xmlId":null,"createdAt":"2026-06-02T11:15:2\
0+02:00","updatedAt":"2026-06-02T11:15:20+02:00","members":[{"userId":7,"name":"Anna Smith","workPosition":"Head of \
Marketing Department","role":"MEMBER_HEAD","avatar":"https://example.bitrix24.com/upload/main/1/avatar.jpg","url":"/co\
mpany/personal/user/7/"},{"userId":12,"name":"John Doe","workPosition":"Marketer","role":"MEMBER_EMPLOYEE","avatar":nu\
ll,"url":"/company/personal/user/12/"}]}}',
  "v3:humanresources.node.children":
'{"result":{"items":[{"id":12,"name":"B2B Sales","type":"DEPARTMENT","structureId":1,"parentId":1,"description":"Worki\
ng with corporate clients","accessCode":"DR12","userCount":9,"colorName":null,"xmlId":null,"createdAt":"2026-05-20T10:\
15:00+02:00","updatedAt":"2026-06-01T16:30:00+02:00"},{"id":18,"name":"Marketing","type":"DEPARTMENT","structureId":1,\
"parentId":1,"description":"Promotion of products and brand","accessCode":"DR18","userCount":6,"colorName":null,"xmlId\
":null,"createdAt":"2026-05-22T11:40:00+02:00","updatedAt":"2026-06-03T10:05:00+02:00"}]}}',
  "v3:humanresources.node.communication.edit":
'{"result":{"success":true}}',
  "v3:humanresources.node.communication.list":
'{"result":{"channels":[{"avatar":"","color":"#8474c8","dialogId":"chat21","hasAccess":true,"id":21,"isExtranet":false\
,"originalNodeId":null,"subtitle":"Private channel","title":"Department \
channel","type":"CHANNEL"}],"channelsNoAccess":0,"chats":[{"avatar":"","color":"#1eb4aa","dialogId":"chat22","hasAcces\
s":true,"id":22,"isExtranet":false,"originalNodeId":null,"subtitle":"Private chat","title":"Department \
chat","type":"CHAT"}],"chatsNoAccess":0,"collabs":[{"avatar":null,"dialogId":"chat23","hasAccess":true,"id":23,"origin\
alNodeId":null,"subtitle":"Collab","title":"Department collab","type":"COLLAB"}],"collabsNoAccess":0}}',
  "v3:humanresources.node.count":
'{"result":{"departments":25,"teams":8}}',
  "v3:humanresources.node.edit":
'{"result":{"id":44,"name":"B2B Sales Department","type":"DEPARTMENT","structureId":1,"parentId":1,"description":"Work\
s with corporate clients","accessCode":"DR44","userCount":18,"colorName":null,"xmlId":null,"createdAt":"2026-05-30T09:\
20:15+02:00","updatedAt":"2026-06-02T12:40:18+02:00"}}',
  "v3:humanresources.node.field.get":
'{"result":{"item":{"name":"name","type":"string","title":"name"}}}',
  "v3:humanresources.node.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":true,"sortable":true},{"name":"name","type":"\
string","title":"name","filterable":false,"sortable":true},{"name":"type","type":"string","title":"type","filterable":\
true,"sortable":false},{"name":"structureId","type":"int","title":"structureId","filterable":true,"sortable":false},{"\
name":"parentId","type":"int","title":"parentId","filterable":true,"sortable":false},{"name":"description","type":"str\
ing","title":"description","filterable":false,"sortable":false},{"name":"accessCode","type":"string","title":"accessCo\
de","filterable":false,"sortable":false},{"name":"userCount","type":"int","title":"userCount","filterable":false,"sort\
able":false},{"name":"colorName","type":"string","title":"colorName","filterable":false,"sortable":false},{"name":"xml\
Id","type":"string","title":"xmlId","filterable":false,"sortable":false},{"name":"createdAt","type":"string","title":"\
createdAt","filterable":false,"sortable":true},{"name":"updatedAt","type":"string","title":"updatedAt","filterable":fa\
lse,"sortable":false},{"name":"members","type":"array","title":"members","filterable":false,"sortable":false}]}}',
  "v3:humanresources.node.get":
'{"result":{"item":{"id":1,"name":"Sales Department","type":"DEPARTMENT","structureId":1,"parentId":null,"description"\
:"Main sales department","accessCode":"DR1","userCount":18,"colorName":null,"xmlId":null,"createdAt":"2026-05-20T10:15\
:00+02:00","updatedAt":"2026-06-02T10:30:00+02:00","members":[{"userId":7,"name":"Anna Smith","workPosition":"Sales \
Department Head","role":"MEMBER_HEAD","avatar":"https://example.bitrix24.com/upload/main/1/avatar.jpg","url":"/company\
/personal/user/7/"}]}}}',
  "v3:humanresources.node.list":
'{"result":{"items":[{"id":1,"name":"Sales Department","type":"DEPARTMENT","structureId":1,"parentId":null,"descriptio\
n":"Main sales department","accessCode":"DR1","userCount":18,"colorName":null,"xmlId":null,"createdAt":"2026-05-20T10:\
15:00+02:00","updatedAt":"2026-06-02T10:30:00+02:00"},{"id":2,"name":"Marketing \
Department","type":"DEPARTMENT","structureId":1,"parentId":1,"description":"Department responsible for promoting the \
company\'s products","accessCode":"DR2","userCount":9,"colorName":null,"xmlId":"marketing_department","createdAt":"202\
6-05-22T09:00:00+02:00","updatedAt":"2026-06-02T11:45:00+02:00"}]}}',
  "v3:humanresources.node.member.add":
'{"result":{"success":true}}',
  "v3:humanresources.node.member.field.get":
'{"result":{"item":{"name":"userId","type":"int","title":"userId"}}}',
  "v3:humanresources.node.member.field.list":
'{"result":{"items":[{"description":null,"filterable":false,"name":"userId","sortable":false,"title":"userId","type":"\
int"},{"description":null,"filterable":false,"name":"name","sortable":false,"title":"name","type":"string"},{"descript\
ion":null,"filterable":false,"name":"workPosition","sortable":false,"title":"workPosition","type":"string"},{"descript\
ion":null,"filterable":false,"name":"role","sortable":false,"title":"role","type":"string"},{"description":null,"filte\
rable":false,"name":"avatar","sortable":false,"title":"avatar","type":"string"},{"description":null,"filterable":false\
,"name":"url","sortable":false,"title":"url","type":"string"}]}}',
  "v3:humanresources.node.member.move":
'{"result":{"success":true}}',
  "v3:humanresources.node.member.remove":
'{"result":{"removed":[18,25],"failed":[{"userId":31,"reason":"Not found in this node"}]}}',
  "v3:humanresources.node.member.set":
'{"result":{"success":true}}',
  "v3:humanresources.node.move":
'{"result":{"id":44,"name":"B2B Sales Department","type":"DEPARTMENT","structureId":1,"parentId":2,"description":"Work\
ing with corporate clients","accessCode":"DR44","userCount":18,"colorName":null,"xmlId":null,"createdAt":"2026-05-30T0\
9:20:15+02:00","updatedAt":"2026-06-02T14:40:18+02:00"}}',
  "v3:humanresources.node.search":
'{"result":{"items":[{"id":12,"name":"B2B Sales","type":"DEPARTMENT","structureId":1,"parentId":1,"description":"Worki\
ng with corporate clients","accessCode":"DR12","userCount":9,"colorName":null,"xmlId":null,"createdAt":"2026-05-20T10:\
15:00+02:00","updatedAt":"2026-06-01T16:30:00+02:00"}]}}',
};
