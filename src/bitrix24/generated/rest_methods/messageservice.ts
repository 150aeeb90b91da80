// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  MessageserviceMessageStatusUpdateParams,
  MessageserviceMessageStatusUpdateResult,
  MessageserviceSenderAddParams,
  MessageserviceSenderAddResult,
  MessageserviceSenderDeleteParams,
  MessageserviceSenderDeleteResult,
  MessageserviceSenderListParams,
  MessageserviceSenderListResult,
  MessageserviceSenderUpdateParams,
  MessageserviceSenderUpdateResult,
} from "../types/messageservice.ts";

/** Methods of Bitrix24 whose names begin with `messageservice`. */
export interface MessageserviceRestMethods {
  /** Reports the delivery status of an SMS or other message that the app's provider has handled. */
  "messageservice.message.status.update": {
    params: MessageserviceMessageStatusUpdateParams;
    result: MessageserviceMessageStatusUpdateResult;
  };
  /** Registers a message provider, such as SMS, whose messages go to the app's handler URL. */
  "messageservice.sender.add": { params: MessageserviceSenderAddParams; result: MessageserviceSenderAddResult };
  /** Removes a message provider that the app has registered, by its code. */
  "messageservice.sender.delete": {
    params: MessageserviceSenderDeleteParams;
    result: MessageserviceSenderDeleteResult;
  };
  /** Lists the codes of the message providers that the calling app has registered. */
  "messageservice.sender.list": { params: MessageserviceSenderListParams; result: MessageserviceSenderListResult };
  /** Changes the handler URL, name or description of the app's message provider. */
  "messageservice.sender.update": {
    params: MessageserviceSenderUpdateParams;
    result: MessageserviceSenderUpdateResult;
  };
}
