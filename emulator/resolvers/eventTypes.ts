/** The API's own list of event types, as far as it is known. `webhook.test` is no choice. */
export const EVENT_TYPES = [
  { id: "customer.created", name: "Customer created" },
  { id: "customer.deleted", name: "Customer deleted" },
  { id: "customer.updated", name: "Customer updated" },
  { id: "instance.created", name: "Instance created" },
  { id: "instance.deleted", name: "Instance deleted" },
  { id: "instance.deployed", name: "Instance deployed" },
  { id: "instance.disabled", name: "Instance disabled" },
  { id: "instance.enabled", name: "Instance enabled" },
  { id: "instance.updated", name: "Instance updated" },
  { id: "integration.published", name: "Integration published" },
  { id: "log_stream.updated", name: "Log stream updated" },
  { id: "user.deleted", name: "User deleted" },
];
