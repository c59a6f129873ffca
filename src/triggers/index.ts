import { eventWebhook } from "./eventWebhook";

/** Every trigger of the component by its key. */
export const triggers = { eventWebhook };
