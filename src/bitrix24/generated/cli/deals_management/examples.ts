// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls createDeal. */
export const CreateDeal: readonly string[] = [
  'import { createDeal, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createDeal(app, {",
  "    fields: {",
  '      TITLE: "Stand for a trade fair",',
  '      TYPE_ID: "SALE",',
  "      CATEGORY_ID: 0,",
  '      STAGE_ID: "PREPARATION",',
  '      CURRENCY_ID: "EUR",',
  "      OPPORTUNITY: 12500,",
  "      PROBABILITY: 40,",
  '      BEGINDATE: "2024-10-14",',
  '      CLOSEDATE: "2024-11-29",',
  '      OPENED: "Y",',
  "      ASSIGNED_BY_ID: 2164,",
  '      SOURCE_ID: "WEB",',
  '      COMMENTS: "The hall opens on the 25th.",',
  "    },",
  "  }),",
  ");",
];
/** Calls deleteDeal. */
export const DeleteDeal: readonly string[] = [
  'import { deleteDeal, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteDeal(app, { dealId: 6 }));",
];
/** Calls getDeal. */
export const GetDeal: readonly string[] = [
  'import { getDeal, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getDeal(app, { dealId: 2 }));",
];
/** Calls getDealsList. */
export const GetDealsList: readonly string[] = [
  'import { getDealsList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await getDealsList(app, {",
  '    filter: { ASSIGNED_BY_ID: 1, ">=OPPORTUNITY": 1000 },',
  "    indent: 0,",
  "  }),",
  ");",
];
/** Calls updateDeal. */
export const UpdateDeal: readonly string[] = [
  'import { Portal, updateDeal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateDeal(app, {",
  "    dealId: 2,",
  "    fields: {",
  '      TITLE: "Stand and badges for a trade fair",',
  "      OPPORTUNITY: 14200,",
  '      CLOSEDATE: "2024-12-06",',
  "    },",
  "  }),",
  ");",
];
/** Calls getDealStructure. */
export const GetDealStructure: readonly string[] = [
  'import { getDealStructure, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getDealStructure(app));",
];
/** Calls getDealsFilterStructure. */
export const GetDealsFilterStructure: readonly string[] = [
  'import { getDealsFilterStructure } from "oint/bitrix24";',
  "",
  "console.log(getDealsFilterStructure({ clear: false }));",
];
