// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sign. */
export const signSamples = {
  "sign.b2e.company.provider.list":
'{"result":[{"code":"ses-de","uid":"d4f6b8a1-4c6d-4d8c-9c7c-2d1b1f6d0f2b","name":"Bitrix24 e-Signature for \
HR","date":"2025-02-18T10:15:30+01:00","expires":"2026-02-18T10:15:30+01:00"}]}',
  "sign.b2e.document.get":
'{"result":{"uid":"b6f5f1f1-9d20-4b6b-ae0f-2f0a8a0c2b3c","state":{"code":"in_progress","name":"In \
Progress"},"members":[{"uid":"f1c2d3e4","role":"signer","party":0,"user":{"employeeCode":"EMP-001","employeeId":123,"u\
serId":25},"state":{"code":"signed","name":"Signed"}}]}}',
  "sign.b2e.document.send":
'{"result":{"uid":"b6f5f1f1-9d20-4b6b-ae0f-2f0a8a0c2b3c","state":{"code":"sent","name":"Sent"},"members":[{"uid":"f1c2\
d3e4","role":"signer","party":0,"user":{"employeeCode":"EMP-001","employeeId":123,"userId":25},"state":{"code":"waitin\
g","name":"Waiting"}}]}}',
  "sign.b2e.hcmlink.document.get":
'{"result":{"company":"acme-hr","employee":"EMP-001","document":{"date":"2026-08-07T10:15:30+02:00","name":"Employment \
Contract","fileUrl":"https://test.bitrix24.com/rest/download.json?auth=***&token=sign.b2e...","fileName":"Employment \
Contract.pdf","uid":"TD-2026-001","documentUid":"R-LK-50JI-3AAK-WS1A"}}}',
  "sign.b2e.mysafe.tail":
'{"result":[{"id":59,"title":"test-pdf e","create_date":"2024-06-28T19:07:03+02:00","signed_date":"2024-06-28T19:34:58\
+02:00","creator_id":1,"member_id":1,"role":"signer","file_url":"https://your-domain.bitrix24.com/rest/download.json?a\
uth=7e34b467...&token=sign.b2e..."},{"id":55,"title":"test-pdf \
778484","create_date":"2024-06-28T18:37:37+02:00","signed_date":"2024-06-28T18:39:47+02:00","creator_id":19,"member_id\
":1,"role":"signer","file_url":"https://your-domain.bitrix24.com/rest/download.json?auth=7e34b467...&token=sign.b2e...\
"}]}',
  "sign.b2e.personal.tail":
'{"result":[{"id":59,"title":"test-pdf e","signed_date":"2024-06-28T19:34:58+02:00","file_url":"https://your-domain.bi\
trix24.com/rest/download.json?auth=6348b367...&token=sign.b2e..."},{"id":55,"title":"test-pdf \
778484","signed_date":"2024-06-28T18:39:47+02:00","file_url":"https://your-domain.bitrix24.com/rest/download.json?auth\
=6348b367...&token=sign.b2e..."}]}',
};
