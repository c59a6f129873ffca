import { join } from "node:path";
import { GraphQLClient } from "graphql-request";
import { loadPlatform } from "../emulator/player/platform";
import { ListInstances } from "../src/generated/operations";

interface Instances {
  data: { data: { instances: { nodes: unknown[]; pageInfo: PageInfo } } };
}

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** The built bundle's `listInstances`, as the platform calls it. */
export function loadListInstances(url: string) {
  const platform = loadPlatform(join(__dirname, "../dist/index.js"));
  const connection = {
    key: "apiKey",
    configVarKey: "Prismatic",
    fields: { apiKey: "bench-refresh-token", endpoint: url, tenantId: "" },
  };
  return async (params: Record<string, unknown>): Promise<number> => {
    const { data } = await platform.action<Instances>("listInstances", { connection, ...params });
    return data.data.instances.nodes.length;
  };
}

/** The same query with nothing but `fetch`. */
export async function bareListInstances(url: string): Promise<number> {
  const response = await fetch(`${url}/api`, {
    method: "POST",
    headers: { authorization: "Bearer bench", "content-type": "application/json" },
    body: JSON.stringify({ query: ListInstances.text, variables: { first: 100 } }),
  });
  const { data } = JSON.parse(await response.text());
  return data.instances.nodes.length;
}

/** What people write by hand: a loop that follows cursors. */
export async function cursorLoop(url: string): Promise<unknown[]> {
  const client = new GraphQLClient(`${url}/api`, { headers: { authorization: "Bearer bench" } });
  const nodes: unknown[] = [];
  let after: string | null = null;
  do {
    const data: Instances["data"]["data"] = await client.request(ListInstances.text, {
      first: 100,
      after,
    });
    nodes.push(...data.instances.nodes);
    after = data.instances.pageInfo.hasNextPage ? data.instances.pageInfo.endCursor : null;
  } while (after);
  return nodes;
}
