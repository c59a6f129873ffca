import { FairQueue } from "./fairQueue";

const takeAll = (queue: FairQueue<string>) => {
  const taken: string[] = [];
  while (queue.size > 0) taken.push(queue.next() as string);
  return taken;
};

test("lanes have their turns one after the other, however long they are", () => {
  const queue = new FairQueue<string>();
  const [list, first, second] = [{}, {}, {}];
  for (const page of ["page 1", "page 2", "page 3"]) queue.add(list, page);
  queue.add(first, "step 1");
  queue.add(second, "step 2");
  expect(takeAll(queue)).toEqual(["page 1", "step 1", "step 2", "page 2", "page 3"]);
  expect(queue.next()).toBeUndefined();
});

test("who was served before and comes again goes first", () => {
  const queue = new FairQueue<string>();
  queue.add({}, "new");
  queue.add({}, "again", true);
  expect(takeAll(queue)).toEqual(["again", "new"]);
});

test("who no longer waits has no turn, and is removed once", () => {
  const queue = new FairQueue<string>();
  const [one, other] = [{}, {}];
  queue.add(one, "a");
  queue.add(one, "b");
  queue.add(other, "c");
  queue.add(other, "d", true);
  expect([queue.remove(one, "a"), queue.remove(one, "a"), queue.remove(other, "d")]).toEqual([
    true,
    false,
    true,
  ]);
  expect(queue.size).toBe(2);
  expect(takeAll(queue)).toEqual(["b", "c"]);
});
