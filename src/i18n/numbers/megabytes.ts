import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** A number of bytes as readers count it: 412300000 is "413 MB". A text that is no number stays as it is. */
export function megabytes(bytes: string | number | undefined, language: Language): string {
  const size = Number(bytes ?? 0);
  if (!Number.isFinite(size)) return String(bytes);
  return `${formatNumber(language, Math.ceil(size / 1_000_000))} MB`;
}
