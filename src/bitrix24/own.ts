/**
 * What a portal has of its own: types only. `oint bitrix24 types` writes an interface that extends
 * {@linkcode PortalMethods}, and `new Portal<MyPortal>(…)` knows the portal's own fields.
 *
 * @module
 */

import type { AnyMethod, CallArguments, CallOptions, Calls } from "./call.ts";
import type { ApiResponse } from "./envelope.ts";
import type { OwnCrmItemCalls, OwnCrmItemDocumented } from "./generated/own.ts";
import type { RestMethods } from "./generated/rest_methods.ts";
import type { RestMethodsV3 } from "./generated/rest_methods_v3.ts";
import type { NoFunctionMembers } from "./method.ts";

/**
 * All that a portal's type knows. The members of the default are what the documentation lists; a file of
 * `oint bitrix24 types` extends them.
 */
export interface PortalMethods {
  /** Classic methods. */
  rest: RestMethods;
  /** Methods of REST 3.0. */
  v3: RestMethodsV3;
  /** How `portal.call` calls them. */
  calls: Calls;
  /** Methods of `crm.item` whose fields depend on `entityTypeId`, as `rest(portal)` has them. */
  items: OwnCrmItemCalls;
}

/** The methods of `crm.item` by `entityTypeId`; a type that a file does not list has the documented ones. */
export interface ItemTypes {
  [entityTypeId: string]: OwnCrmItemDocumented;
}

/** Keeps the methods of `crm.item` for the overload that knows the types. */
type NotHere = { [Method in keyof OwnCrmItemDocumented]: { params: never } };

/** The type of `portal.call` where a portal's types of items are known: the literal `entityTypeId` says which. */
export interface OwnCalls<Rest extends RestMethods, Types extends ItemTypes> {
  /** Calls a method of `crm.item`: {@linkcode Calls.call} with the fields of the type. */
  call<Method extends keyof OwnCrmItemDocumented, Type extends keyof Types>(
    method: Method,
    params: { entityTypeId: Type } & Types[Type][Method]["params"],
    options?: CallOptions,
  ): Promise<ApiResponse<Types[Type][Method]["result"]>>;
  /** Calls a documented REST method: {@linkcode Calls.call} with the portal's own fields. */
  call<Method extends keyof RestMethods>(
    method: Method,
    ...rest: CallArguments<((Rest & NotHere)[Method] & AnyMethod)["params"]>
  ): Promise<ApiResponse<(Rest[Method] & AnyMethod)["result"]>>;
}

/** A method of `crm.item` in `rest(portal)` where a portal's types of items are known. */
export interface OwnItemMethod<Types extends ItemTypes, Method extends keyof OwnCrmItemDocumented>
  extends NoFunctionMembers {
  <Type extends keyof Types>(
    params: { entityTypeId: Type } & Types[Type][Method]["params"],
    options?: CallOptions,
  ): Promise<ApiResponse<Types[Type][Method]["result"]>>;
}

/** All methods of `crm.item` in `rest(portal)` where a portal's types of items are known. */
export type OwnItems<Types extends ItemTypes> = {
  [Method in keyof OwnCrmItemDocumented]: OwnItemMethod<Types, Method>;
};
