import { actions } from "../src/actions";
import { apiKeyConnection } from "../src/connection";
import { dataSources } from "../src/dataSources";
import outputSchemas from "../src/generated/outputSchemas.json";
import { triggers } from "../src/triggers";
import { DOCUMENTED_ACTIONS } from "./support/contract";
import { type PublishedText, textsOfDocs, textsOfSource } from "./support/publishedTexts";

interface Input {
  label: string | { key: string; value: string };
  type: string;
  comments?: string;
  placeholder?: string;
  model?: readonly { label: string; value: string }[];
  collection?: string;
  default?: unknown;
  clean?: (value: unknown) => unknown;
}

interface Definition {
  display: { label: string; description: string };
  inputs: Record<string, Input>;
}

const definitions = [
  ...Object.entries(actions),
  ...Object.entries(dataSources),
  ...Object.entries(triggers),
  ["connection", apiKeyConnection],
] as unknown as [string, Definition][];

const inputs = definitions.flatMap(([owner, definition]) =>
  Object.entries(definition.inputs).map(([key, input]) => ({
    title: `${owner}.${key}`,
    key,
    input,
  })),
);
type Entry = (typeof inputs)[number];

/** The inputs that break a rule: those that it is about, without those that keep it. */
function offenders(isAbout: (entry: Entry) => boolean, keepsRule: (entry: Entry) => boolean) {
  const about = inputs.filter(isAbout);
  expect(about.length).toBeGreaterThan(0);
  return about
    .filter((entry) => !keepsRule(entry))
    .map(({ title, input }) => `${title}: ${input.comments}`);
}

const comments = ({ input }: Entry) => input.comments ?? "";
const labelOf = ({ label }: Input) => (typeof label === "string" ? label : label.value);

/** IDs of other systems, and the UUIDs that the API uses beside its own IDs. */
const FOREIGN_IDS = new Set(["externalId", "customerExternalId", "versionSequenceId"]);
const isId = ({ key }: Entry) => key.endsWith("Id") && !FOREIGN_IDS.has(key);
const isFreeText = ({ input }: Entry) =>
  !["connection", "boolean"].includes(input.type) && (!input.model || !!input.collection);
const isThreeState = ({ input }: Entry) =>
  input.model?.some(({ value }) => value === "any") ?? false;
const isWholeNumber = ({ input }: Entry) => {
  try {
    input.clean?.("no number");
  } catch (error) {
    return (error as Error).message.includes("must be a whole number");
  }
  return false;
};

describe("Comments of inputs", () => {
  test("have at most 200 characters and end with a full stop", () => {
    expect(
      offenders(
        () => true,
        (entry) => comments(entry).length <= 200 && /\S\.$/.test(comments(entry)),
      ),
    ).toEqual([]);
  });

  test("of IDs begin with what they identify", () => {
    expect(
      offenders(isId, (entry) => /^The unique identifier of (the|a) /.test(comments(entry))),
    ).toEqual([]);
  });

  test("of switches say what both positions do", () => {
    expect(
      offenders(
        ({ input }) => input.type === "boolean",
        (entry) =>
          /^When true, .*\. When false, |^When true, .*; use .*\. When false, /.test(
            comments(entry),
          ),
      ),
    ).toEqual([]);
  });

  test("of filters begin with Filter by", () => {
    const isFilter = (entry: Entry) =>
      isThreeState(entry) || /Contains$|StartsWith$|Before$|After$/.test(entry.key);
    expect(offenders(isFilter, (entry) => /^Filter by /.test(comments(entry)))).toEqual([]);
  });

  test("of text filters say that upper and lower case are equal", () => {
    expect(
      offenders(
        ({ key }) => /Contains$|StartsWith$/.test(key),
        (entry) => comments(entry).endsWith("(case-insensitive)."),
      ),
    ).toEqual([]);
  });

  test("of times name their format", () => {
    const isTime = ({ input }: Entry) => input.placeholder === "Enter date and time";
    expect(offenders(isTime, (entry) => comments(entry).includes("(ISO 8601)"))).toEqual([]);
  });

  test("of whole numbers state the range", () => {
    expect(
      offenders(isWholeNumber, (entry) =>
        /\((\d+-\d+|\d+ or more|a whole number)/.test(comments(entry)),
      ),
    ).toEqual([]);
  });

  test("of optional changes say that nothing changes without a value", () => {
    const isChange = ({ title, key, input }: Entry) =>
      /^update(Customer|Instance|Integration|User)\./.test(title) &&
      !["connection", "boolean"].includes(input.type) &&
      key !== `${/^update(\w+)\./.exec(title)?.[1]?.toLowerCase()}Id`;
    expect(
      offenders(isChange, (entry) => /If omitted, .* (is|are) unchanged\./.test(comments(entry))),
    ).toEqual([]);
  });
});

test("A label names the unit of a duration", () => {
  const durations = inputs.filter(
    ({ input }) =>
      isWholeNumber({ title: "", key: "", input }) &&
      /second|minute|hour|day/i.test(input.comments ?? ""),
  );
  expect(durations.length).toBeGreaterThan(0);
  expect(
    durations
      .filter(({ input }) => !/ (Seconds|Minutes|Hours|Days)$/.test(labelOf(input)))
      .map(({ title }) => title),
  ).toEqual([]);
});

test("An input that takes free text has a placeholder that begins with Enter", () => {
  expect(offenders(isFreeText, ({ input }) => /^Enter \S/.test(input.placeholder ?? ""))).toEqual(
    [],
  );
});

test("The input that resets what is left out says so in its label", () => {
  expect(labelOf(actions.updateInstance.inputs.configVariables as Input)).toBe(
    "Replace All Config Variables",
  );
});

test("A description is short and has no full stop; a documented one is the documentation's", () => {
  const wrong = definitions.filter(
    ([, { display }]) => display.description.length > 200 || /\.\s*$/.test(display.description),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
  const documented = Object.entries(DOCUMENTED_ACTIONS).filter(
    ([key, { description }]) =>
      actions[key as keyof typeof actions].display.description !== description,
  );
  expect(documented.map(([key]) => key)).toEqual([]);
});

test("A description of an action that deletes says that it cannot be undone", () => {
  const deleting = definitions.filter(([key]) => key.startsWith("delete"));
  expect(deleting).toHaveLength(8);
  expect(
    deleting
      .filter(([, { display }]) => !display.description.endsWith("cannot be undone"))
      .map(([key]) => key),
  ).toEqual([]);
});

/** Words that readers stumble over, each with what to write instead. */
const WORDS: readonly (readonly [found: RegExp, instead: string])[] = [
  [/\banswer(s|ed|ing)?\b/i, "response, returns"],
  [/\b(tells?|told)\b/i, "reports, returns"],
  [/\bkinds?\b/i, "type"],
  [/\bpresent (one|version|ones)\b|\bat present\b/i, "current"],
  [/\bbesides?\b/i, "in addition to"],
  [/\bmend(s|ed)?\b/i, "fixed"],
  [/\bat once\b/i, "immediately"],
  [/\bgoes on\b|\bgo on\b/i, "continues"],
  [/^The most\b|\bat most, in\b/i, "maximum"],
  [
    /\b(is|are|was|were|be) (given|taken|named)\b|\bas given\b|^Give\b|\. Give\b/i,
    "provided, accepted, listed",
  ],
  // Not the name of the trigger Log Lines.
  [/\b(?!Log Lines)log lines?\b/i, "log entries"],
  [/\bbuilt in code\b/i, "code-native"],
  [/\bunpacked\b/i, "decoded"],
  [/\basks? to slow down\b|\basked to slow down\b/i, "rate limit reached"],
  [/\bexchange of the refresh token\b/i, "authentication"],
  [/\bright signature\b/i, "valid signature"],
  [/\btwins?\b/i, "duplicate"],
  [/\bwaits? for a deployment\b/i, "needs deployment"],
  [/\bnearest\b/i, "closest match"],
  [/\b(is|are) not there any more\b/i, "no longer exists"],
  [/\bwhole action\b/i, "step"],
  [/\bis no (?!longer)/i, "is not a"],
  [/\bdoes not go with\b|\bdo not mix\b/i, "cannot be combined with"],
  [/\bBlank (keeps|makes|means)\b|\bBlank:/, "If omitted"],
  [/\be-mail/i, "email"],
];

const stumbling = (texts: readonly PublishedText[]) =>
  texts.flatMap(({ where, text }) =>
    WORDS.filter(([found]) => found.test(text)).map(
      ([found, instead]) => `${where}: "${found.exec(text)?.[0]}" (${instead}) in: ${text}`,
    ),
  );

test("Labels, comments and messages use the field's words", () => {
  const texts = textsOfSource();
  expect(texts.length).toBeGreaterThan(300);
  expect(stumbling(texts)).toEqual([]);
});

test("Descriptions in output schemas use the field's words", () => {
  const texts = descriptionsIn(outputSchemas, "outputSchemas");
  expect(texts.length).toBeGreaterThan(50);
  expect(stumbling(texts)).toEqual([]);
});

function descriptionsIn(value: unknown, where: string): PublishedText[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "description" && typeof item === "string"
      ? [{ where, text: item }]
      : descriptionsIn(item, `${where}.${key}`),
  );
}

test("The documentation uses the field's words", () => {
  const texts = textsOfDocs();
  expect(texts.length).toBeGreaterThan(500);
  expect(stumbling(texts)).toEqual([]);
});
