// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of placement. */
export const placementSamples = {
  "placement.bind":
'{"result":true}',
  "placement.get":
'{"result":[{"placement":"CRM_DEAL_LIST_TOOLBAR","userId":0,"handler":"https://myapp.com/?handler=1","options":[],"tit\
le":"Add invoice","description":"","langAll":{"de":{"TITLE":"Add \
invoice","DESCRIPTION":"","GROUP_NAME":"Documents"}}},{"placement":"CRM_DEAL_LIST_TOOLBAR","userId":0,"handler":"https\
://myapp.com/?handler=1","options":[],"title":"Import invoice","description":"","langAll":{"de":{"TITLE":"Import \
invoice","DESCRIPTION":"","GROUP_NAME":"Documents"}}},{"placement":"IM_CONTEXT_MENU","userId":0,"handler":"https://mya\
pp.com/?handler=2","options":{"extranet":"N","context":"ALL","role":"USER"},"title":"My App \
1","description":"","langAll":{"de":{"TITLE":"My App 1","DESCRIPTION":"","GROUP_NAME":""}}},{"placement":"PAGE_BACKGRO\
UND_WORKER","userId":1,"handler":"https://myapp.com/?handler=3","options":{"errorHandlerUrl":"https://myapp.com/?handl\
er=3"},"title":"My App 2","description":"","langAll":{"de":{"TITLE":"My App 2","DESCRIPTION":"","GROUP_NAME":""}}}]}',
  "placement.list":
'{"result":["CRM_DEAL_LIST_TOOLBAR","CRM_LEAD_LIST_TOOLBAR","CRM_CONTACT_LIST_TOOLBAR","CRM_COMPANY_LIST_TOOLBAR","CRM\
_INVOICE_LIST_TOOLBAR","CRM_QUOTE_LIST_TOOLBAR","CRM_ORDER_LIST_TOOLBAR","CRM_DYNAMIC_136_LIST_TOOLBAR","CRM_DYNAMIC_1\
038_LIST_TOOLBAR","CRM_SMART_INVOICE_LIST_TOOLBAR","CRM_DEAL_DETAIL_TOOLBAR","CRM_LEAD_DETAIL_TOOLBAR","CRM_CONTACT_DE\
TAIL_TOOLBAR","CRM_COMPANY_DETAIL_TOOLBAR","CRM_INVOICE_DETAIL_TOOLBAR","CRM_QUOTE_DETAIL_TOOLBAR","CRM_DYNAMIC_136_DE\
TAIL_TOOLBAR","CRM_DYNAMIC_1038_DETAIL_TOOLBAR","CRM_SMART_INVOICE_DETAIL_TOOLBAR","CRM_DEAL_ACTIVITY_TIMELINE_MENU","\
CRM_LEAD_ACTIVITY_TIMELINE_MENU","CRM_QUOTE_ACTIVITY_TIMELINE_MENU"]}',
  "placement.unbind":
'{"result":{"count":4}}',
};
