/**
 * A small company that sells and mends coffee machines: calls that make its people, customers, deals, tasks and chats.
 *
 * @module
 */

import type { Json } from "../../sandbox/table.ts";

/** A call; what follows refers to its result as `$result[name]`. */
export interface DemoCall {
  name?: string;
  method: string;
  params: Record<string, Json>;
}

/** Begins of the names of the methods whose records the company has in the place of a fresh portal's. */
export const REPLACED: readonly string[] = [
  ...["crm.company", "crm.contact", "crm.lead", "crm.deal", "crm.activity", "tasks.task", "im.chat", "im.recent"],
];

const PEOPLE = [
  ["lena", "Lena", "Brandt", "Head of service", 7],
  ["tomas", "Tomás", "Ferreira", "Field technician", 7],
  ["aiko", "Aiko", "Sato", "Field technician", 7],
  ["victor", "Victor", "Adeyemi", "Warehouse keeper", 1],
] as const;

const COMPANIES = [
  ["harbour", "Harbour Hotel", "CUSTOMER", "OTHER", "+49 40 5550120", 48_000],
  ["bakery", "Bakery Sundström", "CUSTOMER", "MANUFACTURING", "+46 18 5550131", 9_500],
  ["clinic", "Leeds Eye Clinic", "CUSTOMER", "OTHER", "+44 113 4960142", 21_000],
  ["roastery", "Alto Roastery", "SUPPLIER", "MANUFACTURING", "+351 21 5550153", 0],
] as const;

const CONTACTS = [
  ["ines", "Inês", "Carvalho", "harbour", "Food and beverage manager", "ines.carvalho@harbour.example"],
  ["olof", "Olof", "Sundström", "bakery", "Owner", "olof@sundstrom.example"],
  ["grace", "Grace", "Whitfield", "clinic", "Practice manager", "grace.whitfield@clinic.example"],
  ["paulo", "Paulo", "Reis", "roastery", "Export", "paulo.reis@alto.example"],
  ["mei", "Mei", "Lindholm", "harbour", "Purchasing", "mei.lindholm@harbour.example"],
] as const;

const LEADS = [
  ["Office of eleven, asks for a machine with milk", "Dagmar", "Vogel", "NEW", 1_900],
  ["Hotel chain, pilot in two houses", "Samuel", "Nkosi", "IN_PROCESS", 18_500],
  ["School canteen, wants to lease", "Ruth", "Ekdahl", "NEW", 4_200],
] as const;

/** Title, company, contact, stage, amount, and in how many days it is to be closed. */
const DEALS = [
  ["breakfast", "Two machines for the breakfast room", "harbour", "ines", "PREPARATION", 11_800, 12],
  ["contract", "Service contract, three years", "harbour", "mei", "PREPAYMENT_INVOICE", 7_200, 5],
  ["espresso", "Espresso machine for the shop", "bakery", "olof", "NEW", 3_450, 20],
  ["waiting", "Vending machine for the waiting room", "clinic", "grace", "EXECUTING", 5_900, 2],
  ["beans", "Beans, monthly delivery", "clinic", "grace", "NEW", 960, 30],
  ["grinder", "Spare grinder", "bakery", "olof", "WON", 480, -9],
  ["lobby", "Machine for the lobby", "harbour", "ines", "LOSE", 6_100, -21],
] as const;

/** Title, deal, who does it, who is to know of it, and in how many days it is due. */
const TASKS = [
  ["install", "Install the machine in the waiting room", "waiting", "tomas", ["lena"], 2],
  ["offer", "Write the offer for the breakfast room", "breakfast", "lena", [], 1],
  ["sign", "Have the contract signed", "contract", "lena", ["victor"], 5],
  ["stock", "Count the filters in the warehouse", undefined, "victor", [], 7],
  ["visit", "Show the espresso machine at the bakery", "espresso", "aiko", ["tomas"], 4],
] as const;

const CHECKLISTS = {
  install: ["Water connection is there", "Machine is level", "Staff are shown how to clean it"],
  stock: ["Small filters", "Large filters"],
} as const;

/** Title, deal, and who says what. */
const CHATS = [
  ["room", "Waiting room of the clinic", "waiting", [
    "The machine arrives on Thursday. Who has the van?",
    "I have. The clinic opens at eight, I will be there at seven.",
    "Please take the short hose along, the sink is right beside it.",
  ]],
  ["service", "Service", undefined, [
    "The grinder of the bakery is closed. Thank you, Aiko!",
    "Filters are down to forty. I order new ones today.",
  ]],
] as const;

const DAY = 86_400_000;

/**
 * The calls, in their order.
 *
 * @param now The moment from which days are counted.
 */
export function demo(now: Date): DemoCall[] {
  const day = (days: number): string => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
  const link = (name: string): string => `$result[${name}]`;
  const task = (name: string): string => `$result[${name}][task][id]`;
  const mail = (first: string, last: string): string =>
    `${first}.${last}@example.org`.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase();
  return [
    ...PEOPLE.map(([name, NAME, LAST_NAME, WORK_POSITION, department]): DemoCall => ({
      name,
      method: "user.add",
      params: { EMAIL: mail(NAME, LAST_NAME), NAME, LAST_NAME, WORK_POSITION, UF_DEPARTMENT: [department] },
    })),
    ...COMPANIES.map(([name, TITLE, COMPANY_TYPE, INDUSTRY, phone, REVENUE]): DemoCall => ({
      name,
      method: "crm.company.add",
      params: {
        fields: {
          ...{ TITLE, COMPANY_TYPE, INDUSTRY, REVENUE, CURRENCY_ID: "EUR", PHONE: work(phone) },
          ASSIGNED_BY_ID: link("lena"),
        },
      },
    })),
    ...CONTACTS.map(([name, NAME, LAST_NAME, company, POST, email]): DemoCall => ({
      name,
      method: "crm.contact.add",
      params: {
        fields: {
          ...{ NAME, LAST_NAME, POST, TYPE_ID: "CLIENT", COMPANY_ID: link(company), EMAIL: work(email) },
          ASSIGNED_BY_ID: link("lena"),
        },
      },
    })),
    ...LEADS.map(([TITLE, NAME, LAST_NAME, STATUS_ID, OPPORTUNITY]): DemoCall => ({
      method: "crm.lead.add",
      params: {
        fields: { TITLE, NAME, LAST_NAME, STATUS_ID, OPPORTUNITY, CURRENCY_ID: "EUR", ASSIGNED_BY_ID: link("lena") },
      },
    })),
    ...DEALS.map(([name, TITLE, company, contact, STAGE_ID, OPPORTUNITY, days]): DemoCall => ({
      name,
      method: "crm.deal.add",
      params: {
        fields: {
          ...{ TITLE, STAGE_ID, OPPORTUNITY, CURRENCY_ID: "EUR", TYPE_ID: "SALE", ASSIGNED_BY_ID: link("lena") },
          ...{ COMPANY_ID: link(company), CONTACT_ID: link(contact), BEGINDATE: day(days - 30), CLOSEDATE: day(days) },
        },
      },
    })),
    ...TASKS.map(([name, TITLE, deal, responsible, auditors, days]): DemoCall => ({
      name,
      method: "tasks.task.add",
      params: {
        fields: {
          ...{ TITLE, CREATED_BY: 1, RESPONSIBLE_ID: link(responsible), DEADLINE: `${day(days)}T17:00:00+00:00` },
          ...deal !== undefined && { UF_CRM_TASK: [`D_${link(deal)}`] },
          AUDITORS: auditors.map(link),
        },
      },
    })),
    ...Object.entries(CHECKLISTS).flatMap(([name, items]) =>
      items.map((TITLE, index): DemoCall => ({
        method: "task.checklistitem.add",
        params: { TASKID: task(name), FIELDS: { TITLE, IS_COMPLETE: index ? "N" : "Y" } },
      }))
    ),
    { method: "tasks.task.start", params: { taskId: task("install") } },
    {
      method: "task.commentitem.add",
      params: { TASKID: task("install"), FIELDS: { POST_MESSAGE: "The clinic asks us to come before eight." } },
    },
    ...CHATS.flatMap(([name, TITLE, deal, messages]): DemoCall[] => [
      {
        name,
        method: "im.chat.add",
        params: {
          ...{ TYPE: "CHAT", TITLE, USERS: PEOPLE.map(([person]) => link(person)) },
          ...deal !== undefined && { ENTITY_TYPE: "CRM", ENTITY_ID: `DEAL|${link(deal)}` },
        },
      },
      ...messages.map((MESSAGE): DemoCall => ({
        method: "im.message.add",
        params: { DIALOG_ID: `chat${link(name)}`, MESSAGE },
      })),
    ]),
  ];
}

function work(value: string): Json {
  return [{ VALUE: value, VALUE_TYPE: "WORK" }];
}
