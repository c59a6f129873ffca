import { batch, computed, signal } from "@preact/signals";
import type {
  Catalog,
  CatalogEntry,
  LogLine,
  Part,
  RunSummary,
  SentRequest,
  ServerEvent,
  Session,
} from "../shared/api";
import { announce } from "./announce";
import * as api from "./api";
import { carryDrafts } from "./forms/drafts";
import { parseRoute, type Route } from "./route";
import { endText, withRun } from "./runs";
import { allEntries } from "./search";

export const session = signal<Session | undefined>(undefined);
export const catalog = signal<Catalog | undefined>(undefined);
/** The history, newest first. */
export const runs = signal<readonly RunSummary[]>([]);
/** What runs that are under way have logged and sent so far. */
export const live = signal<ReadonlyMap<string, Live>>(new Map());
/** Why the page could not be loaded, or a change of the session failed. */
export const trouble = signal<string | undefined>(undefined);
export const connected = signal(true);
export const route = signal<Route>({ view: "home" });

export interface Live {
  readonly logs: readonly LogLine[];
  readonly requests: readonly SentRequest[];
}

/** The entry of the route, where it is one. */
export const currentEntry = computed(() =>
  route.value.view === "entry" ? findEntry(route.value.part, route.value.key) : undefined,
);

export function findEntry(part: Part, key: string): CatalogEntry | undefined {
  return catalog.value?.[part].find((entry) => entry.key === key);
}

/** Loads all, and follows the server's events and the address. */
export function start(): void {
  const follow = () => {
    route.value = parseRoute(location.hash);
  };
  follow();
  addEventListener("hashchange", follow);
  api.onEvent(receive);
  let opened = 0;
  api.openEvents((isConnected) => {
    connected.value = isConnected;
    // Events of the time without a connection are missing.
    if (isConnected && opened++ > 0) void load();
  });
  void load();
}

async function load(): Promise<void> {
  try {
    const [newSession, newCatalog, newRuns] = await Promise.all([
      api.getSession(),
      api.getCatalog(),
      api.getRuns(),
    ]);
    batch(() => {
      carryDrafts(allEntries(newCatalog));
      session.value = newSession;
      catalog.value = newCatalog;
      runs.value = newRuns;
      trouble.value = undefined;
    });
  } catch (error) {
    trouble.value = (error as Error).message;
  }
}

export async function allowChanges(allow: boolean): Promise<void> {
  try {
    session.value = await api.putSession(allow);
  } catch (error) {
    trouble.value = (error as Error).message;
  }
}

function receive(event: ServerEvent): void {
  switch (event.type) {
    case "session":
      session.value = event.session;
      break;
    case "run":
      if (!event.run.hidden) receiveRun(event.run);
      break;
    case "log":
      extend(event.runId, ({ logs, requests }) => ({ logs: [...logs, event.line], requests }));
      break;
    case "request":
      extend(event.runId, ({ logs, requests }) => ({
        logs,
        requests: [...requests, event.request],
      }));
      break;
    case "build":
      trouble.value = event.error ?? undefined;
      break;
    case "reload":
      void reload();
      break;
  }
}

/** Adds a run to the history, or what it is now, and says so when it has ended. */
export function receiveRun(run: RunSummary): void {
  const before = runs.peek().find(({ id }) => id === run.id);
  // The response to its start might come after the event of its end.
  if (before && before.status !== "running") return;
  runs.value = withRun(runs.peek(), run);
  if (run.status === "running") return;
  forget(run.id);
  announce(endText(run));
}

function extend(runId: string, change: (before: Live) => Live): void {
  const next = new Map(live.value);
  next.set(runId, change(next.get(runId) ?? { logs: [], requests: [] }));
  live.value = next;
}

function forget(runId: string): void {
  if (!live.value.has(runId)) return;
  const next = new Map(live.value);
  next.delete(runId);
  live.value = next;
}

const builtAs = (cache: RequestCache) =>
  fetch("/page.js", { cache })
    .then((response) => (response.ok ? response.text() : ""))
    .catch(() => "");
const built = builtAs("force-cache");

/** Loads the catalog; the whole page where its own script has changed. */
async function reload(): Promise<void> {
  const [before, now] = await Promise.all([built, builtAs("no-store")]);
  if (before !== now && now !== "") location.reload();
  else await load();
}
