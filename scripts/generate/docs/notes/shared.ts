/** What an action's page says in addition to its definition. */
export interface Notes {
  /** What running it leads to, where the description does not say it. */
  consequence?: string;
  /** Paragraphs on what inputs have no room for. */
  details?: readonly string[];
  /** The errors of this action: what the message says, and what to do. */
  errors?: readonly (readonly [message: string, toDo: string])[];
  /** The permission that is needed, where it is not the sum of what the operations need. */
  permission?: string;
  /** The keys of actions that are used with it. */
  related: readonly string[];
}

// Sentences of several resources.
export const ONE_PAGE =
  "Returns one page of up to 100 records unless Fetch All or Max Records is set.";
export const NO_CHANGE = "Without any change the request is sent, and the log has a warning.";
