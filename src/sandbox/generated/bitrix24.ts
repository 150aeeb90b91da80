// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxTable } from "../table.ts";
import { crmItemEntity } from "./bitrix24/entity/crm_item.ts";
import { crmTypeEntity } from "./bitrix24/entity/crm_type.ts";
import { dealEntity } from "./bitrix24/entity/deal.ts";
import { departmentEntity } from "./bitrix24/entity/department.ts";
import { leadEntity } from "./bitrix24/entity/lead.ts";
import { userEntity } from "./bitrix24/entity/user.ts";
import { userfieldEntity } from "./bitrix24/entity/userfield.ts";
import { userfieldconfigEntity } from "./bitrix24/entity/userfieldconfig.ts";
import { crmDealMethods } from "./bitrix24/methods/crm_deal.ts";
import { crmItemMethods } from "./bitrix24/methods/crm_item.ts";
import { crmLeadMethods } from "./bitrix24/methods/crm_lead.ts";
import { crmTypeMethods } from "./bitrix24/methods/crm_type.ts";
import { restMethods } from "./bitrix24/methods/rest.ts";
import { serverMethods } from "./bitrix24/methods/server.ts";
import { userMethods } from "./bitrix24/methods/user.ts";
import { userfieldconfigMethods } from "./bitrix24/methods/userfieldconfig.ts";
/** What the sandbox of Bitrix24 knows: records, methods and documented samples. */
export const table: SandboxTable = {
  caller: { entity: "user", default: 1 },
  entities: {
    "crmItem": crmItemEntity,
    "crmType": crmTypeEntity,
    "deal": dealEntity,
    "department": departmentEntity,
    "lead": leadEntity,
    "user": userEntity,
    "userfield": userfieldEntity,
    "userfieldconfig": userfieldconfigEntity,
  },
  methods: {
    ...crmDealMethods,
    ...crmItemMethods,
    ...crmLeadMethods,
    ...crmTypeMethods,
    ...restMethods,
    ...serverMethods,
    ...userMethods,
    ...userfieldconfigMethods,
  },
};
