// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of vote. */
export const voteSamples = {
  "vote.AttachedVote.get":
'{"attach":{"ID":1,"VOTE_ID":1,"COUNTER":1,"QUESTIONS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+\
02:00","VOTE_ID":"1","C_SORT":"10","COUNTER":"1","QUESTION":"How are \
you?","QUESTION_TYPE":"text","IMAGE_ID":null,"DIAGRAM":"Y","DIAGRAM_TYPE":"histogram","REQUIRED":"N","FIELD_TYPE":"0",\
"FIELD_NAME":"bx_vote_event[1][BALLOT][1]","IMAGE":null,"ANSWERS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-0\
5T09:08:31+02:00","QUESTION_ID":"1","C_SORT":"10","IMAGE_ID":null,"MESSAGE":"Great!","MESSAGE_TYPE":"text","COUNTER":"\
1","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx\
_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][\
1][1]","~PERCENT":100,"PERCENT":100},"3":{"ID":"3","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+02:00","QUESTION_ID\
":"1","C_SORT":"20","IMAGE_ID":null,"MESSAGE":"Best of all!","MESSAGE_TYPE":"text","COUNTER":"0","FIELD_TYPE":"0","FIE\
LD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1\
]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][3]","~PERCENT":0,"PER\
CENT":0},"5":{"ID":"5","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+02:00","QUESTION_ID":"1","C_SORT":"30","IMAGE_I\
D":null,"MESSAGE":"What\'s up??","MESSAGE_TYPE":"text","COUNTER":"0","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT"\
:"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_eve\
nt[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][5]","~PERCENT":0,"PERCENT":0}}}},"ANONYMITY":1,"O\
PTIONS":1,"userAnswerMap":{"1":{"1":{"EVENT_ID":"1","EVENT_QUESTION_ID":"1","ANSWER_ID":"1","ID":"1","MESSAGE":""}}},"\
canEdit":true,"canVote":false,"canRevote":true,"isVoted":true,"signedAttachId":"1.52280488561bf567f33cf03b5ce353e154a9\
c3552b51b2ffb67be3bb7f26f986","resultUrl":"/vote-result/me7hn922bm011mbf","downloadUrl":"/bitrix/services/main/ajax.ph\
p?action=vote.AttachedVote.download&SITE_ID=s1&signedAttachId=1.52280488561bf567f33cf03b5ce353e154a9c3552b51b2ffb67be3\
bb7f26f986","entityId":13,"isFinished":false}}',
  "vote.AttachedVote.getAnswerVoted":
'{"result":{"items":[{"ID":1,"NAME":"Alex","IMAGE":"https://your-domain.bitrix24.com/b13743910/resize_cache/2267/cec8d\
72046af30148f6f5b573a3a0aa8/main/c7b/c7bd44b1babaa54438ce1b/d5fb56b94dc2c3c2c595a4895.jpg","WORK_POSITION":""}]},"tota\
l":1}',
  "vote.AttachedVote.getMany":
'{"result":{"items":[{"ID":1,"VOTE_ID":1,"COUNTER":1,"QUESTIONS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05\
T09:08:31+02:00","VOTE_ID":"1","C_SORT":"10","COUNTER":"1","QUESTION":"How are \
you?","QUESTION_TYPE":"text","IMAGE_ID":null,"DIAGRAM":"Y","DIAGRAM_TYPE":"histogram","REQUIRED":"N","FIELD_TYPE":"0",\
"FIELD_NAME":"bx_vote_event[1][BALLOT][1]","IMAGE":null,"ANSWERS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-0\
5T09:08:31+02:00","QUESTION_ID":"1","C_SORT":"10","IMAGE_ID":null,"MESSAGE":"Great!","MESSAGE_TYPE":"text","COUNTER":"\
1","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx\
_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][\
1][1]","~PERCENT":100,"PERCENT":100},"3":{"ID":"3","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+02:00","QUESTION_ID\
":"1","C_SORT":"20","IMAGE_ID":null,"MESSAGE":"Best of all!","MESSAGE_TYPE":"text","COUNTER":"0","FIELD_TYPE":"0","FIE\
LD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1\
]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][3]","~PERCENT":0,"PER\
CENT":0},"5":{"ID":"5","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+02:00","QUESTION_ID":"1","C_SORT":"30","IMAGE_I\
D":null,"MESSAGE":"What\'s up??","MESSAGE_TYPE":"text","COUNTER":"0","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT"\
:"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_eve\
nt[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][5]","~PERCENT":0,"PERCENT":0}}}},"ANONYMITY":1,"O\
PTIONS":1,"userAnswerMap":{"1":{"1":{"EVENT_ID":"1","EVENT_QUESTION_ID":"1","ANSWER_ID":"1","ID":"1","MESSAGE":""}}},"\
canEdit":true,"canVote":false,"canRevote":true,"isVoted":true,"signedAttachId":"1.52280488561bf567f33cf03b5ce353e154a9\
c3552b51b2ffb67be3bb7f26f986","resultUrl":"/vote-result/me7hn922bm011mbf","downloadUrl":"/bitrix/services/main/ajax.ph\
p?action=vote.AttachedVote.download&SITE_ID=s1&signedAttachId=1.52280488561bf567f33cf03b5ce353e154a9c3552b51b2ffb67be3\
bb7f26f986","entityId":13,"isFinished":false}]}}',
  "vote.AttachedVote.getWithVoted":
'{"result":{"attach":{"ID":1,"VOTE_ID":1,"COUNTER":1,"QUESTIONS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-12\
T11:47:50+02:00","VOTE_ID":"1","C_SORT":"10","COUNTER":"1","QUESTION":"First test \
vote","QUESTION_TYPE":"text","IMAGE_ID":null,"DIAGRAM":"Y","DIAGRAM_TYPE":"histogram","REQUIRED":"N","FIELD_TYPE":"0",\
"FIELD_NAME":"bx_vote_event[1][BALLOT][1]","IMAGE":null,"ANSWERS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-1\
2T11:47:50+02:00","QUESTION_ID":"1","C_SORT":"10","IMAGE_ID":null,"MESSAGE":"first \
option","MESSAGE_TYPE":"html","COUNTER":"0","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"\
COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAG\
E_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][1]","~PERCENT":0,"PERCENT":0},"3":{"ID":"3","ACTIVE":"Y","TIMESTAMP_X":"20\
25-08-12T11:47:50+02:00","QUESTION_ID":"1","C_SORT":"20","IMAGE_ID":null,"MESSAGE":"second \
option","MESSAGE_TYPE":"html","COUNTER":"1","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"\
COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAG\
E_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][3]","~PERCENT":100,"PERCENT":100},"5":{"ID":"5","ACTIVE":"Y","TIMESTAMP_X"\
:"2025-08-12T11:47:50+02:00","QUESTION_ID":"1","C_SORT":"30","IMAGE_ID":null,"MESSAGE":"third \
option","MESSAGE_TYPE":"html","COUNTER":"0","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"\
COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAG\
E_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][5]","~PERCENT":0,"PERCENT":0}}}},"ANONYMITY":0,"OPTIONS":0,"userAnswerMap"\
:{"1":{"3":{"EVENT_ID":"1","EVENT_QUESTION_ID":"1","ANSWER_ID":"3","ID":"1","MESSAGE":""}}},"canEdit":true,"canVote":f\
alse,"canRevote":false,"isVoted":true,"signedAttachId":"1.d6db75c1a03fe2313547841960f1d4e95906721cf211763be19855fc6aee\
c45b","resultUrl":"/vote-result/qgp3r31sg4vj5vas","downloadUrl":"/bitrix/services/main/ajax.php?action=vote.AttachedVo\
te.download&SITE_ID=s1&signedAttachId=1.d6db75c1a03fe2313547841960f106721cf211763be19855fc6aeec45b","entityId":32219,"\
isFinished":false},"voted":{"3":[{"ID":1,"NAME":"Alex","IMAGE":"https://your-domain.bitrix24.com/b13743910/resize_cach\
e/2267/cec8d72046af30148f6f5b573a3a0aa8/main/c7b/c7bd44b1bab25dd97d038ce1b/d5fb56b94dc2c3cd8c006a2c595a4895.jpg","WORK\
_POSITION":""}]}}}',
  "vote.AttachedVote.recall":
'{"result":{"attach":{"ID":1,"VOTE_ID":1,"COUNTER":0,"QUESTIONS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05\
T09:08:31+02:00","VOTE_ID":"1","C_SORT":"10","COUNTER":0,"QUESTION":"How are \
you?","QUESTION_TYPE":"text","IMAGE_ID":null,"DIAGRAM":"Y","DIAGRAM_TYPE":"histogram","REQUIRED":"N","FIELD_TYPE":"0",\
"FIELD_NAME":"bx_vote_event[1][BALLOT][1]","IMAGE":null,"ANSWERS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-0\
5T09:08:31+02:00","QUESTION_ID":"1","C_SORT":"10","IMAGE_ID":null,"MESSAGE":"Great!","MESSAGE_TYPE":"text","COUNTER":0\
,"FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_v\
ote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1]\
[1]","~PERCENT":0,"PERCENT":0},"3":{"ID":"3","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+02:00","QUESTION_ID":"1",\
"C_SORT":"20","IMAGE_ID":null,"MESSAGE":"Better than anyone!","MESSAGE_TYPE":"text","COUNTER":"0","FIELD_TYPE":"0","FI\
ELD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][\
1]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][3]","~PERCENT":0,"PE\
RCENT":0},"5":{"ID":"5","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+02:00","QUESTION_ID":"1","C_SORT":"30","IMAGE_\
ID":null,"MESSAGE":"What\'s up??","MESSAGE_TYPE":"text","COUNTER":"0","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT\
":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_ev\
ent[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][5]","~PERCENT":0,"PERCENT":0}}}},"ANONYMITY":1,"\
OPTIONS":1,"userAnswerMap":[],"canEdit":true,"canVote":true,"canRevote":true,"isVoted":false,"signedAttachId":"1.52280\
488561bf567f33cf03b5ce353e154a9c3552b51b2ffb67be3bb7f26f986","resultUrl":"/vote-result/me7hn922bm011mbf","downloadUrl"\
:"/bitrix/services/main/ajax.php?action=vote.AttachedVote.download&SITE_ID=s1&signedAttachId=1.52280488561bf567f33cf03\
b5ce353e154a9c3552b51b2ffb67be3bb7f26f986","entityId":13,"isFinished":false}}}',
  "vote.AttachedVote.resume":
'{"result":[]}',
  "vote.AttachedVote.stop":
'{"result":[]}',
  "vote.AttachedVote.vote":
'{"result":{"attach":{"ID":1,"VOTE_ID":1,"COUNTER":1,"QUESTIONS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05\
T09:08:31+02:00","VOTE_ID":"1","C_SORT":"10","COUNTER":1,"QUESTION":"How are \
you?","QUESTION_TYPE":"text","IMAGE_ID":null,"DIAGRAM":"Y","DIAGRAM_TYPE":"histogram","REQUIRED":"N","FIELD_TYPE":"0",\
"FIELD_NAME":"bx_vote_event[1][BALLOT][1]","IMAGE":null,"ANSWERS":{"1":{"ID":"1","ACTIVE":"Y","TIMESTAMP_X":"2025-08-0\
5T09:08:31+02:00","QUESTION_ID":"1","C_SORT":"10","IMAGE_ID":null,"MESSAGE":"Great!","MESSAGE_TYPE":"text","COUNTER":1\
,"FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_v\
ote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1]\
[1]","~PERCENT":100,"PERCENT":100},"3":{"ID":"3","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+02:00","QUESTION_ID":\
"1","C_SORT":"20","IMAGE_ID":null,"MESSAGE":"The best!","MESSAGE_TYPE":"text","COUNTER":"0","FIELD_TYPE":"0","FIELD_WI\
DTH":"0","FIELD_HEIGHT":"0","FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1]","F\
IELD_NAME":"bx_vote_event[1][BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][3]","~PERCENT":0,"PERCENT"\
:0},"5":{"ID":"5","ACTIVE":"Y","TIMESTAMP_X":"2025-08-05T09:08:31+02:00","QUESTION_ID":"1","C_SORT":"30","IMAGE_ID":nu\
ll,"MESSAGE":"What\'s up??","MESSAGE_TYPE":"text","COUNTER":"0","FIELD_TYPE":"0","FIELD_WIDTH":"0","FIELD_HEIGHT":"0",\
"FIELD_PARAM":null,"COLOR":"","REACTION":"","~FIELD_NAME":"bx_vote_event[1][BALLOT][1]","FIELD_NAME":"bx_vote_event[1]\
[BALLOT][1]","MESSAGE_FIELD_NAME":"bx_vote_event[1][MESSAGE][1][5]","~PERCENT":0,"PERCENT":0}}}},"ANONYMITY":1,"OPTION\
S":1,"userAnswerMap":{"1":{"1":{"EVENT_ID":"27","EVENT_QUESTION_ID":"27","ANSWER_ID":"1","ID":"27","MESSAGE":""}}},"ca\
nEdit":true,"canVote":false,"canRevote":true,"isVoted":true,"signedAttachId":"1.52280488561bf567f33cf03b5ce353e154a9c3\
552b51b2ffb67be3bb7f26f986","resultUrl":"/vote-result/me7hn922bm011mbf","downloadUrl":"/bitrix/services/main/ajax.php?\
action=vote.AttachedVote.download&SITE_ID=s1&signedAttachId=1.52280488561bf567f33cf03b5ce353e154a9c3552b51b2ffb67be3bb\
7f26f986","entityId":13,"isFinished":false}}}',
  "vote.Integration.Im.send":
'{"result":{"messageId":23,"voteId":7}}',
};
