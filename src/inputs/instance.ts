import { InvalidInputError } from "../errors";
import { describe } from "../values/describe";
import { cleanBoolean } from "./clean";
import { text } from "./fields";
import { idInputs } from "./idInputs";

const ids = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectInstance",
});

export const instanceId = ids.required("The unique identifier of the instance.");
/** The instance whose enabled flows an action works on, where it may work on others too. */
export const scopeInstanceId = ids.optional("The unique identifier of the instance to filter by.");

/** The instance whose flow is run, where it may be found in another way. */
export const invokedInstanceId = ids.optional(
  "The unique identifier of the instance. Required unless Customer External ID and Integration Name are provided.",
);

const anyIds = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectAnyInstance",
});

/** For actions that are for enabled and disabled instances. */
export const anyInstanceId = anyIds.required("The unique identifier of the instance.");
export const instanceFilter = anyIds.optional(
  "The unique identifier of the instance to filter by.",
);

/** The instances that an action works on, where it is not about instances alone. */
export const instanceLabelFilter = text({
  label: "Label Contains",
  comments: "Filter by labels of instances that contain this text (case-insensitive).",
  placeholder: "Enter part of a label",
  example: "production",
});

/** The instance whose values a form shows. */
export const instanceWithValues = anyIds.optional(
  "The unique identifier of the instance whose values the form shows. If omitted, it shows the defaults.",
);

/** For actions that only make sense with a disabled instance. */
export const disabledInstanceId = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectDisabledInstance",
}).required("The unique identifier of the disabled instance.");

const LEAVE = "leave";
const isEnabled = cleanBoolean("Enabled");

/** Whether an instance runs; no change is the default. */
export const enabledState = {
  label: "Enabled",
  comments:
    "Whether the instance runs. A disabled instance does not run. If omitted, the state is unchanged.",
  example: "enable",
  type: "string" as const,
  required: false as const,
  default: LEAVE,
  model: [
    { label: "Do not change", value: LEAVE },
    { label: "Enable", value: "enable" },
    { label: "Disable", value: "disable" },
  ],
  clean: (value: unknown): boolean | undefined => {
    const choice = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (choice === LEAVE) return undefined;
    if (choice === "enable") return true;
    if (choice === "disable") return false;
    try {
      return isEnabled(value);
    } catch {
      throw new InvalidInputError(
        `Enabled must be leave, enable or disable, but is ${describe(value)}.`,
        "Enabled",
      );
    }
  },
};

/**
 * Refuses filters of instances next to the ID of one: the ID alone decides.
 * @throws InvalidInputError
 */
export function onlyInstance(filters: {
  instanceId: string | undefined;
  integrationId?: string;
  customerId?: string;
  labelContains?: string;
}): void {
  const { instanceId, integrationId, customerId, labelContains } = filters;
  const other =
    (integrationId && "Integration ID") ??
    (customerId && "Customer ID") ??
    (labelContains && "Label Contains");
  if (instanceId !== undefined && other) {
    throw new InvalidInputError(
      `Instance ID cannot be combined with ${other}. Clear one of them.`,
      other,
    );
  }
}
