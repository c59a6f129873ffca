import { AlertRecords } from "./alerts/store";
import { type BlobStore, createBlobStore } from "./blobs";
import { type Clock, createClock, SECOND } from "./clock";
import {
  createEventEmitter,
  type EventEmitter,
  type PlatformEntityKey,
  type PlatformEventListener,
} from "./events";
import { createRandom, derivedUuid, type Random, randomUuid, toGlobalId } from "./ids";
import { ListCache } from "./listCache";
import type {
  CustomerConfigVariableRecord,
  ScopedConfigVariableRecord,
} from "./reusableConnections";
import type { FlowRunner, RunningFlow } from "./runs/runner";
import type {
  ComponentRecord,
  ConnectionRecord,
  CustomerRecord,
  ExecutionRecord,
  FlowRecord,
  InstanceRecord,
  IntegrationRecord,
  LogRecord,
  OnPremiseResourceRecord,
  RoleRecord,
  UserRecord,
  WebhookEndpointRecord,
} from "./types";

export interface StoreOptions {
  /** Another seed, other IDs. */
  seed?: number;
  /** UUID of the tenant. */
  tenantId?: string;
  organizationName?: string;
  /** Instances in addition to the hand-made ones. */
  instances?: number;
  /** Executions in addition to the hand-made ones. */
  executions?: number;
  /** Executions of all instances in the week before the store's present. */
  recentExecutions?: number;
  /** Log entries in addition to those of the executions. */
  logs?: number;
  /** A clock to follow; without it time only passes where something happens. */
  now?: () => Date;
}

/** Everything that one tenant of the emulator knows, in memory. */
export class Store {
  readonly tenantId: string;
  readonly organization: { id: string; name: string };
  readonly clock: Clock;
  readonly random: Random;
  readonly blobs: BlobStore = createBlobStore();
  readonly events: EventEmitter = createEventEmitter();
  readonly listCache = new ListCache();
  /** How often each mutation, by its root field, was really executed. */
  readonly counters: { mutations: Record<string, number> } = { mutations: {} };

  readonly organizationRoles: RoleRecord[] = [];
  readonly customerRoles: RoleRecord[] = [];
  readonly users = new Map<string, UserRecord>();
  readonly customers = new Map<string, CustomerRecord>();
  readonly components = new Map<string, ComponentRecord>();
  readonly connections = new Map<string, ConnectionRecord>();
  readonly integrations = new Map<string, IntegrationRecord>();
  readonly flows = new Map<string, FlowRecord>();
  readonly instances = new Map<string, InstanceRecord>();
  readonly executions = new Map<string, ExecutionRecord>();
  readonly logs = new Map<string, LogRecord>();
  readonly webhookEndpoints = new Map<string, WebhookEndpointRecord>();
  readonly onPremiseResources = new Map<string, OnPremiseResourceRecord>();
  readonly alerts = new AlertRecords();
  readonly scopedConfigVariables = new Map<string, ScopedConfigVariableRecord>();
  readonly customerConfigVariables = new Map<string, CustomerConfigVariableRecord>();

  /** Integration versions of a sequence, oldest first; the draft is not among them. */
  readonly versions = new Map<string, IntegrationRecord[]>();
  readonly drafts = new Map<string, IntegrationRecord>();
  readonly executionsByInstance = new Map<string, ExecutionRecord[]>();
  readonly replays = new Map<string, ExecutionRecord[]>();
  readonly retries = new Map<string, ExecutionRecord[]>();
  readonly logsByExecution = new Map<string, LogRecord[]>();
  readonly pendingExecutions = new Set<ExecutionRecord>();
  /** API keys of instances' flows by flow config, where they are not the ones from the start. */
  readonly flowApiKeys = new Map<string, readonly string[]>();
  /** Executions whose steps are being performed by a component. */
  readonly runningFlows = new Map<ExecutionRecord, RunningFlow>();
  /** Runs the components that were published; without one, each step is echoed. */
  runner: FlowRunner | undefined;
  /** Webhook URLs of instances' flows by flow config, where another server has them. */
  readonly webhookUrls = new Map<string, string>();
  /** Which instance and key a config variable's ID stands for, once it was shown. */
  readonly configVariableOwners = new Map<string, { instance: InstanceRecord; key: string }>();

  /** Grows with every change, so that cached lists know when they are stale. */
  revision = 0;
  /** How many alerts were raised: each has an ID that depends on nothing else. */
  raisedAlerts = 0;
  readonly #scope: string;
  #signedInUserId = "";

  constructor(options: StoreOptions = {}) {
    const seed = options.seed ?? 1;
    const name = options.organizationName ?? "Northwind Software";
    this.random = createRandom(seed);
    this.tenantId = options.tenantId ?? derivedUuid(`tenant:${seed}`);
    this.#scope = `${seed}:${this.tenantId}`;
    this.organization = {
      id: toGlobalId("Organization", derivedUuid(`${this.tenantId}:org`)),
      name,
    };
    this.clock = createClock(options.now);
  }

  /** The administrator whom the seeded refresh token belongs to. */
  get signedInUser(): UserRecord {
    const user = this.users.get(this.#signedInUserId);
    if (!user) throw new Error("The store has no signed-in user; it was not seeded.");
    return user;
  }

  signIn(user: UserRecord): void {
    this.#signedInUserId = user.id;
  }

  newUuid(): string {
    return randomUuid(this.random);
  }

  newId(type: string): string {
    return toGlobalId(type, this.newUuid());
  }

  /** A UUID that always belongs to the same name in this organization. */
  derivedUuid(name: string): string {
    return derivedUuid(`${this.#scope}:${name}`);
  }

  /**
   * An ID that always belongs to the same name, for records that are made when someone looks, and
   * for hand-made ones: one more of them changes no other ID.
   */
  derivedId(type: string, name: string): string {
    return toGlobalId(type, this.derivedUuid(`${type}:${name}`));
  }

  onEvent(listener: PlatformEventListener): () => void {
    return this.events.onEvent(listener);
  }

  /** Marks that something changed; a change takes a second of the store's own time. */
  changed(): void {
    this.revision += 1;
    this.clock.advance(SECOND);
  }

  emit(
    type: string,
    entityKey: PlatformEntityKey,
    entity: { id: string; name: string },
    user: UserRecord,
  ): void {
    const timestamp = new Date(this.clock.now()).toISOString();
    this.events.emit({
      type,
      timestamp,
      entityKey,
      entity: { id: entity.id, name: entity.name },
      user,
    });
  }
}
