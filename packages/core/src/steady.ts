/** A number without the last digits of a sum, which depend on the order it was added in: the same on every machine before it is rounded. */
export const steady = (value: number): number => Number(value.toFixed(6))
