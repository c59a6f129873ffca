import { exampleId } from "./examples";
import { id, requiredId, requiredText, text } from "./fields";
import { idInputs } from "./idInputs";

const ids = idInputs("User", { label: "User ID", dataSource: "selectUser" });

export const userId = ids.required("The ID of the user.");

const roleShown = { label: "Role ID", example: exampleId("Role") };

/** Customers' users and the organization's members have roles of different lists. */
export const customerRoleId = requiredId(
  {
    ...roleShown,
    comments: "The ID of the user's role: one of the customer roles.",
    dataSource: "selectCustomerRole",
  },
  "Role",
);
export const organizationRoleId = requiredId(
  {
    ...roleShown,
    comments: "The ID of the user's role: one of the organization roles.",
    dataSource: "selectOrganizationRole",
  },
  "Role",
);
export const roleIdOptional = id(
  {
    ...roleShown,
    comments:
      "The ID of the new role: a customer role for a customer's user, an organization role for a member of the organization. Blank keeps the present one.",
    dataSource: "selectCustomerRole",
  },
  "Role",
);

export const invitedEmail = requiredText({
  label: "Email",
  comments: "The email address that the invitation is sent to.",
  example: "ada@example.com",
});

export const userName = text({
  label: "Name",
  comments: "The name of the user.",
  example: "Ada Lovelace",
});

export const phone = text({
  label: "Phone",
  comments: "The telephone number of the user.",
  example: "+1 605 555 0100",
});
