// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesMessageservice from "../types/messageservice.ts";

/** Methods of Bitrix24 whose names begin with `messageservice`. */
export interface MessageserviceRestMethodsTree {
  readonly message: {
    readonly status: {
      /** Reports the delivery status of an SMS or other message that the app's provider has handled. */
      readonly update: RestMethod<
        typesMessageservice.MessageserviceMessageStatusUpdateParams,
        typesMessageservice.MessageserviceMessageStatusUpdateResult
      >;
    };
  };
  readonly sender: {
    /** Registers a message provider, such as SMS, whose messages go to the app's handler URL. */
    readonly add: RestMethod<
      typesMessageservice.MessageserviceSenderAddParams,
      typesMessageservice.MessageserviceSenderAddResult
    >;
    /** Removes a message provider that the app has registered, by its code. */
    readonly delete: RestMethod<
      typesMessageservice.MessageserviceSenderDeleteParams,
      typesMessageservice.MessageserviceSenderDeleteResult
    >;
    /** Lists the codes of the message providers that the calling app has registered. */
    readonly list: RestMethod<
      typesMessageservice.MessageserviceSenderListParams,
      typesMessageservice.MessageserviceSenderListResult
    >;
    /** Changes the handler URL, name or description of the app's message provider. */
    readonly update: RestMethod<
      typesMessageservice.MessageserviceSenderUpdateParams,
      typesMessageservice.MessageserviceSenderUpdateResult
    >;
  };
}
