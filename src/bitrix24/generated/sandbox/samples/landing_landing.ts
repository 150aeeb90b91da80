// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.landing. */
export const landingLandingSamples = {
  "landing.landing.add":
'{"result":2227}',
  "landing.landing.addByTemplate":
'{"result":2229}',
  "landing.landing.addblock":
'{"result":28597}',
  "landing.landing.copy":
'{"result":2237}',
  "landing.landing.copyblock":
'{"result":28607}',
  "landing.landing.delete":
'{"result":true}',
  "landing.landing.deleteblock":
'{"result":true}',
  "landing.landing.downblock":
'{"result":true}',
  "landing.landing.favoriteBlock":
'{"result":28619}',
  "landing.landing.getList":
'{"result":[{"ID":"985","TITLE":"Detailed News","SITE_ID":"3","DATE_MODIFY":"10/10/2022 03:25:30 \
pm","DOMAIN_ID":"5"},{"ID":"573","TITLE":"Page Video","SITE_ID":"3","DATE_MODIFY":"10/10/2022 03:25:30 \
pm","DOMAIN_ID":"5"}]}',
  "landing.landing.getadditionalfields":
'{"result":{"FONTS_CODE":"<noscript><link rel=\\"stylesheet\\" href=\\"https://fonts.googleapis.com/...\\" \
data-font=\\"g-font-russo-one\\"></noscript>","GACOUNTER_USE":"N","METAMAIN_USE":"Y","METAMAIN_TITLE":"Festival in New \
York. April 20-26, 2022. Buy tickets online","METAOG_TITLE":"Festival in New York. April 20-26, 2022. Buy tickets \
online","METAOG_IMAGE":"https://cdn.com/.../cover_1x.webp","SETTINGS_PRICE_CODE":["BASE"],"SETTINGS_SHOW_PRICE_COUNT":\
1,"THEMEFONTS_LINE_HEIGHT":"1.6","VIEW_TYPE":"no","YACOUNTER_USE":"N"}}',
  "landing.landing.getpreview":
'{"result":"https://example.bitrix24.site/preview.jpg"}',
  "landing.landing.getpublicurl":
'{"result":"https://b24-r8rseo.bitrix24site.com/spring-sale/"}',
  "landing.landing.hideblock":
'{"result":true}',
  "landing.landing.markDelete":
'{"result":2255}',
  "landing.landing.markUnDelete":
'{"result":2227}',
  "landing.landing.markdeletedblock":
'{"result":true}',
  "landing.landing.markundeletedblock":
'{"result":true}',
  "landing.landing.move":
'{"result":true}',
  "landing.landing.moveblock":
'{"result":{"result":true,"content":{"id":26723,"sections":"text_image,recommended,widgets_image","active":true,"acces\
s":"X","anchor":"b383315","php":false,"designed":true,"repoId":null,"content":"<div id=\\"block26723\\" \
data-id=\\"26723\\" class=\\"block-wrapper block-31-3-two-cols-text-img-fix\\">...</div>","content_ext":"","css":[],"j\
s":["/bitrix/js/pull/protobuf/protobuf.js?1592315491274055","/bitrix/js/pull/protobuf/model.min.js?159231549114190","/\
bitrix/js/main/core/core_promise.min.js?17647596972494","/bitrix/js/rest/client/rest.client.min.js?16015491189240","/b\
itrix/js/pull/client/pull.client.min.js?174471771449849"],"assetStrings":[],"lang":[],"manifest":{"block":{"name":"Tex\
t with Image on the Right","type":["page","store","smn","knowledge","group","mainpage"],"section":["text_image","recom\
mended","widgets_image"]},"timestamp":1751467642,"namespace":"bitrix","code":"31.3.two_cols_text_img_fix","preview":"/\
bitrix/blocks/bitrix/31.3.two_cols_text_img_fix/preview.jpg"},"dynamicParams":[]}}}',
  "landing.landing.publication":
'{"result":true}',
  "landing.landing.removeEntities":
'{"result":true}',
  "landing.landing.resolveIdByPublicUrl":
'{"result":2231}',
  "landing.landing.showblock":
'{"result":true}',
  "landing.landing.unFavoriteBlock":
'{"result":true}',
  "landing.landing.unpublic":
'{"result":true}',
  "landing.landing.upblock":
'{"result":true}',
  "landing.landing.update":
'{"result":true}',
};
