import { exampleId } from "../inputs/examples";

/** An event as the platform delivers it. */
export const exampleEvent = {
  event_type: "instance.deployed",
  timestamp: "2026-01-31T13:00:00.000Z",
  organization_id: exampleId("Organization"),
  webhook_id: exampleId("WebhookEndpoint"),
  user: { id: exampleId("User"), email: "ada@acme.example", name: "Ada Park" },
  instance: { id: exampleId("Instance"), name: "Acme Orders" },
};
