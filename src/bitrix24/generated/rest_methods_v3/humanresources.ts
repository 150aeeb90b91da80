// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  V3HumanresourcesEmployeeCountParams,
  V3HumanresourcesEmployeeCountResult,
  V3HumanresourcesEmployeeFieldGetParams,
  V3HumanresourcesEmployeeFieldGetResult,
  V3HumanresourcesEmployeeFieldListParams,
  V3HumanresourcesEmployeeFieldListResult,
  V3HumanresourcesEmployeeMultidepartmentParams,
  V3HumanresourcesEmployeeMultidepartmentResult,
  V3HumanresourcesEmployeeSearchParams,
  V3HumanresourcesEmployeeSearchResult,
  V3HumanresourcesEmployeeSubordinatesParams,
  V3HumanresourcesEmployeeSubordinatesResult,
  V3HumanresourcesNodeAddParams,
  V3HumanresourcesNodeAddResult,
  V3HumanresourcesNodeChildrenParams,
  V3HumanresourcesNodeChildrenResult,
  V3HumanresourcesNodeCommunicationEditParams,
  V3HumanresourcesNodeCommunicationEditResult,
  V3HumanresourcesNodeCommunicationListParams,
  V3HumanresourcesNodeCommunicationListResult,
  V3HumanresourcesNodeCountParams,
  V3HumanresourcesNodeCountResult,
  V3HumanresourcesNodeEditParams,
  V3HumanresourcesNodeEditResult,
  V3HumanresourcesNodeFieldGetParams,
  V3HumanresourcesNodeFieldGetResult,
  V3HumanresourcesNodeFieldListParams,
  V3HumanresourcesNodeFieldListResult,
  V3HumanresourcesNodeGetParams,
  V3HumanresourcesNodeGetResult,
  V3HumanresourcesNodeListParams,
  V3HumanresourcesNodeListResult,
  V3HumanresourcesNodeMemberAddParams,
  V3HumanresourcesNodeMemberAddResult,
  V3HumanresourcesNodeMemberFieldGetParams,
  V3HumanresourcesNodeMemberFieldGetResult,
  V3HumanresourcesNodeMemberFieldListParams,
  V3HumanresourcesNodeMemberFieldListResult,
  V3HumanresourcesNodeMemberMoveParams,
  V3HumanresourcesNodeMemberMoveResult,
  V3HumanresourcesNodeMemberRemoveParams,
  V3HumanresourcesNodeMemberRemoveResult,
  V3HumanresourcesNodeMemberSetParams,
  V3HumanresourcesNodeMemberSetResult,
  V3HumanresourcesNodeMoveParams,
  V3HumanresourcesNodeMoveResult,
  V3HumanresourcesNodeSearchParams,
  V3HumanresourcesNodeSearchResult,
} from "../types/humanresources.ts";

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
