/**
 * What the types of actions promise. `npm run typecheck` compiles this file and nothing runs it:
 * a mistake that compiles is an unused `@ts-expect-error`, which is an error itself.
 */
import type { Operation } from "../../src/client";
import {
  GetCustomer,
  ListCustomers,
  ListExecutions,
  UpdateCustomer,
} from "../../src/generated/operations";
import { customerId } from "../../src/inputs/customer";
import { flag, integer, requiredText, text } from "../../src/inputs/fields";
import { listAction, mutationAction, readAction } from "../../src/steps/defineAction";

const display = { label: "Label", description: "Description of the action" };
const shown = { label: "Text", comments: "Comments of the input." };

// A read: its variables are those of the operation.

const read = { key: "read", display, inputs: { customerId }, operation: GetCustomer };

readAction({ ...read, variables: ({ customerId }) => ({ customerId }) });
readAction({
  ...read,
  variables: ({ customerId }) => ({ customerId }),
  found: { in: (data) => data.customer, name: "customer", by: "customerId" },
});
// @ts-expect-error a required variable is missing
readAction({ ...read, variables: () => ({}) });
// @ts-expect-error a variable has another type
readAction({ ...read, variables: () => ({ customerId: 5 }) });
// @ts-expect-error the action has no such input
readAction({ ...read, variables: ({ userId }) => ({ customerId: userId }) });
readAction({
  ...read,
  variables: ({ customerId }) => ({ customerId }),
  // @ts-expect-error the operation does not select this
  found: { in: (data) => data.user, name: "user", by: "customerId" },
});

// A list: its filters are variables of the operation, and nothing else, since a misnamed filter
// would filter nothing.

const list = {
  key: "list",
  display,
  inputs: { name: text(shown), nobody: text(shown), max: integer(shown), on: flag(shown) },
  operation: ListCustomers,
  connection: (data: { customers: NonNullable<unknown> }) => data.customers as never,
};

listAction({ ...list, variables: ({ name }) => ({ name }) });
listAction({ ...list, variables: () => ({}) });
// @ts-expect-error the operation has no variable of this name
listAction({ ...list, variables: ({ nobody }) => ({ nobody }) });
// @ts-expect-error one of the filters is misnamed
listAction({ ...list, variables: ({ name, nobody }) => ({ name, nobody }) });
// @ts-expect-error all inputs are filters, and some of them are not variables
listAction({ ...list, variables: (filters) => filters });
// @ts-expect-error a number is not a text
listAction({ ...list, variables: ({ max }) => ({ name: max }) });
// @ts-expect-error a boolean is not a text
listAction({ ...list, variables: ({ on }) => ({ nameContains: on }) });
// @ts-expect-error the values of an enum are those of the API
listAction({ ...list, operation: ListExecutions, variables: () => ({ status: "BROKEN" }) });
// @ts-expect-error an operation without pages is not a list
listAction({ ...list, operation: GetCustomer, variables: () => ({ customerId: "" }) });
listAction({
  ...list,
  variables: ({ name }) => ({ name }),
  // @ts-expect-error the operation does not select this connection
  connection: (data) => data.users,
});

// A mutation: its root field, and the API's input.

const mutation = {
  key: "mutation",
  display,
  inputs: { customerId, name: requiredText(shown), max: integer(shown) },
  operation: UpdateCustomer,
  field: "updateCustomer" as const,
};

mutationAction({ ...mutation, input: ({ customerId, name }) => ({ id: customerId, name }) });
mutationAction({ ...mutation, input: async ({ customerId }) => ({ id: customerId }) });
// @ts-expect-error the mutation has another root field
mutationAction({ ...mutation, field: "updateUser", input: () => ({ id: "" }) });
// @ts-expect-error the API's input has no such field
mutationAction({ ...mutation, input: ({ customerId }) => ({ id: customerId, nickname: "x" }) });
// @ts-expect-error nor is it accepted where values are spread
mutationAction({ ...mutation, input: ({ customerId, ...rest }) => ({ id: customerId, ...rest }) });
mutationAction({
  ...mutation,
  // @ts-expect-error nor after the action has waited for something
  input: async ({ customerId, ...rest }) => ({ id: customerId, ...rest }),
});
// @ts-expect-error a number is not a text
mutationAction({ ...mutation, input: ({ customerId, max }) => ({ id: customerId, name: max }) });
// @ts-expect-error the action has no such input
mutationAction({ ...mutation, input: ({ userId }) => ({ id: userId }) });
// @ts-expect-error a query is not a mutation
mutationAction({ ...mutation, operation: GetCustomer, input: () => ({ customerId: "" }) });

// An operation carries the types of its variables and its data.

const operation: Operation<{ me: string }, { first: number }> = {
  name: "Name",
  type: "query",
  text: "",
};
export const same: Operation<{ me: string }, { first: number }> = operation;
// @ts-expect-error it returns other data
export const otherData: Operation<{ me: number }, { first: number }> = operation;
// @ts-expect-error it takes other variables
export const otherVariables: Operation<{ me: string }, { first: string }> = operation;
