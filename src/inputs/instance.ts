import { idInputs } from "./ofResource";

const ids = idInputs("Instance", {
  label: "Instance ID",
  dataSource: "selectInstance",
});

export const instanceId = ids.required("The ID of the instance.");
export const instanceFilter = ids.optional("Only records of this instance.");
