import type { BadAnswer } from './bad-answer.ts';
import type { FileFailure } from './file-failure.ts';

/** Why a file that an atlas can do without is not used, where the server did not deliver it. */
type ServerReason = 'unreachable' | 'redirected' | 'refused' | 'silent' | 'cut-off';

const reasons: Readonly<Record<BadAnswer['fault'], ServerReason | 'truncated'>> = {
  unreachable: 'unreachable',
  redirected: 'redirected',
  refused: 'refused',
  cut: 'cut-off',
  empty: 'truncated',
  'other-part': 'refused',
  silent: 'silent',
};

export function unusableReason({ fault }: BadAnswer): ServerReason | 'truncated' {
  return reasons[fault];
}

const kinds: Readonly<Record<string, ServerReason | 'truncated' | 'is-html' | 'memory-short'>> = {
  'file-unreachable': 'unreachable',
  'file-redirected': 'redirected',
  'file-fetch-failed': 'refused',
  'file-other-part': 'refused',
  'file-cut-off': 'cut-off',
  'file-silent': 'silent',
  'file-empty': 'truncated',
  'is-html': 'is-html',
  'memory-short': 'memory-short',
};

/** The same of a failure that has been put into a message already; what is none of these is damage. */
export function reasonOfFailure({ diagnostic }: FileFailure): string {
  return kinds[diagnostic.kind] ?? 'damaged';
}
