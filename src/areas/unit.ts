/** Decimals a reader expects for the unit when nothing finer is needed. */
export function usualDecimals(unit: string): number {
  switch (unit) {
    case 'count':
      return 0;
    case 'EUR/m²':
    case 'index':
    case 'quotient':
      return 2;
    default:
      return 1;
  }
}
