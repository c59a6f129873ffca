import { longText, option, text, textList } from "./fields";

/** Examples that fit the record. */
interface Examples {
  name: string;
  description: string;
}

/** Examples of the records that several actions work on. */
export const EXAMPLES = {
  component: { name: "Acme ERP", description: "Connects to the Acme ERP" },
  customer: { name: "Acme Corporation", description: "Wholesaler of garden tools" },
  instance: { name: "Acme Orders", description: "Sends orders to the ERP" },
  integration: { name: "Order Sync", description: "Sends orders of a shop to an ERP" },
  user: { name: "Ada Lovelace", description: "Head of operations" },
} as const satisfies Record<string, Examples>;

type Described = keyof typeof EXAMPLES;

const EXTERNAL_ID = { label: "External ID", example: "acme-0042" };
const LABELS = { label: "Labels", placeholder: "Enter label", example: "beta" };

/** Filter by a part of the name. */
export const nameContains = (example: string | undefined) =>
  text({
    label: "Name Contains",
    comments: "Filter by names that contain this text (case-insensitive).",
    placeholder: "Enter part of the name",
    example,
  });

/** The name that a record is to have. */
export const newName = (record: string, shown: { placeholder?: string; example: string }) =>
  text({
    label: "Name",
    comments: `New name of the ${record}. If omitted, the name is unchanged.`,
    ...shown,
  });

/** Filters that several lists have. */
export function filtersOf(record: Described) {
  const { name, description } = EXAMPLES[record];
  return {
    name: text({ label: "Name", comments: "Filter by exact name.", example: name }),
    nameContains: nameContains(name.split(" ")[0]),
    description: text({
      label: "Description",
      comments: "Filter by exact description.",
      example: description,
    }),
    descriptionContains: text({
      label: "Description Contains",
      comments: "Filter by descriptions that contain this text (case-insensitive).",
      placeholder: "Enter part of the description",
      example: description.split(" ").at(-1),
    }),
    labelContains: text({
      label: "Label Contains",
      comments: "Filter by labels that contain this text (case-insensitive).",
      placeholder: "Enter part of a label",
      example: "beta",
    }),
    externalId: text({ ...EXTERNAL_ID, comments: "Filter by exact external ID." }),
  };
}

/** What a new record can have. */
export function attributesOf(record: Described) {
  return {
    description: longText({
      label: "Description",
      comments: `The description of the ${record}.`,
      example: EXAMPLES[record].description,
    }),
    externalId: text({
      ...EXTERNAL_ID,
      comments: `The identifier of the ${record} in an external system. Must be unique.`,
    }),
    labels: textList({
      ...LABELS,
      comments: `Labels to group and filter the ${record} by.`,
    }),
  };
}

/** What can be changed on an existing record. */
export function changesOf(record: Described) {
  const { name, description } = EXAMPLES[record];
  return {
    name: newName(record, { example: name }),
    description: longText({
      label: "Description",
      comments: `New description of the ${record}. If omitted, the description is unchanged. Cannot be cleared with this action.`,
      example: description,
    }),
    externalId: text({
      ...EXTERNAL_ID,
      comments: `New identifier of the ${record} in an external system. Must be unique. If omitted, the external ID is unchanged. Cannot be cleared with this action.`,
    }),
    labels: textList({
      ...LABELS,
      comments: `New list of labels of the ${record}. Replaces all existing labels. If omitted, the labels are unchanged.`,
    }),
  };
}

/** Lists versions too. */
export const allVersions = option({
  label: "All Versions",
  comments:
    "When true, returns every version as a separate record. When false, returns the latest version only.",
});
