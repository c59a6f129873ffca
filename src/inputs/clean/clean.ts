/**
 * Cleaners turn the value of a flow step's input into the value that an action works with. Their
 * result, cleaned again, stays the same. A blank value becomes `undefined`, so that it is left out
 * of the request.
 * @throws InvalidInputError that names the input's label and says what is wrong.
 */
export type Clean<T> = (value: unknown) => T;
