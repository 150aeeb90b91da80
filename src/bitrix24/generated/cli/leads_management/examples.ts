// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls createLead. */
export const CreateLead: readonly string[] = [
  'import { createLead, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createLead(app, {",
  "    fields: {",
  '      TITLE: "Stand for a trade fair",',
  '      COMPANY_TITLE: "Northwind Traders",',
  '      STATUS_ID: "NEW",',
  '      SOURCE_ID: "WEB",',
  '      OPENED: "Y",',
  "      ASSIGNED_BY_ID: 2164,",
  '      CURRENCY_ID: "EUR",',
  "      OPPORTUNITY: 12500,",
  '      PHONE: [{ VALUE: "+49 341 5550199", VALUE_TYPE: "WORK" }],',
  '      EMAIL: [{ VALUE: "buying@northwind.example", VALUE_TYPE: "WORK" }],',
  "    },",
  "  }),",
  ");",
];
/** Calls deleteLead. */
export const DeleteLead: readonly string[] = [
  'import { deleteLead, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteLead(app, { leadId: 6 }));",
];
/** Calls getLead. */
export const GetLead: readonly string[] = [
  'import { getLead, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getLead(app, { leadId: 2 }));",
];
/** Calls getLeadsList. */
export const GetLeadsList: readonly string[] = [
  'import { getLeadsList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await getLeadsList(app, {",
  '    filter: { ASSIGNED_BY_ID: 1, ">=OPPORTUNITY": 1000 },',
  "    indent: 0,",
  "  }),",
  ");",
];
/** Calls updateLead. */
export const UpdateLead: readonly string[] = [
  'import { Portal, updateLead } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateLead(app, {",
  "    leadId: 2,",
  "    fields: {",
  '      TITLE: "Stand and badges for a trade fair",',
  "      OPPORTUNITY: 14200,",
  '      PHONE: [{ VALUE: "+49 341 5550142", VALUE_TYPE: "MOBILE" }],',
  "    },",
  "  }),",
  ");",
];
/** Calls getLeadStructure. */
export const GetLeadStructure: readonly string[] = [
  'import { getLeadStructure, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getLeadStructure(app));",
];
/** Calls getLeadFilterStructure. */
export const GetLeadFilterStructure: readonly string[] = [
  'import { getLeadFilterStructure } from "oint/bitrix24";',
  "",
  "console.log(getLeadFilterStructure({ clear: false }));",
];
