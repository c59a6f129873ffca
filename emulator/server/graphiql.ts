import { html, type Reply } from "./http";

const DEFAULT_QUERY = `# The API of the local emulator. The access token in the headers below lets you in;
# write another one there to look with it.
query {
  authenticatedUser {
    name
    email
  }
  instances(first: 10, isSystem: false, sortBy: [{ field: CREATED_AT, direction: ASC }]) {
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
