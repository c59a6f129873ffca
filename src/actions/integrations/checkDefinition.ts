import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  mergeTag,
  parseEvents,
  realMapTag,
  YAMLException,
} from "js-yaml";
import { definitionError } from "../../inputs/definition";
import { placeIn } from "../../values/placeIn";

/**
 * Refuses text that cannot be an integration's definition: that is not YAML, holds something else
 * than one mapping, or has no name. Whatever else the mapping must hold, the API decides.
 * @throws InvalidInputError with line and column; the text itself is not quoted, since a
 * definition can be long and hold secrets.
 */
export function checkDefinition(text: string): void {
  const { events, documents } = parse(text);
  if (documents.length > 1) {
    throw definitionError(
      `must hold one YAML document, but another begins ${where(text, secondDocument(text, events))}.`,
    );
  }
  const [content] = documents;
  if (!(content instanceof Map)) {
    const found = content == null ? "empty" : Array.isArray(content) ? "a list" : "a single value";
    throw definitionError(
      `must be a YAML mapping of an integration's properties, such as "name: Acme Orders", but is ${found}.`,
    );
  }
  if (!content.has("name")) {
    throw definitionError(
      'has no name. Add a line such as "name: Acme Orders" at the top level of the YAML.',
    );
  }
  const name: unknown = content.get("name");
  if (typeof name !== "string" || name.trim() === "") {
    throw definitionError(
      `needs a name that is text ${where(text, nameIn(text, events))}, such as "name: Acme Orders".`,
    );
  }
}

/** A mapping as a Map, whose keys may be anything, and with the keys that `<<` merges. */
const SCHEMA = CORE_SCHEMA.withTags(realMapTag, mergeTag);

function parse(text: string): { events: Event[]; documents: unknown[] } {
  try {
    const events = parseEvents(text, {});
    // `json` lets keys be repeated.
    const documents = constructFromEvents(events, { source: text, schema: SCHEMA, json: true });
    return { events, documents };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    throw definitionError(
      `is not YAML ${where(text, mark?.position ?? 0)}: ${withoutText(reason)}.${adviceOn(reason)}`,
    );
  }
}

/** A parser's reason without what it quotes of the text. */
function withoutText(reason: string): string {
  return reason.replace(/ ".*"| !<.*>|: .*/s, "");
}

function adviceOn(reason: string): string {
  return reason === "bad indentation of a mapping entry"
    ? ' Text that has ": " in it, or that begins with @, % or a backtick, needs quotes.'
    : "";
}

function secondDocument(text: string, events: readonly Event[]): number {
  const [first, second] = events.filter(isDocument);
  if (second?.explicitStart) {
    // No other line can begin with this.
    const markers = [...text.matchAll(/^---(?=\s|$)/gm)];
    return markers[first?.explicitStart ? 1 : 0]?.index ?? 0;
  }
  return startOf(events[events.lastIndexOf(second as Event) + 1]);
}

const isDocument = (event: Event) => event.type === EVENT_ID.DOCUMENT;

/** Where the value of the top level's `name` begins, or the name itself if nothing follows it. */
function nameIn(text: string, events: readonly Event[]): number {
  let place = 0;
  let depth = 0;
  let isKey = false;
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.POP) {
      depth -= 1;
      continue;
    }
    // A document holds the mapping, and that keys and values in turns.
    if (depth === 2) {
      isKey = !isKey;
      if (isKey && event.type === EVENT_ID.SCALAR && getScalarValue(text, event) === "name") {
        place = Math.max(startOf(event), startOf(events[index + 1]));
      }
    }
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS) depth += 1;
  }
  return place;
}

/** -1 where nothing is written. */
function startOf(event: Event | undefined): number {
  if (!event || !("anchorStart" in event)) return -1;
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return "start" in event ? event.start : event.anchorStart;
}

/** A place in the text, for people. In YAML, a carriage return alone ends a line too. */
function where(text: string, offset: number): string {
  const { line, column } = placeIn(text.replace(/\r(?!\n)/g, "\n"), offset);
  return `at line ${line}, column ${column}`;
}
