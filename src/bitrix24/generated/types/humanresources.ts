// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface HumanresourcesHcmlinkCompanyAddFields {
  /** The company in the outside system. */
  company: string;
  /** Id of one's own company: crm.company.list. */
  crmCompanyId: number | string;
  /** What it is called, for people to read. */
  title: string;
  /** What is carried along. */
  data?: object | undefined;
  /** Fields of the record by their names. */
  fields: {
    /** The field. */
    field: string;
    /** What it is called, for people to read. */
    title: string;
    /** Department or team. */
    type?:
      | "STRING"
      | "FIRST_NAME"
      | "LAST_NAME"
      | "PATRONYMIC_NAME"
      | "PHONE"
      | "EMAIL"
      | "ADDRESS"
      | "BIRTHDAY"
      | "POSITION"
      | "DEPARTMENT"
      | "DOCUMENT_REGISTRATION_NUMBER"
      | "DOCUMENT_UID"
      | "DOCUMENT_DATE"
      | undefined;
    /** Kind of the record that it belongs to. */
    entityType?: "EMPLOYEE" | "COMPANY" | "DOCUMENT" | undefined;
    /** Default: 86400. */
    ttl?: number | string | undefined;
  }[];
}

/**
 * Parameters of humanresources.hcmlink.company.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
 */
export interface HumanresourcesHcmlinkCompanyAddParams {
  /** Fields of the record by their names. */
  fields: HumanresourcesHcmlinkCompanyAddFields;
}

/** Result of humanresources.hcmlink.company.add. */
export type HumanresourcesHcmlinkCompanyAddResult = number;

/**
 * Parameters of humanresources.hcmlink.company.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html
 */
export interface HumanresourcesHcmlinkCompanyDeleteParams {
  /** Id, unique among its kind. See humanresources.hcmlink.company.list. */
  id: number | string;
}

/** Result of humanresources.hcmlink.company.delete. */
export type HumanresourcesHcmlinkCompanyDeleteResult = boolean;

/**
 * Parameters of humanresources.hcmlink.company.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
 */
export interface HumanresourcesHcmlinkCompanyListParams {
  /** How many records to return at most. Default: 100. 1 to 1000. */
  limit?: number | string | undefined;
  /** How many records to skip. Default: 0. */
  offset?: number | string | undefined;
  /** Id of the user: user.get. */
  userId?: number | string | undefined;
}

/** Result of humanresources.hcmlink.company.list. */
export type HumanresourcesHcmlinkCompanyListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** The company in the outside system. */
  company?: string;
  /** Id of one's own company: crm.company.list. */
  crmCompanyId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** What is carried along. */
  data?: {
    taxId?: string;
  };
  /** When it was created. */
  createdAt?: string;
  /** Fields of the record by their names. */
  fields?: {
    /** The field. */
    field?: string;
    /** What it is called, for people to read. */
    title?: string;
    /** Department or team. */
    type?:
      | "STRING"
      | "FIRST_NAME"
      | "LAST_NAME"
      | "PATRONYMIC_NAME"
      | "PHONE"
      | "EMAIL"
      | "ADDRESS"
      | "BIRTHDAY"
      | "POSITION"
      | "DEPARTMENT"
      | "DOCUMENT_REGISTRATION_NUMBER"
      | "DOCUMENT_UID"
      | "DOCUMENT_DATE";
    ttl?: number;
  }[];
  /** The person. */
  person?: string;
}[];

/**
 * Parameters of humanresources.hcmlink.company.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
 */
export interface HumanresourcesHcmlinkCompanyUpdateParams {
  /** Id, unique among its kind. See humanresources.hcmlink.company.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: HumanresourcesHcmlinkCompanyAddFields;
}

/** Result of humanresources.hcmlink.company.update. */
export type HumanresourcesHcmlinkCompanyUpdateResult = boolean;

/**
 * Parameters of humanresources.hcmlink.company.user.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
 */
export interface HumanresourcesHcmlinkCompanyUserListParams {
  /** How many records to return at most. Default: 100. 1 to 1000. */
  limit?: number | string | undefined;
  /** How many records to skip. Default: 0. */
  offset?: number | string | undefined;
}

/** Result of humanresources.hcmlink.company.user.list. */
export type HumanresourcesHcmlinkCompanyUserListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** The company in the outside system. */
  company?: string;
  /** Id of one's own company: crm.company.list. */
  crmCompanyId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** What is carried along. */
  data?: {
    taxId?: string;
  };
  /** The person. */
  person?: string;
}[];

/**
 * Parameters of humanresources.hcmlink.employee.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
 */
export interface HumanresourcesHcmlinkEmployeeListParams {
  /** The company in the outside system. */
  company: string;
  /** How many records to return at most. Default: 100. 1 to 1000. */
  limit?: number | string | undefined;
  /** How many records to skip. Default: 0. */
  offset?: number | string | undefined;
  /** When it was last changed. */
  updatedAt?: string | undefined;
}

/** Result of humanresources.hcmlink.employee.list. */
export type HumanresourcesHcmlinkEmployeeListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** The company in the outside system. */
  company?: string;
  /** The person. */
  person?: string;
  /** Who works there, or how many. */
  employees?: {
    /** Id, unique among its kind. */
    id?: number;
    /** The employee. */
    employee?: string;
    /** What is carried along. */
    data?: {
      position?: string;
    };
    /** When it was created. */
    createdAt?: string;
  }[];
  /** Id of the user: user.get. */
  userId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** When it was created. */
  createdAt?: string;
  /** When it was last changed. */
  updatedAt?: string;
}[];

/** Stands in several types. */
export interface HumanresourcesHcmlinkEmployeeSetJobFields {
  /** State that it is in. */
  status: "IN_PROGRESS" | "DONE" | "CANCELED";
  /** How many there are in all. */
  total?: number | string | undefined;
  sent?: number | string | undefined;
  /** What is carried along. */
  data?: object | undefined;
}

/**
 * Parameters of humanresources.hcmlink.employee.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
 */
export interface HumanresourcesHcmlinkEmployeeSetParams {
  /** The company in the outside system. */
  company: string;
  /** What is carried along. */
  data: {
    /** The employee. */
    employee: string;
    /** The person. */
    person: string;
    /** Id of the user: user.get. */
    userId?: number | string | undefined;
    /** What is carried along. */
    data: {
      /** First name. */
      firstName?: string | undefined;
      /** Surname. */
      lastName?: string | undefined;
      patronymicName?: string | undefined;
      position?: string | undefined;
    };
  }[];
  job?: {
    /** Id, unique among its kind. */
    id: number | string;
    /** Fields of the record by their names. */
    fields: HumanresourcesHcmlinkEmployeeSetJobFields;
  } | undefined;
}

/** Result of humanresources.hcmlink.employee.set. */
export interface HumanresourcesHcmlinkEmployeeSetResult {
  /** State that it is in. */
  status?: "ok" | "error";
  /** What went wrong. */
  errors: unknown[];
}

/**
 * Parameters of humanresources.hcmlink.field.value.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
 */
export interface HumanresourcesHcmlinkFieldValueSetParams {
  /** The company in the outside system. */
  company: string;
  /** What is carried along. */
  data: {
    /** The field. */
    field: string;
    /** The employee. */
    employee: string;
    /** The value itself. */
    value: string;
  }[];
  job?: {
    /** Id, unique among its kind. */
    id: number | string;
    /** Fields of the record by their names. */
    fields: HumanresourcesHcmlinkEmployeeSetJobFields;
  } | undefined;
}

/** Result of humanresources.hcmlink.field.value.set. */
export interface HumanresourcesHcmlinkFieldValueSetResult {
  /** State that it is in. */
  status?: "ok" | "error";
  /** What went wrong. */
  errors: unknown[];
}

/**
 * Parameters of humanresources.hcmlink.job.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
 */
export interface HumanresourcesHcmlinkJobStatusGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of humanresources.hcmlink.job.status.get. */
export interface HumanresourcesHcmlinkJobStatusGetResult {
  alive?: boolean;
}

/**
 * Parameters of humanresources.hcmlink.job.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
 */
export interface HumanresourcesHcmlinkJobUpdateParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: HumanresourcesHcmlinkEmployeeSetJobFields;
}

/** Result of humanresources.hcmlink.job.update. */
export type HumanresourcesHcmlinkJobUpdateResult = boolean;

/**
 * Parameters of v3:humanresources.employee.count.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
 */
export interface V3HumanresourcesEmployeeCountParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of v3:humanresources.employee.count. */
export interface V3HumanresourcesEmployeeCountResult {
  /** How many there are in all. */
  total?: number;
}

/** What v3:humanresources.employee.field holds. Which members arrive depends on the call. */
export interface V3HumanresourcesEmployeeField {
  /** What it is about, in words. */
  description?: null;
  /** Whether calls can write it. */
  editable?: boolean;
  /** Kind of the elements, where it is a list. */
  elementType?: null;
  /** Whether lists can be filtered by it. */
  filterable?: boolean;
  /** Whether it holds several values. */
  multiple?: boolean;
  /** What it is called. */
  name?: string;
  /** Groups of fields of which one is needed. */
  requiredGroups?: null;
  /** Whether lists can be sorted by it. */
  sortable?: boolean;
  /** What it is called, for people to read. */
  title?: string;
  /** Department or team. */
  type?: string;
  /** What values are checked for. */
  validationRules?: unknown[];
}

/**
 * Parameters of v3:humanresources.employee.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
 */
export interface V3HumanresourcesEmployeeFieldGetParams {
  /** What it is called. */
  name: "userId" | "name" | "workPosition" | "avatar" | "url" | "departments" | "teams";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:humanresources.employee.field.get. */
export interface V3HumanresourcesEmployeeFieldGetResult {
  /** The record. */
  item: V3HumanresourcesEmployeeField;
}

/**
 * Parameters of v3:humanresources.employee.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
 */
export interface V3HumanresourcesEmployeeFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:humanresources.employee.field.list. */
export interface V3HumanresourcesEmployeeFieldListResult {
  /** The records. */
  items: V3HumanresourcesEmployeeField[];
}

/**
 * Parameters of v3:humanresources.employee.multidepartment.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
 */
export interface V3HumanresourcesEmployeeMultidepartmentParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of v3:humanresources.employee.multidepartment. */
export interface V3HumanresourcesEmployeeMultidepartmentResult {
  /** Who works there, or how many. */
  employees: {
    /** Id of the user: user.get. */
    userId?: number;
    /** What it is called. */
    name?: string;
    /** Position in the company. */
    workPosition?: string;
    /** Departments that somebody belongs to. */
    departments?: {
      /** Id, unique among its kind. */
      id?: number;
      /** What it is called. */
      name?: string;
    }[];
  }[];
  /** How many there are in all. */
  total?: number;
}

/**
 * Parameters of v3:humanresources.employee.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
 */
export interface V3HumanresourcesEmployeeSearchParams {
  /** What it is called. */
  name: string;
  /** Id of the department or team. */
  nodeId?: number | string | undefined;
  /** Names of the fields to return. */
  select?:
    | ("userId" | "name" | "workPosition" | "avatar" | "url" | "departments" | "teams" | (string & {}))[]
    | undefined;
}

/** Result of v3:humanresources.employee.search. */
export interface V3HumanresourcesEmployeeSearchResult {
  /** The records. */
  items: {
    /** Id of the user: user.get. */
    userId?: number;
    /** What it is called. */
    name?: string;
    /** Position in the company. */
    workPosition?: string;
    /** Picture that stands for it. */
    avatar?: string;
    /** Address. */
    url?: string;
    /** Departments that somebody belongs to. */
    departments?: {
      /** Id, unique among its kind. */
      id?: number;
      /** What it is called. */
      name?: string;
    }[];
    teams?: unknown[];
  }[];
}

/**
 * Parameters of v3:humanresources.employee.subordinates.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
 */
export interface V3HumanresourcesEmployeeSubordinatesParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of v3:humanresources.employee.subordinates. */
export interface V3HumanresourcesEmployeeSubordinatesResult {
  /** Id of the user: user.get. */
  userId?: number;
  /** Departments that somebody belongs to. */
  departments: {
    /** Id of the department or team. */
    nodeId?: number;
    /** What it is called. */
    name?: string;
    /** What somebody is there. */
    role?: string;
    subordinatesCount?: number;
  }[];
}

/** What v3:humanresources.node holds. Which members arrive depends on the call. */
export interface V3HumanresourcesNode {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** Department or team. */
  type?: string;
  /** Id of the structure of the company. */
  structureId?: number;
  /** Id of the department or team above it. */
  parentId?: number | null;
  /** What it is about, in words. */
  description?: string;
  /** Who: U2166 a user, D7 a department, DR7 it and all below. */
  accessCode?: string;
  /** How many users belong to it. */
  userCount?: number;
  /** Name of the color that it is shown in. */
  colorName?: string | null;
  /** Id in an outside system. */
  xmlId?: string | null;
  /** When it was created. Date and time, ISO 8601. */
  createdAt?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updatedAt?: string;
  /** Who takes part. */
  members?: {
    /** Id of the user: user.get. */
    userId?: number;
    /** What it is called. */
    name?: string;
    /** Position in the company. */
    workPosition?: string;
    /** What somebody is there. */
    role?: string;
    /** Picture that stands for it. */
    avatar?: string | null;
    /** Address. */
    url?: string;
  }[] | {
    /** Id of the user: user.get. */
    userId?: number;
    /** What it is called. */
    name?: string;
    /** Position in the company. */
    workPosition?: string;
    /** What somebody is there. */
    role?: string;
    /** Picture that stands for it. */
    avatar?: string;
    /** Address. */
    url?: string;
  }[];
}

/**
 * Parameters of v3:humanresources.node.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
 */
export interface V3HumanresourcesNodeAddParams {
  /** Department or team. */
  type: "DEPARTMENT" | "TEAM";
  /** What it is called. */
  name: string;
  /** Id of the department or team above it. */
  parentId: number | string;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Name of the color that it is shown in. */
  colorName?: "blue" | "green" | "cyan" | "orange" | "purple" | "pink" | undefined;
  /** Ids of users: user.get. */
  userIds?: V3HumanresourcesNodeAddUserIds | undefined;
  /** Default: false. */
  moveUsersToNode?: boolean | ("Y" | "N") | undefined;
  /** Default: false. */
  createChat?: boolean | ("Y" | "N") | undefined;
  /** See im.recent.list. */
  bindingChatIds?: object | unknown[] | undefined;
  /** Default: false. */
  createChannel?: boolean | ("Y" | "N") | undefined;
  /** See im.recent.list. */
  bindingChannelIds?: object | unknown[] | undefined;
  /** Default: false. */
  createCollab?: boolean | ("Y" | "N") | undefined;
  /** See socialnetwork.api.workgroup.list. */
  bindingCollabIds?: object | unknown[] | undefined;
  /** How it is set up. */
  settings?: {
    BUSINESS_PROC_AUTHORITY?:
      | ("HEAD" | "DEPUTY_HEAD" | "ALL_DEPARTMENT_HEADS" | "EMPLOYEE" | "TEAM_HEAD" | "TEAM_DEPUTY" | "TEAM_EMPLOYEE")[]
      | undefined;
    REPORTS_AUTHORITY?:
      | ("HEAD" | "DEPUTY_HEAD" | "ALL_DEPARTMENT_HEADS" | "EMPLOYEE" | "TEAM_HEAD" | "TEAM_DEPUTY" | "TEAM_EMPLOYEE")[]
      | undefined;
  } | undefined;
}

/** Result of v3:humanresources.node.add. */
export type V3HumanresourcesNodeAddResult = V3HumanresourcesNode;

/** Stands in several types. */
export interface V3HumanresourcesNodeAddUserIds {
  MEMBER_HEAD?: object | unknown[] | undefined;
  MEMBER_DEPUTY_HEAD?: object | unknown[] | undefined;
  MEMBER_EMPLOYEE?: object | unknown[] | undefined;
  MEMBER_TEAM_HEAD?: object | unknown[] | undefined;
  MEMBER_TEAM_DEPUTY_HEAD?: object | unknown[] | undefined;
  MEMBER_TEAM_EMPLOYEE?: object | unknown[] | undefined;
}

/**
 * Parameters of v3:humanresources.node.children.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
 */
export interface V3HumanresourcesNodeChildrenParams {
  /** Id, unique among its kind. See v3:humanresources.node.list. */
  id: number | string;
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "name"
      | "type"
      | "structureId"
      | "parentId"
      | "description"
      | "accessCode"
      | "userCount"
      | "colorName"
      | "xmlId"
      | "createdAt"
      | "updatedAt"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:humanresources.node.children. */
export interface V3HumanresourcesNodeChildrenResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Department or team. */
    type?: string;
    /** Id of the structure of the company. */
    structureId?: number;
    /** Id of the department or team above it. */
    parentId?: number;
    /** What it is about, in words. */
    description?: string;
    /** Who: U2166 a user, D7 a department, DR7 it and all below. */
    accessCode?: string;
    /** How many users belong to it. */
    userCount?: number;
    /** Name of the color that it is shown in. */
    colorName?: null;
    /** Id in an outside system. */
    xmlId?: null;
    /** When it was created. */
    createdAt?: string;
    /** When it was last changed. */
    updatedAt?: string;
  }[];
}

/** Parameters of v3:humanresources.node.communication.edit. */
export interface V3HumanresourcesNodeCommunicationEditParams {
  /** Id of the department or team. */
  nodeId: number | string;
  communicationType: "CHAT" | "CHANNEL" | "COLLAB";
  /** Default: false. */
  createDefault?: boolean | ("Y" | "N") | undefined;
  /** Ids of the records. See im.recent.list, socialnetwork.api.workgroup.list. */
  ids?: object | unknown[] | undefined;
  /** See v3:humanresources.node.communication.list. */
  removeIds?: object | unknown[] | undefined;
  /** Default: false. */
  withChildren?: boolean | ("Y" | "N") | undefined;
}

/** Result of v3:humanresources.node.communication.edit. */
export interface V3HumanresourcesNodeCommunicationEditResult {
  /** Whether it went well. */
  success?: boolean;
}

/** Stands in several types. */
export interface V3HumanresourcesNodeCommunicationListChatsItem {
  /** Picture that stands for it. */
  avatar?: string;
  /** Color that it is shown in. */
  color?: string;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId?: string;
  hasAccess?: boolean;
  /** Id, unique among its kind. */
  id?: number;
  /** Whether it concerns users from outside. */
  isExtranet?: boolean;
  originalNodeId?: number | null;
  subtitle?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Department or team. */
  type?: "CHAT" | "CHANNEL" | "COLLAB";
}

/** Parameters of v3:humanresources.node.communication.list. */
export interface V3HumanresourcesNodeCommunicationListParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of v3:humanresources.node.communication.list. */
export interface V3HumanresourcesNodeCommunicationListResult {
  chats: V3HumanresourcesNodeCommunicationListChatsItem[];
  chatsNoAccess?: number;
  /** Channels to listen to. */
  channels: V3HumanresourcesNodeCommunicationListChatsItem[];
  channelsNoAccess?: number;
  collabs: {
    /** Picture that stands for it. */
    avatar?: string | null;
    /** Color that it is shown in. */
    color?: string;
    /** Dialog: chat17 for chat 17, or the id of a user. */
    dialogId?: string;
    hasAccess?: boolean;
    /** Id, unique among its kind. */
    id?: number;
    /** Whether it concerns users from outside. */
    isExtranet?: boolean;
    originalNodeId?: number | null;
    subtitle?: string;
    /** What it is called, for people to read. */
    title?: string;
    /** Department or team. */
    type?: "CHAT" | "CHANNEL" | "COLLAB";
  }[];
  collabsNoAccess?: number;
}

/**
 * Parameters of v3:humanresources.node.count.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
 */
export interface V3HumanresourcesNodeCountParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of v3:humanresources.node.count. */
export interface V3HumanresourcesNodeCountResult {
  /** Departments that somebody belongs to. */
  departments?: number;
  teams?: number;
}

/**
 * Parameters of v3:humanresources.node.edit.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
 */
export interface V3HumanresourcesNodeEditParams {
  /** Id, unique among its kind. See v3:humanresources.node.list. */
  id: number | string;
  /** What it is called. */
  name?: string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Name of the color that it is shown in. */
  colorName?: "blue" | "green" | "cyan" | "orange" | "purple" | "pink" | undefined;
}

/** Result of v3:humanresources.node.edit. */
export interface V3HumanresourcesNodeEditResult {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** Department or team. */
  type?: string;
  /** Id of the structure of the company. */
  structureId?: number;
  /** Id of the department or team above it. */
  parentId?: number;
  /** What it is about, in words. */
  description?: string;
  /** Who: U2166 a user, D7 a department, DR7 it and all below. */
  accessCode?: string;
  /** How many users belong to it. */
  userCount?: number;
  /** Name of the color that it is shown in. */
  colorName?: string | null;
  /** Id in an outside system. */
  xmlId?: string | null;
  /** When it was created. Date and time, ISO 8601. */
  createdAt?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updatedAt?: string;
}

/**
 * Parameters of v3:humanresources.node.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
 */
export interface V3HumanresourcesNodeFieldGetParams {
  /** What it is called. */
  name:
    | "id"
    | "name"
    | "type"
    | "structureId"
    | "parentId"
    | "description"
    | "accessCode"
    | "userCount"
    | "colorName"
    | "xmlId"
    | "createdAt"
    | "updatedAt"
    | "members";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:humanresources.node.field.get. */
export interface V3HumanresourcesNodeFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** Department or team. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/** Stands in several types. */
export interface V3HumanresourcesNodeFieldListItemsItem {
  /** What it is called. */
  name?: string;
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Whether lists can be filtered by it. */
  filterable?: boolean;
  /** Whether lists can be sorted by it. */
  sortable?: boolean;
}

/**
 * Parameters of v3:humanresources.node.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
 */
export interface V3HumanresourcesNodeFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:humanresources.node.field.list. */
export interface V3HumanresourcesNodeFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:humanresources.node.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
 */
export interface V3HumanresourcesNodeGetParams {
  /** Id, unique among its kind. See v3:humanresources.node.list. */
  id: number | string;
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "name"
      | "type"
      | "structureId"
      | "parentId"
      | "description"
      | "accessCode"
      | "userCount"
      | "colorName"
      | "xmlId"
      | "createdAt"
      | "updatedAt"
      | "members"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:humanresources.node.get. */
export interface V3HumanresourcesNodeGetResult {
  /** The record. */
  item: V3HumanresourcesNode;
}

/**
 * Parameters of v3:humanresources.node.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
 */
export interface V3HumanresourcesNodeListParams {
  /** Department or team. */
  type: "DEPARTMENT" | "TEAM";
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "name"
      | "type"
      | "structureId"
      | "parentId"
      | "description"
      | "accessCode"
      | "userCount"
      | "colorName"
      | "xmlId"
      | "createdAt"
      | "updatedAt"
      | (string & {})
    )[]
    | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:humanresources.node.list. */
export interface V3HumanresourcesNodeListResult {
  /** The records. */
  items: V3HumanresourcesNode[];
}

/**
 * Parameters of v3:humanresources.node.member.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
 */
export interface V3HumanresourcesNodeMemberAddParams {
  /** Id of the department or team. */
  nodeId: number | string;
  /** Ids of users: user.get. */
  userIds: object | unknown[];
  /** What somebody is there. */
  role: "MEMBER_HEAD" | "MEMBER_DEPUTY_HEAD" | "MEMBER_EMPLOYEE";
}

/** Result of v3:humanresources.node.member.add. */
export interface V3HumanresourcesNodeMemberAddResult {
  /** Whether it went well. */
  success?: boolean;
}

/**
 * Parameters of v3:humanresources.node.member.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
 */
export interface V3HumanresourcesNodeMemberFieldGetParams {
  /** What it is called. */
  name: "userId" | "name" | "workPosition" | "role" | "avatar" | "url";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:humanresources.node.member.field.get. */
export interface V3HumanresourcesNodeMemberFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** Department or team. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:humanresources.node.member.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
 */
export interface V3HumanresourcesNodeMemberFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:humanresources.node.member.field.list. */
export interface V3HumanresourcesNodeMemberFieldListResult {
  /** The records. */
  items: {
    /** What it is about, in words. */
    description?: null;
    /** Whether lists can be filtered by it. */
    filterable?: boolean;
    /** What it is called. */
    name?: string;
    /** Whether lists can be sorted by it. */
    sortable?: boolean;
    /** What it is called, for people to read. */
    title?: string;
    /** Department or team. */
    type?: string;
  }[];
}

/**
 * Parameters of v3:humanresources.node.member.move.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
 */
export interface V3HumanresourcesNodeMemberMoveParams {
  /** Id of the department or team. */
  nodeId: number | string;
  /** Ids of users: user.get. */
  userIds: object | unknown[];
  /** What somebody is there. Default: MEMBER_EMPLOYEE. */
  role?: "MEMBER_HEAD" | "MEMBER_DEPUTY_HEAD" | "MEMBER_EMPLOYEE" | undefined;
}

/** Result of v3:humanresources.node.member.move. */
export interface V3HumanresourcesNodeMemberMoveResult {
  /** Whether it went well. */
  success?: boolean;
}

/**
 * Parameters of v3:humanresources.node.member.remove.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
 */
export interface V3HumanresourcesNodeMemberRemoveParams {
  /** Id of the department or team. */
  nodeId: number | string;
  /** Ids of users: user.get. */
  userIds: object | unknown[];
}

/** Result of v3:humanresources.node.member.remove. */
export interface V3HumanresourcesNodeMemberRemoveResult {
  removed: number[];
  failed: {
    /** Id of the user: user.get. */
    userId?: number;
    reason?: string;
  }[];
}

/**
 * Parameters of v3:humanresources.node.member.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
 */
export interface V3HumanresourcesNodeMemberSetParams {
  /** Id of the department or team. */
  nodeId: number | string;
  /** Ids of users: user.get. */
  userIds: V3HumanresourcesNodeAddUserIds;
}

/** Result of v3:humanresources.node.member.set. */
export interface V3HumanresourcesNodeMemberSetResult {
  /** Whether it went well. */
  success?: boolean;
}

/**
 * Parameters of v3:humanresources.node.move.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
 */
export interface V3HumanresourcesNodeMoveParams {
  /** Id, unique among its kind. See v3:humanresources.node.list. */
  id: number | string;
  /** Id of the department or team above it. */
  parentId: number | string;
}

/** Result of v3:humanresources.node.move. */
export interface V3HumanresourcesNodeMoveResult {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** Department or team. */
  type?: string;
  /** Id of the structure of the company. */
  structureId?: number;
  /** Id of the department or team above it. */
  parentId?: number;
  /** What it is about, in words. */
  description?: string;
  /** Who: U2166 a user, D7 a department, DR7 it and all below. */
  accessCode?: string;
  /** How many users belong to it. */
  userCount?: number;
  /** Name of the color that it is shown in. */
  colorName?: string | null;
  /** Id in an outside system. */
  xmlId?: string | null;
  /** When it was created. Date and time, ISO 8601. */
  createdAt?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updatedAt?: string;
}

/**
 * Parameters of v3:humanresources.node.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
 */
export interface V3HumanresourcesNodeSearchParams {
  /** Department or team. */
  type: "DEPARTMENT" | "TEAM";
  /** What it is called. */
  name: string;
  /** Id of the department or team above it. */
  parentId?: number | string | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:humanresources.node.search. */
export interface V3HumanresourcesNodeSearchResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Department or team. */
    type?: string;
    /** Id of the structure of the company. */
    structureId?: number;
    /** Id of the department or team above it. */
    parentId?: number;
    /** What it is about, in words. */
    description?: string;
    /** Who: U2166 a user, D7 a department, DR7 it and all below. */
    accessCode?: string;
    /** How many users belong to it. */
    userCount?: number;
    /** Name of the color that it is shown in. */
    colorName?: string | null;
    /** Id in an outside system. */
    xmlId?: string | null;
    /** When it was created. Date and time, ISO 8601. */
    createdAt?: string;
    /** When it was last changed. Date and time, ISO 8601. */
    updatedAt?: string;
  }[];
}

/** Methods of Bitrix24 whose names begin with `humanresources`. */
export interface HumanresourcesRestMethods {
  /** Registers a company of an external HR system for e-signature, linked to a CRM company; returns its id. */
  "humanresources.hcmlink.company.add": {
    params: HumanresourcesHcmlinkCompanyAddParams;
    result: HumanresourcesHcmlinkCompanyAddResult;
  };
  /** Deletes a company of an external HR system from the e-signature integration. */
  "humanresources.hcmlink.company.delete": {
    params: HumanresourcesHcmlinkCompanyDeleteParams;
    result: HumanresourcesHcmlinkCompanyDeleteResult;
  };
  /**
   * Lists companies of external HR systems linked for e-signature, with their fields.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "humanresources.hcmlink.company.list": {
    params: HumanresourcesHcmlinkCompanyListParams;
    result: HumanresourcesHcmlinkCompanyListResult;
  };
  /** Changes title, CRM company, data or field list of a company linked from an external HR system. */
  "humanresources.hcmlink.company.update": {
    params: HumanresourcesHcmlinkCompanyUpdateParams;
    result: HumanresourcesHcmlinkCompanyUpdateResult;
  };
  /**
   * Lists the external HR system companies in which the current user is matched to a person.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "humanresources.hcmlink.company.user.list": {
    params: HumanresourcesHcmlinkCompanyUserListParams;
    result: HumanresourcesHcmlinkCompanyUserListResult;
  };
  /**
   * Lists persons of an external HR system matched to Bitrix24 users, on request only recent changes.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "humanresources.hcmlink.employee.list": {
    params: HumanresourcesHcmlinkEmployeeListParams;
    result: HumanresourcesHcmlinkEmployeeListResult;
  };
  /** Hands over employees of an external HR system in a batch; reports errors per item. */
  "humanresources.hcmlink.employee.set": {
    params: HumanresourcesHcmlinkEmployeeSetParams;
    result: HumanresourcesHcmlinkEmployeeSetResult;
  };
  /** Hands over field values of employees from an external HR system for e-signature documents. */
  "humanresources.hcmlink.field.value.set": {
    params: HumanresourcesHcmlinkFieldValueSetParams;
    result: HumanresourcesHcmlinkFieldValueSetResult;
  };
  /** Tells whether a synchronization job with an external HR system is still unfinished. */
  "humanresources.hcmlink.job.status.get": {
    params: HumanresourcesHcmlinkJobStatusGetParams;
    result: HumanresourcesHcmlinkJobStatusGetResult;
  };
  /** Reports status and progress of a synchronization job with an external HR system. */
  "humanresources.hcmlink.job.update": {
    params: HumanresourcesHcmlinkJobUpdateParams;
    result: HumanresourcesHcmlinkJobUpdateResult;
  };
}

/** Methods of Bitrix24 whose names begin with `humanresources`. */
export interface HumanresourcesRestMethodsV3 {
  /** Returns the total number of employees in the company structure. */
  "humanresources.employee.count": {
    params: V3HumanresourcesEmployeeCountParams;
    result: V3HumanresourcesEmployeeCountResult;
  };
  /** Describes one field of an employee in the company structure by its name. */
  "humanresources.employee.field.get": {
    params: V3HumanresourcesEmployeeFieldGetParams;
    result: V3HumanresourcesEmployeeFieldGetResult;
  };
  /** Lists the fields of an employee in the company structure with types and flags. */
  "humanresources.employee.field.list": {
    params: V3HumanresourcesEmployeeFieldListParams;
    result: V3HumanresourcesEmployeeFieldListResult;
  };
  /** Lists employees who belong to more than one department, with those departments. */
  "humanresources.employee.multidepartment": {
    params: V3HumanresourcesEmployeeMultidepartmentParams;
    result: V3HumanresourcesEmployeeMultidepartmentResult;
  };
  /** Finds employees by name, within one department if given, with position and departments. */
  "humanresources.employee.search": {
    params: V3HumanresourcesEmployeeSearchParams;
    result: V3HumanresourcesEmployeeSearchResult;
  };
  /** Returns a user's departments and teams with the role held and the number of subordinates. */
  "humanresources.employee.subordinates": {
    params: V3HumanresourcesEmployeeSubordinatesParams;
    result: V3HumanresourcesEmployeeSubordinatesResult;
  };
  /** Creates a department or team under a parent, with members, chats and a collab if given; returns it. */
  "humanresources.node.add": { params: V3HumanresourcesNodeAddParams; result: V3HumanresourcesNodeAddResult };
  /** Lists the departments and teams directly below a node of the company structure. */
  "humanresources.node.children": {
    params: V3HumanresourcesNodeChildrenParams;
    result: V3HumanresourcesNodeChildrenResult;
  };
  /** Binds, unbinds or creates chats, channels or collabs of a department or team. */
  "humanresources.node.communication.edit": {
    params: V3HumanresourcesNodeCommunicationEditParams;
    result: V3HumanresourcesNodeCommunicationEditResult;
  };
  /** Lists the chats, channels and collabs bound to a department or team. */
  "humanresources.node.communication.list": {
    params: V3HumanresourcesNodeCommunicationListParams;
    result: V3HumanresourcesNodeCommunicationListResult;
  };
  /** Returns how many departments and how many teams the company structure has. */
  "humanresources.node.count": { params: V3HumanresourcesNodeCountParams; result: V3HumanresourcesNodeCountResult };
  /** Changes name, description or color of a department or team and returns it. */
  "humanresources.node.edit": { params: V3HumanresourcesNodeEditParams; result: V3HumanresourcesNodeEditResult };
  /** Describes one field of a department or team by its name. */
  "humanresources.node.field.get": {
    params: V3HumanresourcesNodeFieldGetParams;
    result: V3HumanresourcesNodeFieldGetResult;
  };
  /** Lists the fields of departments and teams with what can be filtered or sorted. */
  "humanresources.node.field.list": {
    params: V3HumanresourcesNodeFieldListParams;
    result: V3HumanresourcesNodeFieldListResult;
  };
  /** Returns one department or team by its id with parent, access code and number of users. */
  "humanresources.node.get": { params: V3HumanresourcesNodeGetParams; result: V3HumanresourcesNodeGetResult };
  /**
   * Lists all departments or all teams of the company structure, page by page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "humanresources.node.list": { params: V3HumanresourcesNodeListParams; result: V3HumanresourcesNodeListResult };
  /** Adds users to a department or team in one role, such as head or employee. */
  "humanresources.node.member.add": {
    params: V3HumanresourcesNodeMemberAddParams;
    result: V3HumanresourcesNodeMemberAddResult;
  };
  /** Describes one field of a department or team member by its name. */
  "humanresources.node.member.field.get": {
    params: V3HumanresourcesNodeMemberFieldGetParams;
    result: V3HumanresourcesNodeMemberFieldGetResult;
  };
  /** Lists the fields of department and team members with types and flags. */
  "humanresources.node.member.field.list": {
    params: V3HumanresourcesNodeMemberFieldListParams;
    result: V3HumanresourcesNodeMemberFieldListResult;
  };
  /** Transfers users to another department or team, as plain members unless a role is given. */
  "humanresources.node.member.move": {
    params: V3HumanresourcesNodeMemberMoveParams;
    result: V3HumanresourcesNodeMemberMoveResult;
  };
  /** Removes users from a department or team and reports who was removed and who was not, and why. */
  "humanresources.node.member.remove": {
    params: V3HumanresourcesNodeMemberRemoveParams;
    result: V3HumanresourcesNodeMemberRemoveResult;
  };
  /** Sets the full list of members of a department or team by role; users left out are removed. */
  "humanresources.node.member.set": {
    params: V3HumanresourcesNodeMemberSetParams;
    result: V3HumanresourcesNodeMemberSetResult;
  };
  /** Moves a department or team under another parent in the company structure and returns it. */
  "humanresources.node.move": { params: V3HumanresourcesNodeMoveParams; result: V3HumanresourcesNodeMoveResult };
  /**
   * Finds departments or teams by name, under one parent if given.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "humanresources.node.search": { params: V3HumanresourcesNodeSearchParams; result: V3HumanresourcesNodeSearchResult };
}
