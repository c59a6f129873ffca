import { longText, option, text, textList } from "./fields";

/** Filters and attributes that several resources have. */
export const nameFilter = text({
  label: "Name",
  comments: "Only records with exactly this name.",
  example: "Acme Orders",
});
export const nameContains = text({
  label: "Name Contains",
  comments: "Only records whose name contains this text, in upper or lower case.",
  example: "orders",
});
export const descriptionFilter = text({
  label: "Description",
  comments: "Only records with exactly this description.",
  example: "Sends orders to the ERP",
});
export const descriptionContains = text({
  label: "Description Contains",
  comments: "Only records whose description contains this text, in upper or lower case.",
  example: "ERP",
});
export const labelContains = text({
  label: "Label Contains",
  comments: "Only records with a label that contains this text.",
  example: "beta",
});
export const externalIdFilter = text({
  label: "External ID",
  comments: "Only the record with exactly this external ID.",
  example: "acme-0042",
});
export const externalId = text({
  label: "External ID",
  comments: "The ID of this record in another system. Must be unique.",
  example: "acme-0042",
});
export const name = text({
  label: "Name",
  comments: "The new name. Leave blank to keep the present one.",
  example: "Acme Orders",
});
export const description = longText({
  label: "Description",
  comments: "A description for people.",
  example: "Sends orders to the ERP",
});
export const labels = textList({
  label: "Labels",
  comments: "Labels for grouping and filtering. They replace the present ones when any is given.",
  example: "beta",
});
export const allVersions = option({
  label: "All Versions",
  comments: "Return every version as a record of its own, instead of the latest only.",
});
