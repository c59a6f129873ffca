import type { FailedExecutionFieldsFragment } from "../../generated/operations";
import { reasonToSkip } from "./attempts";

type Failed = FailedExecutionFieldsFragment;
type Attempt = NonNullable<Failed["replays"]["nodes"][number]>;

let number = 0;
const at = (minute: number) => new Date(Date.UTC(2026, 0, 31, 13, minute)).toISOString();
const list = <T>(...nodes: T[]) => ({ totalCount: nodes.length, nodes });

function attempt(fields: Partial<Attempt> = {}) {
  number += 1;
  return {
    id: `attempt-${number}`,
    status: "ERROR" as const,
    startedAt: at(10),
    endedAt: at(11),
    error: "Out of paper",
    retryNextAt: null,
    retryAttempts: list<never>(),
    replays: list<never>(),
    ...fields,
  };
}

const success = { status: "SUCCESS" as const, error: null };
const running = { status: "PENDING" as const, error: null, endedAt: null };

function failed(fields: Partial<Failed> = {}): Failed {
  return {
    ...attempt({ startedAt: at(0), endedAt: at(1) }),
    flow: null,
    replays: list(),
    retryAttempts: list(),
    ...fields,
  };
}

describe("reasonToSkip", () => {
  it("finds none for an execution that was left alone", () => {
    expect(reasonToSkip(failed())).toBeUndefined();
  });

  it("finds none where every replay and retry failed too", () => {
    expect(
      reasonToSkip(failed({ replays: list(attempt()), retryAttempts: list(attempt()) })),
    ).toBeUndefined();
  });

  it.each([
    ["replay", { replays: list(attempt(), attempt(success)) }],
    ["retry", { retryAttempts: list(attempt(success)) }],
    ["retry of a replay", { replays: list(attempt({ retryAttempts: list(attempt(success)) })) }],
    [
      "replay of a retry",
      { retryAttempts: list({ ...attempt(), replays: list(attempt(success)) }) },
    ],
  ])("is that a %s succeeded", (as, fields) => {
    expect(reasonToSkip(failed(fields))).toBe(`A ${as} that started at ${at(10)} succeeded.`);
  });

  it("is that a replay still runs", () => {
    expect(reasonToSkip(failed({ replays: list(attempt(running)) }))).toBe(
      `A replay that started at ${at(10)} is still running.`,
    );
  });

  it("is rather that one succeeded than that another runs", () => {
    expect(reasonToSkip(failed({ replays: list(attempt(running), attempt(success)) }))).toContain(
      "succeeded",
    );
  });

  it("is that a retry is planned", () => {
    const now = Date.parse(at(31));
    expect(reasonToSkip(failed({ retryNextAt: at(5) }), now)).toBe(`A retry is due at ${at(5)}.`);
    const retried = failed({ retryAttempts: list(attempt({ retryNextAt: at(30) })) });
    expect(reasonToSkip(retried, now)).toBe(`A retry is due at ${at(30)}.`);
  });

  it("is not a retry that was due a day ago and never began", () => {
    const due = failed({ retryNextAt: at(5) });
    const aDay = 24 * 60;
    expect(reasonToSkip(due, Date.parse(at(5 + aDay)) - 1)).toContain("A retry is due");
    expect(reasonToSkip(due, Date.parse(at(5 + aDay)))).toBeUndefined();
    expect(
      reasonToSkip(
        failed({ replays: list(attempt({ retryNextAt: at(5) })) }),
        Date.parse(at(99_999)),
      ),
    ).toBeUndefined();
  });

  it("is not a retry that was planned and has been made", () => {
    const now = Date.parse(at(12));
    const planned = (startedAt: string) =>
      failed({ retryNextAt: at(5), retryAttempts: list(attempt({ startedAt })) });
    expect(reasonToSkip(planned(at(10)), now)).toBeUndefined();
    expect(reasonToSkip(planned(at(5)), now)).toBeUndefined();
    expect(reasonToSkip(planned(at(4)), now)).toBe(`A retry is due at ${at(5)}.`);
  });

  it("is that not all replays could be looked through", () => {
    expect(reasonToSkip(failed({ replays: { totalCount: 101, nodes: [attempt()] } }))).toContain(
      "more replays and retries than can be checked",
    );
  });

  it("does not trip over null nodes", () => {
    expect(reasonToSkip(failed({ replays: list<Attempt | null>(null) }))).toBeUndefined();
  });

  it("is not that a replay was canceled, whether or not it has an end", () => {
    for (const endedAt of [at(11), null]) {
      const canceled = attempt({ status: "CANCELED", error: null, endedAt });
      expect(reasonToSkip(failed({ replays: list(canceled) }))).toBeUndefined();
    }
  });

  it("is that a replay has a status that is not known", () => {
    const unknown = attempt({ status: "PAUSED" as never, error: null, endedAt: null });
    expect(reasonToSkip(failed({ replays: list(unknown) }))).toContain(
      "has the status PAUSED, which this component does not know",
    );
  });
});
