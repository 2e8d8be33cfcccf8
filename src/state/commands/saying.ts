import type { Notice } from '../store/atlas-state.ts';
import type { CommandBasis } from './command-basis.ts';

/** What is said to the reader, and taken away again. */
export function saying({ write }: Pick<CommandBasis, 'write'>) {
  return {
    notify: (notice: Notice | undefined): void => write({ notice }),
    dismissFailure: (): void => write({ failure: undefined }),
  };
}
