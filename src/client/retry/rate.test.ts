import { FORGET_MS, Rate } from "./rate";

/** A token bucket, as servers have it. */
class Server {
  #tokens: number;
  #at = 0;
  constructor(public perSecond: number) {
    this.#tokens = perSecond;
  }
  accepts(now: number): boolean {
    this.#tokens = Math.min(
      this.perSecond,
      this.#tokens + ((now - this.#at) / 1000) * this.perSecond,
    );
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}

/** Sends as fast as the rate allows, with responses 20 ms later; counts what the server says. */
function play(rate: Rate, server: Server, seconds: number, from = 0) {
  const counts = { accepted: 0, refused: 0 };
  const under: { sent: ReturnType<Rate["send"]>; at: number; ok: boolean }[] = [];
  let next = from;
  for (let now = from; now < from + seconds * 1000; now += 1) {
    while (under[0] && under[0].at <= now) {
      const { sent, ok } = under.shift() as (typeof under)[number];
      if (ok) rate.accepted(sent, now);
      else rate.refused(sent, now, 1);
      counts[ok ? "accepted" : "refused"] += 1;
    }
    const perSecond = rate.perSecond(now);
    while (next <= now && under.length < 24) {
      if (perSecond !== Number.POSITIVE_INFINITY) rate.held(1000 / perSecond);
      under.push({ sent: rate.send(now), at: now + 20, ok: server.accepts(now) });
      next =
        perSecond === Number.POSITIVE_INFINITY
          ? next
          : Math.max(next, now - 100) + 1000 / perSecond;
      if (perSecond === Number.POSITIVE_INFINITY) break;
    }
  }
  return counts;
}

test("without a refusal there is no limit", () => {
  const rate = new Rate();
  expect(rate.perSecond(0)).toBe(Number.POSITIVE_INFINITY);
  expect(rate.accepted(rate.send(0), 10)).toBe(false);
  expect(rate.perSecond(10)).toBe(Number.POSITIVE_INFINITY);
});

test.each([5, 20, 100])("a ceiling of %i per second is found and held", (ceiling) => {
  const rate = new Rate();
  const server = new Server(ceiling);
  play(rate, server, 5);
  const { accepted, refused } = play(rate, server, 60, 5_000);
  expect(accepted).toBeGreaterThan(ceiling * 60 * 0.85);
  expect(refused).toBeLessThan(accepted / 10);
});

test("a ceiling that rises is followed, and one that falls too", () => {
  const rate = new Rate();
  const server = new Server(20);
  play(rate, server, 20);
  server.perSecond = 100;
  play(rate, server, 20, 20_000);
  expect(play(rate, server, 10, 40_000).accepted).toBeGreaterThan(750);
  server.perSecond = 10;
  const { accepted, refused } = play(rate, server, 30, 50_000);
  expect(accepted).toBeGreaterThan(10 * 30 * 0.85);
  expect(refused).toBeLessThan(accepted / 2);
});

test("refusals of requests that were under way together cut once", () => {
  const rate = new Rate();
  for (let call = 0; call < 40; call++) rate.accepted(rate.send(0), 0);
  const together = Array.from({ length: 8 }, () => rate.send(10));
  for (const sent of together) rate.refused(sent, 20, 1);
  expect(rate.perSecond(20)).toBeCloseTo(40 * 0.7);
});

test("the lowest rate is kept, and a limit is forgotten after a while", () => {
  const rate = new Rate();
  rate.refused(rate.send(0), 0, 2);
  expect(rate.perSecond(0)).toBe(2);
  expect(rate.perSecond(FORGET_MS - 1)).toBe(2);
  expect(rate.perSecond(FORGET_MS)).toBe(Number.POSITIVE_INFINITY);
});
