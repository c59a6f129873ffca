import { exactSum, type WholeNumber } from "../../values/exactSum";

/** What ran: sums of whole numbers, null where Prismatic does not say. */
export interface Runs {
  successfulExecutionCount: WholeNumber | null;
  failedExecutionCount: WholeNumber | null;
  stepCount: WholeNumber | null;
  /** Compute, in megabyte-seconds. */
  spendMbSecs: WholeNumber | null;
}

/** What was deployed at the end of a day, or on average over days; null without a snapshot. */
export interface Deployed {
  deployedInstanceCount: number | null;
  deployedUniqueIntegrationCount: number | null;
}

/** Usage of one day, in UTC. What is deployed is known of customers only. */
export interface DayUsage extends Runs, Partial<Deployed> {
  day: string;
}

/** Usage of a span, with the days of which there is any. */
export interface Usage extends Runs, Partial<Deployed> {
  days: DayUsage[];
}

const RUNS = [
  "successfulExecutionCount",
  "failedExecutionCount",
  "stepCount",
  "spendMbSecs",
] as const;
const DEPLOYED = ["deployedInstanceCount", "deployedUniqueIntegrationCount"] as const;

/** Adds up usage, day by day. */
export class Tally {
  readonly #days = new Map<string, Runs & Partial<Deployed>>();

  /** @param withDeployed whether it is given what was deployed. */
  constructor(readonly withDeployed: boolean) {}

  addRuns(day: string, runs: Partial<Runs>): void {
    addTo(this.#on(day), runs);
  }

  /** What was deployed on a day, in addition to what is known already. */
  addDeployed(day: string, more: Partial<Deployed>): void {
    const usage = this.#on(day);
    for (const key of DEPLOYED) {
      const value = more[key];
      if (typeof value === "number") usage[key] = (usage[key] ?? 0) + value;
    }
  }

  /** What was deployed at a time of a day; a later snapshot of the day takes its place. */
  setDeployed(day: string, snapshot: Partial<Deployed>): void {
    const usage = this.#on(day);
    for (const key of DEPLOYED) usage[key] = snapshot[key] ?? null;
  }

  usage(): Usage {
    const total = noRuns();
    const days = [...this.#days]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([day, usage]): DayUsage => {
        addTo(total, usage);
        return { day, ...usage };
      });
    return { ...total, ...(this.withDeployed ? averagesOf(days) : {}), days };
  }

  #on(day: string): Runs & Partial<Deployed> {
    let found = this.#days.get(day);
    if (!found) {
      const nothing = { deployedInstanceCount: null, deployedUniqueIntegrationCount: null };
      found = { ...noRuns(), ...(this.withDeployed ? nothing : {}) };
      this.#days.set(day, found);
    }
    return found;
  }
}

/** The usage of all together. */
export function totalOf(usages: readonly Usage[], withDeployed: boolean): Usage {
  const total = new Tally(withDeployed);
  for (const { days } of usages) {
    for (const { day, ...usage } of days) {
      total.addRuns(day, usage);
      if (withDeployed) total.addDeployed(day, usage);
    }
  }
  return total.usage();
}

const noRuns = (): Runs => ({
  successfulExecutionCount: 0,
  failedExecutionCount: 0,
  stepCount: 0,
  spendMbSecs: 0,
});

function addTo(sums: Runs, runs: Partial<Runs>): void {
  for (const key of RUNS) {
    const [sum, value] = [sums[key], runs[key] ?? null];
    sums[key] = sum === null || value === null ? null : exactSum(sum, value);
  }
}

/** Averages over the days with a snapshot, in hundredths. */
function averagesOf(days: readonly DayUsage[]): Deployed {
  const average = (key: keyof Deployed) => {
    const values = days.flatMap((day) => day[key] ?? []);
    if (values.length === 0) return null;
    return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
  };
  return {
    deployedInstanceCount: average("deployedInstanceCount"),
    deployedUniqueIntegrationCount: average("deployedUniqueIntegrationCount"),
  };
}
