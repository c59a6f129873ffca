const INDEX = /^arrayconnection:(\d{1,15})$/;

/** The record's index in a cursor of the API, or undefined for a cursor of another form. */
export function indexOf(cursor: string | null | undefined): number | undefined {
  const match = cursor ? INDEX.exec(Buffer.from(cursor, "base64").toString("latin1")) : null;
  return match ? Number(match[1]) : undefined;
}

/** The API's cursor of the record at an index. */
export function cursorOf(index: number): string {
  return Buffer.from(`arrayconnection:${index}`).toString("base64");
}
