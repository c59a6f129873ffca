import type { Store } from "../store";
import { authorizeConnection } from "../store/connections";
import { html, type Reply } from "./http";

const page = (text: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Connection</title><p>${text}</p></html>`;

/** `GET /oauth2/authorize?id=`: whoever follows a connection's link agrees immediately. */
export function authorize(stores: Iterable<Store>, query: URLSearchParams): Reply {
  const id = query.get("id") ?? "";
  for (const store of stores) {
    if (authorizeConnection(store, id)) return html(200, page("The connection works again."));
  }
  return html(404, page("There is no such connection."));
}
