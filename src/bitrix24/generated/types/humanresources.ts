// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface HumanresourcesHcmlinkCompanyAddFields {
  company: string;
  crmCompanyId: number | string;
  title: string;
  data?: object | undefined;
  fields: {
    field: string;
    title: string;
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
    entityType?: "EMPLOYEE" | "COMPANY" | "DOCUMENT" | undefined;
    ttl?: number | string | undefined;
  }[];
}

/**
 * Parameters of humanresources.hcmlink.company.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
 */
export interface HumanresourcesHcmlinkCompanyAddParams {
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
  limit?: number | string | undefined;
  offset?: number | string | undefined;
  userId?: number | string | undefined;
}

/** Result of humanresources.hcmlink.company.list. */
export type HumanresourcesHcmlinkCompanyListResult = {
  id?: number;
  company?: string;
  crmCompanyId?: number;
  title?: string;
  data?: {
    taxId?: string;
  };
  createdAt?: string;
  fields?: {
    field?: string;
    title?: string;
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
  person?: string;
}[];

/**
 * Parameters of humanresources.hcmlink.company.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
 */
export interface HumanresourcesHcmlinkCompanyUpdateParams {
  id: number | string;
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
  limit?: number | string | undefined;
  offset?: number | string | undefined;
}

/** Result of humanresources.hcmlink.company.user.list. */
export type HumanresourcesHcmlinkCompanyUserListResult = {
  id?: number;
  company?: string;
  crmCompanyId?: number;
  title?: string;
  data?: {
    taxId?: string;
  };
  person?: string;
}[];

/**
 * Parameters of humanresources.hcmlink.employee.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
 */
export interface HumanresourcesHcmlinkEmployeeListParams {
  company: string;
  limit?: number | string | undefined;
  offset?: number | string | undefined;
  updatedAt?: string | undefined;
}

/** Result of humanresources.hcmlink.employee.list. */
export type HumanresourcesHcmlinkEmployeeListResult = {
  id?: number;
  company?: string;
  person?: string;
  employees?: {
    id?: number;
    employee?: string;
    data?: {
      position?: string;
    };
    createdAt?: string;
  }[];
  userId?: number;
  title?: string;
  createdAt?: string;
  updatedAt?: string;
}[];

/** Stands in several types. */
export interface HumanresourcesHcmlinkEmployeeSetJobFields {
  status: "IN_PROGRESS" | "DONE" | "CANCELED";
  total?: number | string | undefined;
  sent?: number | string | undefined;
  data?: object | undefined;
}

/**
 * Parameters of humanresources.hcmlink.employee.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
 */
export interface HumanresourcesHcmlinkEmployeeSetParams {
  company: string;
  data: {
    employee: string;
    person: string;
    userId?: number | string | undefined;
    data: {
      firstName?: string | undefined;
      lastName?: string | undefined;
      patronymicName?: string | undefined;
      position?: string | undefined;
    };
  }[];
  job?: {
    id: number | string;
    fields: HumanresourcesHcmlinkEmployeeSetJobFields;
  } | undefined;
}

/** Result of humanresources.hcmlink.employee.set. */
export interface HumanresourcesHcmlinkEmployeeSetResult {
  status?: "ok" | "error";
  errors: unknown[];
}

/**
 * Parameters of humanresources.hcmlink.field.value.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
 */
export interface HumanresourcesHcmlinkFieldValueSetParams {
  company: string;
  data: {
    field: string;
    employee: string;
    value: string;
  }[];
  job?: {
    id: number | string;
    fields: HumanresourcesHcmlinkEmployeeSetJobFields;
  } | undefined;
}

/** Result of humanresources.hcmlink.field.value.set. */
export interface HumanresourcesHcmlinkFieldValueSetResult {
  status?: "ok" | "error";
  errors: unknown[];
}

/**
 * Parameters of humanresources.hcmlink.job.status.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
 */
export interface HumanresourcesHcmlinkJobStatusGetParams {
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
  id: number | string;
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
  total?: number;
}

/** What v3:humanresources.employee.field holds. Which members arrive depends on the call. */
export interface V3HumanresourcesEmployeeField {
  description?: null;
  editable?: boolean;
  elementType?: null;
  filterable?: boolean;
  multiple?: boolean;
  name?: string;
  requiredGroups?: null;
  sortable?: boolean;
  title?: string;
  type?: string;
  validationRules?: unknown[];
}

/**
 * Parameters of v3:humanresources.employee.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
 */
export interface V3HumanresourcesEmployeeFieldGetParams {
  name: "userId" | "name" | "workPosition" | "avatar" | "url" | "departments" | "teams";
  select?: string[] | undefined;
}

/** Result of v3:humanresources.employee.field.get. */
export interface V3HumanresourcesEmployeeFieldGetResult {
  item: V3HumanresourcesEmployeeField;
}

/**
 * Parameters of v3:humanresources.employee.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
 */
export interface V3HumanresourcesEmployeeFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:humanresources.employee.field.list. */
export interface V3HumanresourcesEmployeeFieldListResult {
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
  employees: {
    userId?: number;
    name?: string;
    workPosition?: string;
    departments?: {
      id?: number;
      name?: string;
    }[];
  }[];
  total?: number;
}

/**
 * Parameters of v3:humanresources.employee.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
 */
export interface V3HumanresourcesEmployeeSearchParams {
  name: string;
  nodeId?: number | string | undefined;
  select?: string[] | undefined;
}

/** Result of v3:humanresources.employee.search. */
export interface V3HumanresourcesEmployeeSearchResult {
  items: {
    userId?: number;
    name?: string;
    workPosition?: string;
    avatar?: string;
    url?: string;
    departments?: {
      id?: number;
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
  id: number | string;
}

/** Result of v3:humanresources.employee.subordinates. */
export interface V3HumanresourcesEmployeeSubordinatesResult {
  userId?: number;
  departments: {
    nodeId?: number;
    name?: string;
    role?: string;
    subordinatesCount?: number;
  }[];
}

/** What v3:humanresources.node holds. Which members arrive depends on the call. */
export interface V3HumanresourcesNode {
  id?: number;
  name?: string;
  type?: string;
  structureId?: number;
  parentId?: number | null;
  description?: string;
  accessCode?: string;
  userCount?: number;
  colorName?: string | null;
  xmlId?: string | null;
  createdAt?: string;
  updatedAt?: string;
  members?: {
    userId?: number;
    name?: string;
    workPosition?: string;
    role?: string;
    avatar?: string | null;
    url?: string;
  }[] | {
    userId?: number;
    name?: string;
    workPosition?: string;
    role?: string;
    avatar?: string;
    url?: string;
  }[];
}

/**
 * Parameters of v3:humanresources.node.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
 */
export interface V3HumanresourcesNodeAddParams {
  type: "DEPARTMENT" | "TEAM";
  name: string;
  parentId: number | string;
  description?: string | undefined;
  colorName?: "blue" | "green" | "cyan" | "orange" | "purple" | "pink" | undefined;
  userIds?: V3HumanresourcesNodeAddUserIds | undefined;
  moveUsersToNode?: boolean | ("Y" | "N") | undefined;
  createChat?: boolean | ("Y" | "N") | undefined;
  bindingChatIds?: object | unknown[] | undefined;
  createChannel?: boolean | ("Y" | "N") | undefined;
  bindingChannelIds?: object | unknown[] | undefined;
  createCollab?: boolean | ("Y" | "N") | undefined;
  bindingCollabIds?: object | unknown[] | undefined;
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
  id: number | string;
  select?: string[] | undefined;
}

/** Result of v3:humanresources.node.children. */
export interface V3HumanresourcesNodeChildrenResult {
  items: {
    id?: number;
    name?: string;
    type?: string;
    structureId?: number;
    parentId?: number;
    description?: string;
    accessCode?: string;
    userCount?: number;
    colorName?: null;
    xmlId?: null;
    createdAt?: string;
    updatedAt?: string;
  }[];
}

/** Parameters of v3:humanresources.node.communication.edit. */
export interface V3HumanresourcesNodeCommunicationEditParams {
  nodeId: number | string;
  communicationType: "CHAT" | "CHANNEL" | "COLLAB";
  createDefault?: boolean | ("Y" | "N") | undefined;
  ids?: object | unknown[] | undefined;
  removeIds?: object | unknown[] | undefined;
  withChildren?: boolean | ("Y" | "N") | undefined;
}

/** Result of v3:humanresources.node.communication.edit. */
export interface V3HumanresourcesNodeCommunicationEditResult {
  success?: boolean;
}

/** Stands in several types. */
export interface V3HumanresourcesNodeCommunicationListChatsItem {
  avatar?: string;
  color?: string;
  dialogId?: string;
  hasAccess?: boolean;
  id?: number;
  isExtranet?: boolean;
  originalNodeId?: number | null;
  subtitle?: string;
  title?: string;
  type?: "CHAT" | "CHANNEL" | "COLLAB";
}

/** Parameters of v3:humanresources.node.communication.list. */
export interface V3HumanresourcesNodeCommunicationListParams {
  id: number | string;
}

/** Result of v3:humanresources.node.communication.list. */
export interface V3HumanresourcesNodeCommunicationListResult {
  chats: V3HumanresourcesNodeCommunicationListChatsItem[];
  chatsNoAccess?: number;
  channels: V3HumanresourcesNodeCommunicationListChatsItem[];
  channelsNoAccess?: number;
  collabs: {
    avatar?: string | null;
    color?: string;
    dialogId?: string;
    hasAccess?: boolean;
    id?: number;
    isExtranet?: boolean;
    originalNodeId?: number | null;
    subtitle?: string;
    title?: string;
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
  departments?: number;
  teams?: number;
}

/**
 * Parameters of v3:humanresources.node.edit.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
 */
export interface V3HumanresourcesNodeEditParams {
  id: number | string;
  name?: string | undefined;
  description?: string | undefined;
  colorName?: "blue" | "green" | "cyan" | "orange" | "purple" | "pink" | undefined;
}

/** Result of v3:humanresources.node.edit. */
export interface V3HumanresourcesNodeEditResult {
  id?: number;
  name?: string;
  type?: string;
  structureId?: number;
  parentId?: number;
  description?: string;
  accessCode?: string;
  userCount?: number;
  colorName?: string | null;
  xmlId?: string | null;
  createdAt?: string;
  updatedAt?: string;
}

/**
 * Parameters of v3:humanresources.node.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
 */
export interface V3HumanresourcesNodeFieldGetParams {
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
  select?: string[] | undefined;
}

/** Result of v3:humanresources.node.field.get. */
export interface V3HumanresourcesNodeFieldGetResult {
  item: {
    name?: string;
    type?: string;
    title?: string;
  };
}

/** Stands in several types. */
export interface V3HumanresourcesNodeFieldListItemsItem {
  name?: string;
  type?: string;
  title?: string;
  filterable?: boolean;
  sortable?: boolean;
}

/**
 * Parameters of v3:humanresources.node.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
 */
export interface V3HumanresourcesNodeFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:humanresources.node.field.list. */
export interface V3HumanresourcesNodeFieldListResult {
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:humanresources.node.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
 */
export interface V3HumanresourcesNodeGetParams {
  id: number | string;
  select?: string[] | undefined;
}

/** Result of v3:humanresources.node.get. */
export interface V3HumanresourcesNodeGetResult {
  item: V3HumanresourcesNode;
}

/**
 * Parameters of v3:humanresources.node.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
 */
export interface V3HumanresourcesNodeListParams {
  type: "DEPARTMENT" | "TEAM";
  select?: string[] | undefined;
  pagination?: object | undefined;
}

/** Result of v3:humanresources.node.list. */
export interface V3HumanresourcesNodeListResult {
  items: V3HumanresourcesNode[];
}

/**
 * Parameters of v3:humanresources.node.member.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
 */
export interface V3HumanresourcesNodeMemberAddParams {
  nodeId: number | string;
  userIds: object | unknown[];
  role: "MEMBER_HEAD" | "MEMBER_DEPUTY_HEAD" | "MEMBER_EMPLOYEE";
}

/** Result of v3:humanresources.node.member.add. */
export interface V3HumanresourcesNodeMemberAddResult {
  success?: boolean;
}

/**
 * Parameters of v3:humanresources.node.member.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
 */
export interface V3HumanresourcesNodeMemberFieldGetParams {
  name: "userId" | "name" | "workPosition" | "role" | "avatar" | "url";
  select?: string[] | undefined;
}

/** Result of v3:humanresources.node.member.field.get. */
export interface V3HumanresourcesNodeMemberFieldGetResult {
  item: {
    name?: string;
    type?: string;
    title?: string;
  };
}

/**
 * Parameters of v3:humanresources.node.member.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
 */
export interface V3HumanresourcesNodeMemberFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:humanresources.node.member.field.list. */
export interface V3HumanresourcesNodeMemberFieldListResult {
  items: {
    description?: null;
    filterable?: boolean;
    name?: string;
    sortable?: boolean;
    title?: string;
    type?: string;
  }[];
}

/**
 * Parameters of v3:humanresources.node.member.move.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
 */
export interface V3HumanresourcesNodeMemberMoveParams {
  nodeId: number | string;
  userIds: object | unknown[];
  role?: "MEMBER_HEAD" | "MEMBER_DEPUTY_HEAD" | "MEMBER_EMPLOYEE" | undefined;
}

/** Result of v3:humanresources.node.member.move. */
export interface V3HumanresourcesNodeMemberMoveResult {
  success?: boolean;
}

/**
 * Parameters of v3:humanresources.node.member.remove.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
 */
export interface V3HumanresourcesNodeMemberRemoveParams {
  nodeId: number | string;
  userIds: object | unknown[];
}

/** Result of v3:humanresources.node.member.remove. */
export interface V3HumanresourcesNodeMemberRemoveResult {
  removed: number[];
  failed: {
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
  nodeId: number | string;
  userIds: V3HumanresourcesNodeAddUserIds;
}

/** Result of v3:humanresources.node.member.set. */
export interface V3HumanresourcesNodeMemberSetResult {
  success?: boolean;
}

/**
 * Parameters of v3:humanresources.node.move.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
 */
export interface V3HumanresourcesNodeMoveParams {
  id: number | string;
  parentId: number | string;
}

/** Result of v3:humanresources.node.move. */
export interface V3HumanresourcesNodeMoveResult {
  id?: number;
  name?: string;
  type?: string;
  structureId?: number;
  parentId?: number;
  description?: string;
  accessCode?: string;
  userCount?: number;
  colorName?: string | null;
  xmlId?: string | null;
  createdAt?: string;
  updatedAt?: string;
}

/**
 * Parameters of v3:humanresources.node.search.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
 */
export interface V3HumanresourcesNodeSearchParams {
  type: "DEPARTMENT" | "TEAM";
  name: string;
  parentId?: number | string | undefined;
  pagination?: object | undefined;
}

/** Result of v3:humanresources.node.search. */
export interface V3HumanresourcesNodeSearchResult {
  items: {
    id?: number;
    name?: string;
    type?: string;
    structureId?: number;
    parentId?: number;
    description?: string;
    accessCode?: string;
    userCount?: number;
    colorName?: string | null;
    xmlId?: string | null;
    createdAt?: string;
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
  /** Lists companies of external HR systems linked for e-signature, with their fields. */
  "humanresources.hcmlink.company.list": {
    params: HumanresourcesHcmlinkCompanyListParams;
    result: HumanresourcesHcmlinkCompanyListResult;
  };
  /** Changes title, CRM company, data or field list of a company linked from an external HR system. */
  "humanresources.hcmlink.company.update": {
    params: HumanresourcesHcmlinkCompanyUpdateParams;
    result: HumanresourcesHcmlinkCompanyUpdateResult;
  };
  /** Lists the external HR system companies in which the current user is matched to a person. */
  "humanresources.hcmlink.company.user.list": {
    params: HumanresourcesHcmlinkCompanyUserListParams;
    result: HumanresourcesHcmlinkCompanyUserListResult;
  };
  /** Lists persons of an external HR system matched to Bitrix24 users, on request only recent changes. */
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
  /** Lists all departments or all teams of the company structure, page by page. */
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
  /** Finds departments or teams by name, under one parent if given. */
  "humanresources.node.search": { params: V3HumanresourcesNodeSearchParams; result: V3HumanresourcesNodeSearchResult };
}
