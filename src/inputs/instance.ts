import { idInputs } from "./ofResource";

const ids = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectInstance",
});

export const instanceId = ids.required("The ID of the instance.");
export const instanceFilter = ids.optional("Only records of this instance.");

/** For actions that only make sense with a disabled instance. */
export const disabledInstanceId = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectDisabledInstance",
}).required("The ID of the instance.");
