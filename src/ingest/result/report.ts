import type { Diagnostic } from '../../areas/diagnostic.ts';

/** Takes note of something found while reading; the reader itself goes on or gives up. */
export type Report = (diagnostic: Diagnostic) => void;
