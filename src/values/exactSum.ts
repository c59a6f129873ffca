/** A whole number as the API sends it: as its digits where JavaScript cannot hold it. */
export type WholeNumber = number | string;

/** The sum of whole numbers of any size, to the last digit: as text where JavaScript cannot hold it. */
export function exactSum(left: WholeNumber, right: WholeNumber): WholeNumber {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return wholeNumber(BigInt(left) + BigInt(right));
}

/** A whole number as steps get it: a number where JavaScript can hold it, else its digits. */
export function wholeNumber(value: WholeNumber | bigint): WholeNumber {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : BigInt(value).toString();
}

/** Which of two whole numbers is greater, for sorting: negative when it is the second. */
export function compareWhole(left: WholeNumber, right: WholeNumber): number {
  const difference = BigInt(left) - BigInt(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
