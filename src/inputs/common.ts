import { longText, option, text, textList } from "./fields";

/** Filters that several lists have, told of what they list: `records`, such as "instances". */
export function filtersOf(records: string, example: string) {
  return {
    name: text({
      label: "Name",
      comments: `Only ${records} with exactly this name.`,
      example,
    }),
    nameContains: text({
      label: "Name Contains",
      comments: `Only ${records} whose name contains this text, in upper or lower case.`,
      example: example.split(" ")[0],
    }),
    description: text({
      label: "Description",
      comments: `Only ${records} with exactly this description.`,
      example: "Sends orders to the ERP",
    }),
    descriptionContains: text({
      label: "Description Contains",
      comments: `Only ${records} whose description contains this text, in upper or lower case.`,
      example: "ERP",
    }),
    labelContains: text({
      label: "Label Contains",
      comments: `Only ${records} with a label that contains this text, in upper or lower case.`,
      example: "beta",
    }),
    externalId: text({
      label: "External ID",
      comments: `Only ${records} with exactly this external ID.`,
      example: "acme-0042",
    }),
  };
}

/** What a new record may be given. `record` is what it is, such as "customer". */
export function attributesOf(record: string) {
  return {
    description: longText({
      label: "Description",
      comments: `The description of the ${record}.`,
      example: "Sends orders to the ERP",
    }),
    externalId: text({
      label: "External ID",
      comments: `The ID of the ${record} in another system. Must be unique.`,
      example: "acme-0042",
    }),
    labels: textList({
      label: "Labels",
      comments: `The labels to group and filter the ${record} by.`,
      example: "beta",
    }),
  };
}

/** What a record that is there may be given anew. */
export function changesOf(record: string, example: string) {
  return {
    name: text({
      label: "Name",
      comments: `The new name of the ${record}. Blank keeps the present one.`,
      example,
    }),
    description: longText({
      label: "Description",
      comments: `The new description of the ${record}. Blank keeps the present one.`,
      example: "Sends orders to the ERP",
    }),
    externalId: text({
      label: "External ID",
      comments: `The new ID of the ${record} in another system. Must be unique. Blank keeps the present one.`,
      example: "acme-0042",
    }),
    labels: textList({
      label: "Labels",
      comments: `The new labels of the ${record}, which replace all present ones. Blank keeps these.`,
      example: "beta",
    }),
  };
}

/** Lists versions too. */
export const allVersions = option({
  label: "All Versions",
  comments: "Return every version as a record of its own, instead of the latest only.",
});
