import { SelectAlertMonitors } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { instanceFilter } from "../inputs/instance";
import { recordPicklist } from "./define";

export const selectAlertMonitor = recordPicklist({
  display: {
    label: "Select Alert Monitor",
    description: "Select an alert monitor (the newest 5,000 are listed)",
  },
  inputs: { instanceId: instanceFilter },
  operation: SelectAlertMonitors,
  variables: ({ instanceId }) => ({ instanceId }),
  connection: (data) => data.alertMonitors,
  choicesOf: ({ id, name, instance }) => [
    { id, name, details: [instance?.name, instance?.customer?.name] },
  ],
  example: {
    key: exampleId("AlertMonitor"),
    label: "Managed: Import Orders (Acme Orders, Acme Corporation)",
  },
});
