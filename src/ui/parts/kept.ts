/** Keeps the last value of a computation and makes it anew only when an input is another one (by identity). */
export class Kept<Value> {
  #last: { readonly inputs: readonly unknown[]; readonly value: Value } | undefined;

  from(inputs: readonly unknown[], compute: () => Value): Value {
    const last = this.#last;
    if (last && isSame(last.inputs, inputs)) return last.value;
    const value = compute();
    this.#last = { inputs, value };
    return value;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((input, index) => Object.is(input, other[index]));
}
