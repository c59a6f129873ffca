import type { Copies, CopyRequest, SentRequest } from "../../shared/api";
import type { ComponentDescription, EntryDescription } from "../component/description";
import { codeNativeCopy } from "./codeNative";
import { graphqlCopy } from "./graphql";
import { invokeCopy } from "./invoke";
import type { Copied } from "./values";
import { yamlCopy } from "./yaml";

/**
 * An entry with its inputs in the forms that developers paste. No form holds a token, or what was typed
 * into an input of type password.
 * @param requests those of the run that is copied as GraphQL.
 */
export function copiesOf(
  component: ComponentDescription,
  entry: EntryDescription,
  request: CopyRequest,
  requests: readonly SentRequest[] = [],
): Copies {
  const copied: Copied = { component, entry, part: request.part, inputs: request.inputs };
  const graphql = graphqlCopy(requests);
  return {
    yaml: yamlCopy(copied),
    codeNative: codeNativeCopy(copied),
    invoke: invokeCopy(copied),
    ...(graphql !== undefined && { graphql }),
  };
}
