import { invoke, type LogEntry } from "./runtime.cjs";

interface Logger {
  info(message: string): void;
  section(label: string): void;
  sectionEnd(end: { label: string }): void;
}

/** What an action's log says, with the section of each entry. */
async function logged(write: (logger: Logger) => void) {
  const entries: LogEntry[] = [];
  const perform = async ({ logger }: { logger: Logger }) => write(logger);
  const call = { part: "actions", key: "write", method: "perform", context: {}, args: [] } as const;
  await invoke({ actions: { write: { perform } } }, call, {
    onLog: (entry) => entries.push(entry),
  });
  return entries;
}
const labelled = (entries: LogEntry[]) =>
  entries.map(({ message, section }) => [message, section?.label]);

test("entries belong to the section that is open", async () => {
  const entries = await logged((logger) => {
    logger.info("before");
    logger.section("One");
    logger.info("in one");
    logger.section("Nested");
    logger.info("still in one");
    logger.sectionEnd({ label: "Nested" });
    logger.info("in one again");
    logger.sectionEnd({ label: "One" });
    logger.info("between");
    logger.section("One");
    logger.info("in another of this label");
  });
  expect(labelled(entries)).toEqual([
    ["before", undefined],
    ["in one", "One"],
    ["still in one", "One"],
    ["in one again", "One"],
    ["between", undefined],
    ["in another of this label", "One"],
  ]);
  expect(new Set(entries.flatMap(({ section }) => section?.id ?? [])).size).toBe(2);
});

test("an execution has a thousand sections at most", async () => {
  const entries = await logged((logger) => {
    for (let index = 0; index <= 1000; index += 1) {
      logger.section(`Section ${index}`);
      logger.info(String(index));
      logger.sectionEnd({ label: `Section ${index}` });
    }
  });
  expect(labelled(entries).slice(-2)).toEqual([
    ["999", "Section 999"],
    ["1000", undefined],
  ]);
});
