/** Dates as spreadsheets count them: days since 1900 or 1904, the time as a part of a day (ECMA-376, 18.17.4). */

export type DateSystem = 1900 | 1904;

/** What a format shows of a date. */
export type DatePart = 'date' | 'time' | 'year';

const millisecondsOfDay = 86_400_000;

/** Day 0 of 1904; and of 1900, which has a 29 February 1900 that never was, so that days before 1 March are one later. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const leapDay = 60;

/** 31.12.9999, the last day that spreadsheets have. */
const lastDay = 2_958_465;

/** "31.12.2021", with the time where it is not midnight; "2021" or "13:30" where the format shows no more. Undefined for what is no date. */
export function textOfSerial(
  serial: number,
  part: DatePart,
  system: DateSystem,
): string | undefined {
  if (!(serial >= 0 && serial < lastDay + 1)) return undefined;
  const shift = system === 1900 && serial < leapDay ? 1 : 0;
  const seconds = Math.round(((serial + shift) * millisecondsOfDay) / 1000);
  return textOfIso(new Date(dayZero[system] + seconds * 1000).toISOString(), part);
}

/** The same of "2021-12-31" or "2021-12-31T13:30:00". */
export function textOfIso(iso: string, part: DatePart = 'date'): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const time = iso.slice(11, 16);
  if (part === 'time') return time;
  if (part === 'year') return year;
  return `${day}.${month}.${year}${time === '00:00' || time === '' ? '' : ` ${time}`}`;
}
