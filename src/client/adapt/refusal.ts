import type { GraphQLBody, GraphQLErrorBody } from "../types";

/** A part of an operation that the API does not have, as its validation reports it. */
export interface RefusedPart {
  /**
   * `field` is selected; `argument` and `inputField` are in the operation's text; `givenField` is
   * in a variable's value; `type` is only a consequence of one of these.
   */
  readonly type: "field" | "argument" | "inputField" | "givenField" | "type";
  readonly name: string;
  /** Its schema coordinate, such as `Customer.externalId` or `RootQuery.customers(name:)`. */
  readonly coordinate: string;
  /** Its place in the text that was sent; both count from 1. */
  readonly line: number;
  readonly column: number;
}

type Recognized = Pick<RefusedPart, "type" | "name" | "coordinate">;

const NAME = String.raw`["']([_A-Za-z]\w*)["']`;
// A suggestion follows some of the messages.
const END = String.raw`\.?(?:\s[^]*)?$`;

/** The sentences of GraphQL's validation, in the quotes of JavaScript's and of Python's libraries. */
const SENTENCES: readonly [RegExp, (...names: string[]) => Recognized][] = [
  [
    new RegExp(`^Cannot query field ${NAME} on type ${NAME}${END}`),
    (name = "", owner) => ({ type: "field", name, coordinate: `${owner}.${name}` }),
  ],
  [
    new RegExp(`^Unknown argument ${NAME} on field ["']([_A-Za-z]\\w*\\.\\w+)["']${END}`),
    (name = "", field) => ({ type: "argument", name, coordinate: `${field}(${name}:)` }),
  ],
  [
    new RegExp(`^Unknown argument ${NAME} on field ${NAME} of type ${NAME}${END}`),
    (name = "", field, owner) => ({
      type: "argument",
      name,
      coordinate: `${owner}.${field}(${name}:)`,
    }),
  ],
  [
    new RegExp(`^Field ${NAME} is not defined by type ${NAME}${END}`),
    (name = "", owner) => ({ type: "inputField", name, coordinate: `${owner}.${name}` }),
  ],
  [
    new RegExp(
      `^Variable ["']\\$\\w+["'] got invalid value [^]*; Field ${NAME} is not defined by type ${NAME}${END}`,
    ),
    (name = "", owner) => ({ type: "givenField", name, coordinate: `${owner}.${name}` }),
  ],
  [
    new RegExp(`^Unknown type ${NAME}${END}`),
    (name = "") => ({ type: "type", name, coordinate: name }),
  ],
];

/**
 * What the API refused before it executed anything, because it does not have it. Undefined when a
 * single one of the errors is about something else, or when a part of the request might have been
 * executed.
 */
export function refusedParts(
  { data, errors = [] }: GraphQLBody,
  type: "query" | "mutation",
): RefusedPart[] | undefined {
  // Some servers write null where there are no data; for a mutation, that is not certain enough.
  const isRefusal = data === undefined || (data === null && type === "query");
  if (!isRefusal || errors.length === 0) return undefined;
  const parts = errors.map(partOf);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function partOf({ message, path, locations }: GraphQLErrorBody): RefusedPart | undefined {
  const place = locations?.[0];
  if (path?.length || !Number.isInteger(place?.line) || !Number.isInteger(place?.column)) {
    return undefined;
  }
  for (const [sentence, recognized] of SENTENCES) {
    const names = sentence.exec(message);
    if (names && place) {
      return { ...recognized(...names.slice(1)), line: place.line, column: place.column };
    }
  }
  return undefined;
}
