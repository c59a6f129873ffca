import { InvalidInputError } from "../errors";
import { describe } from "../values/describe";
import { cleanBoolean } from "./clean";
import { idInputs } from "./idInputs";

const ids = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectInstance",
});

export const instanceId = ids.required("The unique identifier of the instance.");

const anyIds = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectAnyInstance",
});

/** For actions that are for enabled and disabled instances. */
export const anyInstanceId = anyIds.required("The unique identifier of the instance.");
export const instanceFilter = anyIds.optional(
  "The unique identifier of the instance to filter by.",
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
