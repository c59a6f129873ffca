import { FairQueue } from "./fairQueue";

const [A, B, C] = [{}, {}, {}];

function queueOf(...items: [object, string, boolean?][]) {
  const queue = new FairQueue<string>();
  for (const [lane, item, isAgain] of items) queue.add(lane, item, isAgain);
  return queue;
}

function rest(queue: FairQueue<string>): string {
  let order = "";
  for (let item = queue.next(); item !== undefined; item = queue.next()) order += `${item} `;
  expect(queue.size).toBe(0);
  return order.trim();
}

test("lanes have their turns one after the other, each in its own order", () => {
  const queue = queueOf([A, "a1"], [A, "a2"], [A, "a3"], [B, "b1"], [C, "c1"], [C, "c2"]);
  expect(queue.size).toBe(6);
  expect(rest(queue)).toBe("a1 b1 c1 a2 c2 a3");
});

test("who comes later waits for one turn of each lane at most", () => {
  const queue = queueOf([A, "a1"], [A, "a2"], [A, "a3"]);
  expect(queue.next()).toBe("a1");
  queue.add(B, "b1");
  expect(rest(queue)).toBe("a2 b1 a3");
});

test("who comes again goes first, in the order of coming", () => {
  const queue = queueOf([A, "a1"], [B, "b1", true], [A, "a2", true], [B, "b2"]);
  expect(queue.size).toBe(4);
  expect(rest(queue)).toBe("b1 a2 a1 b2");
});

test("who leaves has no turn, and is found only once", () => {
  const queue = queueOf([A, "a1"], [B, "b1"], [A, "a2"], [A, "a3", true]);
  expect(queue.remove(A, "a1")).toBe(true);
  expect(queue.remove(A, "a3")).toBe(true);
  expect(queue.remove(B, "b1")).toBe(true);
  expect(queue.remove(B, "b1")).toBe(false);
  expect(queue.remove(C, "c1")).toBe(false);
  expect(queue.size).toBe(1);
  expect(rest(queue)).toBe("a2");
});
