import { flag, jsonObject, required } from "./fields";

const definition = jsonObject({
  label: "Definition",
  comments: "JSON of the instance, as Export Instance returns it: exportInstance in its results.",
  placeholder: "Enter definition as JSON",
  example: JSON.stringify({
    name: "Order Sync",
    customer: { externalId: "cust-atlas", name: "Atlas Logistics" },
    integration: { name: "Order Sync", version: 3 },
    configVariables: { Greeting: "Hello" },
  }),
});

export const secrets = jsonObject({
  label: "Secrets",
  comments:
    "JSON object of connection inputs by config variable. A new instance needs them; those provided are always set, since secrets cannot be compared.",
  placeholder: "Enter secrets as JSON",
  example: JSON.stringify({ "ERP Connection": { username: "acme", apiKey: "..." } }),
});

/** An instance as Export Instance returns it. */
export const portableDefinition = {
  ...definition,
  required: true as const,
  clean: required(definition.label, definition.clean),
};

export const deploy = flag(
  {
    label: "Deploy",
    comments:
      "When true, deploys the instance if it changed or needs deployment. When false, deploys nothing.",
  },
  true,
);
