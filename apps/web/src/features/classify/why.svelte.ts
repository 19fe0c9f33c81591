/** The places in the text of the expression that is pointed at in the why-table. */
class Pointed {
  ranges = $state.raw<[start: number, end: number][]>([]);
}

export const pointed = new Pointed();
