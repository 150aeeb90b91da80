// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of ai. */
export const aiSamples = {
  "ai.engine.list":
'{"result":[{"id":12,"app_code":"rest_app_123456","name":"Acme \
GPT","code":"acme_gpt","category":"text","completions_url":"https://api.example.com/bitrix24/ai/completions","settings\
":{"code_alias":"ChatGPT","model_context_type":"token","model_context_limit":15666},"date_create":1774078200}]}',
  "ai.engine.register":
'{"result":12}',
  "ai.engine.unregister":
'{"result":true}',
};
