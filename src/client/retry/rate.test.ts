import { FORGET_MS, Rate } from "./rate";

/** A rate to which so many requests were accepted, evenly in the last 900 milliseconds, and one refused. */
function limitedTo(accepted: number, { lowest = 1, now = 10_000, pauseMs = 0 } = {}) {
  const rate = new Rate();
  for (let index = 0; index < accepted; index++) {
    const at = now - 900 + (900 * index) / accepted;
    rate.accepted(rate.send(at), at);
  }
  rate.refused(rate.send(now), now, lowest, pauseMs);
  return { rate, now };
}

/** Requests that are accepted while the limit holds others up, and the rates at which they are sent. */
function use(rate: Rate, now: number, ms: number, stepMs = 10) {
  for (let passed = 0; passed < ms; passed += stepMs) {
    rate.held(stepMs);
    rate.accepted(rate.send(now), now);
  }
  return rate.perSecond(now);
}

test("has no limit before the first refusal, whatever is accepted", () => {
  const rate = new Rate();
  for (let index = 0; index < 100; index++) {
    expect(rate.accepted(rate.send(index), index)).toBe(false);
    rate.held(1_000);
  }
  expect(rate.perSecond(100)).toBe(Number.POSITIVE_INFINITY);
});

test("a refusal cuts it to a part of what was accepted in the last second", () => {
  const { rate, now } = limitedTo(20);
  expect(rate.perSecond(now)).toBeCloseTo(17);
});

test("what was accepted longer ago does not count", () => {
  const rate = new Rate();
  for (let index = 0; index < 500; index++) rate.accepted(rate.send(1_000), 1_000);
  rate.accepted(rate.send(2_000), 2_000);
  rate.accepted(rate.send(2_000), 2_000);
  rate.refused(rate.send(2_000), 2_000, 1);
  expect(rate.perSecond(2_000)).toBeCloseTo(1.7);
});

test("recovers, stays at the ceiling, and then grows faster and faster", () => {
  const { rate, now } = limitedTo(20);
  expect(use(rate, now, 250)).toBeCloseTo(18.5);
  expect(use(rate, now, 250)).toBeCloseTo(20);
  expect(use(rate, now, 250)).toBeCloseTo(20);
  expect(use(rate, now, 500)).toBeCloseTo(20 * (1 + 3 / 8));
  expect(use(rate, now, 500)).toBeCloseTo(20 * 4);
});

test("a ceiling that is gone is left behind within about two seconds of use", () => {
  const { rate, now } = limitedTo(9);
  expect(use(rate, now, 2_500)).toBeGreaterThan(150);
});

test("time in which nobody waited for the limit does not raise it", () => {
  const { rate, now } = limitedTo(20);
  for (let at = now; at < now + 20_000; at += 500) rate.accepted(rate.send(at), at);
  expect(rate.perSecond(now + 20_000)).toBeCloseTo(17);
});

test("without responses it is not raised over the double", () => {
  const { rate, now } = limitedTo(20);
  rate.held(60_000);
  expect(rate.perSecond(now)).toBeCloseTo(34);
  rate.accepted(rate.send(now), now);
  expect(rate.perSecond(now)).toBeCloseTo(68);
});

test("requests that were under way together are cut for once", () => {
  const rate = new Rate();
  const sent = Array.from({ length: 30 }, () => rate.send(5_000));
  for (const one of sent.slice(0, 10)) rate.accepted(one, 5_000);
  for (const one of sent.slice(10)) rate.refused(one, 5_000, 1);
  expect(rate.perSecond(5_000)).toBeCloseTo(8.5);
});

test("results that come after the refusals raise the cut, those of long ago do not", () => {
  const rate = new Rate();
  const old = rate.send(3_000);
  const sent = Array.from({ length: 30 }, () => rate.send(5_000));
  for (const one of sent.slice(20)) rate.refused(one, 5_005, 1);
  expect(rate.perSecond(5_005)).toBe(1);
  expect(rate.accepted(old, 5_050)).toBe(false);
  expect(rate.perSecond(5_050)).toBe(1);
  expect(sent.slice(0, 20).map((one) => rate.accepted(one, 5_050))).not.toContain(false);
  expect(rate.perSecond(5_050)).toBeCloseTo(0.85 * 21);
});

test("such results do not raise it over the rate before the cut", () => {
  const { rate, now } = limitedTo(20);
  const sent = Array.from({ length: 40 }, () => rate.send(now));
  rate.refused(rate.send(now), now, 1);
  const cut = rate.perSecond(now);
  for (const one of sent) rate.accepted(one, now);
  expect(cut).toBeCloseTo(17 * 0.9 * 0.85);
  expect(rate.perSecond(now)).toBeLessThanOrEqual(17 * 0.85);
});

test("a ceiling is between the one that held and the rate that was refused", () => {
  const { rate, now } = limitedTo(10);
  const refusedAt = use(rate, now, 2_000);
  rate.refused(rate.send(now), now, 1);
  use(rate, now, 500);
  expect(rate.perSecond(now)).toBeCloseTo((10 + refusedAt) / 2);
});

test("a ceiling that proves right is held twice as long, up to 4 seconds", () => {
  const { rate, now } = limitedTo(20);
  const held: number[] = [];
  for (let cycle = 0; cycle < 7; cycle++) {
    let ms = 0;
    const start = () => rate.perSecond(now);
    use(rate, now, 500);
    const ceiling = start();
    for (; start() <= ceiling * 1.001; ms += 10) use(rate, now, 10);
    held.push(Math.round(ms / 250) * 250);
    while (start() < ceiling * 1.02) use(rate, now, 10);
    rate.refused(rate.send(now), now, 1);
  }
  expect(held.slice(0, 6)).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
});

test("where a refusal costs a pause, the ceiling is held longer from the first one on", () => {
  const { rate, now } = limitedTo(20, { pauseMs: 3_000 });
  expect(use(rate, now, 3_500)).toBeCloseTo(20);
  expect(use(rate, now, 500)).toBeGreaterThan(20);
});

test("is never below the lowest rate", () => {
  const { rate, now } = limitedTo(0, { lowest: 2 });
  expect(rate.perSecond(now)).toBe(2);
  for (let count = 0; count < 5; count++) rate.refused(rate.send(now), now, 2);
  expect(rate.perSecond(now)).toBe(2);
});

test("forgets the limit after five minutes without a refusal", () => {
  const { rate, now } = limitedTo(20);
  expect(rate.perSecond(now + FORGET_MS - 1)).toBeCloseTo(17);
  expect(rate.perSecond(now + FORGET_MS)).toBe(Number.POSITIVE_INFINITY);
  expect(FORGET_MS).toBe(300_000);
});
