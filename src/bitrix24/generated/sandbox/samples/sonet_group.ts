// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sonet_group. */
export const sonetGroupSamples = {
  "sonet_group.create":
'{"result":77}',
  "sonet_group.delete":
'{"result":true}',
  "sonet_group.feature.access":
'{"result":true}',
  "sonet_group.get":
'{"result":[{"ID":"77","SITE_ID":"s1","NAME":"New Project Title","DESCRIPTION":null,"DATE_CREATE":"2026-03-19T15:01:27\
+02:00","DATE_UPDATE":"2026-03-19T15:01:27+02:00","ACTIVE":"Y","VISIBLE":"Y","OPENED":"N","CLOSED":"N","SUBJECT_ID":"1\
","OWNER_ID":"1271","KEYWORDS":null,"NUMBER_OF_MEMBERS":"12","DATE_ACTIVITY":"2026-03-19T15:01:27+02:00","SUBJECT_NAME\
":"Workgroups","PROJECT":"Y","IS_EXTRANET":"N"},{"ID":"79","SITE_ID":"s1","NAME":"Scrum \
Project","DESCRIPTION":null,"DATE_CREATE":"2026-03-19T15:15:06+02:00","DATE_UPDATE":"2026-03-19T15:15:06+02:00","ACTIV\
E":"Y","VISIBLE":"Y","OPENED":"N","CLOSED":"N","SUBJECT_ID":"1","OWNER_ID":"1269","KEYWORDS":null,"NUMBER_OF_MEMBERS":\
"8","DATE_ACTIVITY":"2026-03-19T15:15:06+02:00","SUBJECT_NAME":"Workgroups","PROJECT":"Y","IS_EXTRANET":"N"}],"total":\
2}',
  "sonet_group.setowner":
'{"result":true}',
  "sonet_group.update":
'{"result":77}',
  "sonet_group.user.add":
'{"result":["1271","1272"]}',
  "sonet_group.user.delete":
'{"result":["1271","1272"]}',
  "sonet_group.user.get":
'{"result":[{"USER_ID":"1269","ROLE":"A"},{"USER_ID":"1271","ROLE":"E"},{"USER_ID":"779","ROLE":"K"}]}',
  "sonet_group.user.groups":
'{"result":[{"GROUP_ID":"77","GROUP_NAME":"New Project Title","ROLE":"K","GROUP_IMAGE_ID":null,"GROUP_IMAGE":""},{"GRO\
UP_ID":"79","GROUP_NAME":"Scrum Project","ROLE":"A","GROUP_IMAGE_ID":null,"GROUP_IMAGE":""}]}',
  "sonet_group.user.invite":
'{"result":["1271"]}',
  "sonet_group.user.request":
'{"result":true}',
  "sonet_group.user.update":
'{"result":["1271","1272"]}',
};
