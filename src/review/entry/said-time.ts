/** Days and moments as entries say them. */

/** "2027-03-01", of the calendar. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const [year, month, day] = [value.slice(0, 4), value.slice(5, 7), value.slice(8)].map(Number);
  const isLeap = year! % 4 === 0 && (year! % 100 !== 0 || year! % 400 === 0);
  const days = month === 2 && isLeap ? 29 : daysOfMonths[month! - 1];
  return days !== undefined && day! >= 1 && day! <= days;
}

const daysOfMonths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "2026-11-30T14:02:31Z" */
export function isMoment(value: string): boolean {
  return /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(value) && isDay(value.slice(0, 10));
}
