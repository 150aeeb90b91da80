/** A file as `oint bitrix24 types` writes it, cut down: what a portal has of its own. */

import type {
  Calls,
  ItemTypes,
  OwnCalls,
  OwnCrmDeal,
  OwnCrmItem,
  OwnItems,
  OwnV3TasksTask,
  PortalMethods,
  RestMethods,
  RestMethodsV3,
} from "oint/bitrix24";

/** Own fields of deals, as requests take them. */
export type DealRequest = {
  /** Contract number */
  UF_CRM_1712000000?: string | number;
  /** Colours */
  UF_CRM_COLOURS?: (44 | 45)[];
};
/** Own fields of deals, as results hold them. */
export type DealResult = {
  /** Contract number */
  UF_CRM_1712000000?: string;
  /** Colours */
  UF_CRM_COLOURS?: (44 | 45 | "44" | "45")[] | false;
};
/** Own fields of the smart process "Repairs", in requests and results. */
export type RepairFields = {
  /** Serial number */
  ufCrm7_1712000001?: string;
};

/** The methods with this portal's fields. */
export interface MyRestMethods extends RestMethods {
  "crm.deal.add": OwnCrmDeal<DealRequest, DealResult>["crm.deal.add"];
  "crm.deal.get": OwnCrmDeal<DealRequest, DealResult>["crm.deal.get"];
  "crm.deal.list": OwnCrmDeal<DealRequest, DealResult>["crm.deal.list"];
  "crm.deal.update": OwnCrmDeal<DealRequest, DealResult>["crm.deal.update"];
}
/** The methods of REST 3.0 with this portal's fields, and one that only this portal has. */
export interface MyRestMethodsV3 extends RestMethodsV3 {
  "tasks.task.get": OwnV3TasksTask<unknown, { ufAutoRoom?: string }>["tasks.task.get"];
  "vendor.lamp.get": { params: { id: number }; result: { item: { watts: number } } };
}
/** Types of items. */
export interface MyItemTypes extends ItemTypes {
  1036: OwnCrmItem<RepairFields, RepairFields>;
}
/** What the portal has. */
export interface MyPortal extends PortalMethods {
  rest: MyRestMethods;
  v3: MyRestMethodsV3;
  calls: OwnCalls<MyRestMethods, MyItemTypes>;
  items: OwnItems<MyItemTypes>;
}
/** A portal without types of items. */
export interface WithoutItems extends PortalMethods {
  rest: MyRestMethods;
  calls: Calls<MyRestMethods>;
}
