import { idInputs } from "./idInputs";
import { switchState } from "./switchState";

const ids = idInputs("Customer", {
  label: "Customer ID",
  dataSource: "selectCustomer",
});

export const customerId = ids.required("The unique identifier of the customer.");
/** The customer that an integration is for. */
export const ownerId = ids.optional(
  "The unique identifier of the customer to restrict the integration to. If omitted, it is available to all customers.",
);
export const customerFilter = ids.optional("The unique identifier of the customer to filter by.");

const EMBEDDED_DESIGNER = "Allow Embedded Designer";

/** Whether a new customer's users may build in the embedded designer. */
export const allowEmbeddedDesigner = switchState(
  {
    label: EMBEDDED_DESIGNER,
    comments:
      "Whether users of the customer may build in the embedded designer. If omitted, the default applies.",
  },
  "Use the default",
);
export const newAllowEmbeddedDesigner = switchState({
  label: EMBEDDED_DESIGNER,
  comments:
    "Whether users of the customer may build in the embedded designer. If omitted, it is unchanged.",
});
