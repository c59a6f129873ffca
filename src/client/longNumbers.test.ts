import { LosslessNumber } from "lossless-json";
import { clientOf, startServer, type TestServer } from "../../test/support/server";
import type { Operation } from "./operation";
import { resetClients } from "./reset";

let server: TestServer;
afterEach(async () => {
  resetClients();
  await server?.stop();
});

const SUM: Operation<{ sum: unknown }, { of: unknown }> = {
  name: "Sum",
  type: "query",
  text: "query Sum($of:BigInt!){sum(of:$of)}",
};

test("numbers that JavaScript cannot hold go out, and come in as text, digit for digit", async () => {
  const bodies: string[] = [];
  server = await startServer(({ text }, response) => {
    bodies.push(text);
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"data":{"sum":{"long":12345678901234567890,"plain":42,"half":0.5}}}');
  });
  const { data } = await clientOf(server).client.request(SUM, {
    of: [new LosslessNumber("98765432109876543210"), 2n ** 64n, 1],
  });
  expect(bodies[0]).toContain('"of":[98765432109876543210,18446744073709551616,1]');
  expect(data.sum).toEqual({ long: "12345678901234567890", plain: 42, half: 0.5 });
});

test("a long number is found wherever it stands in a response", async () => {
  const paddings = Array.from({ length: 16 }, (_, length) => "x".repeat(length));
  const sums = ["12345678901234567", "[9007199254740993]", "1234567890123456789012345678901234567"];
  server = await startServer(({ text }, response) => {
    const { of } = JSON.parse(text).variables;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ data: { of: of[0], sum: 0 } }).replace("0}}", `${of[1]}}}`));
  });
  const { client } = clientOf(server);
  const offenders: string[] = [];
  for (const padding of paddings) {
    for (const sum of sums) {
      const { data } = await client.request(SUM, { of: [padding, sum] });
      if (String(data.sum) !== sum.replace(/[[\]]/g, "")) offenders.push(`${padding}${data.sum}`);
    }
  }
  expect(offenders).toEqual([]);
});
