// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.block. */
export const landingBlockSamples = {
  "landing.block.addcard":
'{"result":true}',
  "landing.block.changeAnchor":
'{"result":true}',
  "landing.block.changeNodeName":
'{"result":true}',
  "landing.block.clonecard":
'{"result":true}',
  "landing.block.getContentFromRepository":
'{"result":"<section class=\\"g-pos-rel landing-block g-overflow-hidden\\" data-slider-autoplay=\\"1\\" \
data-slider-autoplay-speed=\\"5000\\" data-slider-dots=\\"0\\">\\n\\t<div class=\\"js-carousel g-overflow-hidden \
g-max-height-100vh\\" data-autoplay=\\"true\\" data-infinite=\\"true\\" data-fade=\\"true\\" \
data-pagi-classes=\\"u-carousel-indicators-v1 g-absolute-centered--x g-bottom-20\\" \
data-speed=\\"5000\\">\\n\\t\\t<div class=\\"landing-block-card-img js-slide g-bg-img-hero g-min-height-100vh\\" \
style=\\"background-image: url(https://cdn.bitrix24.site/bitrix/images/landing/business/1600x1075/img2.jpg);\\"></div>\
\\n\\t\\t<div class=\\"landing-block-card-img js-slide g-bg-img-hero g-min-height-100vh\\" style=\\"background-image: \
url(https://cdn.bitrix24.site/bitrix/images/landing/business/1600x1075/img1.jpg);\\"></div>\\n\\t</div>\\n\\n\\t<div \
class=\\"g-absolute-centered g-width-80x--md\\">\\n\\t\\t<div class=\\"container text-center \
g-max-width-800\\">\\n\\t\\t\\t<div class=\\"landing-block-node-text-container info-v3-4 g-bg-primary-opacity-0_9 \
g-pa-20 g-pa-60--md js-animation fadeInLeft\\">\\n\\t\\t\\t\\t<div class=\\"g-pos-rel \
g-z-index-3\\">\\n\\t\\t\\t\\t\\t<h3 class=\\"landing-block-node-small-title text-uppercase g-letter-spacing-3 \
g-color-white g-mb-10\\">We are Company24</h3>\\n\\t\\t\\t\\t\\t<h2 class=\\"landing-block-node-title h1 \
text-uppercase g-color-white g-letter-spacing-5 g-mb-20\\">Business &amp; Corporation</h2>\\n\\t\\t\\t\\t\\t<div \
class=\\"landing-block-node-text g-line-height-1_8 g-letter-spacing-3 g-color-white g-mb-20\\" \
data-auto-font-scale>Sed feugiat porttitor nunc, non dignissim\\n\\t\\t\\t\\t\\t\\t<br> ipsum vestibulum in. Donec in \
blandit dolor.</div>\\n\\t\\t\\t\\t\\t<a href=\\"#\\" class=\\"landing-block-node-button btn g-btn-type-outline \
g-btn-white g-btn-size-md g-btn-px-m text-uppercase rounded-0\\">Learn \
More</a>\\n\\t\\t\\t\\t</div>\\n\\t\\t\\t</div>\\n\\t\\t</div>\\n\\t</div>\\n</section>"}',
  "landing.block.getbyid":
'{"result":{"id":39556,"lid":4858,"code":"01.big_with_text","name":"Block with Text and \
Image","active":true,"meta":{"LID":"2215","FAVORITE_META":"Array","CREATED_BY_ID":"1295","DATE_CREATE":"03/26/2026 \
11:27:24 am","MODIFIED_BY_ID":"1295","DATE_MODIFY":"03/26/2026 12:23:02 \
pm","SITE_TYPE":"PAGE","LANDING_TITLE":"","LANDING_TPL_CODE":"bitrix.krayt_otdykh_na_prirode","SITE_TPL_CODE":"empty",\
"XML_ID":"","DESIGNER_MODE":""},"content":"<div id=\\"b28853\\" class=\\"block-wrapper \
block-18-2-two-cols-fix-img-text-button-with-cards\\"><section class=\\"landing-block g-pt-30 g-pb-30 \
g-bg-transparent\\">...</section></div>","css":[],"js":[]}}',
  "landing.block.getcontent":
'{"result":{"id":28853,"sections":"tiles,news","active":true,"access":"X","anchor":"b28853","php":false,"designed":fal\
se,"repoId":null,"content":"<div id=\\"block28853\\" data-id=\\"28853\\" class=\\"block-wrapper \
block-18-2-two-cols-fix-img-text-button-with-cards\\"><section class=\\"landing-block g-pt-30 g-pb-30 \
g-bg-transparent\\">...</section></div>","content_ext":"","css":[],"js":["/bitrix/js/pull/protobuf/protobuf.js?1592315\
491274055","/bitrix/js/pull/protobuf/model.min.js?159231549114190","/bitrix/js/main/core/core_promise.min.js?176475969\
72494","/bitrix/js/rest/client/rest.client.min.js?16015491189240","/bitrix/js/pull/client/pull.client.min.js?174471771\
449849"],"assetStrings":[],"lang":[],"manifest":{"block":{"name":"List of Pages with Small Image on the \
Left","section":["tiles","news"]},"cards":{".landing-block-card":{"name":"Card","label":[".landing-block-node-img",".l\
anding-block-node-title"]}}},"dynamicParams":[]}}',
  "landing.block.getlist":
'{"result":[{"id":28181,"lid":2215,"code":"0.menu_02","name":"Menu with logo on the left and menu items on the \
right","active":true,"meta":{"LID":"2215","FAVORITE_META":"Array","CREATED_BY_ID":"779","DATE_CREATE":"09/13/2024 \
10:28:08 am","MODIFIED_BY_ID":"1295","DATE_MODIFY":"03/26/2026 12:21:48 \
pm","SITE_TYPE":"PAGE","LANDING_TITLE":"","LANDING_TPL_CODE":"bitrix.krayt_otdykh_na_prirode","SITE_TPL_CODE":"empty",\
"XML_ID":"","DESIGNER_MODE":""},"content":"<div id=\\"b2884\\" class=\\"block-wrapper block-0-menu-02\\"><header \
class=\\"landing-block u-header u-header--float u-header--sticky\\">...</header></div>","css":[],"js":[]}]}',
  "landing.block.getmanifest":
'{"result":{"block":{"name":"Form on a light background in the \
center","section":["forms"],"dynamic":false,"subtype":"form","attrsFormDescription":"<a href=\\"/crm/webform/\\" \
target=\\"_blank\\">Configure CRM forms</a>"},"nodes":{"#wrapper":{"type":"styleimg","code":"#wrapper"}},"style":{"blo\
ck":{"type":["block-default","block-border"]},"nodes":{".bitrix24forms":{"type":"crm-form"}}},"assets":{"css":[],"js":\
[],"ext":["landing_form"],"class":[],"callbacks":[]},"timestamp":1751467642,"callbacks":{"afteradd":{}},"attrs":{".bit\
rix24forms":[{"name":"Embed form flag","attribute":"data-b24form-embed","type":"string","hidden":true},{"name":"Form \
design","attribute":"data-b24form-design","type":"string","hidden":true},{"name":"Form from connector \
flag","attribute":"data-b24form-connector","type":"string","hidden":true},{"name":"CRM \
form","attribute":"data-b24form","items":[{"name":"Feedback form","value":"#crmFormInline3"},{"name":"Contact details \
with comment","value":"#crmFormInline39"}],"type":"list"},{"name":"Form \
design","attribute":"data-b24form-use-style","type":"list","items":[{"name":"Use block \
design","value":"Y"},{"name":"Use CRM form design","value":"N"}]}]},"cards":[],"menu":[],"namespace":"bitrix","code":"\
33.13.form_2_light_no_text","preview":"/bitrix/blocks/bitrix/33.13.form_2_light_no_text/preview.jpg"}}',
  "landing.block.getmanifestfile":
'{"result":{"block":{"name":"Cover with Changing Background Images","section":["cover"],"dynamic":false},"cards":{".la\
nding-block-card-img":{"name":"Background Image","label":[".landing-block-card-img"]}},"nodes":{".landing-block-node-s\
mall-title":{"name":"Subtitle","type":"text"},".landing-block-node-title":{"name":"Title","type":"text"},".landing-blo\
ck-node-text":{"name":"Text","type":"text"},".landing-block-node-button":{"name":"Button","type":"link"},".landing-blo\
ck-card-img":{"name":"Background Image","type":"img","dimensions":{"width":1920,"height":1080},"allowInlineEdit":false\
,"useInDesigner":false,"create2xByDefault":false}},"style":{"block":{"type":["display"],"additional":{"name":"Slider",\
"attrsType":["autoplay","autoplay-speed","pause-hover","dots"]}},"nodes":{".landing-block-node-text-container":{"title\
":"Set of Elements","type":["background-color","animation"]},".landing-block-node-small-title":{"title":"Subtitle","ty\
pe":["typo","heading"]},".landing-block-node-title":{"title":"Title","type":["typo","heading"]},".landing-block-node-t\
ext":{"title":"Text","type":"typo"},".landing-block-node-button":{"title":"Button","type":"button"},".landing-block-ca\
rd-img":{"name":"Background Image","type":["background-overlay","height-vh"]}}},"assets":{"ext":["landing_carousel"]}}\
}',
  "landing.block.getrepository":
'{"result":{"name":"Text","meta":{"ai_text_placeholder":"text for website, family business, sale of \
flowers","ai_text_max_tokens":150},"new":false,"type":null,"specialType":null,"separator":false,"app_code":false,"item\
s":{"03.1.three_cols_big_with_text_and_titles":{"id":null,"name":"Text in 3 Columns Full Width on Color \
Background","namespace":"bitrix","new":false,"version":null,"type":[],"section":["columns","text"],"system":false,"des\
cription":"Three columns with headings and text","preview":"//example.bitrix24.com/bitrix/blocks/bitrix/03.1.three_col\
s_big_with_text_and_titles/preview.jpg","restricted":false,"repo_id":false,"app_code":false,"only_for_license":"","req\
uires_updates":false},"repo_405":{"id":null,"new":false,"name":"Block \'Text + Image\' with Button, Text on the Right, \
Image on the Left","description":null,"namespace":"krayt.monotovar","type":[],"section":["about","text","image"],"prev\
iew":"https://example.com/upload/iblock/5aa/5aabf5b9241876561d5db49c482dcd96.png","restricted":true,"repo_id":"405","a\
pp_code":"krayt.monotovar","requires_updates":false}}}}',
  "landing.block.removecard":
'{"result":true}',
  "landing.block.updateCards":
'{"result":true}',
  "landing.block.updateStyles":
'{"result":true}',
  "landing.block.updateattrs":
'{"result":true}',
  "landing.block.updatecontent":
'{"result":true}',
  "landing.block.updatenodes":
'{"result":true}',
  "landing.block.uploadfile":
'{"result":{"id":33873,"src":"https://cdn-com.bitrix24.com/b13743910/landing/fda/fda6c41d4b2b4f4d672601bd48c6aff1/natu\
re.jpg"}}',
};
