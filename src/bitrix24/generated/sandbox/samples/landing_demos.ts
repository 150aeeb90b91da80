// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.demos. */
export const landingDemosSamples = {
  "landing.demos.getList":
'{"result":[{"ID":"9","XML_ID":"ftmlt/business","TITLE":"Business","TYPE":"page","DATE_MODIFY":"03/27/2026 \
14:18:15","MANIFEST":false}]}',
  "landing.demos.getPageList":
'{"result":{"empty":{"ID":"empty","XML_ID":"empty","TYPE":["PAGE","KNOWLEDGE","GROUP","MAINPAGE"],"TITLE":"Empty \
Page","ACTIVE":true,"PUBLICATION":false,"LOCK_DELETE":false,"AVAILABLE":true,"SINGLETON":false,"SECTION":[],"DESCRIPTI\
ON":"Create your own website from scratch and attract customers!","PREVIEW":"//bitrix24.com/bitrix/components/bitrix/l\
anding.demo/data/page/empty/preview.jpg","PREVIEW2X":"//bitrix24.com/bitrix/components/bitrix/landing.demo/data/page/e\
mpty/preview@2x.jpg","PREVIEW3X":"//bitrix24.com/bitrix/components/bitrix/landing.demo/data/page/empty/preview@3x.jpg"\
,"APP_CODE":"","REST":0,"DATA":{"name":"Empty Page","active":true,"type":["PAGE","KNOWLEDGE","GROUP","MAINPAGE"],"item\
s":[],"version":1,"old_id":402,"encoded":true,"charset":"UTF-8"}},"search-result":{"ID":"search-result","XML_ID":"sear\
ch-result","TYPE":["PAGE","KNOWLEDGE","GROUP"],"TITLE":"Search \
Results","ACTIVE":false,"PUBLICATION":true,"SECTION":["dynamic"],"DATA":{"code":"search-result","section":["dynamic"],\
"publication":true,"layout":[],"items":{"#block3430":{"code":"59.1.search"}},"encoded":true,"charset":"UTF-8"}}}}',
  "landing.demos.getSiteList":
'{"result":{"empty":{"ID":"empty","XML_ID":"empty","TYPE":["KNOWLEDGE","GROUP","PAGE","MAINPAGE"],"TITLE":"Empty \
Template","ACTIVE":true,"PUBLICATION":false,"LOCK_DELETE":false,"AVAILABLE":true,"SINGLETON":false,"SECTION":[],"DESCR\
IPTION":"Create your own website from scratch and attract customers!","PREVIEW":"//bitrix24.com/bitrix/components/bitr\
ix/landing.demo/data/site/empty/preview.jpg","PREVIEW2X":"//bitrix24.com/bitrix/components/bitrix/landing.demo/data/si\
te/empty/preview@2x.jpg","PREVIEW3X":"//bitrix24.com/bitrix/components/bitrix/landing.demo/data/site/empty/preview@3x.\
jpg","APP_CODE":"","REST":0,"DATA":{"name":"Empty Template","items":[],"encoded":true,"charset":"UTF-8"}}}}',
  "landing.demos.register":
'{"result":[5,7]}',
  "landing.demos.unregister":
'{"result":true}',
};
