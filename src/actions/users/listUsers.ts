import { InvalidInputError } from "../../errors";
import { ListUsers } from "../../generated/operations";
import { filtersOf } from "../../inputs/common";
import { customerFilter } from "../../inputs/customer";
import { option, text } from "../../inputs/fields";
import { listAction } from "../../steps/defineAction";

const { name, nameContains, externalId } = filtersOf("users", "Ada Lovelace");

export const listUsers = listAction({
  key: "listUsers",
  display: {
    label: "List Users",
    description: "List the users of a customer, or the members of the organization",
  },
  inputs: {
    customerId: customerFilter("users"),
    organizationOnly: option({
      label: "Organization Only",
      comments: "Only members of the organization, and no customer's users.",
    }),
    email: text({
      label: "Email",
      comments: "Only users with exactly this email address.",
      example: "ada@example.com",
    }),
    emailContains: text({
      label: "Email Contains",
      comments: "Only users whose email address contains this text, in upper or lower case.",
      example: "@example.com",
    }),
    name,
    nameContains,
    externalId,
  },
  operation: ListUsers,
  variables: (filters) => filters,
  check: ({ customerId, organizationOnly }) => {
    if (customerId !== undefined && organizationOnly) {
      throw new InvalidInputError(
        "Organization Only does not go with Customer ID: a customer's users are no members of the organization. Clear one of them.",
        "Organization Only",
      );
    }
  },
  connection: (data) => data.users,
});
