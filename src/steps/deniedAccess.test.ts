import { type Harness, startHarness } from "../../test/support/harness";
import { validParams } from "../../test/support/params";
import { reply, startServer, type TestServer } from "../../test/support/server";

let harness: Harness;
let server: TestServer;
beforeAll(async () => {
  harness = await startHarness();
  server = await startServer((seen, response) => {
    const field = /\{\s*(\w+)/.exec(String(seen.body.query))?.[1] ?? "";
    const error = { message: "Access is not permitted", path: [field] };
    reply(response, { data: { [field]: null }, errors: [error] });
  });
});
afterAll(async () => {
  await server.stop();
  await harness.stop();
});

test.each([
  ["deployInstance", "lacks the permission org_manage_instances", "notExecuted"],
  ["publishIntegration", "lacks the permission org_manage_integrations", "notExecuted"],
  [
    "createCustomer",
    "has none of the permissions org_crud_customers, org_manage_customers",
    "notExecuted",
  ],
  ["testFlow", "lacks the permission.", "notExecuted"],
  [
    "getInstance",
    "has none of the permissions org_admin_instance_permissions, org_manage_instances, org_view_instances",
    undefined,
  ],
])("%s says which permission is missing", async (key, says, outcome) => {
  const fields = { ...harness.connection.fields, endpoint: server.url };
  const error = await harness.fail(key, {
    ...validParams(harness.emulator.store)[key],
    connection: { ...harness.connection, fields },
  });
  expect(error.code).toBe("rejected");
  expect(error.outcome).toBe(outcome);
  expect(error.message).toContain(`Prismatic denied access (`);
  expect(error.message).toContain(says);
  expect(error.message).toContain("Use the refresh token of a user with a higher role.");
});
