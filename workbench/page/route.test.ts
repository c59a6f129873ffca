import { hrefOf, parseRoute, type Route } from "./route";

test("a hash names an entry, a run, or the fleet", () => {
  expect(parseRoute("#/actions/listInstances")).toEqual({
    view: "entry",
    part: "actions",
    key: "listInstances",
  });
  expect(parseRoute("#/runs/7")).toEqual({ view: "run", id: "7" });
  expect(parseRoute("#/fleet")).toEqual({ view: "fleet" });
});

test("any other hash is the home view", () => {
  for (const hash of ["", "#", "#/", "#/actions", "#/actions/", "#/other/x", "#/actions/a/b"]) {
    expect(parseRoute(hash)).toEqual({ view: "home" });
  }
});

test("a route survives its hash", () => {
  const routes: Route[] = [
    { view: "home" },
    { view: "fleet" },
    { view: "run", id: "a/b c%" },
    { view: "entry", part: "triggers", key: "ä?#" },
    { view: "entry", part: "actions", key: "a", inputs: { instanceId: "x=?&/#+ ä", flag: "true" } },
  ];
  for (const route of routes) expect(parseRoute(hrefOf(route))).toEqual(route);
});

test("a hash with a broken escape is read as it is", () => {
  expect(parseRoute("#/runs/%E0%A4%A")).toEqual({ view: "run", id: "%E0%A4%A" });
});
