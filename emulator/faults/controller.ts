import { createRandom } from "../store/ids";
import type { Fault, FaultSettings } from "./fault";
import { FAULT_KINDS, type FaultKind, faultOf } from "./kinds";

/** Which requests a fault is for, how often, and how it is played. */
export interface FaultOptions extends FaultSettings {
  /** Only this operation. */
  readonly operationName?: string;
  /** Only this path and what lies under it. Default: `/api`. */
  readonly path?: string;
  /** How many requests fail. Default: 1; `Infinity` until `clear`. */
  readonly times?: number;
  /** How many matching requests are left alone first. Default: 0. */
  readonly after?: number;
}

/** Faults at random, the same ones for the same seed and the same order of requests. */
export interface FaultPlan extends FaultSettings {
  /** From 0 to 1: the part of the requests that fail. */
  readonly rate: number;
  /** Default: every kind that can befall any request. */
  readonly kinds?: readonly FaultKind[];
  readonly seed?: number;
  /** Default: `/api` and `/auth/refresh`. */
  readonly paths?: readonly string[];
}

/** What is known of a request when a fault is chosen for it. */
export interface FaultTarget {
  readonly path: string;
  readonly operationName?: string;
  readonly isGraphQL: boolean;
  /** Whether it is a query for a page of a connection. */
  readonly isPage: boolean;
  /** Whether it would be executed; if not, faults that come after the execution wait. */
  readonly isExecutable: boolean;
}

export interface ChosenFault {
  readonly kind: FaultKind;
  readonly fault: Fault;
  readonly settings: FaultSettings;
}

/** A fault that befell a request. */
export interface InjectedFault {
  readonly kind: FaultKind;
  readonly path: string;
  readonly operationName?: string;
  readonly executes: Fault["executes"];
}

interface Rule {
  readonly kind: FaultKind;
  readonly options: FaultOptions;
  times: number;
  after: number;
}

/** Decides which requests fail, and how. */
export class FaultController {
  #rules: Rule[] = [];
  #plan: FaultPlan | undefined;
  #random = createRandom(1);
  readonly #injected: InjectedFault[] = [];

  constructor(plan?: FaultPlan) {
    this.plan(plan);
  }

  /** The faults that befell requests, oldest first. */
  get injected(): readonly InjectedFault[] {
    return this.#injected;
  }

  /** Lets the next matching requests fail. Rules that match the same request take turns in order. */
  next(kind: FaultKind, options: FaultOptions = {}): void {
    const { scope } = faultOf(kind);
    if (scope !== "any" && options.path !== undefined && options.path !== "/api") {
      throw new Error(
        `The fault ${kind} is for GraphQL requests; it cannot befall ${options.path}.`,
      );
    }
    this.#rules.push({ kind, options, times: options.times ?? 1, after: options.after ?? 0 });
  }

  /** Lets requests fail at random from now on; without a plan, no more. */
  plan(plan: FaultPlan | undefined): void {
    this.#plan = plan;
    this.#random = createRandom(plan?.seed ?? 1);
  }

  /** Forgets all rules and the plan. What was injected stays on record. */
  clear(): void {
    this.#rules = [];
    this.#plan = undefined;
  }

  get isIdle(): boolean {
    return this.#rules.length === 0 && this.#plan === undefined;
  }

  /** Whether a request is to be cut before anything of it is read. */
  takeBeforeRead(path: string): ChosenFault | undefined {
    const target = { path, isGraphQL: false, isPage: false, isExecutable: false };
    return this.#takeRule(target, (rule) => needsNoBody(rule));
  }

  /** The fault for a request that was read, if there is one for it. */
  take(target: FaultTarget): ChosenFault | undefined {
    return this.#takeRule(target, (rule) => !needsNoBody(rule)) ?? this.#takeRandom(target);
  }

  #takeRule(target: FaultTarget, isConsidered: (rule: Rule) => boolean): ChosenFault | undefined {
    let chosen: Rule | undefined;
    for (const rule of this.#rules) {
      if (!isConsidered(rule) || !matches(rule, target)) continue;
      if (rule.after > 0) rule.after -= 1;
      else chosen ??= rule;
    }
    if (!chosen) return undefined;
    chosen.times -= 1;
    if (chosen.times <= 0) this.#rules = this.#rules.filter((rule) => rule !== chosen);
    return this.#record(chosen.kind, chosen.options, target);
  }

  #takeRandom(target: FaultTarget): ChosenFault | undefined {
    const plan = this.#plan;
    if (!plan || !(plan.paths ?? DEFAULT_PATHS).some((path) => isUnder(target.path, path))) {
      return undefined;
    }
    if (this.#random() >= plan.rate) return undefined;
    const kinds = (plan.kinds ?? DEFAULT_KINDS).filter((kind) => canBefall(kind, target));
    const kind = kinds[Math.floor(this.#random() * kinds.length)];
    return kind && this.#record(kind, plan, target);
  }

  #record(kind: FaultKind, settings: FaultSettings, target: FaultTarget): ChosenFault {
    const fault = faultOf(kind);
    const { path, operationName } = target;
    this.#injected.push({ kind, path, operationName, executes: fault.executes });
    return { kind, fault, settings };
  }
}

const DEFAULT_PATHS = ["/api", "/auth/refresh"];
const DEFAULT_KINDS = FAULT_KINDS.filter(({ scope }) => scope === "any").map(({ kind }) => kind);

function needsNoBody({ kind, options }: Rule): boolean {
  return kind === "resetBeforeRead" && options.operationName === undefined;
}

function matches({ kind, options }: Rule, target: FaultTarget): boolean {
  return (
    isUnder(target.path, options.path ?? "/api") &&
    (options.operationName === undefined || options.operationName === target.operationName) &&
    canBefall(kind, target)
  );
}

function canBefall(kind: FaultKind, target: FaultTarget): boolean {
  const { scope, executes } = faultOf(kind);
  if (scope === "graphql" && !target.isGraphQL) return false;
  if (scope === "page" && !target.isPage) return false;
  return executes === "never" || target.isExecutable;
}

function isUnder(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}
