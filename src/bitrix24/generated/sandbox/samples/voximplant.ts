// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of voximplant. */
export const voximplantSamples = {
  "voximplant.callback.start":
'{"result":{"RESULT":true,"CALL_ID":"callback.72f42b118e019a4cc47629ff60525f43.1773736077"}}',
  "voximplant.infocall.startwithsound":
'{"result":{"RESULT":true,"CALL_ID":"infocall.e51f04feaf1b58fb5dc6ee9d03d98fea.1773740145"}}',
  "voximplant.infocall.startwithtext":
'{"result":{"RESULT":true,"CALL_ID":"infocall.4aa8f8e35bb6ece352fec0537b58ac42.1773740701"}}',
  "voximplant.line.get":
'{"result":{"reg150907":"SIP line","sip7":"Office PBX 1","reg151083":"Cloud PBX (9)","sip11":"Office PBX \
(11)","reg151085":"SIP line 2"}}',
  "voximplant.line.outgoing.get":
'{"result":"reg150907"}',
  "voximplant.line.outgoing.set":
'{"result":1}',
  "voximplant.line.outgoing.sip.set":
'{"result":1}',
  "voximplant.sip.add":
'{"result":{"ID":"5","TYPE":"cloud","CONFIG_ID":"5","REG_ID":151082,"TITLE":"SIP line \
1","SERVER":"sip.provider.com","LOGIN":"sip_user","PASSWORD":"secret","AUTH_USER":null,"OUTBOUND_PROXY":null,"DETECT_L\
INE_NUMBER":"N","LINE_DETECT_HEADER_ORDER":"diversion;to","REGISTRATION_STATUS_CODE":null,"REGISTRATION_ERROR_MESSAGE"\
:null}}',
  "voximplant.sip.connector.status":
'{"result":{"FREE_MINUTES":60,"PAID":false}}',
  "voximplant.sip.delete":
'{"result":1}',
  "voximplant.sip.get":
'{"result":[{"TYPE":"cloud","CONFIG_ID":"3","REG_ID":"150907","SERVER":"sipnet.com","LOGIN":"0045281811","PASSWORD":"N\
7K4mCG9","AUTH_USER":"","OUTBOUND_PROXY":"","DETECT_LINE_NUMBER":"N","LINE_DETECT_HEADER_ORDER":"diversion;to","REGIST\
RATION_STATUS_CODE":"200","REGISTRATION_ERROR_MESSAGE":"","TITLE":"SIP \
line"},{"TYPE":"office","CONFIG_ID":"7","SERVER":"office.provider.local","LOGIN":"office_user","PASSWORD":"secret","IN\
COMING_SERVER":"ip.b24-6068-1537535782.bitrixphone.com","INCOMING_LOGIN":"sip7","INCOMING_PASSWORD":"71747523265mb0912\
25eb31996a4a225","AUTH_USER":null,"OUTBOUND_PROXY":null,"DETECT_LINE_NUMBER":"N","LINE_DETECT_HEADER_ORDER":"diversion\
;to","REGISTRATION_STATUS_CODE":"0","REGISTRATION_ERROR_MESSAGE":null,"TITLE":"Office PBX \
1"},{"TYPE":"cloud","CONFIG_ID":"9","REG_ID":"151083","SERVER":"sip.provider.com","LOGIN":"sip_user","PASSWORD":"secre\
t","AUTH_USER":null,"OUTBOUND_PROXY":null,"DETECT_LINE_NUMBER":"N","LINE_DETECT_HEADER_ORDER":"diversion;to","REGISTRA\
TION_STATUS_CODE":"502","REGISTRATION_ERROR_MESSAGE":"Unable to resolve hostname","TITLE":""}],"total":3}',
  "voximplant.sip.status":
'{"result":{"REG_ID":150907,"LAST_UPDATED":"2026-03-12 09:10:51","ERROR_MESSAGE":"","STATUS_CODE":200,"STATUS_RESULT":\
"success"}}',
  "voximplant.sip.update":
'{"result":1}',
  "voximplant.statistic.get":
'{"result":[{"ID":"1","PORTAL_USER_ID":"1","PORTAL_NUMBER":"reg133788","PHONE_NUMBER":"+19061234567","CALL_ID":"110181\
29443EB80D.1754478570.11438214","EXTERNAL_CALL_ID":null,"CALL_CATEGORY":"external","CALL_LOG":"https://storage-gw-com-\
02.voximplant.com/voximplant-logs/2025/08/06/YTdjNmMxYWMyNzNmZDA2NTAwZTlkODYzMWExODN06ODM0MkU1MjY2OEIxMkMuMTc1NDQ3ODUy\
MC4xMTQzODIxNV8xODUuMTY0LjE0OC4xMzIubG9n?sessionid=3841557776","CALL_DURATION":"0","CALL_START_DATE":"2025-08-06T14:08\
:40+01:00","CALL_RECORD_URL":"","CALL_VOTE":null,"COST":"0.0000","COST_CURRENCY":"EUR","CALL_FAILED_CODE":"603-S","CAL\
L_FAILED_REASON":"Decline self","CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":"275","CRM_ACTIVITY_ID":"7739","REST_APP_I\
D":null,"REST_APP_NAME":null,"TRANSCRIPT_ID":null,"TRANSCRIPT_PENDING":"N","SESSION_ID":"3841557776","REDIAL_ATTEMPT":\
null,"COMMENT":null,"RECORD_DURATION":null,"RECORD_FILE_ID":null,"CALL_TYPE":"1"},{"ID":"7","PORTAL_USER_ID":"1269","P\
ORTAL_NUMBER":"3","PHONE_NUMBER":"19061234568","CALL_ID":"externalCall.716f1cb73def9700a23842adf9c4c568.1773130779","E\
XTERNAL_CALL_ID":null,"CALL_CATEGORY":"external","CALL_LOG":null,"CALL_DURATION":"95","CALL_START_DATE":"2026-03-10T11\
:19:38+01:00","CALL_RECORD_URL":null,"CALL_VOTE":"5","COST":"0.0000","COST_CURRENCY":"","CALL_FAILED_CODE":"200","CALL\
_FAILED_REASON":"","CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":"797","CRM_ACTIVITY_ID":"7943","REST_APP_ID":"3","REST_\
APP_NAME":"REST API Documentation","TRANSCRIPT_ID":"1","TRANSCRIPT_PENDING":"N","SESSION_ID":null,"REDIAL_ATTEMPT":nul\
l,"COMMENT":null,"RECORD_DURATION":null,"RECORD_FILE_ID":9079,"CALL_TYPE":"2"}],"total":2}',
  "voximplant.tts.voices.get":
'{"result":{"auenglishfemale":"Australian English (Female) (Amazon)","brportuguesefemale":"Brazilian Portuguese \
(Female) (Amazon)","caenglishfemale":"Canadian English (Female) (Default)","cafrenchfemale":"Canadian French (Female) \
(Amazon)","cafrenchmale":"Canadian French (Male) (Amazon)","chchinesefemale":"Chinese (Female) \
(Default)","chchinesemale":"Chinese (Male) (Default)","eurcatalanfemale":"Catalan (Female) \
(Default)","eurczechfemale":"Czech (Female) (Default)","eurdanishfemale":"Danish (Female) \
(Default)","eurdutchfemale":"Dutch (Female) (Default)","eurfinnishfemale":"Finnish (Female) \
(Default)","eurfrenchfemale":"French (Female) (Amazon)","eurfrenchmale":"French (Male) \
(Amazon)","eurgermanfemale":"German (Female) (Default)","eurgermanmale":"German (Male) \
(Default)","euritalianfemale":"Italian (Female) (Default)","euritalianmale":"Italian (Male) \
(Default)","eurnorwegianfemale":"Norwegian (Female) (Default)","eurpolishfemale":"Polish (Female) \
(Default)","eurportuguesefemale":"Portuguese (Female) (Default)","eurportuguesemale":"Portuguese (Male) \
(Default)","eurspanishfemale":"Spanish (Female) (Default)","eurspanishmale":"Spanish (Male) \
(Default)","eurturkishfemale":"Turkish (Female) (Default)","eurturkishmale":"Turkish (Male) \
(Default)","hkchinesefemale":"Hong Kong Cantonese (Female) (Default)","huhungarianfemale":"Hungarian (Female) \
(Default)","jpjapanesefemale":"Japanese (Female) (Default)","jpjapanesemale":"Japanese (Male) \
(Default)","krkoreanfemale":"Korean (Female) (Default)","krkoreanmale":"Korean (Male) \
(Default)","usinternalfemale":"English (Female) (Default)","usinternalmale":"English (Male) \
(Default)","swswedishfemale":"Swedish (Female) (Default)","twchinesefemale":"Taiwanese Chinese (Female) \
(Default)","ukenglishfemale":"English (Female) (Amazon)","ukenglishmale":"English (Male) \
(Amazon)","usenglishfemale":"American English (Female) (Default)","usenglishmale":"American English (Male) \
(Default)","usspanishfemale":"American Spanish (Female) (Amazon)","usspanishmale":"American Spanish (Male) \
(Amazon)"}}',
  "voximplant.url.get":
'{"result":{"detail_statistics":"https://test.bitrix24.com/telephony/detail.php","buy_connector":"https://test.bitrix2\
4.com/settings/license_phone_sip.php","edit_config":"https://test.bitrix24.com/telephony/edit.php?ID=#CONFIG_ID#","lin\
es":"https://test.bitrix24.com/telephony/lines.php"}}',
  "voximplant.user.activatePhone":
'{"result":1}',
  "voximplant.user.get":
'{"result":[{"ID":"1269","DEFAULT_LINE":null,"PHONE_ENABLED":"Y","SIP_SERVER":"ip.b24-6059-1584795982.bitrixphone.com"\
,"SIP_LOGIN":"phone1269","SIP_PASSWORD":"28fec473a88a","INNER_NUMBER":null},{"ID":"1271","DEFAULT_LINE":null,"PHONE_EN\
ABLED":"Y","SIP_SERVER":"ip.b24-6059-158475982.bitrixphone.com","SIP_LOGIN":"phone1271","SIP_PASSWORD":null,"INNER_NUM\
BER":null}]}',
};
