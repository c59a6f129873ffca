import { hrefOf } from "../route";

// The page's language is English; the order of day and month is that of ISO's countries.
const LOCALE = "en-GB";
const numbers = new Intl.NumberFormat(LOCALE);
const dateTime = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const day = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short" });
const time = new Intl.DateTimeFormat(LOCALE, { hour: "2-digit", minute: "2-digit" });
const seconds = new Intl.DateTimeFormat(LOCALE, {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

export const formatCount = (count: number) => numbers.format(count);
/** Times are milliseconds since the epoch, shown in the browser's time zone. */
export const formatDateTime = (at: number) => dateTime.format(at);
export const formatDay = (at: number) => day.format(at);
export const formatTime = (at: number) => time.format(at);
export const formatSeconds = (at: number) => seconds.format(at);

/** "1 instance", "2 instances". */
export const counted = (count: number, noun: string) =>
  `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;

/** The address of an action's form with these inputs filled in. */
export const formHref = (key: string, inputs: Readonly<Record<string, string>>) =>
  hrefOf({ view: "entry", part: "actions", key, inputs });
