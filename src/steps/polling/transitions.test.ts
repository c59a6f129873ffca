import * as fc from "fast-check";
import { findTransitions, MAX_REMEMBERED, type TransitionState } from "./transitions";

const thing = (number: number, reasons = ["error"]) => ({
  item: number,
  ids: reasons.map((reason) => `Thing:${number} ${reason}`),
});

type Step = { type: "enter" | "leave"; number: number } | { type: "run"; crashes: boolean };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constantFrom("enter" as const, "leave" as const),
    number: fc.integer({ min: 0, max: 15 }),
  }),
  fc.record({ type: fc.constant("run" as const), crashes: fc.boolean() }),
);

test("each thing is returned once each time that it is seen to enter the state", async () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 20 }),
      fc.array(step, { maxLength: 80 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (before, after, maxItems, includeCurrent) => {
        const inState = new Set<number>();
        /** Those in the state that are still to be returned. */
        const due = new Set<number>();
        let seen = new Set<number>();
        let state: TransitionState | undefined;
        const run = (crashes: boolean) => {
          const current = [...inState].sort((a, b) => a - b).map((number) => thing(number));
          const result = findTransitions(current, state, { maxItems, includeCurrent });
          if (crashes) return;
          const first = state === undefined && !includeCurrent;
          for (const number of inState) if (!first && !seen.has(number)) due.add(number);
          for (const number of [...due]) if (!inState.has(number)) due.delete(number);
          expect(result.transitions.length).toBe(Math.min(maxItems, due.size));
          for (const { item } of result.transitions) expect(due.delete(item)).toBe(true);
          expect(result.left).toBe(due.size);
          seen = new Set(inState);
          state = JSON.parse(JSON.stringify(result.state));
        };
        const play = (steps: readonly Step[]) => {
          for (const one of steps) {
            if (one.type === "run") run(one.crashes);
            else if (one.type === "enter") inState.add(one.number);
            else inState.delete(one.number);
          }
        };
        play(before.filter(({ type }) => type !== "run"));
        run(false);
        play(after);
        for (let runs = 0; runs < 20; runs += 1) run(false);
        expect([...due]).toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("a new reason makes a thing new, with that reason only", () => {
  const options = { maxItems: 10, includeCurrent: true };
  const first = findTransitions([thing(1, ["failing"])], undefined, options);
  expect(first.transitions).toEqual([{ item: 1, newIds: ["Thing:1 failing"] }]);
  const second = findTransitions([thing(1, ["failing", "suspended"])], first.state, options);
  expect(second.transitions).toEqual([{ item: 1, newIds: ["Thing:1 suspended"] }]);
  const third = findTransitions([thing(1, ["suspended"])], second.state, options);
  expect(third.transitions).toEqual([]);
  const fourth = findTransitions([thing(1, ["failing", "suspended"])], third.state, options);
  expect(fourth.transitions).toEqual([{ item: 1, newIds: ["Thing:1 failing"] }]);
});

test("beyond the bound of the state, things wait for others to leave it, and none is lost", () => {
  const all = Array.from({ length: MAX_REMEMBERED + 30 }, (_, number) => thing(number));
  const options = { maxItems: 5_000, includeCurrent: true };
  const returned = new Set<number>();
  let state: TransitionState | undefined;
  const run = (current: typeof all) => {
    const result = findTransitions(current, state, options);
    for (const { item } of result.transitions) {
      expect(returned.has(item)).toBe(false);
      returned.add(item);
    }
    state = result.state;
    return result;
  };
  for (let runs = 0; runs < 5; runs += 1) run(all);
  expect(returned.size).toBe(MAX_REMEMBERED);
  expect(run(all)).toMatchObject({ left: 30, isFull: true });
  expect(state?.known).toHaveLength(MAX_REMEMBERED * 12);
  const fewer = all.slice(20);
  expect(run(fewer)).toMatchObject({ left: 10, isFull: true });
  expect(run(all.slice(50))).toMatchObject({ left: 0, isFull: false });
  expect(returned.size).toBe(all.length);
});

test("the first run remembers no more than the bound, and says that nothing is left", () => {
  const all = Array.from({ length: MAX_REMEMBERED + 30 }, (_, number) => thing(number));
  const first = findTransitions(all, undefined, { maxItems: 10, includeCurrent: false });
  expect(first).toMatchObject({ transitions: [], left: 0, isFull: false });
  expect(first.state.known).toHaveLength(MAX_REMEMBERED * 12);
  const options = { maxItems: 10, includeCurrent: false };
  expect(findTransitions([], first.state, options)).toMatchObject({ left: 0, isFull: false });
});
