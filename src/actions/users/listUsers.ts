import { InvalidInputError } from "../../errors";
import { ListUsers } from "../../generated/operations";
import { filtersOf } from "../../inputs/common";
import { customerFilter } from "../../inputs/customer";
import { option, text } from "../../inputs/fields";
import { unfiltered } from "../../inputs/idInputs";
import { listAction } from "../../steps/defineAction";

const { name, nameContains, externalId } = filtersOf("user");

export const listUsers = listAction({
  key: "listUsers",
  display: {
    label: "List Users",
    description: "List customer users and organization users",
  },
  inputs: {
    customerId: unfiltered(customerFilter),
    organizationOnly: option({
      label: "Organization Only",
      comments:
        "When true, returns only organization users. When false, returns organization users and customer users.",
    }),
    email: text({
      label: "Email",
      comments: "Filter by exact email address.",
      placeholder: "Enter email address",
      example: "ada@example.com",
    }),
    emailContains: text({
      label: "Email Contains",
      comments: "Filter by email addresses that contain this text (case-insensitive).",
      placeholder: "Enter part of the email address",
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
        "Organization Only cannot be combined with Customer ID: customer users are not organization users. Clear one of them.",
        "Organization Only",
      );
    }
  },
  connection: (data) => data.users,
});
