import { html, type Reply } from "./http";

const DEFAULT_QUERY = `# The emulator's API.
# The Authorization header below holds an
# access token of the first tenant.
query {
  authenticatedUser {
    name
    email
  }
  instances(first: 10, isSystem: false) {
    totalCount
    nodes {
      id
      name
      customer {
        name
      }
    }
  }
}
`;

/** The GraphiQL page, served from the package so that it needs no network. */
export async function graphiql(accessToken: string): Promise<Reply> {
  // Megabytes of scripts: loaded only when someone looks.
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const page = renderGraphiQL({
    title: "Prismatic API emulator",
    endpoint: "/api",
    defaultQuery: DEFAULT_QUERY,
    headers: JSON.stringify({ Authorization: `Bearer ${accessToken}` }, undefined, 2),
    shouldPersistHeaders: false,
  });
  return html(200, page);
}
