import type { columnarDe } from '../de/columnar.ts';

/** Figures that are fetched when they are needed, in English. */
export const columnarEn: typeof columnarDe = {
  pending: 'loading …',
  failed: (reason: string) => `Further figures could not be loaded. ${reason}`,
  retry: 'Try again',
};
