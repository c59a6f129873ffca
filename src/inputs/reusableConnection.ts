import { InvalidInputError } from "../errors";
import { cleanText } from "./clean";
import { exampleId } from "./examples";
import { choice, jsonObject, option, required, requiredId, requiredText } from "./fields";
import { idInputs } from "./idInputs";
import { cleanId, idType } from "./ids";

const DATA_SOURCE = "selectOrganizationConnection";
const LABEL = "Organization Connection";

const cleanConnectionId = cleanId(LABEL, "ScopedConfigVariable");
const cleanStableKey = cleanText(LABEL);

/** A connection of the organization: what has the form of an ID must be one of such a connection. */
export const organizationConnection = {
  ...requiredText({
    label: LABEL,
    comments:
      "The stable key or the unique identifier of the organization's connection: stableKey or id in the results of List Organization Connections.",
    placeholder: "Enter stable key or ID",
    example: "acme-api-key",
    dataSource: DATA_SOURCE,
  }),
  clean: required(LABEL, (value) => {
    const text = cleanStableKey(value);
    return text !== undefined && idType(text) !== undefined ? cleanConnectionId(text) : text;
  }),
};

export const organizationConnectionFilter = idInputs("ScopedConfigVariable", {
  label: "Organization Connection ID",
  dataSource: DATA_SOURCE,
}).optional("The unique identifier of the organization's connection to filter by.");

export const customerConnectionId = requiredId(
  {
    label: "Customer Connection ID",
    comments:
      "The unique identifier of the customer's connection: id in the results of List Customer Connections.",
    example: exampleId("CustomerConfigVariable"),
  },
  "CustomerConfigVariable",
);

const inputs = jsonObject({
  label: "Connection Inputs",
  comments:
    "JSON object of values by the keys of the connection's inputs: connection.inputs in the results of List Organization Connections.",
  placeholder: "Enter connection inputs as JSON",
  example: JSON.stringify({ username: "u", password: "p" }),
});

/** The values of a connection's inputs; which ones there are is looked up. */
export const connectionInputs = {
  ...inputs,
  required: true as const,
  clean: (value: unknown) => {
    const given = required(inputs.label, inputs.clean)(value);
    if (Object.keys(given).length > 0) return given;
    throw new InvalidInputError(
      `${inputs.label} must have at least one value, but is an empty object.`,
      inputs.label,
    );
  },
};

export const redeploy = option({
  label: "Redeploy",
  comments:
    "When true, deploys the instances that use the connection again. When false, they use the new values after their next deployment.",
});

const manager = choice(
  {
    label: "Managed By",
    comments: "Filter by who sets the values of the connection.",
    example: "org",
  },
  [
    { label: "Any", value: "any" },
    { label: "Organization", value: "org" },
    { label: "Customer", value: "customer" },
  ] as const,
);

/** Who sets a connection's values, as the API spells it; any is `undefined`. */
export const managedBy = {
  ...manager,
  default: "any",
  clean: (value: unknown) => {
    const wanted = manager.clean(value);
    return wanted === "any" ? undefined : wanted;
  },
};
