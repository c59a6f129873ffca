import { exampleId } from "./examples";
import { id, requiredId, requiredText, text } from "./fields";
import { idInputs } from "./idInputs";

const ids = idInputs("User", { label: "User ID", dataSource: "selectUser" });

export const userId = ids.required("The unique identifier of the user.");

const roleShown = { label: "Role ID", example: exampleId("Role") };

/** Customer users and organization users have roles of different lists. */
export const customerRoleId = requiredId(
  {
    ...roleShown,
    comments: "The unique identifier of the role: id in the results of List Customer Roles.",
    dataSource: "selectCustomerRole",
  },
  "Role",
);
export const organizationRoleId = requiredId(
  {
    ...roleShown,
    comments: "The unique identifier of the role: id in the results of List Organization Roles.",
    dataSource: "selectOrganizationRole",
  },
  "Role",
);
export const roleIdOptional = id(
  {
    ...roleShown,
    comments:
      "The unique identifier of the new role, from List Customer Roles or, for an organization user, List Organization Roles. If omitted, the role is unchanged.",
    dataSource: "selectCustomerRole",
  },
  "Role",
);

export const invitedEmail = requiredText({
  label: "Email",
  comments: "The email address to send the invitation to.",
  example: "ada@example.com",
});

export const userName = text({
  label: "Name",
  comments: "The name of the user.",
  example: "Ada Lovelace",
});

const phoneShown = {
  label: "Phone",
  placeholder: "Enter phone number",
  example: "+1 605 555 0100",
};

export const phone = text({ ...phoneShown, comments: "The phone number of the user." });
export const newPhone = text({
  ...phoneShown,
  comments: "New phone number of the user. If omitted, the phone number is unchanged.",
});
