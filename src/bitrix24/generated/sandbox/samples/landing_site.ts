// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.site. */
export const landingSiteSamples = {
  "landing.site.add":
'{"result":159}',
  "landing.site.addFolder":
'{"result":89}',
  "landing.site.bindingToGroup":
'{"result":true}',
  "landing.site.bindingToMenu":
'{"result":true}',
  "landing.site.delete":
'{"result":true}',
  "landing.site.fullExport":
'{"result":{"charset":"UTF-8","code":"myfirstsite2026","site_code":"/dgiy8z1opr/","name":"Auto Repair \
Shop","description":"Website for auto service","preview":"","preview2x":"","preview3x":"","preview_url":"https://examp\
le.com/previews/myfirstsite2026","show_in_list":"Y","type":"page","version":3,"fields":{"ADDITIONAL_FIELDS":{"COOKIES_\
USE":"N","B24BUTTON_COLOR":"site","BACKGROUND_PICTURE":"https://cdn.com.bitrix24.com/.../15_1x.jpg","THEME_USE":"Y"},"\
TITLE":"Auto Repair Shop","LANDING_ID_INDEX":"myfirstsite2026","LANDING_ID_404":"0"},"layout":[],"folders":[],"syspage\
s":[],"items":{"myfirstsite2026":{"old_id":"2213","code":"myfirstsite2026","name":"Auto Repair \
Shop","description":"Website for auto service","preview":"","preview2x":"","preview3x":"","preview_url":"https://examp\
le.com/previews/myfirstsite2026","show_in_list":"Y","type":"page","version":3,"fields":{"TITLE":"Auto Repair \
Shop","RULE":null,"ADDITIONAL_FIELDS":{"B24BUTTON_USE":"N","METAOG_TITLE":"Vacation Home in Germany Villa \
Randu","THEME_USE":"N"}},"layout":[],"items":{"#block28175":{"old_id":28175,"code":"0.menu_02","access":"X","anchor":"\
b2884","nodes":{".landing-block-node-menu-list-item-link":[{"href":"#cottages","target":"_self","text":"Villas"}]},"st\
yle":{".navbar":["navbar navbar-expand-lg p-0 g-px-15 u-navbar-align-right"]},"attrs":{".navbar-collapse":[{"id":"navB\
ar2884"}]}}}}}}}',
  "landing.site.getFolders":
'{"result":[{"ID":"1","PARENT_ID":null,"SITE_ID":"3","INDEX_ID":"9","ACTIVE":"Y","DELETED":"N","TITLE":"test page \
transfer","CODE":"change","CREATED_BY_ID":"1","MODIFIED_BY_ID":"29","DATE_CREATE":"11/12/2021 08:39:53 \
pm","DATE_MODIFY":"12/28/2021 03:04:04 pm"},{"ID":"33","PARENT_ID":null,"SITE_ID":"3","INDEX_ID":null,"ACTIVE":"Y","DE\
LETED":"N","TITLE":"mobile","CODE":"mobile","CREATED_BY_ID":"29","MODIFIED_BY_ID":"29","DATE_CREATE":"12/08/2021 \
10:23:37 am","DATE_MODIFY":"12/08/2021 10:24:48 am"},{"ID":"3","PARENT_ID":null,"SITE_ID":"3","INDEX_ID":"45","ACTIVE"\
:"Y","DELETED":"N","TITLE":"attachment 1","CODE":"attachment1","CREATED_BY_ID":"1","MODIFIED_BY_ID":"29","DATE_CREATE"\
:"11/12/2021 08:39:53 pm","DATE_MODIFY":"12/03/2021 08:10:21 am"}]}',
  "landing.site.getGroupBindings":
'{"result":[{"ENTITY_ID":"65","ENTITY_TYPE":"S","BINDING_ID":"5","TITLE":"Knowledge Base in Dark \
Theme","PUBLIC_URL":"https://bitrix24.com/knowledge/group/knowledge_base_in_dark_theme/"},{"ENTITY_ID":"41","ENTITY_TY\
PE":"S","BINDING_ID":"119","TITLE":"Knowledge Base","PUBLIC_URL":"https://bitrix24.com/knowledge/group/knowledge_base/\
"}]}',
  "landing.site.getList":
'{"result":[{"ID":"157","TITLE":"Randu Villa","TYPE":"PAGE"},{"ID":"147","TITLE":"Test Test \
yesss","TYPE":"STORE"},{"ID":"3","TITLE":"Fork Museum","TYPE":"PAGE"}]}',
  "landing.site.getMenuBindings":
'{"result":[{"ENTITY_ID":"39","ENTITY_TYPE":"S","BINDING_ID":"socialnetwork:group_notifications","TITLE":"Knowledge \
Base","PUBLIC_URL":"https://bitrix24.com/knowledge/knowledge_base/"}]}',
  "landing.site.getPreview":
'{"result":"/preview.jpg"}',
  "landing.site.getPublicUrl":
'{"result":{"3":"https://vilka.bitrix24.site","135":"https://b24-odhzt3.bitrix24site.com"}}',
  "landing.site.getRights":
'{"result":["read","edit","sett"]}',
  "landing.site.getadditionalfields":
'{"result":{"COOKIES_USE":"Y","COOKIES_AGREEMENT_ID":"19","COOKIES_COLOR_BG":"#03c1fe","COOKIES_COLOR_TEXT":"#fff","CO\
OKIES_POSITION":"bottom_left","COOKIES_MODE":"I","B24BUTTON_CODE":"https://cdn.com.bitrix24.com/b13743910/crm/site_but\
ton/loader_1_68znkz.js","B24BUTTON_COLOR":"site","B24BUTTON_COLOR_VALUE":"#03c1fe","COPYRIGHT_SHOW":"Y","COPYRIGHT_COD\
E":"6","SETTINGS_PRICE_CODE":["BASE"],"SETTINGS_SHOW_PRICE_COUNT":1,"SETTINGS_CURRENCY_ID":"EUR","SPEED_USE_LAZY":"Y",\
"THEME_CODE":"1construction","THEME_COLOR":"#f7b70b","YACOUNTER_USE":"Y","YACOUNTER_COUNTER":"73521121","ROBOTS_USE":"\
Y","ROBOTS_CONTENT":"Disallow: /preview/*","CSSBLOCK_USE":"N","HEADBLOCK_USE":"N"}}',
  "landing.site.markDelete":
'{"result":143}',
  "landing.site.markFolderDelete":
'{"result":true}',
  "landing.site.markFolderUnDelete":
'{"result":true}',
  "landing.site.markUnDelete":
'{"result":157}',
  "landing.site.publication":
'{"result":157}',
  "landing.site.publicationFolder":
'{"result":true}',
  "landing.site.setRights":
'{"result":true}',
  "landing.site.unPublicFolder":
'{"result":true}',
  "landing.site.unbindingFromGroup":
'{"result":true}',
  "landing.site.unbindingFromMenu":
'{"result":true}',
  "landing.site.unpublic":
'{"result":157}',
  "landing.site.update":
'{"result":true}',
  "landing.site.updateFolder":
'{"result":true}',
};
