import { hrefOf } from "../route";

/** Back to the list, where the screen is too narrow to show it all the time. */
export function BackLink() {
  return (
    <a class="back" href={hrefOf({ view: "home" })}>
      ‹ All entries
    </a>
  );
}
