// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesHumanresources from "../types/humanresources.ts";

/** Methods of Bitrix24 whose names begin with `humanresources`. */
export interface HumanresourcesRestMethodsTree {
  readonly hcmlink: {
    readonly company: {
      /** Registers a company of an external HR system for e-signature, linked to a CRM company; returns its id. */
      readonly add: RestMethod<
        typesHumanresources.HumanresourcesHcmlinkCompanyAddParams,
        typesHumanresources.HumanresourcesHcmlinkCompanyAddResult
      >;
      /** Deletes a company of an external HR system from the e-signature integration. */
      readonly delete: RestMethod<
        typesHumanresources.HumanresourcesHcmlinkCompanyDeleteParams,
        typesHumanresources.HumanresourcesHcmlinkCompanyDeleteResult
      >;
      /**
       * Lists companies of external HR systems linked for e-signature, with their fields.
       * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
       */
      readonly list: RestMethod<
        typesHumanresources.HumanresourcesHcmlinkCompanyListParams,
        typesHumanresources.HumanresourcesHcmlinkCompanyListResult
      >;
      /** Changes title, CRM company, data or field list of a company linked from an external HR system. */
      readonly update: RestMethod<
        typesHumanresources.HumanresourcesHcmlinkCompanyUpdateParams,
        typesHumanresources.HumanresourcesHcmlinkCompanyUpdateResult
      >;
      readonly user: {
        /**
         * Lists the external HR system companies in which the current user is matched to a person.
         * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
         */
        readonly list: RestMethod<
          typesHumanresources.HumanresourcesHcmlinkCompanyUserListParams,
          typesHumanresources.HumanresourcesHcmlinkCompanyUserListResult
        >;
      };
    };
    readonly employee: {
      /**
       * Lists persons of an external HR system matched to Bitrix24 users, on request only recent changes.
       * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
       */
      readonly list: RestMethod<
        typesHumanresources.HumanresourcesHcmlinkEmployeeListParams,
        typesHumanresources.HumanresourcesHcmlinkEmployeeListResult
      >;
      /** Hands over employees of an external HR system in a batch; reports errors per item. */
      readonly set: RestMethod<
        typesHumanresources.HumanresourcesHcmlinkEmployeeSetParams,
        typesHumanresources.HumanresourcesHcmlinkEmployeeSetResult
      >;
    };
    readonly field: {
      readonly value: {
        /** Hands over field values of employees from an external HR system for e-signature documents. */
        readonly set: RestMethod<
          typesHumanresources.HumanresourcesHcmlinkFieldValueSetParams,
          typesHumanresources.HumanresourcesHcmlinkFieldValueSetResult
        >;
      };
    };
    readonly job: {
      readonly status: {
        /** Tells whether a synchronization job with an external HR system is still unfinished. */
        readonly get: RestMethod<
          typesHumanresources.HumanresourcesHcmlinkJobStatusGetParams,
          typesHumanresources.HumanresourcesHcmlinkJobStatusGetResult
        >;
      };
      /** Reports status and progress of a synchronization job with an external HR system. */
      readonly update: RestMethod<
        typesHumanresources.HumanresourcesHcmlinkJobUpdateParams,
        typesHumanresources.HumanresourcesHcmlinkJobUpdateResult
      >;
    };
  };
}

/** Methods of Bitrix24 whose names begin with `humanresources`. */
export interface HumanresourcesRestMethodsV3Tree {
  readonly employee: {
    /** Returns the total number of employees in the company structure. */
    readonly count: RestMethod<
      typesHumanresources.V3HumanresourcesEmployeeCountParams,
      typesHumanresources.V3HumanresourcesEmployeeCountResult
    >;
    readonly field: {
      /** Describes one field of an employee in the company structure by its name. */
      readonly get: RestMethod<
        typesHumanresources.V3HumanresourcesEmployeeFieldGetParams,
        typesHumanresources.V3HumanresourcesEmployeeFieldGetResult
      >;
      /** Lists the fields of an employee in the company structure with types and flags. */
      readonly list: RestMethod<
        typesHumanresources.V3HumanresourcesEmployeeFieldListParams,
        typesHumanresources.V3HumanresourcesEmployeeFieldListResult
      >;
    };
    /** Lists employees who belong to more than one department, with those departments. */
    readonly multidepartment: RestMethod<
      typesHumanresources.V3HumanresourcesEmployeeMultidepartmentParams,
      typesHumanresources.V3HumanresourcesEmployeeMultidepartmentResult
    >;
    /** Finds employees by name, within one department if given, with position and departments. */
    readonly search: RestMethod<
      typesHumanresources.V3HumanresourcesEmployeeSearchParams,
      typesHumanresources.V3HumanresourcesEmployeeSearchResult
    >;
    /** Returns a user's departments and teams with the role held and the number of subordinates. */
    readonly subordinates: RestMethod<
      typesHumanresources.V3HumanresourcesEmployeeSubordinatesParams,
      typesHumanresources.V3HumanresourcesEmployeeSubordinatesResult
    >;
  };
  readonly node: {
    /** Creates a department or team under a parent, with members, chats and a collab if given; returns it. */
    readonly add: RestMethod<
      typesHumanresources.V3HumanresourcesNodeAddParams,
      typesHumanresources.V3HumanresourcesNodeAddResult
    >;
    /** Lists the departments and teams directly below a node of the company structure. */
    readonly children: RestMethod<
      typesHumanresources.V3HumanresourcesNodeChildrenParams,
      typesHumanresources.V3HumanresourcesNodeChildrenResult
    >;
    readonly communication: {
      /** Binds, unbinds or creates chats, channels or collabs of a department or team. */
      readonly edit: RestMethod<
        typesHumanresources.V3HumanresourcesNodeCommunicationEditParams,
        typesHumanresources.V3HumanresourcesNodeCommunicationEditResult
      >;
      /** Lists the chats, channels and collabs bound to a department or team. */
      readonly list: RestMethod<
        typesHumanresources.V3HumanresourcesNodeCommunicationListParams,
        typesHumanresources.V3HumanresourcesNodeCommunicationListResult
      >;
    };
    /** Returns how many departments and how many teams the company structure has. */
    readonly count: RestMethod<
      typesHumanresources.V3HumanresourcesNodeCountParams,
      typesHumanresources.V3HumanresourcesNodeCountResult
    >;
    /** Changes name, description or color of a department or team and returns it. */
    readonly edit: RestMethod<
      typesHumanresources.V3HumanresourcesNodeEditParams,
      typesHumanresources.V3HumanresourcesNodeEditResult
    >;
    readonly field: {
      /** Describes one field of a department or team by its name. */
      readonly get: RestMethod<
        typesHumanresources.V3HumanresourcesNodeFieldGetParams,
        typesHumanresources.V3HumanresourcesNodeFieldGetResult
      >;
      /** Lists the fields of departments and teams with what can be filtered or sorted. */
      readonly list: RestMethod<
        typesHumanresources.V3HumanresourcesNodeFieldListParams,
        typesHumanresources.V3HumanresourcesNodeFieldListResult
      >;
    };
    /** Returns one department or team by its id with parent, access code and number of users. */
    readonly get: RestMethod<
      typesHumanresources.V3HumanresourcesNodeGetParams,
      typesHumanresources.V3HumanresourcesNodeGetResult
    >;
    /**
     * Lists all departments or all teams of the company structure, page by page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesHumanresources.V3HumanresourcesNodeListParams,
      typesHumanresources.V3HumanresourcesNodeListResult
    >;
    readonly member: {
      /** Adds users to a department or team in one role, such as head or employee. */
      readonly add: RestMethod<
        typesHumanresources.V3HumanresourcesNodeMemberAddParams,
        typesHumanresources.V3HumanresourcesNodeMemberAddResult
      >;
      readonly field: {
        /** Describes one field of a department or team member by its name. */
        readonly get: RestMethod<
          typesHumanresources.V3HumanresourcesNodeMemberFieldGetParams,
          typesHumanresources.V3HumanresourcesNodeMemberFieldGetResult
        >;
        /** Lists the fields of department and team members with types and flags. */
        readonly list: RestMethod<
          typesHumanresources.V3HumanresourcesNodeMemberFieldListParams,
          typesHumanresources.V3HumanresourcesNodeMemberFieldListResult
        >;
      };
      /** Transfers users to another department or team, as plain members unless a role is given. */
      readonly move: RestMethod<
        typesHumanresources.V3HumanresourcesNodeMemberMoveParams,
        typesHumanresources.V3HumanresourcesNodeMemberMoveResult
      >;
      /** Removes users from a department or team and reports who was removed and who was not, and why. */
      readonly remove: RestMethod<
        typesHumanresources.V3HumanresourcesNodeMemberRemoveParams,
        typesHumanresources.V3HumanresourcesNodeMemberRemoveResult
      >;
      /** Sets the full list of members of a department or team by role; users left out are removed. */
      readonly set: RestMethod<
        typesHumanresources.V3HumanresourcesNodeMemberSetParams,
        typesHumanresources.V3HumanresourcesNodeMemberSetResult
      >;
    };
    /** Moves a department or team under another parent in the company structure and returns it. */
    readonly move: RestMethod<
      typesHumanresources.V3HumanresourcesNodeMoveParams,
      typesHumanresources.V3HumanresourcesNodeMoveResult
    >;
    /**
     * Finds departments or teams by name, under one parent if given.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly search: RestMethod<
      typesHumanresources.V3HumanresourcesNodeSearchParams,
      typesHumanresources.V3HumanresourcesNodeSearchResult
    >;
  };
}
