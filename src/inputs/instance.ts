import { InvalidInputError } from "../errors";
import { describe } from "../values/describe";
import { cleanBoolean } from "./clean";
import { idInputs } from "./idInputs";

const ids = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectInstance",
});

export const instanceId = ids.required("The ID of the instance.");
export const instanceFilter = (records: string) =>
  ids.optional(`Only ${records} of this instance.`);

/** For actions that only make sense with a disabled instance. */
export const disabledInstanceId = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectDisabledInstance",
}).required("The ID of the instance.");

const LEAVE = "leave";
const isEnabled = cleanBoolean("Enabled");

/** Whether an instance shall run: left as it is unless told. */
export const enabledState = {
  label: "Enabled",
  comments: "Enable or disable the instance. Default: leave it as it is.",
  example: "enable",
  type: "string" as const,
  required: false as const,
  default: LEAVE,
  model: [
    { label: "Leave as it is", value: LEAVE },
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
