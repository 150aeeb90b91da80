// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.repowidget. */
export const landingRepowidgetSamples = {
  "landing.repowidget.debug":
'{"result":true}',
  "landing.repowidget.getlist":
'{"result":[{"ID":"4","XML_ID":"my_widget","APP_CODE":"app.code","ACTIVE":"Y","NAME":"My \
widget","DESCRIPTION":null,"SECTIONS":"widgets_company_life","SITE_TEMPLATE_ID":null,"PREVIEW":"https://my-app.com/mai\
n_preview.jpg","MANIFEST":{"block":{"type":["mainpage"],"subtype":["widgetvue"],"subtype_params":{"rootNode":".w-conta\
iner","demoData":{"desc":"JustSome widget data","count":"420"},"handler":"https://my-app.com/vibe.php","style":"https:\
//my-app.com/vibe.css","lang":{"de":{"W_TITLE":"People and their age","W_EMPTY":"No people"},"en":{"W_TITLE":"Widget \
title","W_EMPTY":"Empty!"}}}}},"CONTENT":"<div class=\\"w-container\\">not_var{{desc}}</div>","CREATED_BY_ID":"1","MOD\
IFIED_BY_ID":"1","DATE_CREATE":"10.10.2024 15:55:30","DATE_MODIFY":"16.10.2024 16:12:57"}]}',
  "landing.repowidget.register":
'{"result":10}',
  "landing.repowidget.unregister":
'{"result":true}',
};
