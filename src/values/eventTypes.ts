/** Event types that the platform is known to send; it has more, and may gain others. */
export const EVENT_TYPES = [
  "customer.created",
  "customer.deleted",
  "customer.updated",
  "instance.created",
  "instance.deleted",
  "instance.deployed",
  "instance.disabled",
  "instance.enabled",
  "instance.updated",
  "integration.published",
] as const;
