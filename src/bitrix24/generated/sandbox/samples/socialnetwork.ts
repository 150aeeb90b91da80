// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of socialnetwork. */
export const socialnetworkSamples = {
  "socialnetwork.api.workgroup.get":
'{"result":{"ID":622,"ACTIVE":"Y","SITE_ID":"s1","SUBJECT_ID":1,"NAME":"Group for Demonstrating the \
Method","DESCRIPTION":"First line of the group description\\r\\nSecond line of the group \
description","KEYWORDS":"group tag, another group tag","CLOSED":"N","VISIBLE":"Y","OPENED":"N","DATE_CREATE":"04/17/20\
25 19:37:55","DATE_UPDATE":"04/17/2025 19:40:48","DATE_ACTIVITY":"04/17/2025 \
19:40:48","IMAGE_ID":0,"AVATAR_TYPE":"folder","OWNER_ID":1,"INITIATE_PERMS":"K","NUMBER_OF_MEMBERS":1,"NUMBER_OF_MODER\
ATORS":1,"PROJECT":"N","PROJECT_DATE_START":null,"PROJECT_DATE_FINISH":null,"SEARCH_INDEX":"Group for Demonstrating \
the Method First line of the group description\\r\\nSecond line of the group description group tag #group tag another \
group tag #another group tag group@example.com","LANDING":"N","SCRUM_OWNER_ID":0,"SCRUM_SPRINT_DURATION":0,"SCRUM_TASK\
_RESPONSIBLE":"","TYPE":"group","MEMBERS":[1,10,20],"CHAT_ID":1034,"DIALOG_ID":"chat1034","ORDINARY_MEMBERS":[10],"INV\
ITED_MEMBERS":[38],"MODERATOR_MEMBERS":[20],"SITE_IDS":["s1"],"TAGS":["another group tag","group \
tag"],"DEPARTMENTS":[8],"NUMBER_OF_MEMBERS_PLURAL":0}}',
  "socialnetwork.api.workgroup.list":
'{"result":{"workgroups":[{"id":"5","name":"Open group for everyone","type":"group","imageId":"5","avatarType":null,"a\
vatar":"https://test.bitrix24.com/b13743910/resize_cache/5/7acf4caaf5d8/socialnetwork/8d6/8d2c04ece929572/3.png","addi\
tionalData":{"role":"","initiatedByType":""},"dialogId":""},{"id":"1","name":"Closed visible \
group","type":"group","imageId":"1","avatarType":null,"avatar":"","additionalData":{"role":"","initiatedByType":""},"d\
ialogId":"chat177"}]},"total":2}',
};
