import type { Part } from "../shared/api";

/** What the page shows, as the hash of its address says it. */
export type Route =
  | { readonly view: "home" }
  | {
      readonly view: "entry";
      readonly part: Part;
      readonly key: string;
      /** What a link fills into inputs of the form, as text. */
      readonly inputs?: Readonly<Record<string, string>>;
    }
  | { readonly view: "run"; readonly id: string }
  | { readonly view: "fleet" };

const PARTS: readonly string[] = ["actions", "dataSources", "triggers"];

/**
 * The route of a hash such as `#/actions/listInstances` or
 * `#/actions/listExecutions?failedOnly=true`; the home view for any other text.
 */
export function parseRoute(hash: string): Route {
  const [path = "", ...query] = hash.replace(/^#?\/?/, "").split("?");
  const [first = "", second = "", ...rest] = path.split("/");
  if (first === "fleet" && second === "") return { view: "fleet" };
  if (second === "" || rest.length > 0) return { view: "home" };
  if (first === "runs") return { view: "run", id: decode(second) };
  if (!PARTS.includes(first)) return { view: "home" };
  const inputs = Object.fromEntries(new URLSearchParams(query.join("?")));
  return {
    view: "entry",
    part: first as Part,
    key: decode(second),
    ...(Object.keys(inputs).length > 0 ? { inputs } : {}),
  };
}

/** The hash of a route. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case "home":
      return "#/";
    case "fleet":
      return "#/fleet";
    case "run":
      return `#/runs/${encodeURIComponent(route.id)}`;
    case "entry":
      return `#/${route.part}/${encodeURIComponent(route.key)}${queryOf(route.inputs)}`;
  }
}

function queryOf(inputs: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(inputs).toString();
  return query === "" ? "" : `?${query}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
